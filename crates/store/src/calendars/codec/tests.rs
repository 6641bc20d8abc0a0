//! A calendar comes back as it was set.

use domain::calendars::{
    Block, CholHamoed, Country, Exception, ExceptionKind, Names, Organisation, Week,
};
use jiff::civil::{Weekday, date, time};
use jiff::tz::TimeZone;

use super::{decode, encode};

fn usual(country: Country) -> Organisation {
    Organisation::default_for(country, TimeZone::UTC)
}

#[test]
fn the_usual_calendar_of_every_country_comes_back() {
    for country in Country::ALL {
        let read = decode(&encode(&usual(country)), usual(country)).expect("is sound");
        assert_eq!(read.week, country.usual_week());
        assert!(read.exceptions.is_empty());
    }
}

#[test]
fn hours_past_midnight_and_until_midnight_come_back() {
    let night = Block::between(time(22, 15, 0, 0), time(6, 0, 0, 0));
    let evening = Block::between(time(16, 0, 0, 0), time(0, 0, 0, 0));
    let week = Week::empty()
        .with(Weekday::Friday, &[night])
        .with(Weekday::Sunday, &[evening]);
    let set = Organisation {
        week,
        ..usual(Country::Israel)
    };
    assert_eq!(
        decode(&encode(&set), usual(Country::Israel))
            .expect("is sound")
            .week,
        set.week
    );
}

#[test]
fn the_days_between_the_holidays_come_back_as_set() {
    let ways = [
        CholHamoed::Work,
        CholHamoed::Closed,
        CholHamoed::HalfDay { minutes: 240 },
    ];
    for chol_hamoed in ways {
        let set = Organisation {
            chol_hamoed,
            ..usual(Country::Israel)
        };
        let read = decode(&encode(&set), usual(Country::Israel)).expect("is sound");
        assert_eq!(read.chol_hamoed, chol_hamoed);
    }
}

#[test]
fn closures_come_back_with_their_names() {
    let closure = Exception {
        id: "summer".to_owned(),
        first: date(2026, 8, 9),
        last: date(2026, 8, 14),
        kind: ExceptionKind::Closed,
        name: Some(Names::typed("חופשה מרוכזת")),
    };
    let set = Organisation {
        exceptions: vec![closure.clone()],
        ..usual(Country::Israel)
    };
    let read = decode(&encode(&set), usual(Country::Israel)).expect("is sound");
    assert_eq!(read.exceptions, [closure]);
}

#[test]
fn what_is_no_calendar_is_a_fault() {
    for text in ["{}", "[]", "week"] {
        assert!(decode(text, usual(Country::Israel)).is_err());
    }
}

#[test]
fn a_workspace_that_changed_nothing_keeps_the_usual_calendar() {
    let kept = decode("", usual(Country::Israel)).expect("a calendar");
    assert_eq!(kept.week, usual(Country::Israel).week);
}
