//! Kazakh holidays, their substitutes, and the moves of one year.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::calendars::{Calendar, Country, DayKind, Organisation, Personal};

const COUNTRY: Country = Country::Kazakhstan;

/// The weekdays of a year on which nobody works.
fn free_weekdays(year: i16) -> Vec<Date> {
    let calendar = Calendar::new(
        &Organisation::default_for(COUNTRY, TimeZone::UTC),
        &Personal::default(),
    );
    date(year, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|day| day.year() == year)
        .filter(|day| {
            let kind = calendar.day(*day).kind;
            matches!(kind, DayKind::PublicHoliday | DayKind::MovedOff)
                && !crate::calendars::row::is_weekend(*day)
        })
        .collect()
}

fn dates(year: i16, days: &[(i8, i8)]) -> Vec<Date> {
    days.iter()
        .map(|(month, day)| date(year, *month, *day))
        .collect()
}

#[test]
fn the_year_2024() {
    let expected = [
        (1, 1),
        (1, 2),
        (3, 8),
        (3, 21),
        (3, 22),
        (3, 25),
        (5, 1),
        (5, 7),
        (5, 8),
        (5, 9),
        (7, 8),
        (8, 30),
        (10, 25),
        (12, 16),
    ];
    assert_eq!(free_weekdays(2024), dates(2024, &expected));
}

#[test]
fn a_moved_substitute_is_worked() {
    let organisation = Organisation::default_for(COUNTRY, TimeZone::UTC);
    let calendar = Calendar::new(&organisation, &Personal::default());
    assert_eq!(calendar.day(date(2020, 5, 11)).kind, DayKind::MovedWork);
    assert_eq!(calendar.day(date(2020, 5, 8)).kind, DayKind::MovedOff);
}

#[test]
fn years_without_acts_are_unconfirmed() {
    let confirmed: Vec<i16> = (2017..=2027)
        .filter(|year| super::is_confirmed(super::rows(), *year))
        .collect();
    assert_eq!(confirmed, [2018, 2019, 2020, 2021, 2023, 2024, 2025]);
}
