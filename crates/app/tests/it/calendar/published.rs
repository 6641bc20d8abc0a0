//! The Russian calendar against published ones, where the environment says they are at hand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use domain::calendars::{Calendar, Country, Organisation, Personal, russian_norm};
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use serde_json::Value;

fn russia() -> Calendar {
    let organisation = Organisation::default_for(Country::Russia, TimeZone::UTC);
    Calendar::new(&organisation, &Personal::default())
}

/// The folder of published calendars, when the environment names one.
#[expect(clippy::disallowed_methods, reason = "a test reads its own setting")]
fn published() -> Option<PathBuf> {
    let folder = env::var_os("REDTHREAD_SAMPLES").map(|folder| Path::new(&folder).join("holidays"));
    if folder.is_none() {
        eprintln!("left out: REDTHREAD_SAMPLES names no folder of published calendars");
    }
    folder
}

/// What a published calendar calls the day; weekends and ordinary days are not listed there.
fn published_kind(calendar: &Calendar, date: Date) -> Option<&'static str> {
    let day = calendar.day(date);
    let is_weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    match (day.works(), is_weekend) {
        (true, _) if day.minutes < 480 => Some("short"),
        (true, true) => Some("work"),
        (true, false) | (false, true) => None,
        (false, false) => Some("off"),
    }
}

#[test]
fn russian_days_equal_the_published_ones() {
    let Some(folder) = published() else { return };
    let text = fs::read_to_string(folder.join("russia_production_calendar_dev.csv"))
        .expect("a published calendar");
    let listed: BTreeMap<Date, &str> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .map(|fields| (fields[0].parse().expect("a date"), fields[2]))
        .collect();
    let calendar = russia();
    let mut years: Vec<i16> = listed.keys().map(|date| date.year()).collect();
    years.dedup();
    assert!(!years.is_empty());
    for year in years {
        let mut day = date(year, 1, 1);
        while day.year() == year {
            let ours = published_kind(&calendar, day);
            let theirs = listed.get(&day).copied();
            let weekend_off = ours.is_none() && theirs == Some("off") && !calendar.works(day);
            assert!(
                weekend_off || ours == theirs,
                "{day}: ours {ours:?}, published {theirs:?}"
            );
            day = day.tomorrow().expect("years go on");
        }
    }
}

#[test]
fn russian_norms_equal_the_published_ones() {
    let Some(folder) = published() else { return };
    let text = fs::read_to_string(folder.join("russia_production_calendar_dev_totals.json"))
        .expect("a published calendar");
    let totals: BTreeMap<i16, Value> = serde_json::from_str(&text).expect("totals by year");
    for (year, published) in totals {
        for (hours, field) in [(40, "hours_40h_week"), (36, "hours_36h"), (24, "hours_24h")] {
            let norm = russian_norm(
                Country::Russia.rows(),
                hours * 60,
                date(year, 1, 1)..=date(year, 12, 31),
            );
            let tenths = (published[field].as_f64().expect("hours") * 10.0).round();
            assert_eq!(
                format!("{tenths}"),
                (norm.minutes / 6).to_string(),
                "{year} {field}"
            );
            assert_eq!(
                published["working_days_incl_short"], norm.working_days,
                "{year}"
            );
            assert_eq!(published["short_days"], norm.short_days, "{year}");
        }
    }
}
