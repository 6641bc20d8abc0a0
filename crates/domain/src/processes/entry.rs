//! A line of a checklist and the eleven kinds of answer it may ask for.

use rust_decimal::Decimal;

use crate::ids::EntryId;
use crate::text::{Note, Title};

/// One thing that must be true, or be said, before the work moves on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same for life.
    pub id: EntryId,
    /// What is asked, in a few words.
    pub label: Title,
    /// What answers it.
    pub kind: EntryKind,
    /// The gate asks for it.
    pub required: bool,
    /// How it is done, shown in place.
    pub how_to: Note,
    /// A link to a picture that shows it.
    pub picture: Note,
    /// A link to read on.
    pub link: Note,
}

impl Entry {
    /// A plain line to tick.
    pub fn tick(id: EntryId, label: Title) -> Self {
        Self {
            id,
            label,
            kind: EntryKind::Tick,
            required: false,
            how_to: Note::default(),
            picture: Note::default(),
            link: Note::default(),
        }
    }
}

/// What kind of answer an entry takes; the last two only order the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// Done or not.
    Tick,
    /// One line, with a limit of characters if there is one.
    ShortText {
        /// Most characters.
        length_max: Option<u16>,
    },
    /// Several lines.
    LongText,
    /// A number in a unit, within bounds.
    Number {
        /// Shown after the number.
        unit: String,
        /// Least value.
        min: Option<Decimal>,
        /// Greatest value.
        max: Option<Decimal>,
    },
    /// An amount of money.
    Money {
        /// ISO 4217 code.
        currency: String,
    },
    /// A day.
    Date,
    /// One of several.
    OneChoice {
        /// What may be chosen.
        choices: Vec<Title>,
    },
    /// Any of several.
    ManyChoices {
        /// What may be chosen.
        choices: Vec<Title>,
    },
    /// Somebody of the team.
    Person,
    /// An address on the web.
    Link,
    /// A file, or the link or the place where it lies.
    File,
    /// A title above the entries that follow.
    Heading,
    /// Entries below are inert until those above are done.
    StopLine,
}

impl EntryKind {
    /// The words under which kinds are stored and offered, in the order of the choice.
    pub const CODES: [&'static str; 13] = [
        "tick",
        "short_text",
        "long_text",
        "number",
        "money",
        "date",
        "one_choice",
        "many_choices",
        "person",
        "link",
        "file",
        "heading",
        "stop_line",
    ];

    /// The word of this kind.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Tick => "tick",
            Self::ShortText { .. } => "short_text",
            Self::LongText => "long_text",
            Self::Number { .. } => "number",
            Self::Money { .. } => "money",
            Self::Date => "date",
            Self::OneChoice { .. } => "one_choice",
            Self::ManyChoices { .. } => "many_choices",
            Self::Person => "person",
            Self::Link => "link",
            Self::File => "file",
            Self::Heading => "heading",
            Self::StopLine => "stop_line",
        }
    }

    /// Whether an answer can be given at all.
    pub const fn takes_answer(&self) -> bool {
        !matches!(self, Self::Heading | Self::StopLine)
    }
}

#[cfg(test)]
mod tests;
