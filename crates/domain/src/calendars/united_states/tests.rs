//! Federal holidays as the Office of Personnel Management published them.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::calendars::{Calendar, Country, DayKind, Organisation, Personal};

const COUNTRY: Country = Country::UnitedStates;

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
fn published_years() {
    let of_2026 = [
        (1, 1),
        (1, 19),
        (2, 16),
        (5, 25),
        (6, 19),
        (7, 3),
        (9, 7),
        (10, 12),
        (11, 11),
        (11, 26),
        (12, 25),
    ];
    assert_eq!(free_weekdays(2026), dates(2026, &of_2026));
    let of_2027 = [
        (1, 1),
        (1, 18),
        (2, 15),
        (5, 31),
        (6, 18),
        (7, 5),
        (9, 6),
        (10, 11),
        (11, 11),
        (11, 25),
        (12, 24),
        (12, 31),
    ];
    assert_eq!(free_weekdays(2027), dates(2027, &of_2027));
}

#[test]
fn years_beyond_the_published_ones_are_unconfirmed() {
    assert!(super::is_confirmed(2030) && !super::is_confirmed(2031));
}
