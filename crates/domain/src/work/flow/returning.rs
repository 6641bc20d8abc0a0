//! The way back: an earlier stage is done once more, and all after it.

use jiff::Timestamp;
use uuid::Uuid;

use super::order::{close, open_next};
use super::{Moved, Refusal, Scene, open_spell};
use crate::ids::{SpellId, StageId};
use crate::processes::Map;
use crate::text::Note;
use crate::work::{Item, ItemState, Spell, SpellState, WorkEvent, limits};

pub(super) fn send_back(
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
    let back = earlier_stage(&moved.item, map, from, to).ok_or(Refusal::NotAnEarlierStage)?;
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
    if moved.item.state == ItemState::Ready {
        moved.item.state = ItemState::Running;
    }
    moved.events.push(WorkEvent::SentBack { from, to, reason });
    open_next(&mut moved.item, map, scene.now, &mut moved.events);
    Ok(())
}

/// The place of a stage that was done before this one.
fn earlier_stage(item: &Item, map: &Map, from: StageId, to: StageId) -> Option<usize> {
    let (back, here) = (map.position(to)?, map.position(from)?);
    let was_done = item.last_spell_in(to)?.state == SpellState::Done;
    (back < here && was_done).then_some(back)
}

/// A stage that was done, or is open, gets one more stay ahead; one that was skipped or has not come stays as it is.
fn reopen(moved: &mut Moved, stage: StageId, now: Timestamp, fresh: &mut dyn FnMut() -> Uuid) {
    let Some(last) = moved.item.last_spell_in(stage).cloned() else {
        return;
    };
    match last.state {
        SpellState::Queued | SpellState::Working => {
            close(moved, last.id, SpellState::Returned, now);
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
