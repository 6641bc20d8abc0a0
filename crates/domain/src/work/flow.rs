//! How an item moves: hand over, send back, skip, reassign, publish. One decision a move, with its events or a refusal.

mod order;
mod passing;
mod returning;
mod steering;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

pub(super) use order::open_next;
use passing::{hand_over, publish, start};
use returning::send_back;
use steering::{cancel, change_owner, reassign, skip};

use super::{Answers, Item, ItemState, Spell, WorkEvent};
use crate::ids::{EntryId, PersonId, SpellId, StageId};
use crate::processes::Map;
use crate::security::{Actor, Right};
use crate::text::Note;

/// What somebody wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// Begin the stage.
    Start(SpellId),
    /// Pass the gate.
    HandOver(SpellId),
    /// Return to an earlier stage, saying why and what is needed.
    SendBack {
        /// From this stay.
        spell: SpellId,
        /// To this stage.
        to: StageId,
        /// Why.
        reason: Note,
    },
    /// Leave the stage out.
    Skip {
        /// This stay.
        spell: SpellId,
        /// Why.
        reason: Note,
    },
    /// Give the ball, or a stage ahead, to somebody else.
    Reassign {
        /// This stay.
        spell: SpellId,
        /// To whom.
        to: PersonId,
    },
    /// Somebody else answers for the item.
    ChangeOwner(PersonId),
    /// It went out.
    Publish {
        /// On this day.
        on: Date,
        /// Where it can be seen.
        link: Note,
    },
    /// Give it up.
    Cancel {
        /// Why.
        reason: Note,
    },
}

/// The item after a move, and what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The item as it is now.
    pub item: Item,
    /// In the order in which it happened.
    pub events: Vec<WorkEvent>,
    /// Entries whose answers somebody should look at again.
    pub recheck: Vec<EntryId>,
}

/// Why nothing moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Neither the holder of the ball, nor who answers for the item, nor a manager.
    NotYours,
    /// That stay is not open any more; somebody was quicker.
    NotOpen,
    /// The item is over; what went out cannot be given up either.
    Over,
    /// Required entries have no answer.
    Missing(Vec<EntryId>),
    /// A reason is needed.
    ReasonNeeded,
    /// The stage to return to is not an earlier one that was done.
    NotAnEarlierStage,
    /// The publishing stage is passed by publishing, with a date.
    PublishInstead,
    /// Stages before the publishing are not done.
    NotReady,
    /// Published on a day that has not come.
    InTheFuture,
    /// So many returns that something else is wrong.
    TooManyRounds,
}

/// What a decision looks at besides the item.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The version that the item keeps.
    pub map: &'a Map,
    /// Its answers so far.
    pub answers: &'a Answers,
    /// Who wants it.
    pub actor: &'a Actor,
    /// When.
    pub now: Timestamp,
    /// The day that it is for the team.
    pub today: Date,
}

/// Decides one move.
pub fn decide(
    item: &Item,
    scene: Scene<'_>,
    wanted: Move,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<Moved, Refusal> {
    let mut moved = Moved {
        item: item.clone(),
        events: Vec::new(),
        recheck: Vec::new(),
    };
    if matches!(
        item.state,
        ItemState::Cancelled { .. } | ItemState::Finished
    ) {
        return Err(Refusal::Over);
    }
    match wanted {
        Move::Start(spell) => start(&mut moved, scene, spell)?,
        Move::HandOver(spell) => hand_over(&mut moved, scene, spell)?,
        Move::SendBack { spell, to, reason } => {
            send_back(&mut moved, scene, spell, to, reason, fresh)?;
        }
        Move::Skip { spell, reason } => skip(&mut moved, scene, spell, reason)?,
        Move::Reassign { spell, to } => reassign(&mut moved, scene, spell, to)?,
        Move::ChangeOwner(to) => change_owner(&mut moved, scene, to)?,
        Move::Publish { on, link } => publish(&mut moved, scene, on, link)?,
        Move::Cancel { reason } => cancel(&mut moved, scene, reason)?,
    }
    Ok(moved)
}

/// Whoever has the ball, who answers for the item, and managers may act on a stay, and leave it out with a reason.
pub fn may_work(item: &Item, spell: &Spell, actor: &Actor) -> bool {
    let person = actor.person();
    (actor.may(Right::ItemWork)
        && person.is_some()
        && (person == spell.holder || person == Some(item.owner)))
        || actor.may(Right::ItemManage)
}

/// Who answers for the item, and managers, settle who answers for it and whether it goes on at all.
pub fn may_steer(item: &Item, actor: &Actor) -> bool {
    (actor.may(Right::ItemWork) && actor.person() == Some(item.owner))
        || actor.may(Right::ItemManage)
}

fn open_spell<'a>(item: &'a Item, id: SpellId, actor: &Actor) -> Result<&'a Spell, Refusal> {
    let spell = item.spell(id).ok_or(Refusal::NotOpen)?;
    if !may_work(item, spell, actor) {
        return Err(Refusal::NotYours);
    }
    if spell.state.is_open() {
        Ok(spell)
    } else {
        Err(Refusal::NotOpen)
    }
}

#[cfg(test)]
mod tests;
