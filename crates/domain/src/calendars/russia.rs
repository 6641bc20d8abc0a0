//! Russia: Labour Code article 112 holidays, automatic moves, short days before holidays, and the yearly decrees.

mod decrees;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::claim::{Claim, Claims, Effect};
use super::row::{self, RuleYear, is_weekend, moved_off_name};
use super::{DayKind, Names, Row, RowProblem};
pub(super) use decrees::rows;

/// By how much the working day before a holiday is cut.
const EVE_LESS_MINUTES: u32 = 60;

/// A holiday by law: its rule, month, day and name.
type Holiday = (&'static str, i8, i8, Names);

const NEW_YEAR: Names = Names::fixed(
    "חופשת ראש השנה האזרחית",
    "Новогодние каникулы",
    "New Year holidays",
);
const CHRISTMAS: Names = Names::fixed(
    "חג המולד האורתודוקסי",
    "Рождество Христово",
    "Orthodox Christmas",
);

/// The non-working holidays of article 112.
const HOLIDAYS: &[Holiday] = &[
    ("ru.new_year", 1, 1, NEW_YEAR),
    ("ru.new_year", 1, 2, NEW_YEAR),
    ("ru.new_year", 1, 3, NEW_YEAR),
    ("ru.new_year", 1, 4, NEW_YEAR),
    ("ru.new_year", 1, 5, NEW_YEAR),
    ("ru.new_year", 1, 6, NEW_YEAR),
    ("ru.christmas", 1, 7, CHRISTMAS),
    ("ru.new_year", 1, 8, NEW_YEAR),
    (
        "ru.defender_day",
        2,
        23,
        Names::fixed(
            "יום מגן המולדת",
            "День защитника Отечества",
            "Defender of the Fatherland Day",
        ),
    ),
    (
        "ru.womens_day",
        3,
        8,
        Names::fixed(
            "יום האישה הבינלאומי",
            "Международный женский день",
            "International Women's Day",
        ),
    ),
    (
        "ru.labour_day",
        5,
        1,
        Names::fixed(
            "חג האביב והעבודה",
            "Праздник Весны и Труда",
            "Spring and Labour Day",
        ),
    ),
    (
        "ru.victory_day",
        5,
        9,
        Names::fixed("יום הניצחון", "День Победы", "Victory Day"),
    ),
    (
        "ru.russia_day",
        6,
        12,
        Names::fixed("יום רוסיה", "День России", "Russia Day"),
    ),
    (
        "ru.unity_day",
        11,
        4,
        Names::fixed("יום אחדות העם", "День народного единства", "Unity Day"),
    ),
];

/// The rules of one Russian year, read together with the rows that replace automatic moves.
struct Rules {
    moved: BTreeMap<Date, Date>,
}

impl RuleYear for Rules {
    fn is_holiday(&self, date: Date) -> bool {
        holiday(date).is_some()
    }

    fn moved_from(&self, date: Date) -> Option<Date> {
        self.moved.get(&date).copied()
    }

    fn eve_less_minutes(&self) -> u32 {
        EVE_LESS_MINUTES
    }
}

/// What the law and the decrees say about one year.
pub(super) fn claims(rows: &[Row], year: i16) -> Claims {
    let rules = rules(rows, year..=year);
    let mut claims = Claims::default();
    for (id, month, day, name) in HOLIDAYS {
        if let Ok(date) = Date::new(year, *month, *day) {
            claims.add(
                date,
                Claim::rule(*id, Effect::Off(DayKind::PublicHoliday), name.clone()),
            );
        }
    }
    for (target, origin) in &rules.moved {
        let effect = Effect::MovedOff { origin: *origin };
        claims.add(
            *target,
            Claim::rule("ru.automatic_move", effect, moved_off_name(*origin)),
        );
    }
    add_eves(&mut claims, year);
    row::add_rows(&mut claims, rows, year, &rules);
    claims
}

/// A year is settled when it has rows and each of them names its act.
pub(super) fn is_confirmed(rows: &[Row], year: i16) -> bool {
    row::all_have_acts(rows, year)
}

/// What is wrong with typed rows.
pub(super) fn check(rows: &[Row]) -> Vec<(usize, RowProblem)> {
    let first = rows.iter().map(|row| row.target.year()).min().unwrap_or(0);
    let last = rows.iter().map(|row| row.target.year()).max().unwrap_or(0);
    row::check(rows, &rules(rows, first..=last))
}

fn rules(rows: &[Row], years: std::ops::RangeInclusive<i16>) -> Rules {
    Rules {
        moved: years.flat_map(|year| automatic_moves(rows, year)).collect(),
    }
}

/// A holiday on a weekend day moves that day off to the next working day, except in January,
/// and except where a decree sends it elsewhere.
fn automatic_moves(rows: &[Row], year: i16) -> Vec<(Date, Date)> {
    let mut moves: Vec<(Date, Date)> = Vec::new();
    for (_, month, day, _) in HOLIDAYS.iter().filter(|(_, month, ..)| *month != 1) {
        let Ok(origin) = Date::new(year, *month, *day) else {
            continue;
        };
        if !is_weekend(origin) || rows.iter().any(|row| row.source == Some(origin)) {
            continue;
        }
        let target = std::iter::successors(origin.tomorrow().ok(), |date| date.tomorrow().ok())
            .find(|date| is_ordinary(*date) && moves.iter().all(|(taken, _)| taken != date));
        moves.extend(target.map(|target| (target, origin)));
    }
    moves
}

fn add_eves(claims: &mut Claims, year: i16) {
    let name = Names::fixed(
        "יום לפני חג",
        "Предпраздничный день",
        "Day before a holiday",
    );
    let next_new_year = Date::new(year, 12, 31).ok();
    let eves = HOLIDAYS
        .iter()
        .filter_map(|(_, month, day, _)| Date::new(year, *month, *day).ok()?.yesterday().ok())
        .filter(|date| date.year() == year && holiday(*date).is_none());
    for eve in eves.chain(next_new_year) {
        let effect = Effect::Less {
            minutes: EVE_LESS_MINUTES,
        };
        claims.add(eve, Claim::rule("ru.eve", effect, name.clone()));
    }
}

fn is_ordinary(date: Date) -> bool {
    !is_weekend(date) && holiday(date).is_none()
}

fn holiday(date: Date) -> Option<&'static Holiday> {
    HOLIDAYS
        .iter()
        .find(|(_, month, day, _)| (*month, *day) == (date.month(), date.day()))
}

#[cfg(test)]
mod tests;
