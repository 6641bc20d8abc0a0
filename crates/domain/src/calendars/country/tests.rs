//! Codes, zones and the completeness of names.

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::calendars::{Calendar, Names, Personal};

#[test]
fn codes_lead_back_to_their_country() {
    for country in Country::ALL {
        assert_eq!(Country::parse(country.code()), Some(country));
        assert_eq!(
            Country::parse(&country.code().to_lowercase()),
            Some(country)
        );
    }
    assert_eq!(Country::parse("XX"), None);
}

#[test]
fn usual_zones_exist() {
    for country in Country::ALL {
        assert!(
            TimeZone::get(country.usual_zone()).is_ok(),
            "{}",
            country.code()
        );
    }
}

#[test]
fn only_israel_works_on_sunday() {
    for country in Country::ALL {
        let week = country.usual_week();
        assert_eq!(week.works(Weekday::Sunday), country == Country::Israel);
        assert_eq!(week.working_days(), 5);
    }
}

fn is_written_in(text: &str, letters: std::ops::RangeInclusive<char>) -> bool {
    text.chars().any(|letter| letters.contains(&letter))
}

#[test]
fn every_day_is_named_in_three_languages() {
    for country in Country::ALL {
        let zone = TimeZone::get(country.usual_zone()).unwrap();
        let calendar = Calendar::new(
            &Organisation::default_for(country, zone),
            &Personal::default(),
        );
        let mut day = date(2018, 1, 1);
        while day.year() < 2028 {
            let answer = calendar.day(day);
            let beaten = answer.beaten.into_iter().filter_map(|beaten| beaten.name);
            for Names { he, ru, en } in beaten.chain(answer.name) {
                assert!(is_written_in(&he, 'א'..='ת'), "{day} {he}");
                assert!(is_written_in(&ru, 'А'..='я'), "{day} {ru}");
                assert!(is_written_in(&en, 'A'..='z'), "{day} {en}");
            }
            day = day.tomorrow().unwrap();
        }
    }
}
