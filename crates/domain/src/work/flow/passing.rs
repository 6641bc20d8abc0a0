//! The way forward: work on a stage begins, its gate is passed, the item goes out.

use jiff::civil::Date;

use super::order::{change, close, open_next};
use super::{Moved, Refusal, Scene, may_work, open_spell};
use crate::ids::{EntryId, SpellId};
use crate::processes::Stage;
use crate::text::Note;
use crate::work::{Answers, ItemState, SpellState, WorkEvent, missing_entries};

pub(super) fn start(moved: &mut Moved, scene: Scene<'_>, id: SpellId) -> Result<(), Refusal> {
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

pub(super) fn hand_over(moved: &mut Moved, scene: Scene<'_>, id: SpellId) -> Result<(), Refusal> {
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

pub(super) fn publish(
    moved: &mut Moved,
    scene: Scene<'_>,
    on: Date,
    link: Note,
) -> Result<(), Refusal> {
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

fn gate(stage: &Stage, answers: &Answers) -> Result<(), Refusal> {
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
