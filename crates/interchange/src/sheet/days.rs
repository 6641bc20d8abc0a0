//! A length of time as people write it, in half days: "3", "0,5", "2–3 days", "полтора дня", "יומיים".
//! Only days are read. Weeks and hours depend on how a team counts them, so they stay unread and are shown.

mod words;

use super::text::says_something;
use words::{Token, tokens};

/// What a cell of the days column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Nothing, or a dash.
    Missing,
    /// A length, rounded up to half days; the upper end of a range.
    HalfDays(u16),
    /// Something that is no number of days.
    Unreadable,
}

/// The longest length that is believed; more is a year, a price or a date.
const HALF_DAYS_MAX: u16 = 2_000;

/// Reads a cell of the days column.
pub(super) fn read(cell: &str) -> Length {
    if !says_something(cell) {
        return Length::Missing;
    }
    tokens(cell)
        .and_then(|tokens| upper_end(&tokens))
        .and_then(round_up)
        .map_or(Length::Unreadable, Length::HalfDays)
}

/// A cell of a spreadsheet may hold 0.500000001, which is no reason to round up.
fn round_up(days: f64) -> Option<u16> {
    let halves = days * 2.0 - 1e-6;
    (0..=HALF_DAYS_MAX).find(|whole| f64::from(*whole) >= halves)
}

fn upper_end(tokens: &[Token]) -> Option<f64> {
    let is_range = |token: &Token| matches!(token, Token::DashRange | Token::WordRange);
    let Some(middle) = tokens.iter().position(is_range) else {
        return one_length(tokens);
    };
    let (lower, upper) = (&tokens[..middle], &tokens[middle + 1..]);
    let is_open = lower.iter().all(|token| *token == Token::Filler);
    if is_open && (tokens[middle] == Token::WordRange || !lower.is_empty()) {
        return one_length(upper);
    }
    Some(one_length(lower)?.max(one_length(upper)?))
}

/// One length: a whole number, a fraction, both, or a day that is not counted.
fn one_length(tokens: &[Token]) -> Option<f64> {
    let mut whole = None;
    let mut fraction = None;
    let mut unit_seen = false;
    for token in tokens {
        match *token {
            Token::Filler => {}
            Token::Unit if !unit_seen => unit_seen = true,
            Token::Number(number) if number > 0.0 && number < 1.0 && fraction.is_none() => {
                // "A day and a half": the day was named without a number.
                whole = whole.or(unit_seen.then_some(1.0));
                fraction = Some(number);
            }
            Token::Number(number) if whole.is_none() && fraction.is_none() => {
                // "Day 3" is a date rather than a length; "יום אחד" is one day.
                if unit_seen && number > 1.0 {
                    return None;
                }
                whole = Some(number);
            }
            _ => return None,
        }
    }
    match (whole, fraction) {
        (None, None) => unit_seen.then_some(1.0),
        _ => Some(whole.unwrap_or(0.0) + fraction.unwrap_or(0.0)),
    }
}

#[cfg(test)]
mod tests;
