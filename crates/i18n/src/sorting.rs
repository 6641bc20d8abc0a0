//! The alphabetical order of a language. Numbers inside names count by value: "Item 2" stands before "Item 10".

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};

use crate::language::Language;
use crate::words::Words;

#[cfg(test)]
mod tests;

/// The alphabetical order of one language.
pub(crate) struct Alphabet(CollatorBorrowed<'static>);

impl Alphabet {
    pub(crate) fn load(language: Language) -> Self {
        let mut preferences = CollatorPreferences::from(&language.locale());
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(
            CollatorBorrowed::try_new(preferences, CollatorOptions::default())
                .expect("the alphabets of all languages are compiled in"),
        )
    }
}

impl Words {
    /// Sorts things by a text of theirs. Things with equal texts keep their order.
    pub fn sort<T>(&self, things: &mut [T], key: impl Fn(&T) -> &str) {
        things.sort_by(|left, right| self.compare(key(left), key(right)));
    }

    /// Which of two texts stands first in the alphabet.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.alphabet.0.compare(left, right)
    }
}
