//! Israel's days in known years, their shifts, and the switches of the organisation.

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::calendars::{Calendar, Country, Personal};

fn organisation() -> Organisation {
    Organisation::default_for(Country::Israel, TimeZone::get("Asia/Jerusalem").unwrap())
}

fn calendar() -> Calendar {
    Calendar::new(&organisation(), &Personal::default())
}

/// The first date of the Gregorian year on which a rule speaks.
fn first(rule: &str, year: i16) -> Date {
    let claims = claims(&organisation(), year);
    let days = date(year, 1, 1)
        .series(1.day())
        .take_while(|date| date.year() == year);
    days.into_iter()
        .find(|date| claims.on(*date).iter().any(|claim| claim.why.rule == rule))
        .unwrap()
}

#[test]
fn the_autumn_of_5787() {
    let expected = [
        ("il.rosh_hashana", date(2026, 9, 12)),
        ("il.rosh_hashana_2", date(2026, 9, 13)),
        ("il.yom_kippur", date(2026, 9, 21)),
        ("il.sukkot", date(2026, 9, 26)),
        ("il.simchat_torah", date(2026, 10, 3)),
        ("il.hanukkah", date(2026, 12, 5)),
    ];
    for (rule, date) in expected {
        assert_eq!(first(rule, 2026), date, "H2 {rule}");
    }
}

#[test]
fn the_spring_and_summer_of_5787() {
    let expected = [
        ("il.purim", date(2027, 3, 23)),
        ("il.pesach", date(2027, 4, 22)),
        ("il.pesach_7", date(2027, 4, 28)),
        ("il.holocaust_day", date(2027, 5, 4)),
        ("il.memorial_day", date(2027, 5, 11)),
        ("il.independence_day", date(2027, 5, 12)),
        ("il.shavuot", date(2027, 6, 11)),
        ("il.ninth_of_av", date(2027, 8, 12)),
    ];
    for (rule, date) in expected {
        assert_eq!(first(rule, 2027), date, "H3 {rule}");
    }
}

#[test]
fn days_that_move_away_from_the_sabbath() {
    let expected = [
        ("il.independence_day", date(2022, 5, 5)),
        ("il.independence_day", date(2025, 5, 1)),
        ("il.independence_day", date(2024, 5, 14)),
        ("il.independence_day", date(2026, 4, 22)),
        ("il.memorial_day", date(2024, 5, 13)),
        ("il.holocaust_day", date(2025, 4, 24)),
        ("il.holocaust_day", date(2024, 5, 6)),
        ("il.ninth_of_av", date(2022, 8, 7)),
        ("il.fast_of_esther", date(2024, 3, 21)),
    ];
    for (rule, date) in expected {
        assert_eq!(first(rule, date.year()), date, "H4 to H6 {rule}");
    }
}

#[test]
fn independence_never_touches_a_sabbath() {
    for year in 2004..2100 {
        let weekday = first("il.independence_day", year).weekday();
        let refused = [Weekday::Monday, Weekday::Friday, Weekday::Saturday];
        assert!(!refused.contains(&weekday), "{year}");
    }
}

#[test]
fn eves_on_working_days_are_short() {
    let calendar = calendar();
    let short: Vec<Date> = date(2026, 9, 12)
        .series(1.day())
        .take_while(|day| *day < date(2027, 10, 1))
        .filter(|day| calendar.day(*day).kind == DayKind::Short)
        .collect();
    let expected = [
        date(2026, 9, 20),
        date(2027, 4, 21),
        date(2027, 4, 27),
        date(2027, 6, 10),
    ];
    assert_eq!(short, expected, "H7");
    assert_eq!(calendar.day(date(2026, 9, 20)).minutes, 360);
    assert_eq!(calendar.day(date(2027, 4, 21)).minutes, 420);
}

#[test]
fn working_days_of_holiday_months() {
    let calendar = calendar();
    let month = |first: Date| calendar.totals(first..=first.last_of_month()).working_days;
    assert_eq!(month(date(2026, 9, 1)), 20, "H8");
    assert_eq!(month(date(2026, 10, 1)), 21, "H8");
    assert_eq!(month(date(2027, 4, 1)), 19, "H8");
}

#[test]
fn intermediate_days_follow_the_switch() {
    let with = |chol_hamoed| {
        let organisation = Organisation {
            chol_hamoed,
            ..organisation()
        };
        let calendar = Calendar::new(&organisation, &Personal::default());
        let day = calendar.day(date(2026, 9, 28));
        (day.kind, day.minutes, day.name.unwrap().en.into_owned())
    };
    let name = "Chol HaMoed Sukkot".to_owned();
    assert_eq!(with(CholHamoed::Work), (DayKind::Work, 480, name.clone()));
    assert_eq!(
        with(CholHamoed::HalfDay { minutes: 240 }),
        (DayKind::HalfDay, 240, name.clone())
    );
    assert_eq!(with(CholHamoed::Closed), (DayKind::CompanyClosed, 0, name));
}

#[test]
fn memorial_day_is_an_eve_only_by_switch() {
    let with = |memorial_day| {
        let organisation = Organisation {
            memorial_day,
            ..organisation()
        };
        Calendar::new(&organisation, &Personal::default())
            .day(date(2027, 5, 11))
            .minutes
    };
    assert_eq!(with(MemorialDay::Work), 480);
    assert_eq!(with(MemorialDay::Eve), 420);
}

#[test]
fn a_holiday_on_a_weekend_keeps_its_name() {
    let day = calendar().day(date(2026, 9, 26));
    assert_eq!(day.kind, DayKind::PublicHoliday);
    assert_eq!(day.name.unwrap().he, "סוכות");
    assert_eq!(day.beaten[0].kind, DayKind::Weekend);
}
