//! The line under the title: where the item stands and since when the ball is where it is.

use domain::work::{ItemState, Spell};
use jiff::{SignedDuration, Timestamp};

use super::Scene;
use crate::components::{Tag, Tone};

/// Where the item stands, as one tag.
pub fn state_tag(scene: &Scene<'_>) -> Tag {
    let (words, item) = (scene.words, &scene.view.item);
    let tag = |tone, text| Tag { tone, text };
    let late = item
        .open_spells()
        .filter_map(|spell| spell.planned)
        .any(|planned| planned.finish < scene.desk.today());
    let publishes = scene.view.map.publishing().is_some();
    match (&item.state, item.due_on) {
        (ItemState::Published { on, .. }, _) => {
            tag(Tone::Ok, words.work_published_on(words.day_medium(*on)))
        }
        (ItemState::Finished, _) => tag(Tone::Ok, words.work_finished()),
        (ItemState::Cancelled { reason }, _) => {
            tag(Tone::Plain, words.work_cancelled_because(reason.as_str()))
        }
        (ItemState::Ready, Some(due)) => {
            tag(Tone::Info, words.work_ready_for(words.day_medium(due)))
        }
        (_, Some(due)) if late && publishes => {
            tag(Tone::Late, words.work_due_in_danger(words.day_medium(due)))
        }
        (_, Some(due)) if publishes => tag(Tone::Ok, words.work_goes_out(words.day_medium(due))),
        (_, Some(due)) => tag(
            if late { Tone::Late } else { Tone::Ok },
            words.work_finished_by(words.day_medium(due)),
        ),
        (_, None) => tag(Tone::Plain, words.work_under_way()),
    }
}

/// How long the ball has been where it is, in working time of the team.
pub fn since(scene: &Scene<'_>, open: &[&Spell]) -> String {
    let Some(opened_at) = open.iter().filter_map(|spell| spell.opened_at).min() else {
        return String::new();
    };
    let minutes = scene.calendar.net_minutes(opened_at, scene.desk.now).max(0);
    let day = opened_at.to_zoned(scene.desk.zone()).date();
    let half_days = minutes / half_day_minutes(scene, day);
    match u16::try_from(half_days) {
        Ok(0) | Err(_) => scene.words.work_since_today(),
        Ok(half_days) => scene.words.work_since(scene.words.half_days(half_days)),
    }
}

/// Until when that can be said: working time never passes quicker than the clock.
pub fn since_until(scene: &Scene<'_>) -> Option<Timestamp> {
    let open = scene.view.item.open_spells();
    let opened_at = open.filter_map(|spell| spell.opened_at).min()?;
    let minutes = scene.calendar.net_minutes(opened_at, scene.desk.now).max(0);
    let day = opened_at.to_zoned(scene.desk.zone()).date();
    let half_day = half_day_minutes(scene, day).max(1);
    let left = SignedDuration::from_mins(half_day - minutes % half_day);
    scene.desk.now.checked_add(left).ok()
}

/// Half of an ordinary working day, in minutes.
fn half_day_minutes(scene: &Scene<'_>, from: jiff::civil::Date) -> i64 {
    let longest = from
        .series(jiff::Span::new().days(1))
        .take(7)
        .map(|day| scene.calendar.day(day).minutes)
        .max();
    longest.filter(|minutes| *minutes > 0).unwrap_or(480) / 2
}
