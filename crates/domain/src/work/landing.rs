//! Where a card of the board lands: what moving a stay to another stage comes to, or why it cannot be.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Item, ItemState, Move, Spell, SpellState};
use crate::ids::{SpellId, StageId};
use crate::processes::Map;
use crate::text::Note;

/// Where somebody wants the work to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// In this stage.
    Stage(StageId),
    /// Done, behind the last stage.
    End,
}

/// What moving there comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Landing {
    /// It is there already.
    Stays,
    /// The gate is passed.
    Forward(Forward),
    /// It returns to this stage, with a reason.
    SendBack(StageId),
    /// The way leads over the publishing, which nobody leaves out.
    PublishFirst(StageId),
    /// That stage was left out for this work.
    LeftOut,
    /// The stage runs at the same time as the one that the work is in.
    Beside,
    /// The version that the work keeps has no such stage.
    Unknown,
    /// The stay is over; somebody was quicker.
    Closed,
}

/// The way forward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forward {
    /// How the stage is passed.
    pub passing: Passing,
    /// Stages on the way that would be left out, each with a reason.
    pub between: Vec<StageId>,
    /// Stages at the same time that are still to be finished before it goes on.
    pub waits_for: Vec<StageId>,
}

/// How a stage is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// By handing over.
    HandOver,
    /// By publishing.
    Publish,
}

/// What somebody says with a move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// Why it goes back.
    pub reason: Note,
    /// Why stages on the way are left out.
    pub left_out: BTreeMap<StageId, Note>,
    /// On which day it went out.
    pub published_on: Date,
    /// Where it can be seen.
    pub link: Note,
}

/// What moving a stay to a target comes to.
pub fn landing(item: &Item, map: &Map, spell: SpellId, target: Target) -> Landing {
    let Some(here) = item.spell(spell).filter(|here| here.state.is_open()) else {
        return Landing::Closed;
    };
    if matches!(
        item.state,
        ItemState::Cancelled { .. } | ItemState::Finished
    ) {
        return Landing::Closed;
    }
    match target {
        Target::Stage(stage) if stage == here.stage => Landing::Stays,
        Target::Stage(stage) => {
            let (Some(there), Some(_)) = (item.last_spell_in(stage), map.position(stage)) else {
                return Landing::Unknown;
            };
            to_stage(item, map, here, there)
        }
        Target::End => forward(item, map, here, None),
    }
}

fn to_stage(item: &Item, map: &Map, here: &Spell, there: &Spell) -> Landing {
    let is_earlier = map.position(there.stage) < map.position(here.stage);
    match there.state {
        SpellState::Skipped => Landing::LeftOut,
        SpellState::Done if is_earlier => Landing::SendBack(there.stage),
        SpellState::Ahead if !is_earlier && !is_beside(item, here, there) => {
            forward(item, map, here, Some(there))
        }
        _ => Landing::Beside,
    }
}

/// Over everything that is ahead, up to a stay or to the end.
fn forward(item: &Item, map: &Map, here: &Spell, there: Option<&Spell>) -> Landing {
    let thread = item.thread();
    let groups: Vec<&[&Spell]> = thread.chunk_by(|_, next| next.is_beside_previous).collect();
    let group_of = |id| {
        groups
            .iter()
            .position(|group| group.iter().any(|one| one.id == id))
    };
    let own = group_of(here.id).unwrap_or(0);
    let last = there
        .and_then(|there| group_of(there.id))
        .unwrap_or(groups.len());
    let between: Vec<StageId> = groups
        .get(own + 1..last)
        .unwrap_or_default()
        .iter()
        .flat_map(|group| group.iter())
        .filter(|one| one.state == SpellState::Ahead)
        .map(|one| one.stage)
        .collect();
    let publishes = |stage: &StageId| {
        map.stage(*stage)
            .is_some_and(|stage| stage.contract.publishes)
    };
    let is_out = matches!(item.state, ItemState::Published { .. });
    if let Some(stage) = between.iter().copied().find(|stage| publishes(stage)) {
        return Landing::PublishFirst(stage);
    }
    Landing::Forward(Forward {
        passing: if publishes(&here.stage) && !is_out {
            Passing::Publish
        } else {
            Passing::HandOver
        },
        between,
        waits_for: groups
            .get(own)
            .map_or(&[][..], |group| group)
            .iter()
            .filter(|one| one.id != here.id && one.state.is_open())
            .map(|one| one.stage)
            .collect(),
    })
}

fn is_beside(item: &Item, here: &Spell, there: &Spell) -> bool {
    item.thread()
        .chunk_by(|_, next| next.is_beside_previous)
        .any(|group| {
            [here, there]
                .iter()
                .all(|one| group.iter().any(|other| other.id == one.id))
        })
}

/// The moves of a landing, in their order; none where it is not a move.
pub fn moves(item: &Item, spell: SpellId, landing: &Landing, saying: &Saying) -> Vec<Move> {
    match landing {
        Landing::SendBack(to) => vec![Move::SendBack {
            spell,
            to: *to,
            reason: saying.reason.clone(),
        }],
        Landing::Forward(forward) => {
            let skip = |stage: &StageId| {
                Some(Move::Skip {
                    spell: item.last_spell_in(*stage)?.id,
                    reason: saying.left_out.get(stage).cloned().unwrap_or_default(),
                })
            };
            let pass = match forward.passing {
                Passing::HandOver => Move::HandOver(spell),
                Passing::Publish => Move::Publish {
                    on: saying.published_on,
                    link: saying.link.clone(),
                },
            };
            let skips = forward.between.iter().filter_map(skip);
            skips.chain(std::iter::once(pass)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
