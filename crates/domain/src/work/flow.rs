//! How an item moves: hand over, send back, skip, reassign, publish. One decision a move, with its events or a refusal.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Answers, Item, ItemState, Spell, SpellState, WorkEvent, limits, missing_entries};
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
    /// The item is over.
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
            send_back(&mut moved, scene, spell, to, reason, fresh)?
        }
        Move::Skip { spell, reason } => skip(&mut moved, scene, spell, reason)?,
        Move::Reassign { spell, to } => reassign(&mut moved, scene, spell, to)?,
        Move::ChangeOwner(to) => change_owner(&mut moved, scene, to)?,
        Move::Publish { on, link } => publish(&mut moved, scene, on, link)?,
        Move::Cancel { reason } => cancel(&mut moved, scene, reason)?,
    }
    Ok(moved)
}

/// Whoever has the ball, who answers for the item, and managers may act on a stay.
pub fn may_work(item: &Item, spell: &Spell, actor: &Actor) -> bool {
    let person = actor.person();
    (actor.may(Right::ItemWork)
        && person.is_some()
        && (person == spell.holder || person == Some(item.owner)))
        || actor.may(Right::ItemManage)
}

/// Who answers for the item, and managers, settle who does what and whether a stage is needed.
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

fn start(moved: &mut Moved, scene: Scene<'_>, id: SpellId) -> Result<(), Refusal> {
    let spell = open_spell(&moved.item, id, scene.actor)?;
    let stage = spell.stage;
    if spell.state == SpellState::Queued {
        change(&mut moved.item, id, |spell| {
            spell.state = SpellState::Working;
            spell.started_at = Some(scene.now);
        });
        moved.events.push(WorkEvent::Started { stage });
    }
    Ok(())
}

fn hand_over(moved: &mut Moved, scene: Scene<'_>, id: SpellId) -> Result<(), Refusal> {
    let stage_id = open_spell(&moved.item, id, scene.actor)?.stage;
    let stage = scene.map.stage(stage_id).ok_or(Refusal::NotOpen)?;
    if stage.contract.publishes && !matches!(moved.item.state, ItemState::Published { .. }) {
        return Err(Refusal::PublishInstead);
    }
    gate(stage, scene.answers)?;
    close(moved, id, SpellState::Done, scene.now);
    moved.events.push(WorkEvent::HandedOver { stage: stage_id });
    open_next(&mut moved.item, scene.map, scene.now, &mut moved.events);
    Ok(())
}

fn gate(stage: &crate::processes::Stage, answers: &Answers) -> Result<(), Refusal> {
    let missing: Vec<EntryId> = missing_entries(stage, answers)
        .iter()
        .map(|entry| entry.id)
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Missing(missing))
    }
}

