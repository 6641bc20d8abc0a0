//! Bank holidays of England and Wales as gov.uk published them.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::calendars::{Calendar, Country, DayKind, Organisation, Personal};

const COUNTRY: Country = Country::UnitedKingdom;

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
    let of_2022 = [
        (1, 3),
        (4, 15),
        (4, 18),
        (5, 2),
        (6, 2),
        (6, 3),
        (8, 29),
        (9, 19),
        (12, 26),
        (12, 27),
    ];
    assert_eq!(free_weekdays(2022), dates(2022, &of_2022));
    let of_2026 = [
        (1, 1),
        (4, 3),
        (4, 6),
        (5, 4),
        (5, 25),
        (8, 31),
        (12, 25),
        (12, 28),
    ];
    assert_eq!(free_weekdays(2026), dates(2026, &of_2026));
    let of_2027 = [
        (1, 1),
        (3, 26),
        (3, 29),
        (5, 3),
        (5, 31),
        (8, 30),
        (12, 27),
        (12, 28),
    ];
    assert_eq!(free_weekdays(2027), dates(2027, &of_2027));
}

#[test]
fn years_beyond_the_published_ones_are_unconfirmed() {
    assert!(super::is_confirmed(2027) && !super::is_confirmed(2028));
}
