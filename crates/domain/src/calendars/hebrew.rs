//! The arithmetic Hebrew calendar: lengths of years and months, and the Gregorian date of a Hebrew one.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// A month of the Hebrew year; `Adar` is Adar II in a leap year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Month {
    Tishri,
    Cheshvan,
    Kislev,
    Tevet,
    Shvat,
    AdarI,
    Adar,
    Nisan,
    Iyar,
    Sivan,
    Tammuz,
    Av,
}

const MONTHS: [Month; 12] = [
    Month::Tishri,
    Month::Cheshvan,
    Month::Kislev,
    Month::Tevet,
    Month::Shvat,
    Month::AdarI,
    Month::Adar,
    Month::Nisan,
    Month::Iyar,
    Month::Sivan,
    Month::Tammuz,
    Month::Av,
];

/// Days in a year: one of 353, 354, 355, 383, 384, 385.
pub(super) fn year_days(year: i32) -> i32 {
    new_year(year + 1) - new_year(year)
}

/// The Gregorian date of a Hebrew one; nothing beyond the years that the Gregorian type can hold.
pub(super) fn date(year: i32, month: Month, day: i32) -> Option<Date> {
    let length = year_days(year);
    let before: i32 = MONTHS
        .iter()
        .take_while(|earlier| **earlier != month)
        .map(|earlier| month_days(*earlier, length))
        .sum();
    let ordinal = new_year(year) - 1_373_427 + before + day - 1;
    let span: Span = i64::from(ordinal - 1).days();
    Date::constant(1, 1, 1).checked_add(span).ok()
}

fn month_days(month: Month, year_days: i32) -> i32 {
    match month {
        Month::Cheshvan if year_days % 10 == 5 => 30,
        Month::Kislev if year_days % 10 == 3 => 29,
        Month::AdarI if year_days < 380 => 0,
        Month::Cheshvan | Month::Tevet | Month::Adar | Month::Iyar | Month::Tammuz => 29,
        _ => 30,
    }
}

/// Days from the epoch to the mean new moon that opens the year, put off so that the calendar's first rule holds.
fn elapsed(year: i32) -> i32 {
    let months = (235 * year - 234).div_euclid(19);
    let parts = 12_084 + 13_753 * i64::from(months);
    let days = i64::from(29 * months) + parts.div_euclid(25_920);
    let days = i32::try_from(days).unwrap_or(i32::MAX - 1);
    if (3 * (days + 1)).rem_euclid(7) < 3 {
        days + 1
    } else {
        days
    }
}

/// The day count of 1 Tishri, with the two postponements that keep year lengths lawful.
fn new_year(year: i32) -> i32 {
    let this = elapsed(year);
    let correction = if elapsed(year + 1) - this == 356 {
        2
    } else {
        i32::from(this - elapsed(year - 1) == 382)
    };
    this + correction
}

#[cfg(test)]
mod tests;
