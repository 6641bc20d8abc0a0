//! What happened: every change of a workspace as one plain value; history, reminders and insight only read these.

use crate::ids::{ItemId, PersonId, ProcessId, RoleId};

pub use crate::calendars::CalendarEvent;
pub use crate::people::PeopleEvent;
pub use crate::processes::ProcessEvent;
pub use crate::security::SecurityEvent;
pub use crate::work::{ViewEvent, WorkEvent};

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The workspace itself.
    Workspace,
    /// A person.
    Person(PersonId),
    /// A role.
    Role(RoleId),
    /// A process.
    Process(ProcessId),
    /// An item.
    Item(ItemId),
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Of access.
    Security(SecurityEvent),
    /// Of people and seats.
    People(PeopleEvent),
    /// Of the calendar.
    Calendar(CalendarEvent),
    /// Of a process.
    Process(ProcessId, ProcessEvent),
    /// Of an item.
    Work(ItemId, WorkEvent),
    /// Of what somebody looks for.
    View(ViewEvent),
}

impl Event {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Security(event) => event.subject(),
            Self::People(event) => event.subject(),
            Self::Calendar(_) | Self::View(_) => Subject::Workspace,
            Self::Process(process, _) => Subject::Process(*process),
            Self::Work(item, _) => Subject::Item(*item),
        }
    }
}

macro_rules! from_area {
    ($($area:ident($event:ty)),*) => {$(
        impl From<$event> for Event {
            fn from(event: $event) -> Self {
                Self::$area(event)
            }
        }
    )*};
}

from_area!(
    Security(SecurityEvent),
    People(PeopleEvent),
    Calendar(CalendarEvent),
    View(ViewEvent)
);
