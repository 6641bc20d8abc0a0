//! The dated plan as rows: every stage with its days, who does it and how long it takes, and the gaps between.

use domain::processes::{HalfDays, Stage};
use domain::work::{Adjustments, Performer, Plan, Step};
use i18n::{NameLength, Words};
use jiff::civil::Date;

use super::gaps::gap_words;
use super::ground::Ground;
use crate::components::{Face, PlanDay, PlanRow, Tag, Tone};

/// All rows of a plan.
pub fn plan_rows(
    ground: &Ground,
    planned: &Plan,
    changes: &Adjustments,
    words: &Words,
) -> Vec<PlanRow> {
    let mut rows = Vec::with_capacity(planned.steps.len() * 2);
    let mut last: Option<Date> = None;
    for step in &planned.steps {
        let Some(stage) = ground.map.stage(step.stage) else {
            continue;
        };
        let gap = last.map(|last| gap_words(&ground.team.calendar, last, step.days.start, words));
        rows.extend(gap.filter(|gap| !gap.is_empty()).map(PlanRow::Gap));
        rows.push(PlanRow::Day(day_row(ground, stage, step, changes, words)));
        last = last.max(Some(step.days.finish));
    }
    let ends = |row: &&mut PlanRow| matches!(row, PlanRow::Day(_));
    if !ground.publishes()
        && let Some(PlanRow::Day(end)) = rows.iter_mut().rfind(ends)
    {
        end.is_end = true;
    }
    rows
}

/// The working time of a stage in this launch.
pub fn days_of(stage: &Stage, changes: &Adjustments) -> HalfDays {
    changes.days.get(&stage.id).copied().unwrap_or(stage.days)
}

fn day_row(
    ground: &Ground,
    stage: &Stage,
    step: &Step,
    changes: &Adjustments,
    words: &Words,
) -> PlanDay {
    let days = step.days;
    let name = step.performer.person().map(|person| ground.name(person));
    PlanDay {
        date: words.day_range(days.start, days.finish),
        weekday: weekdays(days.start, days.finish, words),
        title: stage.name.to_string(),
        face: name.map(Face::of),
        meta: meta(ground, stage, step, changes, words),
        tag: tag(stage, step, changes, words),
        is_end: stage.contract.publishes,
        is_late: days.start < ground.today,
    }
}

fn weekdays(first: Date, last: Date, words: &Words) -> String {
    if first == last {
        return words.weekday(first.weekday(), NameLength::Long);
    }
    let short = |day: Date| words.weekday(day.weekday(), NameLength::Short);
    words.work_plan_weekdays(short(first), short(last))
}

fn meta(
    ground: &Ground,
    stage: &Stage,
    step: &Step,
    changes: &Adjustments,
    words: &Words,
) -> String {
    let role = ground.role(stage.role);
    let time = time_words(stage, changes, words);
    match step.performer {
        Performer::Holder(person) => words.work_plan_holder(ground.name(person), role, time),
        Performer::StandIn { person, away } => {
            words.work_plan_stand_in(ground.name(person), ground.name(away), role, time)
        }
        Performer::Nobody(_) => words.work_plan_nobody(role, time),
    }
}

fn time_words(stage: &Stage, changes: &Adjustments, words: &Words) -> String {
    let work = words.half_days(days_of(stage, changes).count());
    let wait = stage.contract.wait;
    if wait.is_zero() {
        work
    } else {
        words.work_plan_work_and_wait(work, words.half_days(wait.count()))
    }
}

fn tag(stage: &Stage, step: &Step, changes: &Adjustments, words: &Words) -> Option<Tag> {
    let of = |tone, text| Some(Tag { tone, text });
    if matches!(step.performer, Performer::Nobody(_)) {
        return of(Tone::Late, words.work_plan_nobody_tag());
    }
    let is_changed = changes.days.contains_key(&stage.id);
    match (is_changed, step.is_beside_previous) {
        (true, _) => of(Tone::Info, words.work_plan_changed_tag()),
        (false, true) => of(Tone::Info, words.work_plan_beside_tag()),
        (false, false) => None,
    }
}
