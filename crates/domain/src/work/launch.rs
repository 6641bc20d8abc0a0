//! A plan becomes an item: every stage gets its days and its name, the first one gets the ball.

use jiff::Timestamp;
use uuid::Uuid;

use super::flow::open_next;
use super::{Adjustments, Conflict, Item, ItemState, Plan, Spell, SpellState, WorkEvent};
use crate::ids::{ItemId, PersonId, ProcessId, SpellId, StageId, VersionId};
use crate::processes::Map;
use crate::text::{Note, Title};

/// What a launch says.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The id of the new item.
    pub id: ItemId,
    /// In which process.
    pub process: ProcessId,
    /// In which version of it.
    pub version: VersionId,
    /// What it is about.
    pub title: Title,
    /// What else the kick-off said.
    pub brief: Note,
    /// Who answers for it.
    pub owner: PersonId,
    /// Made to show what running work looks like.
    pub is_example: bool,
}

/// Why nothing was launched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaunchRefusal {
    /// Working days are missing.
    Short {
        /// How many.
        days: i32,
    },
    /// Nobody takes some stages.
    Conflicts(Vec<(StageId, Conflict)>),
}

/// Launches an item along a plan that fits and has somebody for every stage.
pub fn launch(
    map: &Map,
    planned: &Plan,
    changes: &Adjustments,
    kick_off: Launch,
    now: Timestamp,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<(Item, Vec<WorkEvent>), LaunchRefusal> {
    if planned.short_by() > 0 {
        return Err(LaunchRefusal::Short {
            days: planned.short_by(),
        });
    }
    let conflicts: Vec<_> = planned.conflicts().collect();
    if !conflicts.is_empty() {
        return Err(LaunchRefusal::Conflicts(conflicts));
    }
    let spells = map
        .stages
        .iter()
        .map(|stage| spell(planned, stage.id, changes, now, fresh()))
        .collect();
    let mut item = Item {
        id: kick_off.id,
        process: kick_off.process,
        version: kick_off.version,
        title: kick_off.title,
        brief: kick_off.brief,
        owner: kick_off.owner,
        state: ItemState::Running,
        due_on: Some(planned.due_on),
        is_example: kick_off.is_example,
        spells,
    };
    let mut events = vec![WorkEvent::Launched {
        process: item.process,
        version: item.version,
        title: item.title.clone(),
        due_on: item.due_on,
    }];
    events.extend(left_out(&item));
    open_next(&mut item, map, now, &mut events);
    Ok((item, events))
}

/// What was left out is told like any skipped stage; the kick-off asks for no reason.
fn left_out(item: &Item) -> impl Iterator<Item = WorkEvent> {
    item.spells
        .iter()
        .filter(|spell| spell.state == SpellState::Skipped)
        .map(|spell| WorkEvent::Skipped {
            stage: spell.stage,
            reason: Note::default(),
        })
}

fn spell(planned: &Plan, stage: StageId, changes: &Adjustments, now: Timestamp, id: Uuid) -> Spell {
    let step = planned.steps.iter().find(|step| step.stage == stage);
    let left_out = changes.left_out.contains(&stage);
    Spell {
        id: SpellId::new(id),
        stage,
        round: 1,
        is_beside_previous: step.map_or_else(
            || changes.beside_previous.contains(&stage),
            |step| step.is_beside_previous,
        ),
        state: if left_out {
            SpellState::Skipped
        } else {
            SpellState::Ahead
        },
        holder: step.and_then(|step| step.performer.person()),
        planned: step.map(|step| step.days),
        opened_at: None,
        started_at: None,
        closed_at: left_out.then_some(now),
    }
}

#[cfg(test)]
mod tests;
