//! Gaps in the words of three languages, over the Israeli autumn of 2026.

use domain::calendars::{Calendar, Country, Organisation, Personal};
use i18n::{Language, Words};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::{capitalised, gap_words};

fn said(language: Language, last: Date, next: Date) -> String {
    let organisation = Organisation::default_for(Country::Israel, TimeZone::UTC);
    let calendar = Calendar::new(&organisation, &Personal::default());
    gap_words(&calendar, last, next, Words::of(language))
        .chars()
        .filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}'))
        .collect()
}

#[test]
fn a_weekend_is_said_once() {
    let (thursday, sunday) = (date(2026, 11, 26), date(2026, 11, 29));
    assert_eq!(said(Language::En, thursday, sunday), "Weekend");
    assert_eq!(said(Language::Ru, thursday, sunday), "Выходные");
    assert_eq!(said(Language::He, thursday, sunday), "סוף שבוע");
}

#[test]
fn days_that_touch_or_overlap_leave_no_gap() {
    let day = date(2026, 11, 24);
    for next in [date(2026, 11, 25), day, date(2026, 11, 20)] {
        assert_eq!(said(Language::En, day, next), "");
    }
}

#[test]
fn a_holiday_is_called_by_its_name() {
    let said = said(Language::En, date(2026, 9, 10), date(2026, 9, 14));
    assert!(said.contains("Rosh Hashana"), "{said}");
    assert!(
        said.starts_with("Weekend") || said.starts_with("Rosh"),
        "{said}"
    );
}

#[test]
fn free_working_days_are_a_reserve() {
    let (tuesday, thursday) = (date(2026, 11, 24), date(2026, 11, 26));
    assert_eq!(said(Language::En, tuesday, thursday), "One day in reserve");
    assert_eq!(
        said(Language::En, tuesday, date(2026, 11, 29)),
        "Weekend and 2 days in reserve"
    );
}

#[test]
fn the_first_letter_grows_behind_marks_too() {
    assert_eq!(
        capitalised("\u{2068}post\u{2069} new"),
        "\u{2068}Post\u{2069} new"
    );
    assert_eq!(capitalised("пост"), "Пост");
    assert_eq!(capitalised("פוסט"), "פוסט");
    assert_eq!(capitalised(""), "");
}
