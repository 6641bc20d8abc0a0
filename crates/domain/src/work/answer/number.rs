//! Numbers as people of three languages write them: `1234.5`, `1 234,5`, `1,234.50`, `1.234,50`.

use rust_decimal::Decimal;

/// Reads a number; a mark that comes once and could be either is taken as the one more often meant.
///
/// One comma before exactly three digits groups thousands (`1,000` is a thousand, not one), unless only a zero stands
/// before it; one point is always the decimal point.
pub(super) fn read_number(typed: &str) -> Option<Decimal> {
    let bare: String = typed.chars().filter(|c| !is_filler(*c)).collect();
    let (is_negative, digits) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, bare.strip_prefix('+').unwrap_or(&bare)),
    };
    let (whole, fraction) = split(digits)?;
    if whole.is_empty() && fraction.is_empty() || !is_digits(fraction) {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { &whole };
    let value: Decimal = if fraction.is_empty() {
        whole.parse().ok()?
    } else {
        format!("{whole}.{fraction}").parse().ok()?
    };
    Some(if is_negative { -value } else { value })
}

/// The whole part without its grouping marks, and the digits after the decimal mark.
fn split(digits: &str) -> Option<(String, &str)> {
    let commas = digits.matches(',').count();
    let points = digits.matches('.').count();
    let decimal_mark = match (commas, points) {
        (1.., 1..) => digits.chars().rev().find(|c| matches!(c, ',' | '.')),
        (1, 0) => (!groups_thousands(digits)).then_some(','),
        (0, 1) => Some('.'),
        _ => None,
    };
    let (whole, fraction) = match decimal_mark {
        Some(mark) => digits.rsplit_once(mark)?,
        None => (digits, ""),
    };
    Some((ungrouped(whole)?, fraction))
}

/// Whether the only comma stands where one that groups thousands would.
fn groups_thousands(digits: &str) -> bool {
    digits
        .split_once(',')
        .is_some_and(|(head, tail)| head != "0" && (1..=3).contains(&head.len()) && tail.len() == 3)
}

/// Digits in groups of three with one kind of mark between them, or without any.
fn ungrouped(whole: &str) -> Option<String> {
    let mark = whole.chars().find(|c| matches!(c, ',' | '.'));
    let Some(mark) = mark else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    let mut groups = whole.split(mark);
    let head = groups.next().unwrap_or_default();
    let sound = (1..=3).contains(&head.len())
        && is_digits(head)
        && groups.all(|group| group.len() == 3 && is_digits(group));
    sound.then(|| whole.replace(mark, ""))
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// Blanks between groups, and the marks of direction that come along when a number is copied from a page.
fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests;
