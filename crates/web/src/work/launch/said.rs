//! The state of a plan in sentences: the title, what stands in the way, and why it cannot be started yet.

use domain::ids::{PersonId, StageId};
use domain::security::Right;
use domain::work::{Conflict, Goal, Plan, PlanRefusal, PlannedDays};
use i18n::{NameLength, Words};
use jiff::civil::Date;

use super::ground::Ground;
use super::outlook::Outlook;
use crate::guard::Desk;
use crate::layout::Way;

/// Something in the way, with what can be done about it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What it is.
    pub text: String,
    /// Where it can be mended, if the reader may.
    pub way: Option<Way>,
}

/// The page's title: the state in a sentence.
pub fn title(ground: &Ground, outlook: &Outlook, words: &Words) -> String {
    match &outlook.planned {
        Err(refusal) => refusal_words(*refusal, outlook.goal, words),
        Ok(short) if short.short_by() > 0 => words.work_launch_short(short.short_by()),
        Ok(planned) if planned.conflicts().next().is_some() => {
            words.work_launch_nobody(planned.conflicts().count())
        }
        Ok(planned) => fits(ground, planned, words),
    }
}

/// Why there is no button to start; empty when there is one.
pub fn stop(outlook: &Outlook, words: &Words) -> String {
    match &outlook.planned {
        Err(_) => words.work_launch_stop_day(),
        Ok(short) if short.short_by() > 0 => words.work_launch_stop_short(),
        Ok(planned) if !planned.can_start() => words.work_launch_stop_nobody(),
        Ok(_) => String::new(),
    }
}

/// Who gets it first, in a sentence.
pub fn first_hands(ground: &Ground, planned: &Plan, words: &Words) -> String {
    let first = planned.steps.iter().min_by_key(|step| step.days.start);
    let person = first.and_then(|step| step.performer.person());
    person.map_or_else(String::new, |person| {
        words.work_launch_first_hands(ground.name(person))
    })
}

/// What stands in the way beside missing days.
pub fn troubles(desk: &Desk, ground: &Ground, outlook: &Outlook) -> Vec<Trouble> {
    let words = desk.words();
    let planned = match &outlook.planned {
        Ok(planned) => planned,
        Err(PlanRefusal::NoWorkingTime) => return vec![no_working_time(desk)],
        Err(_) => return Vec::new(),
    };
    let mut found: Vec<Trouble> = Vec::new();
    for (stage, conflict) in planned.conflicts() {
        let trouble = match conflict {
            Conflict::Vacant => vacant(desk, ground, stage),
            Conflict::AllAway => Trouble {
                text: all_away(ground, planned, stage, words),
                way: None,
            },
        };
        if !found.contains(&trouble) {
            found.push(trouble);
        }
    }
    found
}

fn refusal_words(refusal: PlanRefusal, goal: Goal, words: &Words) -> String {
    let (Goal::DueOn(day) | Goal::StartOn(day)) = goal;
    match refusal {
        PlanRefusal::NothingToDo => words.work_launch_nothing_to_do(),
        PlanRefusal::InThePast => words.work_launch_in_the_past(words.day_long(day)),
        PlanRefusal::TooFar => words.work_launch_too_far(words.date_with_year(day)),
        PlanRefusal::NotAPublishDay { .. } => {
            words.work_launch_not_a_publish_day(words.day_long(day))
        }
        PlanRefusal::NoWorkingTime => words.work_launch_no_working_time(),
    }
}

fn fits(ground: &Ground, planned: &Plan, words: &Words) -> String {
    let begins = planned.start().unwrap_or(planned.due_on);
    let ahead = ground.today.until(begins).map_or(0, |span| span.get_days());
    let when = match ahead {
        0 => "today",
        1 => "tomorrow",
        _ => "later",
    };
    let start = day_ahead(begins, ahead, words);
    let due = words.day_long(planned.due_on);
    if ground.publishes() {
        words.work_launch_published(when, due, start)
    } else {
        words.work_launch_finished(when, due, start)
    }
}

/// A day of this week by its weekday alone, a later one with its date.
fn day_ahead(day: Date, ahead: i32, words: &Words) -> String {
    if ahead < 7 {
        words.weekday(day.weekday(), NameLength::Long)
    } else {
        words.day_long(day)
    }
}

fn vacant(desk: &Desk, ground: &Ground, stage: StageId) -> Trouble {
    let words = desk.words();
    let role = ground.map.stage(stage).and_then(|stage| stage.role);
    let way = desk.may(Right::PeopleEdit).then(|| Way {
        label: words.work_launch_seat(),
        href: desk.href(&format!("processes/{}/seats", ground.process.id)),
        is_current: false,
    });
    Trouble {
        text: words.work_launch_vacant(ground.role(role)),
        way,
    }
}

fn all_away(ground: &Ground, planned: &Plan, stage: StageId, words: &Words) -> String {
    let step = planned.steps.iter().find(|step| step.stage == stage);
    let stage = ground.map.stage(stage);
    let (Some(step), Some(stage)) = (step, stage) else {
        return String::new();
    };
    let holders = stage.role.map_or(&[][..], |role| ground.team.holders(role));
    let away: Vec<String> = holders
        .iter()
        .map(|person| away_until(ground, *person, step.days, words))
        .collect();
    words.work_launch_all_away(stage.name.as_str(), words.list_and(&away))
}

fn away_until(ground: &Ground, person: PersonId, days: PlannedDays, words: &Words) -> String {
    let name = ground.name(person);
    match ground.team.absence_within(person, days.start, days.finish) {
        Some(absence) => words.work_launch_away_until(name, words.day_short(absence.last)),
        None => name.to_owned(),
    }
}

fn no_working_time(desk: &Desk) -> Trouble {
    let words = desk.words();
    Trouble {
        text: words.work_launch_no_working_time_text(),
        way: desk.may(Right::WorkspaceEdit).then(|| Way {
            label: words.common_settings(),
            href: desk.href("settings"),
            is_current: false,
        }),
    }
}
