//! United States: the federal holidays of 5 U.S.C. 6103, kept on the nearest workday.

use jiff::civil::Weekday::{Monday, Thursday};

use super::Names;
use super::claim::Claims;
use super::rules::{Holidays, Rule, Substitute, When};

/// The last year of the dates published by the Office of Personnel Management.
const PUBLISHED_LAST: i16 = 2030;

const RULES: &[Rule] = &[
    rule(
        "us.new_year",
        1885,
        When::Fixed(1, 1),
        Names::fixed("ראש השנה האזרחית", "Новый год", "New Year's Day"),
    ),
    rule(
        "us.martin_luther_king_day",
        1986,
        When::Nth {
            month: 1,
            weekday: Monday,
            n: 3,
        },
        Names::fixed(
            "יום מרטין לותר קינג",
            "День Мартина Лютера Кинга",
            "Martin Luther King Jr. Day",
        ),
    ),
    rule(
        "us.washingtons_birthday",
        1971,
        When::Nth {
            month: 2,
            weekday: Monday,
            n: 3,
        },
        Names::fixed(
            "יום הנשיאים",
            "День рождения Вашингтона",
            "Washington's Birthday",
        ),
    ),
    rule(
        "us.memorial_day",
        1971,
        When::Nth {
            month: 5,
            weekday: Monday,
            n: -1,
        },
        Names::fixed("יום הזיכרון (ארה״ב)", "День поминовения", "Memorial Day"),
    ),
    rule(
        "us.juneteenth",
        2021,
        When::Fixed(6, 19),
        Names::fixed(
            "ג׳ונטינת׳",
            "Джунтинт",
            "Juneteenth National Independence Day",
        ),
    ),
    rule(
        "us.independence_day",
        1885,
        When::Fixed(7, 4),
        Names::fixed(
            "יום העצמאות של ארצות הברית",
            "День независимости США",
            "Independence Day",
        ),
    ),
    rule(
        "us.labor_day",
        1894,
        When::Nth {
            month: 9,
            weekday: Monday,
            n: 1,
        },
        Names::fixed("יום העבודה", "День труда", "Labor Day"),
    ),
    rule(
        "us.columbus_day",
        1971,
        When::Nth {
            month: 10,
            weekday: Monday,
            n: 2,
        },
        Names::fixed("יום קולומבוס", "День Колумба", "Columbus Day"),
    ),
    rule(
        "us.veterans_day",
        1978,
        When::Fixed(11, 11),
        Names::fixed("יום הוותיקים", "День ветеранов", "Veterans Day"),
    ),
    rule(
        "us.thanksgiving",
        1942,
        When::Nth {
            month: 11,
            weekday: Thursday,
            n: 4,
        },
        Names::fixed("חג ההודיה", "День благодарения", "Thanksgiving Day"),
    ),
    rule(
        "us.christmas",
        1885,
        When::Fixed(12, 25),
        Names::fixed("חג המולד", "Рождество", "Christmas Day"),
    ),
];

const fn rule(id: &'static str, first_year: i16, when: When, name: Names) -> Rule {
    Rule {
        id,
        first_year,
        last_year: i16::MAX,
        when,
        substitute: Substitute::NearestWorkday,
        name,
    }
}

/// The federal holidays of a year.
pub(super) fn claims(year: i16) -> Claims {
    Holidays::around(RULES, year, 0).claims(year)
}

/// Whether the dates of the year have been published.
pub(super) fn is_confirmed(year: i16) -> bool {
    year <= PUBLISHED_LAST
}

#[cfg(test)]
mod tests;