fn send_back(
    moved: &mut Moved,
    scene: Scene<'_>,
    id: SpellId,
    to: StageId,
    reason: Note,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<(), Refusal> {
    let from = open_spell(&moved.item, id, scene.actor)?.stage;
    if reason.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    let map = scene.map;
    let (Some(back), Some(here)) = (map.position(to), map.position(from)) else {
        return Err(Refusal::NotAnEarlierStage);
    };
    if back >= here
        || moved
            .item
            .last_spell_in(to)
            .is_none_or(|spell| spell.state != SpellState::Done)
    {
        return Err(Refusal::NotAnEarlierStage);
    }
    if moved.item.spells.len() + map.stages.len() > limits::SPELLS_MAX {
        return Err(Refusal::TooManyRounds);
    }
    for stage in &map.stages[back..] {
        reopen(moved, stage.id, scene.now, fresh);
    }
    moved.recheck = map.stages[back + 1..]
        .iter()
        .flat_map(|stage| &stage.checklist)
        .map(|entry| entry.id)
        .filter(|entry| scene.answers.contains_key(entry))
        .collect();
    moved.item.state = if matches!(moved.item.state, ItemState::Ready) {
        ItemState::Running
    } else {
        moved.item.state.clone()
    };
    moved.events.push(WorkEvent::SentBack { from, to, reason });
    open_next(&mut moved.item, map, scene.now, &mut moved.events);
    Ok(())
}

/// A stage that was done, or is open, gets one more stay ahead; one that was skipped or has not come stays as it is.
fn reopen(moved: &mut Moved, stage: StageId, now: Timestamp, fresh: &mut dyn FnMut() -> Uuid) {
    let Some(last) = moved.item.last_spell_in(stage).cloned() else {
        return;
    };
    match last.state {
        SpellState::Queued | SpellState::Working => {
            close(moved, last.id, SpellState::Returned, now)
        }
        SpellState::Done => {}
        SpellState::Ahead | SpellState::Skipped | SpellState::Returned => return,
    }
    let again = Spell {
        id: SpellId::new(fresh()),
        round: last.round + 1,
        state: SpellState::Ahead,
        opened_at: None,
        started_at: None,
        closed_at: None,
        ..last
    };
    let after = moved
        .item
        .spells
        .iter()
        .rposition(|spell| spell.stage == stage)
        .map_or(moved.item.spells.len(), |at| at + 1);
    moved.item.spells.insert(after, again);
}

fn skip(moved: &mut Moved, scene: Scene<'_>, id: SpellId, reason: Note) -> Result<(), Refusal> {
    let spell = moved.item.spell(id).ok_or(Refusal::NotOpen)?;
    if !may_steer(&moved.item, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if !(spell.state.is_open() || spell.state == SpellState::Ahead) {
        return Err(Refusal::NotOpen);
    }
    let stage = spell.stage;
    if scene
        .map
        .stage(stage)
        .is_some_and(|stage| stage.contract.publishes)
    {
        return Err(Refusal::PublishInstead);
    }
    if reason.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    close(moved, id, SpellState::Skipped, scene.now);
    moved.events.push(WorkEvent::Skipped { stage, reason });
    open_next(&mut moved.item, scene.map, scene.now, &mut moved.events);
    Ok(())
}

fn reassign(moved: &mut Moved, scene: Scene<'_>, id: SpellId, to: PersonId) -> Result<(), Refusal> {
    let spell = moved.item.spell(id).ok_or(Refusal::NotOpen)?;
    if !may_work(&moved.item, spell, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if !(spell.state.is_open() || spell.state == SpellState::Ahead) {
        return Err(Refusal::NotOpen);
    }
    let (stage, from) = (spell.stage, spell.holder);
    if from != Some(to) {
        change(&mut moved.item, id, |spell| spell.holder = Some(to));
        moved.events.push(WorkEvent::Reassigned { stage, from, to });
    }
    Ok(())
}

fn change_owner(moved: &mut Moved, scene: Scene<'_>, to: PersonId) -> Result<(), Refusal> {
    if !may_steer(&moved.item, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if moved.item.owner != to {
        moved.item.owner = to;
        moved.events.push(WorkEvent::OwnerChanged { to });
    }
    Ok(())
}

fn publish(moved: &mut Moved, scene: Scene<'_>, on: Date, link: Note) -> Result<(), Refusal> {
    let publishing = scene.map.publishing().ok_or(Refusal::NotReady)?;
    let spell = moved
        .item
        .last_spell_in(publishing.id)
        .ok_or(Refusal::NotReady)?;
    if !may_work(&moved.item, spell, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if matches!(moved.item.state, ItemState::Published { .. }) {
        return Err(Refusal::NotOpen);
    }
    if !spell.state.is_open() {
        return Err(Refusal::NotReady);
    }
    if on > scene.today {
        return Err(Refusal::InTheFuture);
    }
    gate(publishing, scene.answers)?;
    let id = spell.id;
    close(moved, id, SpellState::Done, scene.now);
    moved.item.state = ItemState::Published {
        on,
        link: link.clone(),
    };
    moved.events.push(WorkEvent::Published { on, link });
    open_next(&mut moved.item, scene.map, scene.now, &mut moved.events);
    Ok(())
}

fn cancel(moved: &mut Moved, scene: Scene<'_>, reason: Note) -> Result<(), Refusal> {
    if !may_steer(&moved.item, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if reason.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    moved.item.state = ItemState::Cancelled {
        reason: reason.clone(),
    };
    moved.events.push(WorkEvent::Cancelled { reason });
    Ok(())
}

fn change(item: &mut Item, id: SpellId, with: impl FnOnce(&mut Spell)) {
    if let Some(spell) = item.spells.iter_mut().find(|spell| spell.id == id) {
        with(spell);
    }
}

fn close(moved: &mut Moved, id: SpellId, state: SpellState, now: Timestamp) {
    change(&mut moved.item, id, |spell| {
        spell.started_at = spell.started_at.or(if state == SpellState::Done {
            spell.opened_at
        } else {
            None
        });
        spell.state = state;
        spell.closed_at = Some(now);
    });
}

/// Gives the ball to the next stage, and to those beside it, once nothing before them is open.
pub(super) fn open_next(item: &mut Item, map: &Map, now: Timestamp, events: &mut Vec<WorkEvent>) {
    if item.open_spells().next().is_some() {
        return;
    }
    let ahead: Vec<(SpellId, bool)> = item
        .thread()
        .iter()
        .filter(|spell| spell.state == SpellState::Ahead)
        .map(|spell| (spell.id, spell.is_beside_previous))
        .collect();
    let Some(((first, _), rest)) = ahead.split_first() else {
        return finish(item, map, events);
    };
    let group = std::iter::once(*first).chain(
        rest.iter()
            .take_while(|(_, beside)| *beside)
            .map(|(id, _)| *id),
    );
    for id in group.collect::<Vec<_>>() {
        change(item, id, |spell| {
            spell.state = SpellState::Queued;
            spell.opened_at = Some(now);
        });
        if let Some(spell) = item.spell(id) {
            events.push(WorkEvent::Arrived {
                stage: spell.stage,
                holder: spell.holder,
            });
        }
    }
    become_ready(item, map, events);
}

fn become_ready(item: &mut Item, map: &Map, events: &mut Vec<WorkEvent>) {
    let publishing = map.publishing().map(|stage| stage.id);
    if item.state == ItemState::Running
        && item
            .open_spells()
            .any(|spell| Some(spell.stage) == publishing)
    {
        item.state = ItemState::Ready;
        events.push(WorkEvent::BecameReady);
    }
}

fn finish(item: &mut Item, map: &Map, events: &mut Vec<WorkEvent>) {
    if map.publishing().is_none() && item.state == ItemState::Running {
        item.state = ItemState::Finished;
        events.push(WorkEvent::Finished);
    }
}

#[cfg(test)]
mod tests;
