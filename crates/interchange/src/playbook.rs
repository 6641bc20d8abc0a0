//! A playbook: one process in one language, as a TOML file that people can read, send and edit.
//! Reading checks everything that the file alone can show; what a workspace makes of it is left to the caller.
//! The form is described in `docs/playbook.md`.

mod bound;
mod check;
mod entry;
mod error;
mod half_days;
mod stage;
#[cfg(test)]
mod tests;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

pub use entry::{Entry, EntryKind, Question};
pub use error::{Place, PlaybookError, Spot};
pub use half_days::HalfDays;
pub use stage::{Stage, Weekday};

/// The only version of the form that this release reads and writes.
pub const FORMAT: u32 = 1;
/// The longest file that is read at all.
pub const BYTES_MAX: usize = 4 * 1024 * 1024;
/// The most stages that one playbook may have.
pub const STAGES_MAX: usize = 100;
/// The most entries that one stage may have.
pub const ENTRIES_MAX: usize = 100;
/// The most lines in one list, such as the choices of an entry.
pub const LINES_MAX: usize = 50;
/// The longest name, label, role or line of a list.
pub const NAME_CHARACTERS_MAX: usize = 200;
/// The longest explanation.
pub const TEXT_CHARACTERS_MAX: usize = 4_000;

/// A process as a file: its stages in the order of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playbook {
    /// The version of the form, always [`FORMAT`].
    pub format: u32,
    /// The language that all texts of the file are written in.
    pub language: Language,
    /// What the process is called.
    #[serde(default)]
    pub name: String,
    /// What one piece of work is called, such as "post" or "deal".
    #[serde(default)]
    pub item: String,
    /// The stages, first to last.
    #[serde(default, rename = "stage")]
    pub stages: Vec<Stage>,
}

/// A language in which playbooks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Hebrew.
    #[serde(rename = "he")]
    Hebrew,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// The part of a file that says how to read the rest.
#[derive(Deserialize)]
struct Header {
    format: Option<i64>,
    language: Option<IgnoredAny>,
}

impl Language {
    /// The code of the language, as the file writes it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hebrew => "he",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }
}

impl Playbook {
    /// Reads a playbook and checks it whole; the first thing wrong is refused with its place.
    pub fn parse(text: &str) -> Result<Self, PlaybookError> {
        if text.len() > BYTES_MAX {
            return Err(PlaybookError::TooLarge {
                bytes_max: BYTES_MAX,
            });
        }
        let text = text.trim_start_matches('\u{feff}');
        check_header(&read(text)?)?;
        let playbook: Self = read(text)?;
        playbook.check()?;
        Ok(playbook)
    }

    /// Checks a playbook that was put together in code, by the same rules as one that was read.
    pub fn check(&self) -> Result<(), PlaybookError> {
        check::playbook(self)
    }

    /// Writes the playbook as a file that [`Playbook::parse`] reads back to the same value.
    #[expect(
        clippy::missing_panics_doc,
        reason = "texts, numbers and lists always fit in TOML"
    )]
    pub fn to_toml(&self) -> String {
        toml::to_string_pretty(self).expect("texts, numbers and lists always fit in TOML")
    }
}

fn read<'text, T: Deserialize<'text>>(text: &'text str) -> Result<T, PlaybookError> {
    toml::from_str(text).map_err(|error| PlaybookError::not_understood(text, error.span()))
}

/// A file of a later form is refused as such, before its unknown fields are complained about.
fn check_header(header: &Header) -> Result<(), PlaybookError> {
    let missing = |field| PlaybookError::Missing {
        place: Place::default(),
        field,
    };
    let found = header.format.ok_or(missing("format"))?;
    if found != i64::from(FORMAT) {
        return Err(PlaybookError::FormatNotKnown { found });
    }
    if header.language.is_none() {
        return Err(missing("language"));
    }
    Ok(())
}
