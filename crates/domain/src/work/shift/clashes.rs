//! What does not fit together: a stage that begins before the one ahead of it is over, a publish date that comes too early.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Shifter;
use super::chain::{Chain, Leg};
use crate::ids::{PersonId, SpellId, StageId};
use crate::processes::Map;
use crate::work::{Item, PlannedDays, SpellState};

/// Two dates that do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// A stage begins before the one ahead of it is over.
    Overlap {
        /// The stage ahead.
        before: StageId,
        /// The one that begins too early.
        stage: StageId,
    },
    /// A stage is finished only after the last day.
    AfterDue {
        /// Which.
        stage: StageId,
    },
    /// Whoever publishes is away on that day.
    Away {
        /// Who.
        person: PersonId,
    },
}

/// A stage whose days reach into those of the next one, as the item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overrun {
    /// The stage ahead.
    pub before: StageId,
    /// The one that is planned to begin too early.
    pub stage: StageId,
}

/// What does not fit together after a shift.
pub(super) fn clashes(
    shifter: &Shifter<'_>,
    chain: &Chain,
    days: &BTreeMap<SpellId, PlannedDays>,
    due: Option<Date>,
) -> Vec<Clash> {
    let mut found = Vec::new();
    let mut last: Option<(StageId, Date)> = None;
    for group in &chain.groups {
        for leg in group.iter().filter(|leg| !leg.has_begun) {
            if let (Some((before, finish)), Some(days)) = (last, days.get(&leg.spell))
                && days.start <= finish
            {
                found.push(Clash::Overlap {
                    before,
                    stage: leg.stage,
                });
            }
        }
        last = later(last, latest(group, days));
    }
    if let (Some((stage, finish)), Some(due), None) = (last, due, shifter.map.publishing())
        && finish > due
    {
        found.push(Clash::AfterDue { stage });
    }
    found.extend(away(shifter, chain, due));
    found
}

/// The one that is finished later.
fn later(one: Option<(StageId, Date)>, other: Option<(StageId, Date)>) -> Option<(StageId, Date)> {
    one.into_iter()
        .chain(other)
        .max_by_key(|(_, finish)| *finish)
}

fn latest(group: &[Leg], days: &BTreeMap<SpellId, PlannedDays>) -> Option<(StageId, Date)> {
    let finishes = group.iter().filter_map(|leg| {
        let days = days.get(&leg.spell)?;
        Some((leg.stage, days.finish))
    });
    finishes.max_by_key(|(_, finish)| *finish)
}

fn away(shifter: &Shifter<'_>, chain: &Chain, due: Option<Date>) -> Option<Clash> {
    let publishing = chain
        .groups
        .iter()
        .flatten()
        .find(|leg| shifter.publishes(leg.stage))?;
    let person = publishing.holder?;
    let absence = shifter.team.absence_on(person, due?);
    absence.map(|_| Clash::Away { person })
}

/// What overlaps in the plan of an item as it stands.
pub fn overruns(item: &Item, map: &Map) -> Vec<Overrun> {
    let thread = item.thread();
    let mut found = Vec::new();
    let mut last: Option<(StageId, Date)> = None;
    for group in thread.chunk_by(|_, next| next.is_beside_previous) {
        let open = |state: SpellState| state.is_open() || state == SpellState::Ahead;
        let planned = group
            .iter()
            .filter(|spell| open(spell.state) && map.stage(spell.stage).is_some())
            .filter_map(|spell| Some((spell, spell.planned?)));
        let mut finish: Option<(StageId, Date)> = None;
        for (spell, days) in planned {
            if let Some((before, _)) = last.filter(|(_, last)| days.start <= *last) {
                found.push(Overrun {
                    before,
                    stage: spell.stage,
                });
            }
            finish = later(finish, Some((spell.stage, days.finish)));
        }
        last = later(last, finish);
    }
    found
}
