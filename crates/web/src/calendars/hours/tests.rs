//! Reading the hours of a form, and finding them again in a stored week.

use domain::calendars::{Block, Week};
use i18n::{Language, Words};
use jiff::civil::time;

use super::*;

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Fields::new(pairs.collect())
}

fn words() -> &'static Words {
    Words::of(Language::En)
}

#[test]
fn a_whole_form_reads_as_typed() {
    let change = read(
        words(),
        &fields(&[
            ("country", "IL"),
            ("zone", " Asia/Jerusalem "),
            ("weekday", "sun"),
            ("weekday", "thu"),
            ("opening", "09:00"),
            ("closing", "17:30"),
            ("rest_from", "13:00"),
            ("rest_to", "13:45"),
            ("chol_hamoed", "closed"),
        ]),
    )
    .expect("a sound form");
    assert_eq!(change.country, Country::Israel);
    assert_eq!(change.zone, "Asia/Jerusalem");
    assert_eq!(change.weekdays, [Weekday::Thursday, Weekday::Sunday]);
    assert_eq!(change.hours, (time(9, 0, 0, 0), time(17, 30, 0, 0)));
    assert_eq!(change.rest, Some((time(13, 0, 0, 0), time(13, 45, 0, 0))));
    assert_eq!(change.chol_hamoed, CholHamoed::Closed);
}

#[test]
fn without_times_of_a_break_there_is_none() {
    let typed = [
        ("zone", "UTC"),
        ("weekday", "mon"),
        ("opening", "09:00"),
        ("closing", "18:00"),
        ("rest_from", ""),
        ("rest_to", " "),
    ];
    let change = read(words(), &fields(&typed)).expect("a sound form");
    assert_eq!(change.rest, None);
}

#[test]
fn each_wrong_field_is_said_at_once() {
    let typed = [
        ("zone", "Mars"),
        ("opening", "nine"),
        ("closing", ""),
        ("rest_from", "12:00"),
    ];
    let errors = read(words(), &fields(&typed)).expect_err("a form full of mistakes");
    let names: Vec<&str> = errors
        .list()
        .iter()
        .map(|error| error.name.as_str())
        .collect();
    assert_eq!(names, ["opening", "closing", "rest_to", "zone", "weekday"]);
}

#[test]
fn a_stored_week_gives_its_times_back() {
    let mut organisation = Organisation::default_for(Country::Israel, TimeZone::UTC);
    assert_eq!(
        times_of(&organisation),
        ["09:00", "18:00", "13:00", "14:00"]
    );
    let day = Block::between(time(8, 30, 0, 0), time(16, 0, 0, 0));
    organisation.week = Week::of(&[Weekday::Friday], &[day]);
    assert_eq!(times_of(&organisation), ["08:30", "16:00", "", ""]);
    organisation.week = Week::empty();
    assert_eq!(times_of(&organisation), ["", "", "", ""]);
}

#[test]
fn every_proposed_zone_is_known() {
    for zone in ZONES {
        assert!(TimeZone::get(zone).is_ok(), "{zone}");
    }
}
