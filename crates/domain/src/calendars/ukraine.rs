//! Ukraine: Labour Code article 73 holidays and the moved days off before martial law; since then they are worked.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::civil::{Date, date};

use super::claim::Claims;
use super::row;
use super::rules::{Holidays, Rule, Substitute, When};
use super::{Act, MartialLaw, Names, Organisation, Row, RowKind, RowProblem};

/// Law 2136-IX, under which holidays are worked while martial law lasts.
const WORKED_SINCE: Date = date(2022, 3, 15);
const ALWAYS: i16 = i16::MAX;

const EASTER: Names = Names::fixed("פסחא", "Пасха", "Easter");
const TRINITY: Names = Names::fixed("חג השילוש הקדוש", "Троица", "Trinity Sunday");
const LABOUR_DAY: Names = Names::fixed("יום העבודה", "День труда", "Labour Day");
const STATEHOOD: Names = Names::fixed(
    "יום המדינה האוקראינית",
    "День украинской государственности",
    "Ukrainian Statehood Day",
);
const DEFENDERS: Names = Names::fixed(
    "יום מגיני אוקראינה",
    "День защитников и защитниц Украины",
    "Defenders of Ukraine Day",
);

const RULES: &[Rule] = &[
    rule(
        "ua.new_year",
        1991,
        ALWAYS,
        When::Fixed(1, 1),
        Names::fixed("ראש השנה האזרחית", "Новый год", "New Year's Day"),
    ),
    rule(
        "ua.orthodox_christmas",
        1991,
        2023,
        When::Fixed(1, 7),
        Names::fixed(
            "חג המולד האורתודוקסי",
            "Рождество Христово",
            "Orthodox Christmas",
        ),
    ),
    rule(
        "ua.womens_day",
        1991,
        ALWAYS,
        When::Fixed(3, 8),
        Names::fixed(
            "יום האישה הבינלאומי",
            "Международный женский день",
            "International Women's Day",
        ),
    ),
    rule(
        "ua.easter",
        1991,
        ALWAYS,
        When::AfterOrthodoxEaster(0),
        EASTER,
    ),
    rule(
        "ua.trinity",
        1991,
        ALWAYS,
        When::AfterOrthodoxEaster(49),
        TRINITY,
    ),
    rule("ua.labour_day", 1991, ALWAYS, When::Fixed(5, 1), LABOUR_DAY),
    rule("ua.labour_day_2", 1991, 2017, When::Fixed(5, 2), LABOUR_DAY),
    rule(
        "ua.victory_day",
        1991,
        2023,
        When::Fixed(5, 9),
        Names::fixed(
            "יום הניצחון על הנאציזם",
            "День победы над нацизмом",
            "Victory Day over Nazism",
        ),
    ),
    rule(
        "ua.remembrance_day",
        2024,
        ALWAYS,
        When::Fixed(5, 8),
        Names::fixed(
            "יום הזיכרון והניצחון על הנאציזם",
            "День памяти и победы над нацизмом",
            "Day of Remembrance and Victory over Nazism",
        ),
    ),
    rule(
        "ua.constitution_day",
        1997,
        ALWAYS,
        When::Fixed(6, 28),
        Names::fixed("יום החוקה", "День Конституции Украины", "Constitution Day"),
    ),
    rule(
        "ua.statehood_day",
        2022,
        2023,
        When::Fixed(7, 28),
        STATEHOOD,
    ),
    rule(
        "ua.statehood_day",
        2024,
        ALWAYS,
        When::Fixed(7, 15),
        STATEHOOD,
    ),
    rule(
        "ua.independence_day",
        1992,
        ALWAYS,
        When::Fixed(8, 24),
        Names::fixed(
            "יום העצמאות של אוקראינה",
            "День независимости Украины",
            "Independence Day",
        ),
    ),
    rule(
        "ua.defenders_day",
        2015,
        2022,
        When::Fixed(10, 14),
        DEFENDERS,
    ),
    rule(
        "ua.defenders_day",
        2023,
        ALWAYS,
        When::Fixed(10, 1),
        DEFENDERS,
    ),
    rule(
        "ua.christmas",
        2017,
        ALWAYS,
        When::Fixed(12, 25),
        Names::fixed("חג המולד", "Рождество Христово", "Christmas Day"),
    ),
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

/// A government order on moved days: its title, its year, and (worked month, day, free month, day).
type Order = (&'static str, i16, &'static [[i8; 4]]);

const ORDERS: &[Order] = &[
    (
        "Розпорядження КМУ 1-2018-р",
        2018,
        &[
            [3, 3, 3, 9],
            [5, 5, 4, 30],
            [6, 23, 6, 29],
            [12, 22, 12, 24],
            [12, 29, 12, 31],
        ],
    ),
    (
        "Розпорядження КМУ 7-2019-р",
        2019,
        &[[5, 11, 4, 30], [12, 21, 12, 30], [12, 28, 12, 31]],
    ),
    ("Розпорядження КМУ 995-2019-р", 2020, &[[1, 11, 1, 6]]),
    (
        "Розпорядження КМУ 1191-2020-р",
        2021,
        &[[1, 16, 1, 8], [8, 28, 8, 23], [10, 23, 10, 15]],
    ),
    ("Розпорядження КМУ 1004-2021-р", 2022, &[[3, 12, 3, 7]]),
];

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    ORDERS
        .iter()
        .flat_map(|(title, year, moves)| moves.iter().map(|dates| swap(title, *year, *dates)))
        .collect()
});

fn swap(
    title: &'static str,
    year: i16,
    [worked_month, worked_day, free_month, free_day]: [i8; 4],
) -> Row {
    Row {
        kind: RowKind::Swap,
        source: Some(date(year, worked_month, worked_day)),
        target: date(year, free_month, free_day),
        minutes: None,
        act: Some(Act {
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
pub(super) fn claims(organisation: &Organisation, year: i16) -> Claims {
    let holidays = Holidays::around(RULES, year, 60);
    let mut kept = holidays.claims(year);
    row::add_rows(&mut kept, &organisation.rows, year, &holidays);
    if organisation.martial_law == MartialLaw::HolidaysFree || year < WORKED_SINCE.year() {
        return kept;
    }
    let mut claims = kept.before(WORKED_SINCE);
    for (date, claim) in holidays
        .named(year)
        .filter(|(date, _)| *date >= WORKED_SINCE)
    {
        claims.add(date, claim);
    }
    claims
}

/// Settled where the orders are known, and under martial law, when nothing moves.
pub(super) fn is_confirmed(organisation: &Organisation, year: i16) -> bool {
    let worked = organisation.martial_law == MartialLaw::HolidaysWorked;
    row::all_have_acts(&organisation.rows, year) || (worked && year > WORKED_SINCE.year())
}

/// What is wrong with typed rows.
pub(super) fn check(rows: &[Row]) -> Vec<(usize, RowProblem)> {
    row::check(rows, &Holidays::spanning(RULES, rows, 60))
}

#[cfg(test)]
mod tests;
