//! A playbook: one process in one language, as a TOML file that people can read, send and edit.
//! Reading checks everything that the file alone can show; what a workspace makes of it is left to the caller.
//! The form is described in `docs/playbook.md`.

mod bound;
mod check;
mod error;
mod half_days;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use error::{Place, PlaybookError, Spot};
pub use half_days::HalfDays;

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

/// One stretch of work by one role, with its contract and its checklist.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stage {
    /// A key that stays the same through renames, moves and translations.
    pub id: String,
    /// What the stage is called.
    pub name: String,
    /// The seat that does the work.
    pub role: String,
    /// Expected working time.
    pub days: HalfDays,
    /// The allowance for waiting on other people; beyond it the stage is late.
    #[serde(skip_serializing_if = "HalfDays::is_zero")]
    pub wait_days: HalfDays,
    /// Why this stage usually waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits_because: Option<String>,
    /// The seat whose approval the stage asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver: Option<String>,
    /// What must be there before the stage can start.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// What the stage leaves behind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub produces: Vec<String>,
    /// To whom the work goes next, and how.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hand_over_to: Option<String>,
    /// Size, ratio, length, languages of what is produced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format_note: Option<String>,
    /// Where the work is done: an address or a few words.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// Whether the item reaches the world in this stage; at most one stage of a playbook says so.
    #[serde(skip_serializing_if = "is_false")]
    pub publishes: bool,
    /// The weekdays on which publishing is allowed; empty means any working day.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub publish_weekdays: BTreeSet<Weekday>,
    /// How the stage is done well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_to: Option<String>,
    /// The checklist, top to bottom.
    #[serde(rename = "entry", skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
}

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

/// A day of the week, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    #[serde(rename = "mon")]
    Monday,
    /// Tuesday.
    #[serde(rename = "tue")]
    Tuesday,
    /// Wednesday.
    #[serde(rename = "wed")]
    Wednesday,
    /// Thursday.
    #[serde(rename = "thu")]
    Thursday,
    /// Friday.
    #[serde(rename = "fri")]
    Friday,
    /// Saturday.
    #[serde(rename = "sat")]
    Saturday,
    /// Sunday.
    #[serde(rename = "sun")]
    Sunday,
}

/// The part of a file that says how to read the rest.
#[derive(Deserialize)]
struct Header {
    format: Option<i64>,
    language: Option<toml::Value>,
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

impl EntryKind {
    /// Whether the entry waits for an answer, unlike a heading or a stop line.
    pub const fn is_field(self) -> bool {
        !matches!(self, Self::Heading | Self::StopLine)
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
    header
        .language
        .as_ref()
        .map(|_| ())
        .ok_or(missing("language"))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
const fn is_false(value: &bool) -> bool {
    !*value
}
