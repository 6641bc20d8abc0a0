//! Several things named in one sentence: "A, B and C".
//! Every thing is isolated, so that a foreign name does not turn its neighbours round.

use std::fmt::{self, Write};

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

use crate::language::Language;
use crate::words::Words;

#[cfg(test)]
mod tests;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The list formatters of one language.
pub(crate) struct ListFormats {
    all: ListFormatter,
    either: ListFormatter,
}

impl ListFormats {
    pub(crate) fn load(language: Language) -> Self {
        let locale = language.locale();
        let options = ListFormatterOptions::default();
        Self {
            all: ListFormatter::try_new_and((&locale).into(), options)
                .expect("the list data of all languages is compiled in"),
            either: ListFormatter::try_new_or((&locale).into(), options)
                .expect("the list data of all languages is compiled in"),
        }
    }
}

impl Words {
    /// All of the things: "A, B and C".
    pub fn list_and(&self, things: &[impl AsRef<str>]) -> String {
        isolated_list(&self.lists.all, things)
    }

    /// One of the things: "A, B or C".
    pub fn list_or(&self, things: &[impl AsRef<str>]) -> String {
        isolated_list(&self.lists.either, things)
    }
}

fn isolated_list(formatter: &ListFormatter, things: &[impl AsRef<str>]) -> String {
    let mut text = IsolatingText(String::new());
    formatter
        .format(things.iter().map(AsRef::as_ref))
        .write_to_parts(&mut text)
        .expect("writing to a string does not fail");
    text.0
}

/// Puts isolation marks round the things of a list. They are added to the finished list,
/// because Hebrew chooses between "ו" and "ו-" by the letter that follows.
struct IsolatingText(String);

impl Write for IsolatingText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl PartsWrite for IsolatingText {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.0.push(FIRST_STRONG_ISOLATE);
        write(self)?;
        self.0.push(POP_DIRECTIONAL_ISOLATE);
        Ok(())
    }
}
