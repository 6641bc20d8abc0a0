//! A business: its name, its language and the country whose days it keeps.

use jiff::civil::Weekday;

use crate::country::Country;
use crate::ids::WorkspaceId;
use crate::language::Language;
use crate::text::Name;

/// One business; nothing crosses its border.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    /// Identifies it; every address carries it.
    pub id: WorkspaceId,
    /// What the team calls itself.
    pub name: Name,
    /// The language of those who chose none, and of texts made for all.
    pub language: Language,
    /// Whose holidays count.
    pub country: Country,
    /// Where its clocks are: an IANA name.
    pub zone: String,
    /// The first day of the week in calendars.
    pub week_start: Weekday,
}

/// What opening a workspace says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWorkspace {
    /// What the team calls itself.
    pub name: Name,
    /// Its language.
    pub language: Language,
    /// Whose holidays count.
    pub country: Country,
    /// The first day of the week in calendars.
    pub week_start: Weekday,
}
