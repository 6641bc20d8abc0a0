//! Whose turn it is: stays close, and the next ones get the ball.

use jiff::Timestamp;

use super::Moved;
use crate::ids::SpellId;
use crate::processes::Map;
use crate::work::{Item, ItemState, Spell, SpellState, WorkEvent};

pub(super) fn change(item: &mut Item, id: SpellId, with: impl FnOnce(&mut Spell)) {
    if let Some(spell) = item.spells.iter_mut().find(|spell| spell.id == id) {
        with(spell);
    }
}

pub(super) fn close(moved: &mut Moved, id: SpellId, state: SpellState, now: Timestamp) {
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

/// Gives the ball to everybody whose turn it is; when nothing is left, the item is finished.
pub(in crate::work) fn open_next(
    item: &mut Item,
    map: &Map,
    now: Timestamp,
    events: &mut Vec<WorkEvent>,
) {
    let Some(turn) = whose_turn(item) else {
        return finish(item, events);
    };
    for id in turn {
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

/// What is still ahead in the first group of side-by-side stays that is not over; nothing once all groups are.
fn whose_turn(item: &Item) -> Option<Vec<SpellId>> {
    let is_ahead = |spell: &&&Spell| spell.state == SpellState::Ahead;
    item.thread()
        .chunk_by(|_, next| next.is_beside_previous)
        .find(|group| {
            group
                .iter()
                .any(|spell| spell.state.is_open() || is_ahead(&spell))
        })
        .map(|group| {
            group
                .iter()
                .filter(is_ahead)
                .map(|spell| spell.id)
                .collect()
        })
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

/// Nothing is left and nothing was published: the process publishes nothing, or this item was to go without.
fn finish(item: &mut Item, events: &mut Vec<WorkEvent>) {
    if item.state == ItemState::Running {
        item.state = ItemState::Finished;
        events.push(WorkEvent::Finished);
    }
}
