//! Taking back what one has just done: within seconds, once, by whoever did it, and only while nobody has touched it since.
//!
//! Which rows that restores is for the store; this says whether it may be.

use jiff::Timestamp;

use crate::events::Subject;
use crate::ids::PersonId;
use crate::security::{Actor, Right};

/// How long a page offers it.
pub const OFFERED_SECONDS: i64 = 10;
/// How long it is accepted: the press may be on its way for a while.
pub const ACCEPTED_SECONDS: i64 = 15;

/// Something done that can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Who did it.
    pub by: PersonId,
    /// The right it took.
    pub right: Right,
    /// When.
    pub at: Timestamp,
    /// When it was taken back, if it was.
    pub taken_back_at: Option<Timestamp>,
}

/// A change of the same thing after the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// By whom, where it was a person.
    pub by: Option<PersonId>,
}

/// Why it stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// Somebody else did it, or one has lost the right to it.
    NotYours,
    /// It is taken back already.
    Already,
    /// Its seconds are over.
    TooLate,
    /// It has changed since.
    Touched(Touch),
}

/// What was taken back, by its place in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undone {
    /// On what it was done.
    pub subject: Subject,
    /// The first of its events.
    pub first: i64,
    /// The last of them.
    pub last: i64,
}

impl Undone {
    /// Whether it takes back the event of this number.
    pub fn covers(&self, sequence: i64) -> bool {
        (self.first..=self.last).contains(&sequence)
    }
}

/// Whether an act may be taken back now.
pub fn may_undo(
    act: &Act,
    actor: &Actor,
    now: Timestamp,
    touched: Option<Touch>,
) -> Result<(), UndoRefusal> {
    if actor.person() != Some(act.by) || !actor.may(act.right) {
        return Err(UndoRefusal::NotYours);
    }
    if act.taken_back_at.is_some() {
        return Err(UndoRefusal::Already);
    }
    if seconds_since(act, now) > ACCEPTED_SECONDS {
        return Err(UndoRefusal::TooLate);
    }
    touched.map_or(Ok(()), |touch| Err(UndoRefusal::Touched(touch)))
}

/// How many seconds a page still offers it to somebody; nothing when it does not.
pub fn seconds_offered(act: &Act, actor: &Actor, now: Timestamp) -> Option<i64> {
    may_undo(act, actor, now, None).ok()?;
    let left = OFFERED_SECONDS - seconds_since(act, now);
    (left > 0).then_some(left)
}

/// Whole seconds; a node whose clock is behind counts none.
fn seconds_since(act: &Act, now: Timestamp) -> i64 {
    now.duration_since(act.at).as_secs().max(0)
}

#[cfg(test)]
mod tests;
