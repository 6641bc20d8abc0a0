//! A shift that was chosen becomes the item's new days, with its events.

use jiff::Timestamp;

use super::{ShiftRefusal, Shifted, Shifting};
use crate::processes::Map;
use crate::security::Actor;
use crate::text::Note;
use crate::work::flow::open_next;
use crate::work::{DatesMoved, Item, Moved, Spell, SpellState, WorkEvent, may_steer, may_work};

/// The item on its new days. Stages are moved by whoever has them, the publish date by who answers for the item; managers move both.
pub fn move_dates(
    item: &Item,
    map: &Map,
    shifted: &Shifted,
    (actor, reason): (&Actor, Note),
    now: Timestamp,
) -> Result<Moved, ShiftRefusal> {
    may_move(item, shifted, actor)?;
    if !shifted.can_be_saved() {
        return Err(ShiftRefusal::Short {
            days: shifted.short_by,
        });
    }
    if !shifted.changes.left_out.is_empty() && reason.is_empty() {
        return Err(ShiftRefusal::ReasonNeeded);
    }
    let mut moved = Moved {
        item: item.clone(),
        events: vec![event(item, shifted, &reason)],
        recheck: Vec::new(),
    };
    moved.item.due_on = shifted.due_on;
    for spell in &mut moved.item.spells {
        apply(spell, shifted, now);
    }
    let left_out = shifted.changes.left_out.iter();
    moved
        .events
        .extend(left_out.map(|stage| WorkEvent::Skipped {
            stage: *stage,
            reason: reason.clone(),
        }));
    if !shifted.changes.left_out.is_empty() || !shifted.changes.beside_previous.is_empty() {
        open_next(&mut moved.item, map, now, &mut moved.events);
    }
    Ok(moved)
}

fn may_move(item: &Item, shifted: &Shifted, actor: &Actor) -> Result<(), ShiftRefusal> {
    let may_shift = match shifted.shift.what {
        Shifting::Due => may_steer(item, actor),
        Shifting::Stage(spell) => item
            .spell(spell)
            .is_some_and(|spell| may_work(item, spell, actor)),
    };
    let may_leave_out = |stage| {
        item.last_spell_in(stage)
            .is_some_and(|spell| may_work(item, spell, actor))
    };
    let left_out = shifted.changes.left_out.iter();
    if may_shift && left_out.copied().all(may_leave_out) {
        Ok(())
    } else {
        Err(ShiftRefusal::NotYours)
    }
}

fn event(item: &Item, shifted: &Shifted, reason: &Note) -> WorkEvent {
    let stage = match shifted.shift.what {
        Shifting::Due => None,
        Shifting::Stage(spell) => item.spell(spell).map(|spell| spell.stage),
    };
    WorkEvent::DatesMoved(DatesMoved {
        stage,
        from: shifted.from,
        to: shifted.shift.to,
        due_from: item.due_on,
        due_to: shifted.due_on,
        reason: reason.clone(),
    })
}

fn apply(spell: &mut Spell, shifted: &Shifted, now: Timestamp) {
    let waits = spell.state.is_open() || spell.state == SpellState::Ahead;
    if waits && shifted.changes.left_out.contains(&spell.stage) {
        spell.state = SpellState::Skipped;
        spell.closed_at = Some(now);
        return;
    }
    if let Some(days) = shifted.days.get(&spell.id) {
        spell.planned = Some(*days);
        spell.is_beside_previous |= shifted.changes.beside_previous.contains(&spell.stage);
    }
}
