//! Items that belong to another one: a campaign is an item that others name as their parent, its progress is their count.

use super::{Item, ItemState};
use crate::ids::ItemId;

/// Items above and below one another, the campaign itself included.
pub const CAMPAIGN_LEVELS_MAX: usize = 3;

/// Why an item does not become the parent of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParentRefusal {
    /// It is the item itself.
    Itself,
    /// It already belongs to the item, directly or not.
    Circle,
    /// There would be more levels than people can follow.
    TooDeep,
    /// It was cancelled.
    Cancelled,
}

/// What is looked at before an item gets a parent.
#[derive(Clone, Copy, Debug)]
pub struct Kinship<'a> {
    /// The item that is to belong to another.
    pub child: ItemId,
    /// Levels below it; 0 when nothing belongs to it.
    pub levels_below: usize,
    /// The wanted parent and all above it, the nearest first.
    pub line: &'a [ItemId],
    /// How the parent stands.
    pub parent_state: &'a ItemState,
}

/// Whether an item may belong to another.
pub fn may_belong(kinship: Kinship<'_>) -> Result<(), ParentRefusal> {
    match kinship.line.iter().position(|id| *id == kinship.child) {
        Some(0) => return Err(ParentRefusal::Itself),
        Some(_) => return Err(ParentRefusal::Circle),
        None => {}
    }
    if kinship.line.len() + 1 + kinship.levels_below > CAMPAIGN_LEVELS_MAX {
        return Err(ParentRefusal::TooDeep);
    }
    match kinship.parent_state {
        ItemState::Cancelled { .. } => Err(ParentRefusal::Cancelled),
        _ => Ok(()),
    }
}

/// How the items of a campaign stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// In their stages.
    pub running: usize,
    /// Waiting for their day.
    pub ready: usize,
    /// Out, or finished where nothing is published.
    pub done: usize,
    /// Given up; they count for nothing.
    pub cancelled: usize,
}

impl Progress {
    /// The count of some states.
    pub fn of<'a>(states: impl IntoIterator<Item = &'a ItemState>) -> Self {
        let mut progress = Self::default();
        for state in states {
            match state {
                ItemState::Running => progress.running += 1,
                ItemState::Ready => progress.ready += 1,
                ItemState::Published { .. } | ItemState::Finished => progress.done += 1,
                ItemState::Cancelled { .. } => progress.cancelled += 1,
            }
        }
        progress
    }

    /// All that counts.
    pub const fn all(self) -> usize {
        self.running + self.ready + self.done
    }
}

impl Item {
    /// Whether others may still be added to it.
    pub const fn takes_children(&self) -> bool {
        !matches!(self.state, ItemState::Cancelled { .. })
    }
}

#[cfg(test)]
mod tests;
