//! Changes of a workspace's calendar.

/// One change of the calendar on which all plans stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarEvent {
    /// Hours, days or closures were set anew.
    Changed,
}
