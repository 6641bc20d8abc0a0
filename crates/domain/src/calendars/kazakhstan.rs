//! Kazakhstan: national holidays with weekend substitution, Orthodox Christmas and Kurban Ait, and the yearly moves.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::civil::date;

use super::claim::Claims;
use super::row;
use super::rules::{Holidays, Rule, Substitute, When};
use super::{Act, Names, Row, RowKind, RowProblem};

const ALWAYS: i16 = i16::MAX;

const NEW_YEAR: Names = Names::fixed("ראש השנה האזרחית", "Новый год", "New Year");
const NAURYZ: Names = Names::fixed("נוורוז", "Наурыз мейрамы", "Nauryz");
const CONSTITUTION: Names = Names::fixed("יום החוקה", "День Конституции", "Constitution Day");
const INDEPENDENCE: Names = Names::fixed(
    "יום העצמאות של קזחסטן",
    "День независимости",
    "Independence Day",
);
const KURBAN_AIT: Names = Names::fixed("חג הקורבן", "Курбан-айт", "Kurban Ait");

const RULES: &[Rule] = &[
    rule("kz.new_year", 1992, ALWAYS, When::Fixed(1, 1), NEW_YEAR),
    rule("kz.new_year_2", 1992, ALWAYS, When::Fixed(1, 2), NEW_YEAR),
    fixed(
        "kz.christmas",
        When::Fixed(1, 7),
        Names::fixed(
            "חג המולד האורתודוקסי",
            "Православное Рождество",
            "Orthodox Christmas",
        ),
    ),
    rule(
        "kz.womens_day",
        1992,
        ALWAYS,
        When::Fixed(3, 8),
        Names::fixed(
            "יום האישה הבינלאומי",
            "Международный женский день",
            "International Women's Day",
        ),
    ),
    rule(
        "kz.constitution_day",
        2027,
        ALWAYS,
        When::Fixed(3, 15),
        CONSTITUTION,
    ),
    rule("kz.nauryz", 2010, ALWAYS, When::Fixed(3, 21), NAURYZ),
    rule("kz.nauryz_2", 2002, ALWAYS, When::Fixed(3, 22), NAURYZ),
    rule("kz.nauryz_3", 2010, ALWAYS, When::Fixed(3, 23), NAURYZ),
    rule(
        "kz.unity_day",
        1996,
        ALWAYS,
        When::Fixed(5, 1),
        Names::fixed(
            "חג אחדות עם קזחסטן",
            "Праздник единства народа Казахстана",
            "Kazakhstan People's Unity Day",
        ),
    ),
    rule(
        "kz.defender_day",
        2013,
        ALWAYS,
        When::Fixed(5, 7),
        Names::fixed(
            "יום מגן המולדת",
            "День защитника Отечества",
            "Defender of the Fatherland Day",
        ),
    ),
    rule(
        "kz.victory_day",
        1992,
        ALWAYS,
        When::Fixed(5, 9),
        Names::fixed("יום הניצחון", "День Победы", "Victory Day"),
    ),
    rule(
        "kz.capital_day",
        2009,
        ALWAYS,
        When::Fixed(7, 6),
        Names::fixed("יום הבירה", "День столицы", "Capital Day"),
    ),
    rule(
        "kz.constitution_day",
        1996,
        2025,
        When::Fixed(8, 30),
        CONSTITUTION,
    ),
    rule(
        "kz.republic_day",
        2022,
        ALWAYS,
        When::Fixed(10, 25),
        Names::fixed("יום הרפובליקה", "День Республики", "Republic Day"),
    ),
    rule(
        "kz.first_president_day",
        2012,
        2021,
        When::Fixed(12, 1),
        Names::fixed(
            "יום הנשיא הראשון",
            "День Первого Президента",
            "First President Day",
        ),
    ),
    rule(
        "kz.independence_day",
        1992,
        ALWAYS,
        When::Fixed(12, 16),
        INDEPENDENCE,
    ),
    rule(
        "kz.independence_day_2",
        2002,
        2021,
        When::Fixed(12, 17),
        INDEPENDENCE,
    ),
    kurban_ait(2018, 8, 21),
    kurban_ait(2019, 8, 11),
    kurban_ait(2020, 7, 31),
    kurban_ait(2021, 7, 20),
    kurban_ait(2022, 7, 9),
    kurban_ait(2023, 6, 28),
    kurban_ait(2024, 6, 16),
    kurban_ait(2025, 6, 6),
    kurban_ait(2026, 5, 27),
    kurban_ait(2027, 5, 16),
];

