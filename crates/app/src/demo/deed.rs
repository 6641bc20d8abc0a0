//! One thing that somebody does to an item, and when.

use domain::ids::{PersonId, StageId};
use jiff::Timestamp;

/// What somebody does to an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Launches it.
    Launch,
    /// Gives a stage to somebody else.
    Reassign(StageId, PersonId),
    /// Begins a stage.
    Start(StageId),
    /// Answers what is asked and hands over.
    HandOver(StageId),
    /// Sends the work back.
    SendBack(StageId, StageId, String),
    /// Leaves a stage out.
    Skip(StageId, String),
    /// Publishes.
    Publish(StageId),
    /// Gives the item up.
    Cancel(String),
}

/// A deed with its moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// What.
    pub deed: Deed,
}
