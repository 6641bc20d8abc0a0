//! What is settled around the work: a stage left out, other hands, another owner, the end.

use super::order::{change, close, open_next};
use super::{Moved, Refusal, Scene, may_steer, may_work};
use crate::ids::{PersonId, SpellId};
use crate::text::Note;
use crate::work::{ItemState, SpellState, WorkEvent};

pub(super) fn skip(
    moved: &mut Moved,
    scene: Scene<'_>,
    id: SpellId,
    reason: Note,
) -> Result<(), Refusal> {
    let spell = moved.item.spell(id).ok_or(Refusal::NotOpen)?;
    if !may_work(&moved.item, spell, scene.actor) {
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

pub(super) fn reassign(
    moved: &mut Moved,
    scene: Scene<'_>,
    id: SpellId,
    to: PersonId,
) -> Result<(), Refusal> {
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

pub(super) fn change_owner(
    moved: &mut Moved,
    scene: Scene<'_>,
    to: PersonId,
) -> Result<(), Refusal> {
    if !may_steer(&moved.item, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if moved.item.owner != to {
        moved.item.owner = to;
        moved.events.push(WorkEvent::OwnerChanged { to });
    }
    Ok(())
}

pub(super) fn cancel(moved: &mut Moved, scene: Scene<'_>, reason: Note) -> Result<(), Refusal> {
    if !may_steer(&moved.item, scene.actor) {
        return Err(Refusal::NotYours);
    }
    if matches!(moved.item.state, ItemState::Published { .. }) {
        return Err(Refusal::Over);
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