const fn rule(id: &'static str, first_year: i16, last_year: i16, when: When, name: Names) -> Rule {
    Rule {
        id,
        first_year,
        last_year,
        when,
        substitute: Substitute::NextWorkday,
        name,
    }
}

/// A religious day, free since 2006, which does not move off a weekend.
const fn fixed(id: &'static str, when: When, name: Names) -> Rule {
    Rule {
        id,
        first_year: 2006,
        last_year: ALWAYS,
        when,
        substitute: Substitute::None,
        name,
    }
}

const fn kurban_ait(year: i16, month: i8, day: i8) -> Rule {
    fixed(
        "kz.kurban_ait",
        When::Once(date(year, month, day)),
        KURBAN_AIT,
    )
}

/// An order on moved days: its title where it was at hand, its year, and (worked month, day, free month, day).
type Order = (Option<&'static str>, i16, &'static [[i8; 4]]);

const ORDERS: &[Order] = &[
    (
        Some("Постановление Правительства РК 2017 года № 864"),
        2018,
        &[
            [3, 3, 3, 9],
            [4, 28, 4, 30],
            [5, 5, 5, 8],
            [8, 25, 8, 31],
            [12, 29, 12, 31],
        ],
    ),
    (
        Some("Постановление Правительства РК 2018 года № 888"),
        2019,
        &[[5, 4, 5, 10]],
    ),
    (
        Some("Постановление Правительства РК 2019 года № 820"),
        2020,
        &[[1, 5, 1, 3], [5, 11, 5, 8], [12, 20, 12, 18]],
    ),
    (
        Some("Постановление Правительства РК 2020 года № 930"),
        2021,
        &[[7, 3, 7, 5]],
    ),
    (
        None,
        2022,
        &[[3, 5, 3, 7], [8, 27, 8, 29], [10, 22, 10, 24]],
    ),
    (
        Some("Постановление Правительства РК 2023 года № 326"),
        2023,
        &[[7, 1, 7, 7]],
    ),
    (Some("Приказ 2024 года № 109"), 2024, &[[5, 4, 5, 8]]),
    (Some("Приказ 2024 года № 436"), 2025, &[[1, 5, 1, 3]]),
];

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    ORDERS
        .iter()
        .flat_map(|(title, year, moves)| moves.iter().map(|dates| swap(*title, *year, *dates)))
        .collect()
});

fn swap(
    title: Option<&'static str>,
    year: i16,
    [worked_month, worked_day, free_month, free_day]: [i8; 4],
) -> Row {
    Row {
        kind: RowKind::Swap,
        source: Some(date(year, worked_month, worked_day)),
        target: date(year, free_month, free_day),
        minutes: None,
        act: title.map(|title| Act {
            title: Cow::Borrowed(title),
            url: None,
        }),
    }
}

/// The rows that ship with the product.
pub(super) fn rows() -> &'static [Row] {
    &ROWS
}

/// What the law and the orders say about one year.
pub(super) fn claims(rows: &[Row], year: i16) -> Claims {
    let holidays = Holidays::around(RULES, year, 0);
    let mut claims = holidays.claims(year);
    row::add_rows(&mut claims, rows, year, &holidays);
    claims
}

/// A year is settled when it has rows and each of them names its act.
pub(super) fn is_confirmed(rows: &[Row], year: i16) -> bool {
    row::all_have_acts(rows, year)
}

/// What is wrong with typed rows.
pub(super) fn check(rows: &[Row]) -> Vec<(usize, RowProblem)> {
    row::check(rows, &Holidays::spanning(RULES, rows, 0))
}

#[cfg(test)]
mod tests;
