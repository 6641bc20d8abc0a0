//! What happens to a task.

use jiff::civil::Date;

use crate::ids::{ItemId, PersonId};
use crate::text::{Note, Title};

/// One thing that happened to a task.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskEvent {
    /// Somebody wrote it down.
    Added {
        /// What is to be done.
        title: Title,
        /// Who does it.
        owner: PersonId,
        /// By when.
        due_on: Date,
        /// The item it belongs to.
        item: Option<ItemId>,
    },
    /// It is done.
    Done,
    /// It is open again.
    Reopened,
    /// It will not be done.
    Dropped {
        /// Why.
        reason: Note,
    },
    /// Somebody else does it.
    OwnerChanged {
        /// Who had it.
        from: PersonId,
        /// Who has it.
        to: PersonId,
    },
    /// It has another date.
    Moved {
        /// The day it had.
        from: Date,
        /// The day it has.
        to: Date,
        /// How often its date has moved, this time included.
        times: u32,
    },
    /// It says something else.
    Reworded {
        /// What is to be done.
        title: Title,
    },
}
