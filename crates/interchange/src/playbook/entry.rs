//! An entry of a checklist: what is asked for, how it is done well, and which limits the answer has.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::bound;

/// One line of a checklist.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entry {
    /// A key that is unique within its stage and stays the same for life.
    pub id: String,
    /// What is asked for; a plain tick unless the file says otherwise.
    pub kind: EntryKind,
    /// The words beside the field.
    pub label: String,
    /// Whether the stage cannot be handed over without it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// Which of the seven questions about a process the entry answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<Question>,
    /// How it is done well, shown in place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_to: Option<String>,
    /// The address of an explaining picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The address of a video or a page that explains more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The unit of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The least value of a number.
    #[serde(with = "bound", skip_serializing_if = "Option::is_none")]
    pub min: Option<Decimal>,
    /// The greatest value of a number.
    #[serde(with = "bound", skip_serializing_if = "Option::is_none")]
    pub max: Option<Decimal>,
    /// The currency of money, as three capital letters; without it the workspace's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What can be chosen, for the two kinds of choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// The largest file that is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_max_mb: Option<u32>,
    /// The file name endings that are taken, without a dot; empty means any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub file_types: Vec<String>,
}

/// What a line of a checklist asks for: eleven kinds of field and two that only order the others.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Done or not done.
    #[default]
    Tick,
    /// One line of text.
    ShortText,
    /// Several lines of text.
    LongText,
    /// A number, perhaps with a unit and limits.
    Number,
    /// An amount in a currency.
    Money,
    /// A calendar day.
    Date,
    /// Exactly one of the choices.
    OneChoice,
    /// Any of the choices.
    ManyChoices,
    /// Somebody of the team.
    Person,
    /// An address on the web.
    Link,
    /// A file, perhaps with limits of size and type.
    File,
    /// A title over the entries below it.
    Heading,
    /// The entries below stay closed until those above are done.
    StopLine,
}

/// The seven questions that a complete process answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Where does the idea come from?
    Idea,
    /// Who approves?
    Approval,
    /// What is the format?
    Format,
    /// Where are the graphics made?
    Graphics,
    /// What must the text contain?
    Text,
    /// On which days do we publish?
    Days,
    /// How does it reach the one who publishes?
    Route,
}

impl EntryKind {
    /// Whether the entry waits for an answer, unlike a heading or a stop line.
    pub const fn is_field(self) -> bool {
        !matches!(self, Self::Heading | Self::StopLine)
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
pub(super) const fn is_false(value: &bool) -> bool {
    !*value
}
