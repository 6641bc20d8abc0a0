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

/// Gives the ball to the next stage, and to those beside it, once nothing before them is open.
pub(in crate::work) fn open_next(
    item: &mut Item,
    map: &Map,
    now: Timestamp,
    events: &mut Vec<WorkEvent>,
) {
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
