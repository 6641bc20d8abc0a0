//! What can be wrong with a playbook, as data: the place and the limit. The words for it belong to the page.

use std::fmt;
use std::ops::Range;

use super::EntryKind;

/// The longest piece of the file that is quoted in an error.
const QUOTE_CHARACTERS_MAX: usize = 60;

/// Why a playbook is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaybookError {
    /// The file is longer than is read at all.
    TooLarge {
        /// The longest file that is read.
        bytes_max: usize,
    },
    /// Not TOML, an unknown field, or a value of the wrong kind.
    NotUnderstood {
        /// The line of the file, from 1.
        line: usize,
        /// The beginning of what was found there.
        found: String,
    },
    /// The file is of a form that this release does not read.
    FormatNotKnown {
        /// The form that the file names.
        found: i64,
    },
    /// A field is absent or empty.
    Missing {
        /// Where it is missing.
        place: Place,
        /// The field, as the file writes it.
        field: &'static str,
    },
    /// A text is longer than its field may be.
    TooLong {
        /// Where it stands.
        place: Place,
        /// The field, as the file writes it.
        field: &'static str,
        /// The longest text that the field takes.
        characters_max: usize,
    },
    /// A list has more lines than it may have.
    TooMany {
        /// Where it stands.
        place: Place,
        /// The list, as the file writes it.
        field: &'static str,
        /// The most lines that the list takes.
        count_max: usize,
    },
    /// The value is of the right kind, but not one that the field may have.
    NotAllowed {
        /// Where it stands.
        place: Place,
        /// The field, as the file writes it.
        field: &'static str,
    },
    /// An id or a line of a list stands twice.
    Repeated {
        /// Where it stands for the second time.
        place: Place,
        /// The field, as the file writes it.
        field: &'static str,
    },
    /// Two stages publish.
    PublishesTwice {
        /// The second of them.
        place: Place,
    },
    /// The field has no meaning for this kind of entry.
    NotForKind {
        /// Where it stands.
        place: Place,
        /// The field, as the file writes it.
        field: &'static str,
        /// The kind of the entry.
        kind: EntryKind,
    },
}

/// A place in a playbook: the whole, one stage of it, or one entry of a stage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The stage, unless it is about the playbook itself.
    pub stage: Option<Spot>,
    /// The entry, unless it is about the stage itself.
    pub entry: Option<Spot>,
}

/// One of a list, found by its number or by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The position in the file, from 1.
    pub number: usize,
    /// The id as it stands in the file, perhaps empty.
    pub id: String,
}

/// For logs; people read words that the page makes from the data.
impl fmt::Display for PlaybookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "playbook refused: {self:?}")
    }
}

impl std::error::Error for PlaybookError {}

impl PlaybookError {
    pub(super) fn not_understood(text: &str, span: Option<Range<usize>>) -> Self {
        let span = span.unwrap_or(0..0);
        let before = text.get(..span.start).unwrap_or(text);
        let found = text
            .get(span)
            .and_then(|found| found.lines().next())
            .unwrap_or_default();
        Self::NotUnderstood {
            line: before.matches('\n').count() + 1,
            found: found.chars().take(QUOTE_CHARACTERS_MAX).collect(),
        }
    }
}
