//! The agreed way to make one kind of thing: a list of stages with their contracts and checklists.
//!
//! The list is the source; a drawing is always derived from it. A draft may be incomplete, a published version may not.

mod agreement;
mod check;
mod days;
pub mod drawing;
mod edit;
mod entry;
mod events;
mod outline;
mod stage;

pub use agreement::{
    Answer, AnswerRefusal, AnswerState, Given, Proposal, SettleRefusal, Worth, accept, answer,
    decline, worth,
};
pub use check::{Flaw, check};
pub use days::HalfDays;
pub use edit::{StageRow, apply_rows};
pub use entry::{Entry, EntryKind};
pub use events::ProcessEvent;
pub use outline::{OutlineStage, read_outline};
pub use stage::{Contract, Map, Stage, WeekdaySet};

/// What a process may hold.
pub mod limits {
    /// Stages in a process.
    pub const STAGES_MAX: usize = 100;
    /// Entries in a checklist.
    pub const ENTRIES_MAX: usize = 100;
    /// Choices of one entry.
    pub const CHOICES_MAX: usize = 50;
    /// Lines under "needs" or "produces".
    pub const LINES_MAX: usize = 20;
    /// Processes in a workspace.
    pub const PROCESSES_MAX: usize = 500;
}

/// A list is longer than its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMany {
    /// More stages than a process may have.
    Stages {
        /// Stages given.
        count: usize,
    },
    /// More entries than a checklist may have.
    Entries {
        /// Entries given.
        count: usize,
        /// The stage, counted from one.
        stage_number: usize,
    },
}
