//! Israel: holidays, eves, intermediate days, memorial days and observances by the Hebrew calendar.

mod days;

use std::borrow::Cow;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::claim::{Claim, Claims, Effect};
use super::hebrew::{self, Month};
use super::{CholHamoed, DayKind, Layer, MemorialDay, Names, Observance, Organisation, Why};
use days::{EVES, HOLIDAYS, INDEPENDENCE_DAY, INTERMEDIATE, MEMORIAL_DAY, OBSERVANCES, Placed};

/// What the country and the organisation's switches say about one Gregorian year.
pub(super) fn claims(organisation: &Organisation, year: i16) -> Claims {
    let mut claims = Claims::default();
    for hebrew_year in hebrew_years(year) {
        add_holidays(&mut claims, hebrew_year);
        add_eves(&mut claims, organisation, hebrew_year);
        add_national_days(&mut claims, organisation, hebrew_year);
        for (date, observance, name) in observances_of(hebrew_year) {
            claims.add(
                date,
                Claim::rule(observance.code(), Effect::Optional, name.clone()),
            );
        }
        add_intermediate_days(&mut claims, organisation, hebrew_year);
    }
    claims
}

/// The days of a Gregorian year that a person takes off for the observances they chose.
pub(super) fn observances(chosen: &[Observance], year: i16) -> Vec<(Date, Claim)> {
    hebrew_years(year)
        .into_iter()
        .flat_map(observances_of)
        .filter(|(date, observance, _)| date.year() == year && chosen.contains(observance))
        .map(|(date, observance, name)| {
            let why = Why {
                layer: Layer::Person,
                rule: Cow::Borrowed(observance.code()),
            };
            let effect = Effect::Released(DayKind::OptionalObservance);
            (
                date,
                Claim {
                    effect,
                    why,
                    name: Some(name.clone()),
                },
            )
        })
        .collect()
}

/// The two Hebrew years that share days with a Gregorian one.
fn hebrew_years(year: i16) -> [i32; 2] {
    [i32::from(year) + 3760, i32::from(year) + 3761]
}

fn add_holidays(claims: &mut Claims, hebrew_year: i32) {
    for holiday in HOLIDAYS {
        if let Some(date) = holiday.date(hebrew_year) {
            let effect = Effect::Off(DayKind::PublicHoliday);
            claims.add(date, Claim::rule(holiday.id, effect, holiday.name.clone()));
        }
    }
}

fn add_eves(claims: &mut Claims, organisation: &Organisation, hebrew_year: i32) {
    for eve in EVES {
        let Some(date) = eve.date(hebrew_year).and_then(|date| date.yesterday().ok()) else {
            continue;
        };
        let minutes = if eve.id == "il.yom_kippur_eve" {
            organisation.yom_kippur_eve_minutes
        } else {
            organisation.eve_minutes
        };
        let effect = Effect::AtMost {
            kind: DayKind::Short,
            minutes,
        };
        claims.add(date, Claim::rule(eve.id, effect, eve.name.clone()));
    }
}

fn add_national_days(claims: &mut Claims, organisation: &Organisation, hebrew_year: i32) {
    let Some(independence) = independence_day(hebrew_year) else {
        return;
    };
    let off = Effect::Off(DayKind::PublicHoliday);
    claims.add(
        independence,
        Claim::rule("il.independence_day", off, INDEPENDENCE_DAY),
    );
    let Ok(memorial) = independence.yesterday() else {
        return;
    };
    let effect = match organisation.memorial_day {
        MemorialDay::Work => Effect::Named,
        MemorialDay::Eve => Effect::AtMost {
            kind: DayKind::Short,
            minutes: organisation.eve_minutes,
        },
    };
    claims.add(
        memorial,
        Claim::rule("il.memorial_day", effect, MEMORIAL_DAY),
    );
}

/// The intermediate days are the organisation's own decision, so they are claimed in its layer.
fn add_intermediate_days(claims: &mut Claims, organisation: &Organisation, hebrew_year: i32) {
    let effect = match organisation.chol_hamoed {
        CholHamoed::Work => Effect::Named,
        CholHamoed::HalfDay { minutes } => Effect::AtMost {
            kind: DayKind::HalfDay,
            minutes,
        },
        CholHamoed::Closed => Effect::Off(DayKind::CompanyClosed),
    };
    for (placed, count) in INTERMEDIATE {
        for offset in 0..*count {
            let first = placed.date(hebrew_year);
            let Some(date) = first.and_then(|date| date.checked_add(offset.days()).ok()) else {
                continue;
            };
            let why = Why {
                layer: Layer::Organisation,
                rule: Cow::Borrowed(placed.id),
            };
            claims.add(
                date,
                Claim {
                    effect: effect.clone(),
                    why,
                    name: Some(placed.name.clone()),
                },
            );
        }
    }
}

/// 5 Iyar, moved so that neither the day nor Memorial Day before it touches a Sabbath.
fn independence_day(hebrew_year: i32) -> Option<Date> {
    let date = hebrew::date(hebrew_year, Month::Iyar, 5)?;
    let shift = match date.weekday() {
        Weekday::Friday => -1,
        Weekday::Saturday => -2,
        Weekday::Monday if date.year() >= 2004 => 1,
        _ => 0,
    };
    date.checked_add(shift.days()).ok()
}

fn observances_of(hebrew_year: i32) -> impl Iterator<Item = (Date, Observance, &'static Names)> {
    OBSERVANCES.iter().flat_map(move |(observance, placed)| {
        let first = placed
            .date(hebrew_year)
            .map(|date| moved_observance(*observance, date));
        let days = if *observance == Observance::Hanukkah {
            8
        } else {
            1
        };
        (0..days).filter_map(move |offset| {
            Some((
                first?.checked_add(offset.days()).ok()?,
                *observance,
                &placed.name,
            ))
        })
    })
}

/// Holocaust Day keeps away from the Sabbath (towards Sunday since 1997); fasts are not kept on it.
fn moved_observance(observance: Observance, date: Date) -> Date {
    let shift = match (observance, date.weekday()) {
        (Observance::HolocaustDay, Weekday::Friday) => -1,
        (Observance::HolocaustDay, Weekday::Sunday) if date.year() >= 1997 => 1,
        (Observance::NinthOfAv, Weekday::Saturday) => 1,
        (Observance::FastOfEsther, Weekday::Saturday) => -2,
        _ => 0,
    };
    date.saturating_add(shift.days())
}

impl Placed {
    fn date(&self, hebrew_year: i32) -> Option<Date> {
        hebrew::date(hebrew_year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests;
