//! Walks the stages backwards or forwards and finds somebody for each.

use jiff::civil::Date;

use super::performer::{Slot, find_performer};
use super::plan::{Adjustments, Plan, PlanRefusal, Step, may_publish_on};
use super::{PlannedDays, Team};
use crate::calendars::{Calendar, NoWorkingTime, OnZero};
use crate::processes::Stage;

pub(super) struct Planner<'a> {
    pub team: &'a Team,
    pub changes: &'a Adjustments,
    pub groups: Vec<Vec<&'a Stage>>,
}

impl Planner<'_> {
    /// Every stage before the due date, from its end.
    pub fn back_from(&self, due: Date, today: Date) -> Result<Plan, PlanRefusal> {
        let calendar = &self.team.calendar;
        let publishing = self.publishing_group();
        if let Some(at) = publishing {
            self.allowed(self.groups[at][0], due, today)?;
        }
        let latest = match publishing {
            Some(_) => calendar.add_days(
                due,
                -(i32::from(self.changes.buffer_days) + 1),
                OnZero::Stay,
            )?,
            None => calendar.add_days(due, 0, OnZero::Back)?,
        };
        let mut steps = self.walk_back(publishing.unwrap_or(self.groups.len()), latest)?;
        let start = steps
            .iter()
            .map(|step| step.days.start)
            .min()
            .unwrap_or(due);
        if let Some(at) = publishing {
            steps.push(self.publish_step(self.groups[at][0], due)?);
            steps.extend(self.walk_forward(at + 1..self.groups.len(), next_day(due))?);
        }
        let days_left = working_days(calendar, today, latest);
        let days_needed = working_days(calendar, start, latest).max(if start < today {
            days_left + 1
        } else {
            0
        });
        Ok(Plan {
            steps,
            due_on: due,
            days_needed,
            days_left,
        })
    }

    /// Every stage from a first day on; publishing on the first allowed day after the buffer.
    pub fn forward_from(&self, start: Date) -> Result<Plan, PlanRefusal> {
        let publishing = self.publishing_group();
        let mut steps = self.walk_forward(0..publishing.unwrap_or(self.groups.len()), start)?;
        let finish = steps.iter().map(|step| step.days.finish).max();
        let mut due = finish.unwrap_or(start);
        if let Some(at) = publishing {
            let stage = self.groups[at][0];
            let earliest = match finish {
                Some(finish) => self.team.calendar.add_days(
                    finish,
                    i32::from(self.changes.buffer_days) + 1,
                    OnZero::Stay,
                )?,
                None => start,
            };
            due = days_from(earliest)
                .find(|day| may_publish_on(stage, &self.team.calendar, *day))
                .ok_or(PlanRefusal::NoWorkingTime)?;
            steps.push(self.publish_step(stage, due)?);
            steps.extend(self.walk_forward(at + 1..self.groups.len(), next_day(due))?);
        }
        Ok(Plan {
            steps,
            due_on: due,
            days_needed: 0,
            days_left: 0,
        })
    }

    fn publishing_group(&self) -> Option<usize> {
        self.groups
            .iter()
            .position(|group| group[0].contract.publishes)
    }

    fn allowed(&self, stage: &Stage, due: Date, today: Date) -> Result<(), PlanRefusal> {
        let calendar = &self.team.calendar;
        if may_publish_on(stage, calendar, due) {
            return Ok(());
        }
        let before = days_back_from(due)
            .take_while(|day| *day >= today)
            .find(|day| may_publish_on(stage, calendar, *day));
        let after = days_from(due).find(|day| may_publish_on(stage, calendar, *day));
        Err(PlanRefusal::NotAPublishDay { before, after })
    }

    /// The groups before `end`, each finishing on the last working day before the next one starts.
    fn walk_back(&self, end: usize, latest: Date) -> Result<Vec<Step>, PlanRefusal> {
        let mut steps: Vec<Step> = Vec::new();
        let mut latest = latest;
        for group in self.groups[..end].iter().rev() {
            let mut found = Vec::with_capacity(group.len());
            for (index, stage) in group.iter().enumerate() {
                let length = self.calendar_days(stage);
                found.push(self.step(stage, index > 0, |calendar| {
                    let finish = calendar.add_days(latest, 0, OnZero::Back)?;
                    let start = calendar.add_days(finish, -(length - 1), OnZero::Stay)?;
                    Ok(PlannedDays { start, finish })
                })?);
            }
            latest = found
                .iter()
                .map(|step| step.days.start)
                .min()
                .map_or(latest, previous_day);
            found.append(&mut steps);
            steps = found;
        }
        Ok(steps)
    }

    /// The groups of a range, each starting on the first working day after the one before.
    fn walk_forward(
        &self,
        range: std::ops::Range<usize>,
        earliest: Date,
    ) -> Result<Vec<Step>, PlanRefusal> {
        let mut steps: Vec<Step> = Vec::new();
        let mut earliest = earliest;
        for group in &self.groups[range] {
            let from = steps.len();
            for (index, stage) in group.iter().enumerate() {
                let length = self.calendar_days(stage);
                steps.push(self.step(stage, index > 0, |calendar| {
                    let start = calendar.add_days(earliest, 0, OnZero::Forward)?;
                    let finish = calendar.add_days(start, length - 1, OnZero::Stay)?;
                    Ok(PlannedDays { start, finish })
                })?);
            }
            earliest = steps[from..]
                .iter()
                .map(|step| step.days.finish)
                .max()
                .map_or(earliest, next_day);
        }
        Ok(steps)
    }

    /// Working time, as changed for this item, and waiting limit in whole days.
    fn calendar_days(&self, stage: &Stage) -> i32 {
        let days = self
            .changes
            .days
            .get(&stage.id)
            .copied()
            .unwrap_or(stage.days);
        days.plus(stage.contract.wait).calendar_days().max(1)
    }

    /// One stage on the working days of whoever takes it.
    fn step(
        &self,
        stage: &Stage,
        beside: bool,
        days: impl Fn(&Calendar) -> Result<PlannedDays, NoWorkingTime>,
    ) -> Result<Step, PlanRefusal> {
        self.filled(stage, beside, &Slot::WorkingDays(&days))
    }

    /// The publishing stage happens on the date itself, whatever day that is.
    fn publish_step(&self, stage: &Stage, due: Date) -> Result<Step, PlanRefusal> {
        self.filled(stage, false, &Slot::Exactly(due))
    }

    fn filled(&self, stage: &Stage, beside: bool, slot: &Slot<'_>) -> Result<Step, PlanRefusal> {
        let holders = stage.role.map_or(&[][..], |role| self.team.holders(role));
        let (performer, days) = find_performer(self.team, holders, slot)?;
        Ok(Step {
            stage: stage.id,
            days,
            performer,
            is_beside_previous: beside,
        })
    }
}

fn working_days(calendar: &Calendar, first: Date, last: Date) -> i32 {
    let count = days_from(first)
        .take_while(|day| *day <= last)
        .filter(|day| calendar.works(*day))
        .count();
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// The days from this one on, for at most three years.
fn days_from(first: Date) -> impl Iterator<Item = Date> {
    first.series(jiff::Span::new().days(1)).take(1_100)
}

fn days_back_from(last: Date) -> impl Iterator<Item = Date> {
    last.series(jiff::Span::new().days(-1)).take(400)
}

fn next_day(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

fn previous_day(day: Date) -> Date {
    day.yesterday().unwrap_or(day)
}
