//! Special days of real calendars: what is listed, what is joined, which years are open.

use domain::calendars::{Country, Exception, ExceptionKind};
use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;

fn calendar(country: Country) -> Organisation {
    Organisation::default_for(country, TimeZone::UTC)
}

#[test]
fn ordinary_days_and_weekends_are_not_listed() {
    let none = stretches(&calendar(Country::None), date(2026, 11, 22));
    assert_eq!(none, []);
}

#[test]
fn the_holidays_of_spring_come_with_their_eves() {
    let found = stretches(&calendar(Country::Israel), date(2026, 3, 25));
    let pesach = found
        .iter()
        .find(|stretch| stretch.kind == DayKind::PublicHoliday)
        .expect("Pesach lies in sight");
    assert_eq!(pesach.first, date(2026, 4, 2));
    let eve = found
        .iter()
        .find(|stretch| stretch.last == date(2026, 4, 1))
        .expect("its eve too");
    assert_eq!(eve.kind, DayKind::Short);
    assert!(found.is_sorted_by_key(|stretch| stretch.first));
}

#[test]
fn days_alike_in_a_row_are_one_line() {
    let mut organisation = calendar(Country::None);
    organisation.exceptions.push(Exception {
        id: "trip".to_owned(),
        first: date(2026, 11, 23),
        last: date(2026, 11, 25),
        kind: ExceptionKind::Closed,
        name: Some(Names::typed("Trip")),
    });
    let found = stretches(&organisation, date(2026, 11, 22));
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].first, found[0].last, found[0].layer),
        (date(2026, 11, 23), date(2026, 11, 25), Layer::Organisation)
    );
}

#[test]
fn a_year_without_its_decree_is_open() {
    assert!(unconfirmed_years(&calendar(Country::Israel), date(2026, 11, 22)).is_empty());
    assert_eq!(
        unconfirmed_years(&calendar(Country::Russia), date(2029, 12, 1)),
        [2029, 2030]
    );
}
