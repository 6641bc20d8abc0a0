//! Norms of Russian years and months, and totals of Israeli weeks.

use jiff::civil::{Weekday, date};

use super::*;
use crate::calendars::{Block, Week};

const HOURS_40: u32 = 40 * 60;

fn year(year: i16, week_minutes: u32) -> Totals {
    russian_norm(
        Country::Russia.rows(),
        week_minutes,
        date(year, 1, 1)..=date(year, 12, 31),
    )
}

fn month(month: i8) -> (i64, i64) {
    let first = date(2026, month, 1);
    let totals = russian_norm(
        Country::Russia.rows(),
        HOURS_40,
        first..=first.last_of_month(),
    );
    (totals.working_days, totals.minutes / 60)
}

/// Four days of 8.6 hours and one of 7.6.
fn israeli_week(short: Weekday) -> Calendar {
    let at = |hour, minute| jiff::civil::Time::constant(hour, minute, 0, 0);
    let full = [Block::between(at(9, 0), at(17, 36))];
    let weekdays: Vec<Weekday> = Weekday::Sunday.cycle_forward().take(5).collect();
    let week = Week::of(&weekdays, &full).with(short, &[Block::between(at(9, 0), at(16, 36))]);
    let zone = TimeZone::get("Asia/Jerusalem").unwrap();
    let organisation = Organisation {
        week,
        ..Organisation::default_for(Country::Israel, zone)
    };
    Calendar::new(&organisation, &Personal::default())
}

#[test]
fn norms_of_russian_years() {
    let expected = [
        (2013, 247, 1970),
        (2014, 247, 1970),
        (2015, 247, 1971),
        (2016, 247, 1974),
        (2017, 247, 1973),
        (2018, 247, 1970),
        (2019, 247, 1970),
        (2020, 219, 1749),
        (2022, 247, 1973),
        (2023, 247, 1973),
        (2024, 248, 1979),
        (2025, 247, 1972),
        (2026, 247, 1972),
        (2027, 247, 1972),
    ];
    for (number, days, hours) in expected {
        let norm = year(number, HOURS_40);
        assert_eq!(
            (norm.working_days, norm.minutes),
            (days, hours * 60),
            "RU1 {number}"
        );
    }
}

#[test]
fn norms_of_shorter_weeks() {
    let tenths = |number, hours: u32| year(number, hours * 60).minutes / 6;
    assert_eq!(
        (tenths(2024, 36), tenths(2024, 24)),
        (17_806, 11_854),
        "RU1"
    );
    assert_eq!(
        (tenths(2026, 36), tenths(2026, 24)),
        (17_744, 11_816),
        "RU1"
    );
}

#[test]
fn norms_of_russian_months() {
    let expected = [
        (1, (15, 120)),
        (2, (19, 152)),
        (3, (21, 168)),
        (5, (19, 151)),
        (6, (21, 167)),
        (11, (20, 159)),
        (12, (22, 176)),
    ];
    for (number, norm) in expected {
        assert_eq!(month(number), norm, "RU2 {number}");
    }
}

#[test]
fn a_year_is_the_sum_of_its_months() {
    for number in 2013..=2027 {
        for hours in [40, 36, 24] {
            let sum: i64 = (1..=12)
                .map(|month| date(number, month, 1))
                .map(|first| first..=first.last_of_month())
                .map(|period| russian_norm(Country::Russia.rows(), hours * 60, period).minutes)
                .sum();
            assert_eq!(sum, year(number, hours * 60).minutes);
        }
    }
}

#[test]
fn a_russian_week_with_a_holiday() {
    let period = date(2026, 11, 2)..=date(2026, 11, 6);
    let norm = russian_norm(Country::Russia.rows(), HOURS_40, period);
    assert_eq!(norm.minutes, 31 * 60, "RU3");
}

#[test]
fn israeli_weeks_with_eves() {
    let june = date(2027, 6, 6)..=date(2027, 6, 10);
    assert_eq!(
        israeli_week(Weekday::Wednesday)
            .totals(june.clone())
            .minutes,
        2424,
        "H9"
    );
    assert_eq!(
        israeli_week(Weekday::Thursday).totals(june).minutes,
        2484,
        "H9"
    );
    let thursday = israeli_week(Weekday::Thursday);
    assert_eq!(
        thursday
            .totals(date(2026, 9, 20)..=date(2026, 9, 24))
            .minutes,
        1848,
        "H10"
    );
    assert_eq!(
        thursday
            .totals(date(2027, 4, 18)..=date(2027, 4, 22))
            .minutes,
        1968,
        "H10"
    );
}

#[test]
fn a_closure_lowers_the_plan_but_not_the_norm() {
    use crate::calendars::{Exception, ExceptionKind};
    let closure = Exception {
        id: "summer".to_owned(),
        first: date(2026, 8, 2),
        last: date(2026, 8, 6),
        kind: ExceptionKind::Closed,
        name: None,
    };
    let zone = TimeZone::get("Asia/Jerusalem").unwrap();
    let organisation = Organisation {
        exceptions: vec![closure],
        ..Organisation::default_for(Country::Israel, zone)
    };
    let week = || date(2026, 8, 2)..=date(2026, 8, 8);
    let minutes = |organisation: &Organisation| {
        Calendar::new(organisation, &Personal::default())
            .totals(week())
            .minutes
    };
    assert_eq!(minutes(&organisation), 0);
    assert_eq!(minutes(&organisation.statutory()), 40 * 60);
}
