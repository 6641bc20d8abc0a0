//! What is mine today: duties in the order of the latest day on which each can still be begun in time.

use jiff::civil::Date;

use super::PlannedDays;
use crate::calendars::{Calendar, OnZero};
use crate::ids::{ItemId, SpellId, StageId};
use crate::processes::HalfDays;

/// One stay in which somebody has, or will have, the ball.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The item.
    pub item: ItemId,
    /// The stay.
    pub spell: SpellId,
    /// The stage.
    pub stage: StageId,
    /// When it was planned.
    pub planned: Option<PlannedDays>,
    /// The work itself.
    pub days: HalfDays,
}

/// How pressing a duty is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Planned to be finished before today.
    Late {
        /// By so many working days.
        days: i32,
    },
    /// To be finished today.
    Today,
    /// Must begin today to be finished in time.
    BeginToday,
    /// Has time.
    Later,
}

/// The last working day on which the work can begin and still be finished as planned.
pub fn latest_safe_start(duty: &Duty, calendar: &Calendar) -> Option<Date> {
    let finish = duty.planned?.finish;
    let last = calendar.add_days(finish, 0, OnZero::Back).ok()?;
    calendar
        .add_days(last, 1 - duty.days.calendar_days().max(1), OnZero::Stay)
        .ok()
}

/// How pressing a duty is on a day.
pub fn urgency(duty: &Duty, calendar: &Calendar, today: Date) -> Urgency {
    let Some(planned) = duty.planned else {
        return Urgency::Later;
    };
    if planned.finish < today {
        return Urgency::Late {
            days: working_days_late(planned.finish, calendar, today),
        };
    }
    if planned.finish == today {
        return Urgency::Today;
    }
    if latest_safe_start(duty, calendar).is_some_and(|start| start <= today) {
        Urgency::BeginToday
    } else {
        Urgency::Later
    }
}

/// Working days since a day that was missed; at least one, because it was missed.
pub(super) fn working_days_late(finish: Date, calendar: &Calendar, today: Date) -> i32 {
    let missed = finish
        .series(jiff::Span::new().days(1))
        .skip(1)
        .take(400)
        .take_while(|day| *day <= today)
        .filter(|day| calendar.works(*day))
        .count();
    i32::try_from(missed).unwrap_or(i32::MAX).max(1)
}

/// Sorts by latest safe start; what has no date comes last, ties stay in the order given.
pub fn sort_by_urgency(duties: &mut [Duty], calendar: &Calendar) {
    duties.sort_by_key(|duty| {
        latest_safe_start(duty, calendar).map_or((1, Date::MAX), |day| (0, day))
    });
}

#[cfg(test)]
mod tests;
