//! Dates for every stage: backwards from the publish date, or forwards from a first day.
//!
//! Day by day, in the working days of whoever takes the stage: the first holder of its role who is there on the planned
//! days, else the stand-in of one who is away, else nobody, which is a conflict that the plan shows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;

use super::performer::{Conflict, Performer};
use super::planner::Planner;
use super::{PlannedDays, Team, limits};
use crate::calendars::{Calendar, DayKind, NoWorkingTime};
use crate::ids::StageId;
use crate::processes::{HalfDays, Map, Stage};

/// What the plan aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Published, or finished where nothing is published, on this day.
    DueOn(Date),
    /// Begun on this day.
    StartOn(Date),
}

/// What somebody changed for this one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustments {
    /// Other working times.
    pub days: BTreeMap<StageId, HalfDays>,
    /// Stages that run at the same time as the one before them.
    pub beside_previous: BTreeSet<StageId>,
    /// Stages that are left out.
    pub left_out: BTreeSet<StageId>,
    /// Working days kept free before the publish date.
    pub buffer_days: u8,
}

impl Default for Adjustments {
    /// Nothing changed, and the usual buffer.
    fn default() -> Self {
        Self {
            days: BTreeMap::new(),
            beside_previous: BTreeSet::new(),
            left_out: BTreeSet::new(),
            buffer_days: limits::BUFFER_DAYS_USUAL,
        }
    }
}

/// One stage with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which stage.
    pub stage: StageId,
    /// When.
    pub days: PlannedDays,
    /// By whom.
    pub performer: Performer,
    /// At the same time as the step before.
    pub is_beside_previous: bool,
}

/// All stages with their days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// In the order of the map; stages left out are not in it.
    pub steps: Vec<Step>,
    /// The publish date, or the last day where nothing is published.
    pub due_on: Date,
    /// Working days that the stages before the due date take.
    pub days_needed: i32,
    /// Working days that are left for them, today included.
    pub days_left: i32,
}

impl Plan {
    /// Working days that are missing; 0 if the plan fits.
    pub fn short_by(&self) -> i32 {
        (self.days_needed - self.days_left).max(0)
    }

    /// The first day of work.
    pub fn start(&self) -> Option<Date> {
        self.steps.iter().map(|step| step.days.start).min()
    }

    /// Stages that nobody takes.
    pub fn conflicts(&self) -> impl Iterator<Item = (StageId, Conflict)> {
        self.steps.iter().filter_map(|step| match step.performer {
            Performer::Nobody(conflict) => Some((step.stage, conflict)),
            _ => None,
        })
    }

    /// It fits, and every stage has somebody.
    pub fn can_start(&self) -> bool {
        self.short_by() == 0 && self.conflicts().next().is_none()
    }
}

/// Why there is no plan at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanRefusal {
    /// Every stage is left out, or there is none.
    NothingToDo,
    /// The day lies before today.
    InThePast,
    /// The day lies more than two years ahead.
    TooFar,
    /// Nothing is published on that day of the week or that day off; the nearest allowed days around it.
    NotAPublishDay {
        /// The last allowed day before it that is not past.
        before: Option<Date>,
        /// The first allowed day after it.
        after: Option<Date>,
    },
    /// The calendar has no working time.
    NoWorkingTime,
}

impl From<NoWorkingTime> for PlanRefusal {
    fn from(_: NoWorkingTime) -> Self {
        Self::NoWorkingTime
    }
}

/// Plans a run of the map for the team, seen from `today`.
pub fn plan(
    map: &Map,
    team: &Team,
    goal: Goal,
    changes: &Adjustments,
    today: Date,
) -> Result<Plan, PlanRefusal> {
    let planner = Planner {
        team,
        changes,
        groups: groups(map, changes),
    };
    if planner.groups.is_empty() {
        return Err(PlanRefusal::NothingToDo);
    }
    match goal {
        Goal::DueOn(day) => {
            within_reach(day, today)?;
            planner.back_from(day, today)
        }
        Goal::StartOn(day) => {
            within_reach(day, today)?;
            planner.forward_from(day)
        }
    }
}

/// Whether something may be published on a day: an allowed day of the week that is worked, or one that is always off and allowed by name.
pub fn may_publish_on(stage: &Stage, calendar: &Calendar, day: Date) -> bool {
    let allowed = stage.contract.publish_weekdays;
    if allowed.is_empty() {
        return calendar.works(day);
    }
    allowed.contains(day.weekday())
        && (calendar.works(day) || calendar.day(day).kind == DayKind::Weekend)
}

fn within_reach(day: Date, today: Date) -> Result<(), PlanRefusal> {
    if day < today {
        return Err(PlanRefusal::InThePast);
    }
    let horizon = today.saturating_add(Span::new().years(limits::YEARS_AHEAD_MAX));
    if day > horizon {
        Err(PlanRefusal::TooFar)
    } else {
        Ok(())
    }
}

/// Stages that run at the same time, group after group; the publishing stage is always alone.
///
/// The whole map is grouped before stages are left out: what ran beside a stage that is left out does not join an earlier one.
fn groups<'a>(map: &'a Map, changes: &Adjustments) -> Vec<Vec<&'a Stage>> {
    let mut groups: Vec<Vec<&Stage>> = Vec::new();
    for stage in &map.stages {
        let beside = changes.beside_previous.contains(&stage.id) && !stage.contract.publishes;
        match groups.last_mut() {
            Some(group) if beside && !group[0].contract.publishes => group.push(stage),
            _ => groups.push(vec![stage]),
        }
    }
    for group in &mut groups {
        group.retain(|stage| !changes.left_out.contains(&stage.id));
    }
    groups.retain(|group| !group.is_empty());
    groups
}

#[cfg(test)]
mod tests;
