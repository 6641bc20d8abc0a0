//! Which days a month and a week take up, and addresses that lead back to themselves.

use jiff::civil::date;

use super::*;

fn asked(pairs: &[(&str, &str)]) -> Asked {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Asked::read(&Fields::new(pairs), date(2026, 11, 23))
}

#[test]
fn a_month_is_drawn_in_whole_weeks_from_the_day_that_weeks_begin_with() {
    let november = asked(&[]);
    let range = |start| november.range(start);
    let (first, last) = (date(2026, 11, 1), date(2026, 12, 5));
    assert_eq!(range(Weekday::Sunday), (first, last));
    let (first, last) = (date(2026, 10, 26), date(2026, 12, 6));
    assert_eq!(range(Weekday::Monday), (first, last));
    assert!(november.holds(date(2026, 11, 30)) && !november.holds(date(2026, 12, 1)));
}

#[test]
fn a_week_is_seven_days_around_the_day() {
    let week = asked(&[("view", "week"), ("on", "2026-11-25")]);
    let days = (date(2026, 11, 22), date(2026, 11, 28));
    assert_eq!(week.range(Weekday::Sunday), days);
    assert_eq!(week.turned(1), date(2026, 12, 2));
    assert_eq!(asked(&[("on", "2027-01-31")]).turned(1), date(2027, 2, 1));
}

#[test]
fn what_cannot_be_read_is_today_by_month() {
    let nonsense = asked(&[("view", "year"), ("on", "9999-01-01"), ("process", "x")]);
    assert_eq!(nonsense, asked(&[]));
}

#[test]
fn the_address_keeps_what_was_chosen() {
    let chosen = asked(&[("view", "week"), ("channel", " בלוג & co ")]);
    assert_eq!(chosen.channel.as_deref(), Some("בלוג & co"));
    let query = chosen.query();
    assert!(
        query.starts_with("view=week&on=2026-11-23&channel="),
        "{query}"
    );
    assert!(query.ends_with("%20%26%20co"), "{query}");
}
