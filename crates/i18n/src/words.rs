//! One language's words: its messages and the formatters of its dates, numbers and lists.
//! They are loaded once for the process and shared by all threads.

use std::ops::Deref;
use std::sync::LazyLock;

use crate::dates::DateFormats;
use crate::language::Language;
use crate::lists::ListFormats;
use crate::messages::{L10n, L10nLanguage};
use crate::numbers::NumberFormats;
use crate::sorting::Alphabet;

#[cfg(test)]
mod tests;

static HEBREW: LazyLock<Words> = LazyLock::new(|| Words::load(Language::He));
static RUSSIAN: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Ru));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::En));

/// Everything a page says in one language. The messages of the locale files are its methods too:
/// `work-day-title` of `work.ftl` is `words.work_day_title()`.
pub struct Words {
    language: Language,
    messages: L10nLanguage,
    pub(crate) dates: DateFormats,
    pub(crate) numbers: NumberFormats,
    pub(crate) lists: ListFormats,
    pub(crate) alphabet: Alphabet,
}

impl Words {
    /// The words of a language, loaded at the first call and kept.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::He => &HEBREW,
            Language::Ru => &RUSSIAN,
            Language::En => &ENGLISH,
        }
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A quantity counted in halves of a day, in words: "½ day", "1½ days", "3 days".
    pub fn half_days(&self, count_half_days: u16) -> String {
        let days = count_half_days / 2;
        if count_half_days.is_multiple_of(2) {
            self.common_days(days)
        } else {
            self.common_days_and_half(days)
        }
    }

    fn load(language: Language) -> Self {
        let messages = match language {
            Language::He => L10n::He,
            Language::Ru => L10n::Ru,
            Language::En => L10n::En,
        };
        Self {
            language,
            messages: messages.load(),
            dates: DateFormats::load(language),
            numbers: NumberFormats::load(language),
            lists: ListFormats::load(language),
            alphabet: Alphabet::load(language),
        }
    }
}

impl Deref for Words {
    type Target = L10nLanguage;

    fn deref(&self) -> &L10nLanguage {
        &self.messages
    }
}
