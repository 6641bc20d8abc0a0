//! The words of the product in Hebrew, Russian and English, and everything that a language writes its own way:
//! plurals, dates, numbers, money, lists, alphabetical order and direction.
//! The sentences live in `locales/{en,he,ru}/<area>.ftl`; a gap in one language fails the build.

#[cfg(test)]
#[path = "../build/completeness.rs"]
mod completeness;
mod dates;
mod language;
mod lists;
mod messages;
mod numbers;
mod sorting;
mod words;

pub use dates::{NameLength, weekday_order};
pub use icu_plurals::PluralCategory;
pub use language::{Direction, Language};
pub use messages::L10nLanguage as Messages;
pub use words::Words;
