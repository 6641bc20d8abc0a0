//! Laws of the calculator that hold for every calendar, instant and amount.

use std::sync::LazyLock;

use jiff::civil::{Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::*;
use crate::calendars::{Block, Country, Week};

/// One calendar of each country, and a night shift that crosses every clock change of Jerusalem.
static CALENDARS: LazyLock<Vec<Calendar>> = LazyLock::new(|| {
    let usual = Country::ALL.into_iter().map(|country| {
        let zone = TimeZone::get(country.usual_zone()).unwrap();
        Calendar::new(
            &Organisation::default_for(country, zone),
            &Personal::default(),
        )
    });
    usual.chain([nights()]).collect()
});

fn nights() -> Calendar {
    let zone = TimeZone::get("Asia/Jerusalem").unwrap();
    let at = |hour| jiff::civil::Time::constant(hour, 30, 0, 0);
    let blocks = [Block::between(at(22), at(6)), Block::between(at(1), at(2))];
    let weekdays: Vec<Weekday> = Weekday::Thursday.cycle_forward().take(5).collect();
    let week = Some(Week::of(&weekdays, &blocks));
    Calendar::new(
        &Organisation::default_for(Country::Israel, zone),
        &Personal {
            week,
            ..Personal::default()
        },
    )
}

fn calendar() -> impl Strategy<Value = &'static Calendar> {
    (0..CALENDARS.len()).prop_map(|index| &CALENDARS[index])
}

/// A whole minute between 2024 and 2028.
fn instant() -> impl Strategy<Value = Timestamp> {
    (28_401_120_i64..30_505_440).prop_map(|minute| Timestamp::from_second(minute * 60).unwrap())
}

/// A date between 2024 and 2028.
fn a_date() -> impl Strategy<Value = Date> {
    (0_i64..1461).prop_map(|day| date(2024, 1, 1).checked_add(day.days()).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn net_adds_up(calendar in calendar(), a in instant(), b in instant(), c in instant()) {
        let whole = calendar.net_minutes(a, c);
        prop_assert_eq!(whole, calendar.net_minutes(a, b) + calendar.net_minutes(b, c));
    }

    #[test]
    fn what_is_added_is_measured(calendar in calendar(), a in instant(), m in 1_i64..20_000) {
        let later = calendar.add_minutes(a, m).unwrap();
        prop_assert_eq!(calendar.net_minutes(a, later), m);
        let earlier = calendar.add_minutes(a, -m).unwrap();
        prop_assert_eq!(calendar.net_minutes(earlier, a), m);
    }

    #[test]
    fn the_sum_is_the_earliest(calendar in calendar(), a in instant(), m in 1_i64..20_000) {
        let before = calendar.add_minutes(a, m).unwrap() - jiff::SignedDuration::from_mins(1);
        prop_assert!(calendar.net_minutes(a, before) < m);
    }

    #[test]
    fn adding_twice_is_adding_the_sum(calendar in calendar(), a in instant(), m in 1_i64..9_000, n in 1_i64..9_000) {
        let twice = calendar.add_minutes(calendar.add_minutes(a, m).unwrap(), n);
        prop_assert_eq!(twice, calendar.add_minutes(a, m + n));
        let back = calendar.add_minutes(calendar.add_minutes(a, -m).unwrap(), -n);
        prop_assert_eq!(back, calendar.add_minutes(a, -m - n));
    }

    #[test]
    fn adding_is_monotone(calendar in calendar(), a in instant(), b in instant(), m in 0_i64..9_000, n in 0_i64..9_000) {
        let (first, last) = (a.min(b), a.max(b));
        prop_assert!(calendar.add_minutes(first, m).unwrap() <= calendar.add_minutes(last, m).unwrap());
        let (less, more) = (m.min(n), m.max(n));
        prop_assert!(more == 0 || less == 0 || calendar.add_minutes(a, less).unwrap() <= calendar.add_minutes(a, more).unwrap());
    }

    #[test]
    fn days_add_up(calendar in calendar(), d in a_date(), i in 1_i32..60, j in 1_i32..60) {
        let add = |from, n| calendar.add_days(from, n, OnZero::Stay).unwrap();
        prop_assert_eq!(add(add(d, i), j), add(d, i + j));
        prop_assert_eq!(add(add(d, -i), -j), add(d, -i - j));
    }

    #[test]
    fn a_day_is_as_long_as_its_intervals(calendar in calendar(), d in a_date()) {
        let day = calendar.day(d);
        prop_assert_eq!(day.works(), calendar.works(d));
        let sum: i64 = calendar.intervals(d).iter().map(|interval| interval.seconds() / 60).sum();
        prop_assert_eq!(day.minutes, sum);
    }
}

#[test]
fn every_year_has_each_of_its_days_once() {
    for calendar in CALENDARS.iter() {
        for year in 2020..=2028 {
            let kinds = date(year, 1, 1)
                .series(1.day())
                .take_while(|date| date.year() == year)
                .map(|date| calendar.day(date).kind);
            let days = usize::try_from(date(year, 1, 1).days_in_year()).unwrap();
            assert_eq!(kinds.count(), days);
        }
    }
}

#[test]
fn far_and_ancient_years_are_answered() {
    let calendar = &CALENDARS[0];
    for year in [-9999, -1, 0, 1, 1900, 2329, 9998] {
        let monday = date(year, 7, 1).nth_weekday(1, Weekday::Monday).unwrap();
        assert_eq!(calendar.day(monday).date, monday);
    }
}
