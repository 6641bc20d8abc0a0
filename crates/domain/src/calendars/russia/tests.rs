//! Russian days that show one rule each, the shipped rows against their checks, and a year without rows.

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::calendars::{
    Calendar, Country, DayKind, Layer, Organisation, Personal, RowKind, check_rows,
};

fn organisation() -> Organisation {
    Organisation::default_for(Country::Russia, TimeZone::UTC)
}

fn calendar() -> Calendar {
    Calendar::new(&organisation(), &Personal::default())
}

fn seen(date: Date) -> (DayKind, i64) {
    let day = calendar().day(date);
    (day.kind, day.minutes)
}

#[test]
fn an_exchanged_weekend_is_as_long_as_the_day_it_pays_for() {
    let expected = [
        (date(2024, 4, 27), 480),
        (date(2024, 11, 2), 420),
        (date(2024, 12, 28), 480),
        (date(2022, 3, 5), 420),
        (date(2014, 2, 24), 420),
        (date(2025, 11, 1), 420),
    ];
    for (date, minutes) in expected {
        assert_eq!(seen(date), (DayKind::MovedWork, minutes), "RU4 {date}");
    }
}

#[test]
fn a_weekend_before_a_holiday_keeps_the_friday_whole() {
    assert_eq!(seen(date(2026, 2, 20)), (DayKind::Work, 480), "RU5");
    assert_eq!(seen(date(2026, 3, 6)), (DayKind::Work, 480), "RU5");
}

#[test]
fn a_decree_replaces_the_automatic_move() {
    assert_eq!(seen(date(2019, 2, 25)), (DayKind::Work, 480));
    assert_eq!(seen(date(2019, 5, 10)), (DayKind::MovedOff, 0));
    assert_eq!(seen(date(2026, 3, 9)), (DayKind::MovedOff, 0));
}

#[test]
fn paid_days_are_named_as_such() {
    let day = calendar().day(date(2021, 11, 3));
    assert_eq!(
        (day.kind, day.why.layer),
        (DayKind::PaidNonworking, Layer::Row)
    );
    assert_eq!(seen(date(2021, 11, 5)).0, DayKind::MovedOff);
    assert_eq!(seen(date(2020, 4, 11)).0, DayKind::Weekend);
}

#[test]
fn the_shipped_rows_pass_their_checks() {
    assert_eq!(check_rows(Country::Russia, rows()), []);
    for year in 2013..=2027 {
        assert!(rows().iter().any(|row| row.target.year() == year), "{year}");
        assert_eq!(is_confirmed(rows(), year), year != 2027, "{year}");
    }
}

#[test]
fn typed_rows_are_checked_against_the_rules() {
    let row = |kind, source: Option<Date>, target| Row {
        kind,
        source,
        target,
        minutes: None,
        act: None,
    };
    let rows = [
        row(RowKind::Swap, Some(date(2030, 1, 5)), date(2030, 3, 7)),
        row(RowKind::Transfer, None, date(2030, 3, 12)),
        row(RowKind::ExtraOff, None, date(2030, 5, 1)),
        row(RowKind::ExtraOff, None, date(2030, 3, 7)),
        row(RowKind::Swap, Some(date(2029, 4, 7)), date(2030, 3, 13)),
    ];
    let expected = [
        (0, RowProblem::KindShouldBe(RowKind::Transfer)),
        (1, RowProblem::SourceMissing),
        (2, RowProblem::TargetNotWorked),
        (3, RowProblem::TargetTwice),
        (4, RowProblem::YearsDiffer),
    ];
    assert_eq!(check_rows(Country::Russia, &rows), expected);
}

#[test]
fn without_rows_the_rules_stand_unconfirmed() {
    let bare = Organisation {
        rows: Vec::new().into(),
        ..organisation()
    };
    let calendar = Calendar::new(&bare, &Personal::default());
    let mut day = date(2026, 1, 1);
    while day.year() == 2026 {
        let answer = calendar.day(day);
        assert!(!answer.confirmed);
        assert_ne!(answer.why.layer, Layer::Row);
        day = day.tomorrow().unwrap();
    }
    assert_eq!(calendar.day(date(2026, 1, 9)).kind, DayKind::Work);
    assert_eq!(calendar.day(date(2026, 1, 8)).kind, DayKind::PublicHoliday);
}
