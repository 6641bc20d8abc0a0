//! The words of a length of time in Hebrew, Russian and English. A word that is not known here makes the
//! whole cell unreadable: "3 weeks" must never become three days.

use crate::sheet::text::is_dropped;

/// A part of the text that carries meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::sheet) enum Token {
    /// A number or a number word; "half" is 0.5.
    Number(f64),
    /// A day, without saying how many.
    Unit,
    /// A dash between two ends.
    DashRange,
    /// A word between two ends, or before the upper one.
    WordRange,
    /// A word that changes nothing.
    Filler,
}

const UNITS: &str = "день дня дней дни дн д day days d יום ימים ימי ימ";

const RANGES: &str = "to или до or עד או";

const FILLERS: &str = "рабочий рабочих рабочего рабочие раб р от с около примерно не более максимум макс \
    х ти a an of and about up approximately approx max working work business from the עבודה כ בערך מ של";

const NUMBERS: [(&str, f64); 54] = [
    ("½", 0.5),
    ("¼", 0.25),
    ("¾", 0.75),
    ("half", 0.5),
    ("пол", 0.5),
    ("полдня", 0.5),
    ("половина", 0.5),
    ("половиной", 0.5),
    ("половину", 0.5),
    ("חצי", 0.5),
    ("וחצי", 0.5),
    ("полтора", 1.5),
    ("полутора", 1.5),
    ("один", 1.0),
    ("одного", 1.0),
    ("два", 2.0),
    ("двух", 2.0),
    ("три", 3.0),
    ("трех", 3.0),
    ("четыре", 4.0),
    ("четырех", 4.0),
    ("пять", 5.0),
    ("пяти", 5.0),
    ("шесть", 6.0),
    ("семь", 7.0),
    ("восемь", 8.0),
    ("девять", 9.0),
    ("десять", 10.0),
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("אחד", 1.0),
    ("יומיים", 2.0),
    ("יומים", 2.0),
    ("שני", 2.0),
    ("שלושה", 3.0),
    ("שלשה", 3.0),
    ("שלושת", 3.0),
    ("ארבעה", 4.0),
    ("חמישה", 5.0),
    ("חמשה", 5.0),
    ("שישה", 6.0),
    ("ששה", 6.0),
    ("שבעה", 7.0),
    ("שמונה", 8.0),
    ("תשעה", 9.0),
    ("עשרה", 10.0),
];

/// The tokens of a cell, unless a word of it is unknown.
pub(in crate::sheet) fn tokens(cell: &str) -> Option<Vec<Token>> {
    spaced(cell)
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',', '(', ')', '~', '≈', ':']))
        .filter(|word| !word.is_empty())
        .map(token)
        .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Word,
    Dash,
    Other,
}

/// Puts a space wherever a number, a word and a dash meet.
fn spaced(cell: &str) -> String {
    let mut spaced = String::new();
    let mut last = Kind::Other;
    for mark in cell
        .to_lowercase()
        .chars()
        .filter(|mark| !is_dropped(*mark))
    {
        let kind = kind(mark);
        if kind != last || kind == Kind::Dash {
            spaced.push(' ');
        }
        spaced.push(if mark == 'ё' { 'е' } else { mark });
        last = kind;
    }
    spaced
}

fn kind(mark: char) -> Kind {
    match mark {
        '0'..='9' | '.' | ',' | '/' => Kind::Number,
        '-' | '–' | '—' | '−' | '־' | '‑' => Kind::Dash,
        _ if mark.is_alphabetic() => Kind::Word,
        _ => Kind::Other,
    }
}

fn token(word: &str) -> Option<Token> {
    let is_in = |list: &str| list.split_whitespace().any(|known| known == word);
    if word.starts_with(|mark: char| mark.is_ascii_digit()) {
        return number(word).map(Token::Number);
    }
    if word.chars().all(|mark| kind(mark) == Kind::Dash) {
        return Some(Token::DashRange);
    }
    if let Some((_, number)) = NUMBERS.iter().find(|(known, _)| *known == word) {
        return Some(Token::Number(*number));
    }
    let named = [
        (UNITS, Token::Unit),
        (RANGES, Token::WordRange),
        (FILLERS, Token::Filler),
    ];
    named
        .iter()
        .find(|(list, _)| is_in(list))
        .map(|(_, token)| *token)
}

/// "3", "1.5", "1,5" or "1/2"; "1,500" may be one and a half or many, so it is none.
fn number(word: &str) -> Option<f64> {
    if let Some((above, below)) = word.split_once('/') {
        let (above, below): (u8, u8) = (above.parse().ok()?, below.parse().ok()?);
        return (above < below).then(|| f64::from(above) / f64::from(below));
    }
    match word.split_once(',') {
        Some((_, decimals)) if decimals.len() > 2 || decimals.contains('.') => None,
        _ => word.replace(',', ".").parse().ok(),
    }
}

#[cfg(test)]
mod tests;
