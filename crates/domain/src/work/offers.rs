//! What to do when a plan does not fit: each offer was tried and says what remains.

use jiff::civil::Date;

use super::{Adjustments, Goal, Plan, Team, plan};
use crate::ids::StageId;
use crate::processes::{HalfDays, Map, Stage};

/// A way out of a plan that is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What would change.
    pub change: OfferedChange,
    /// Working days that would still be missing.
    pub short_by: i32,
}

/// What an offer changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferedChange {
    /// Publish on the first date that fits.
    LaterDate(Date),
    /// Give a stage less time.
    Shorten {
        /// Which.
        stage: StageId,
        /// Its working time then.
        days: HalfDays,
    },
    /// Do a stage at the same time as the one before it.
    Beside(StageId),
    /// Do without a stage.
    LeaveOut(StageId),
}

/// Offers of each kind shown at most.
const OFFERS_A_KIND_MAX: usize = 2;
/// Days searched for the first date that fits.
const SEARCH_DAYS: usize = 400;

/// All that helps a plan that is short: the first date that fits, then of each kind what helps most.
pub fn offers(map: &Map, team: &Team, due: Date, changes: &Adjustments, today: Date) -> Vec<Offer> {
    let Ok(short) = plan(map, team, Goal::DueOn(due), changes, today) else {
        return Vec::new();
    };
    if short.short_by() == 0 {
        return Vec::new();
    }
    let tried = |changed: OfferedChange| {
        try_offer(map, team, due, changes, today, changed)
            .filter(|offer| offer.short_by < short.short_by())
    };
    let open: Vec<&Stage> = map
        .stages
        .iter()
        .filter(|stage| !changes.left_out.contains(&stage.id) && !stage.contract.publishes)
        .collect();
    let mut found: Vec<Offer> = first_fitting_date(map, team, due, changes, today)
        .into_iter()
        .collect();
    let days_of = |stage: &Stage| changes.days.get(&stage.id).copied().unwrap_or(stage.days);
    found.extend(best(
        open.iter()
            .filter_map(|stage| {
                shorter(days_of(stage), short.short_by()).map(|days| OfferedChange::Shorten {
                    stage: stage.id,
                    days,
                })
            })
            .filter_map(tried),
    ));
    found.extend(best(
        open.iter()
            .skip(1)
            .filter(|stage| !changes.beside_previous.contains(&stage.id))
            .map(|stage| OfferedChange::Beside(stage.id))
            .filter_map(tried),
    ));
    found.extend(best(
        open.iter()
            .map(|stage| OfferedChange::LeaveOut(stage.id))
            .filter_map(tried),
    ));
    found
}

/// The adjustments with an offered change added; a later date changes the goal and not these.
pub fn accept(changes: &Adjustments, change: OfferedChange) -> Adjustments {
    let mut changes = changes.clone();
    match change {
        OfferedChange::LaterDate(_) => {}
        OfferedChange::Shorten { stage, days } => drop(changes.days.insert(stage, days)),
        OfferedChange::Beside(stage) => drop(changes.beside_previous.insert(stage)),
        OfferedChange::LeaveOut(stage) => drop(changes.left_out.insert(stage)),
    }
    changes
}

fn try_offer(
    map: &Map,
    team: &Team,
    due: Date,
    changes: &Adjustments,
    today: Date,
    change: OfferedChange,
) -> Option<Offer> {
    let planned = plan(map, team, Goal::DueOn(due), &accept(changes, change), today).ok()?;
    Some(Offer {
        change,
        short_by: planned.short_by(),
    })
}

fn first_fitting_date(
    map: &Map,
    team: &Team,
    due: Date,
    changes: &Adjustments,
    today: Date,
) -> Option<Offer> {
    let fits = |day: &Date| {
        plan(map, team, Goal::DueOn(*day), changes, today)
            .as_ref()
            .is_ok_and(Plan::can_start)
    };
    let fitting = due
        .series(jiff::Span::new().days(1))
        .take(SEARCH_DAYS)
        .find(fits)?;
    Some(Offer {
        change: OfferedChange::LaterDate(fitting),
        short_by: 0,
    })
}

/// Working time less the missing days, but never under half a day.
fn shorter(days: HalfDays, short_by: i32) -> Option<HalfDays> {
    let less = u16::try_from(short_by).ok()?.saturating_mul(2);
    let shortened = HalfDays::new(days.count().saturating_sub(less).max(1))?;
    (shortened < days).then_some(shortened)
}

fn best(offers: impl Iterator<Item = Offer>) -> Vec<Offer> {
    let mut offers: Vec<Offer> = offers.collect();
    offers.sort_by_key(|offer| offer.short_by);
    offers.truncate(OFFERS_A_KIND_MAX);
    offers
}

#[cfg(test)]
mod tests;
