//! What happens to an item.

use jiff::civil::Date;

use super::Channel;
use crate::ids::{EntryId, ItemId, PersonId, ProcessId, StageId, VersionId};
use crate::text::{Note, Title};

/// One thing that happened to an item.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkEvent {
    /// It began.
    Launched {
        /// In this process.
        process: ProcessId,
        /// In this version of it.
        version: VersionId,
        /// With this title.
        title: Title,
        /// Due on this day.
        due_on: Option<Date>,
    },
    /// The ball came to a stage.
    Arrived {
        /// Which stage.
        stage: StageId,
        /// Who has the ball.
        holder: Option<PersonId>,
    },
    /// Work on a stage began.
    Started {
        /// Which stage.
        stage: StageId,
    },
    /// An entry was answered, or its answer taken away.
    Answered {
        /// Which entry.
        entry: EntryId,
        /// Whether it has an answer now.
        has_answer: bool,
    },
    /// A stage was done and handed over.
    HandedOver {
        /// Which stage.
        stage: StageId,
    },
    /// The work went back to an earlier stage.
    SentBack {
        /// From here.
        from: StageId,
        /// To there.
        to: StageId,
        /// Why, and what is needed.
        reason: Note,
    },
    /// A stage was left out.
    Skipped {
        /// Which stage.
        stage: StageId,
        /// Why.
        reason: Note,
    },
    /// Somebody else has, or will have, the ball.
    Reassigned {
        /// In which stage.
        stage: StageId,
        /// Who had it.
        from: Option<PersonId>,
        /// Who has it.
        to: PersonId,
    },
    /// Somebody else answers for the item.
    OwnerChanged {
        /// Who does now.
        to: PersonId,
    },
    /// All is done but the publishing.
    BecameReady,
    /// It went out.
    Published {
        /// On this day.
        on: Date,
        /// Where it can be seen.
        link: Note,
    },
    /// All its stages are done.
    Finished,
    /// It was given up.
    Cancelled {
        /// Why.
        reason: Note,
    },
    /// The example was taken away.
    ExampleRemoved,
    /// Its days were moved.
    DatesMoved(DatesMoved),
    /// It goes to another channel.
    ChannelChanged {
        /// To this one, or to none.
        to: Option<Channel>,
    },
    /// It belongs to another item.
    ParentChanged {
        /// To this one, or to none.
        to: Option<ItemId>,
    },
}

/// What moved, from where to where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatesMoved {
    /// The stage that moved first; without one it was the publish date.
    pub stage: Option<StageId>,
    /// Its last day until then.
    pub from: Date,
    /// Its last day now.
    pub to: Date,
    /// The publish date until then.
    pub due_from: Option<Date>,
    /// The publish date now.
    pub due_to: Option<Date>,
    /// Why, if it was said.
    pub reason: Note,
}
