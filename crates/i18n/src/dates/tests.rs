//! Dates in three languages, one a line.

use insta::assert_snapshot;
use jiff::civil::{Date, Weekday, date, time};

use super::{NameLength, weekday_order};
use crate::{Language, Words};

const WEDNESDAY: Date = date(2026, 11, 25);

fn in_all(text: impl Fn(&Words) -> String) -> String {
    Language::ALL
        .map(|language| text(Words::of(language)))
        .join("\n")
}

#[test]
fn a_day_with_its_weekday() {
    assert_snapshot!(in_all(|words| words.day_long(WEDNESDAY)), @r"
    יום רביעי, 25 בנובמבר
    среда, 25 ноября
    Wednesday 25 November
    ");
    assert_snapshot!(in_all(|words| words.day_medium(WEDNESDAY)), @r"
    יום ד׳, 25 בנוב׳
    ср, 25 нояб.
    Wed 25 Nov
    ");
}

#[test]
fn a_day_without_its_weekday() {
    assert_snapshot!(in_all(|words| words.day_short(WEDNESDAY)), @r"
    25 בנוב׳
    25 нояб.
    25 Nov
    ");
    assert_snapshot!(in_all(|words| words.day_numeric(date(2026, 1, 5))), @r"
    5.1.2026
    05.01.2026
    05/01/2026
    ");
}

#[test]
fn a_day_with_its_year() {
    assert_snapshot!(in_all(|words| words.date_with_year(WEDNESDAY)), @r"
    25 בנוב׳ 2026
    25 нояб. 2026 г.
    25 Nov 2026
    ");
    assert_snapshot!(in_all(|words| words.date_with_year_long(WEDNESDAY)), @r"
    יום רביעי, 25 בנובמבר 2026
    среда, 25 ноября 2026 г.
    Wednesday, 25 November 2026
    ");
}

#[test]
fn a_range_says_nothing_twice() {
    let to = |last: Date| in_all(|words| words.day_range(date(2026, 11, 22), last));
    assert_snapshot!(to(date(2026, 11, 22)), @r"
    22 בנוב׳
    22 нояб.
    22 Nov
    ");
    assert_snapshot!(to(date(2026, 11, 24)), @r"
    22–24 בנוב׳
    22–24 нояб.
    22–24 Nov
    ");
    assert_snapshot!(to(date(2026, 12, 2)), @r"
    22 בנוב׳ – 2 בדצמ׳
    22 нояб. – 2 дек.
    22 Nov – 2 Dec
    ");
    assert_snapshot!(to(date(2027, 11, 24)), @r"
    22 בנוב׳ 2026 – 24 בנוב׳ 2027
    22 нояб. 2026 г. – 24 нояб. 2027 г.
    22 Nov 2026 – 24 Nov 2027
    ");
}

#[test]
fn months_that_stand_alone_are_not_in_the_genitive() {
    assert_snapshot!(in_all(|words| words.month(WEDNESDAY)), @r"
    נובמבר
    ноябрь
    November
    ");
    assert_snapshot!(in_all(|words| words.month_short(WEDNESDAY)), @r"
    נוב׳
    нояб.
    Nov
    ");
    assert_snapshot!(in_all(|words| words.month_with_year(WEDNESDAY)), @r"
    נובמבר 2026
    ноябрь 2026 г.
    November 2026
    ");
}

#[test]
fn every_russian_month_is_in_the_genitive_beside_a_day() {
    let words = Words::of(Language::Ru);
    let days: Vec<String> = (1..=12)
        .map(|month| words.day_long(date(2026, month, 2)))
        .collect();
    assert_snapshot!(days.join("\n"), @r"
    пятница, 2 января
    понедельник, 2 февраля
    понедельник, 2 марта
    четверг, 2 апреля
    суббота, 2 мая
    вторник, 2 июня
    четверг, 2 июля
    воскресенье, 2 августа
    среда, 2 сентября
    пятница, 2 октября
    понедельник, 2 ноября
    среда, 2 декабря
    ");
}

#[test]
fn every_hebrew_month_takes_its_prefix_beside_a_day() {
    let words = Words::of(Language::He);
    for month in 1..=12 {
        let day = words.day_long(date(2026, month, 2));
        assert!(day.contains(" 2 ב"), "{day}");
    }
}

#[test]
fn weekdays_that_stand_alone() {
    let week = |length| {
        in_all(|words| {
            weekday_order(Weekday::Sunday)
                .map(|day| words.weekday(day, length))
                .join(" · ")
        })
    };
    assert_snapshot!(week(NameLength::Long), @r"
    יום ראשון · יום שני · יום שלישי · יום רביעי · יום חמישי · יום שישי · יום שבת
    воскресенье · понедельник · вторник · среда · четверг · пятница · суббота
    Sunday · Monday · Tuesday · Wednesday · Thursday · Friday · Saturday
    ");
    assert_snapshot!(week(NameLength::Short), @r"
    יום א׳ · יום ב׳ · יום ג׳ · יום ד׳ · יום ה׳ · יום ו׳ · שבת
    вс · пн · вт · ср · чт · пт · сб
    Sun · Mon · Tue · Wed · Thu · Fri · Sat
    ");
    assert_snapshot!(week(NameLength::Narrow), @r"
    א׳ · ב׳ · ג׳ · ד׳ · ה׳ · ו׳ · ש׳
    Вс · Пн · Вт · Ср · Чт · Пт · Сб
    S · M · T · W · T · F · S
    ");
}

#[test]
fn a_week_begins_where_it_is_told() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    assert_eq!(
        weekday_order(Sunday),
        [
            Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday
        ]
    );
    assert_eq!(
        weekday_order(Monday),
        [
            Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
        ]
    );
}

#[test]
fn a_time_has_two_figures_for_hour_and_minute() {
    for language in Language::ALL {
        assert_eq!(Words::of(language).time(time(9, 5, 59, 0)), "09:05");
        assert_eq!(Words::of(language).time(time(0, 0, 0, 0)), "00:00");
    }
}

#[test]
fn a_moment_is_said_in_its_own_zone() {
    let moment = WEDNESDAY
        .at(23, 30, 0, 0)
        .in_tz("Asia/Jerusalem")
        .expect("a known zone");
    let shown = in_all(|words| words.date_time(&moment));
    assert_snapshot!(shown.replace('\u{2068}', "[").replace('\u{2069}', "]"), @r"
    [25 בנוב׳ 2026], [23:30]
    [25 нояб. 2026 г.], [23:30]
    [25 Nov 2026], [23:30]
    ");
}

#[test]
fn the_first_and_the_last_day_that_jiff_knows_can_be_said() {
    for language in Language::ALL {
        assert!(
            !Words::of(language)
                .date_with_year_long(Date::MIN)
                .is_empty()
        );
        assert!(
            !Words::of(language)
                .date_with_year_long(Date::MAX)
                .is_empty()
        );
    }
}
