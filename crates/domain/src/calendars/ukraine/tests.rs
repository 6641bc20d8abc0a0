//! Ukrainian holidays before and under martial law.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::calendars::{Calendar, Country, DayKind, Organisation, Personal};

const COUNTRY: Country = Country::Ukraine;

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
fn holidays_before_martial_law() {
    let expected = [
        (1, 1),
        (1, 7),
        (1, 8),
        (3, 8),
        (5, 3),
        (5, 4),
        (5, 10),
        (6, 21),
        (6, 28),
        (8, 23),
        (8, 24),
        (10, 14),
        (10, 15),
        (12, 27),
    ];
    assert_eq!(free_weekdays(2021), dates(2021, &expected));
    assert_eq!(
        free_weekdays(2022),
        dates(2022, &[(1, 3), (1, 7), (3, 7), (3, 8)])
    );
}

#[test]
fn holidays_are_worked_since_but_keep_their_names() {
    assert_eq!(free_weekdays(2026), []);
    let organisation = Organisation::default_for(COUNTRY, TimeZone::UTC);
    let day = Calendar::new(&organisation, &Personal::default()).day(date(2026, 8, 24));
    assert_eq!((day.kind, day.minutes), (DayKind::Work, 480));
    assert_eq!(day.name.unwrap().en, "Independence Day");
}

#[test]
fn a_workspace_may_keep_the_holidays() {
    let martial_law = crate::calendars::MartialLaw::HolidaysFree;
    let organisation = Organisation {
        martial_law,
        ..Organisation::default_for(COUNTRY, TimeZone::UTC)
    };
    let calendar = Calendar::new(&organisation, &Personal::default());
    let day = calendar.day(date(2026, 8, 24));
    assert_eq!((day.kind, day.confirmed), (DayKind::PublicHoliday, false));
    assert_eq!(calendar.day(date(2026, 7, 14)).kind, DayKind::Short);
}
