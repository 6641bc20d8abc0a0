//! The thread of an item: every stage with plan against reality.

use domain::calendars::Calendar;
use domain::work::{Spell, SpellState};

use super::Scene;
use crate::components::{Face, Knot, Tag, ThreadStep, Tone};

/// The newest stay of each stage, in the order of the plan.
pub fn steps(scene: &Scene<'_>) -> Vec<ThreadStep> {
    scene
        .view
        .item
        .thread()
        .into_iter()
        .map(|spell| step(scene, spell))
        .collect()
}

fn step(scene: &Scene<'_>, spell: &Spell) -> ThreadStep {
    let words = scene.words;
    let stage = scene.view.map.stage(spell.stage);
    let knot = knot(scene, spell);
    let knot_words = match knot {
        Knot::Done => words.common_done_word(),
        Knot::Now => words.common_now_word(),
        Knot::Next => words.common_ahead_word(),
        Knot::Skipped => words.common_skipped_word(),
        Knot::Late => words.common_late_word(),
    };
    let received = stage
        .filter(|_| spell.state.is_open())
        .map(|stage| {
            stage
                .contract
                .needs
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        })
        .unwrap_or_default();
    ThreadStep {
        knot,
        knot_words,
        title: stage.map_or_else(String::new, |stage| stage.name.to_string()),
        href: String::new(),
        face: spell
            .holder
            .and_then(|holder| scene.directory.person(holder))
            .map(|person| Face::of(person.name.as_str())),
        tag: tag(scene, spell),
        meta: meta(scene, spell),
        detail: if received.is_empty() {
            String::new()
        } else {
            words.work_received(received.join(", "))
        },
    }
}

fn knot(scene: &Scene<'_>, spell: &Spell) -> Knot {
    let is_over = spell
        .planned
        .is_some_and(|planned| planned.finish < scene.desk.today());
    match spell.state {
        SpellState::Done => Knot::Done,
        SpellState::Skipped => Knot::Skipped,
        SpellState::Queued | SpellState::Working => Knot::Now,
        SpellState::Ahead if is_over => Knot::Late,
        SpellState::Ahead | SpellState::Returned => Knot::Next,
    }
}

fn tag(scene: &Scene<'_>, spell: &Spell) -> Option<Tag> {
    let words = scene.words;
    if spell.round > 1 && !matches!(spell.state, SpellState::Done | SpellState::Skipped) {
        return Some(Tag {
            tone: Tone::Warn,
            text: words.work_round(spell.round),
        });
    }
    let planned = spell.planned.filter(|_| spell.state.is_open())?;
    let today = scene.desk.today();
    if planned.finish < today {
        return Some(Tag {
            tone: Tone::Late,
            text: words.work_late_by(working_days(scene.calendar, planned.finish, today).max(1)),
        });
    }
    if planned.finish == today {
        return Some(Tag {
            tone: Tone::Warn,
            text: words.work_due_today(),
        });
    }
    None
}

/// Planned days of what lies ahead; what it took, beside what was planned, of what is done.
fn meta(scene: &Scene<'_>, spell: &Spell) -> String {
    let words = scene.words;
    let Some(planned) = spell.planned else {
        return String::new();
    };
    match (spell.state, spell.opened_at, spell.closed_at) {
        (SpellState::Done, Some(opened), Some(closed)) => {
            let day = |at: jiff::Timestamp| at.to_zoned(scene.desk.zone()).date();
            let (first, last) = (day(opened), day(closed));
            let took =
                working_days(scene.calendar, first, last) + i32::from(scene.calendar.works(first));
            let meant = working_days(scene.calendar, planned.start, planned.finish)
                + i32::from(scene.calendar.works(planned.start));
            let dates = words.day_range(first, last);
            if took > meant && meant > 0 {
                words.work_took(dates, took, meant.to_string())
            } else {
                dates
            }
        }
        (SpellState::Skipped, ..) => words.common_skipped_word(),
        (SpellState::Queued | SpellState::Working, ..) => {
            words.work_until(words.day_medium(planned.finish))
        }
        _ if planned.start == planned.finish => words.day_medium(planned.start),
        _ => words.day_range(planned.start, planned.finish),
    }
}

/// Working days after the first up to the last.
fn working_days(calendar: &Calendar, after: jiff::civil::Date, last: jiff::civil::Date) -> i32 {
    let days = after
        .series(jiff::Span::new().days(1))
        .skip(1)
        .take(800)
        .take_while(|day| *day <= last);
    i32::try_from(days.filter(|day| calendar.works(*day)).count()).unwrap_or(i32::MAX)
}
