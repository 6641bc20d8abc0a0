//! A stage of a playbook: who does what, in how much time, and what goes in and out.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::entry::{Entry, is_false};
use super::half_days::HalfDays;

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
