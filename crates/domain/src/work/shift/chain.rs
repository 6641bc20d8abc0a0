//! The stays that are not over, group after group, as a shift sees them.

use super::days::count;
use crate::ids::{PersonId, SpellId, StageId};
use crate::processes::Map;
use crate::work::{Adjustments, Item, PlannedDays, Spell, SpellState, Team};

/// One stay that can still move.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    pub spell: SpellId,
    pub stage: StageId,
    pub holder: Option<PersonId>,
    /// Its days until now.
    pub days: PlannedDays,
    /// Working days that it takes, an absence that came up since not counted.
    pub length: i32,
    /// Whether it takes another time than until now.
    pub is_resized: bool,
    /// Work has begun, so its first day is a fact.
    pub has_begun: bool,
}

/// Groups of stays side by side, in the order of the plan.
pub struct Chain {
    pub groups: Vec<Vec<Leg>>,
}

impl Chain {
    /// The chain of an item with what is different for it.
    pub fn of(item: &Item, map: &Map, changes: &Adjustments, team: &Team) -> Self {
        let publishing = map.publishing().map(|stage| stage.id);
        let mut groups: Vec<Vec<Leg>> = Vec::new();
        for spell in item.thread() {
            let beside = spell.is_beside_previous
                || changes.beside_previous.contains(&spell.stage)
                    && Some(spell.stage) != publishing;
            if !beside || groups.is_empty() {
                groups.push(Vec::new());
            }
            let leg = leg(spell, changes, team);
            if let (Some(group), Some(leg)) = (groups.last_mut(), leg) {
                group.push(leg);
            }
        }
        groups.retain(|group| !group.is_empty());
        Self { groups }
    }

    /// The group of a stay and the stay itself.
    pub fn find(&self, spell: SpellId) -> Option<(usize, Leg)> {
        self.groups.iter().enumerate().find_map(|(place, group)| {
            let leg = group.iter().find(|leg| leg.spell == spell)?;
            Some((place, *leg))
        })
    }
}

fn leg(spell: &Spell, changes: &Adjustments, team: &Team) -> Option<Leg> {
    let is_over = !spell.state.is_open() && spell.state != SpellState::Ahead;
    if is_over || changes.left_out.contains(&spell.stage) {
        return None;
    }
    let days = spell.planned?;
    let calendar = spell
        .holder
        .map_or(&team.calendar, |person| team.calendar_of(person));
    let planned = count(calendar, days.start, days.finish).max(1);
    let changed = changes
        .days
        .get(&spell.stage)
        .map(|days| days.calendar_days().max(1));
    Some(Leg {
        spell: spell.id,
        stage: spell.stage,
        holder: spell.holder,
        days,
        length: changed.unwrap_or(planned),
        is_resized: changed.is_some_and(|changed| changed != planned),
        has_begun: spell.state == SpellState::Working,
    })
}
