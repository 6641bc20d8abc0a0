//! What an entry is answered with, and how typed text becomes it.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::ids::PersonId;
use crate::processes::{Entry, EntryKind};
use crate::text::{Note, Title};

/// A given answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Ticked.
    Ticked,
    /// One or several lines, an address, the place of a file, or one choice.
    Text(String),
    /// A number in the entry's unit, or an amount in its currency.
    Number(Decimal),
    /// A day.
    Day(Date),
    /// Some of the choices.
    Choices(Vec<String>),
    /// Somebody of the team.
    Person(PersonId),
}

/// Why a typed answer was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerRefusal {
    /// More characters than allowed.
    TooLong {
        /// Characters allowed.
        length_max: usize,
    },
    /// Not a number.
    NotANumber,
    /// Under the least value.
    TooSmall {
        /// The least value.
        min: Decimal,
    },
    /// Over the greatest value.
    TooLarge {
        /// The greatest value.
        max: Decimal,
    },
    /// Not a day as YYYY-MM-DD.
    NotADay,
    /// Not one of the choices.
    NotAChoice,
    /// Not somebody of this team.
    NotAPerson,
    /// Does not begin with `https://` or `http://`.
    NotALink,
    /// A heading or a stop line takes no answer.
    NothingToAnswer,
}

/// Reads typed values (several for many choices) as the answer of an entry; nothing typed is no answer.
pub fn parse_answer(entry: &Entry, typed: &[&str]) -> Result<Option<Answer>, AnswerRefusal> {
    let first = typed
        .iter()
        .map(|text| text.trim())
        .find(|text| !text.is_empty());
    let Some(text) = first else { return Ok(None) };
    let answer = match &entry.kind {
        EntryKind::Tick => Answer::Ticked,
        EntryKind::ShortText { length_max } => {
            line(text, length_max.map_or(Title::LENGTH_MAX, usize::from))?
        }
        EntryKind::LongText => long_text(text)?,
        EntryKind::Number { min, max, .. } => Answer::Number(number(text, *min, *max)?),
        EntryKind::Money { .. } => Answer::Number(number(text, None, None)?),
        EntryKind::Date => Answer::Day(text.parse().map_err(|_| AnswerRefusal::NotADay)?),
        EntryKind::OneChoice { choices } => Answer::Text(choice(text, choices)?),
        EntryKind::ManyChoices { choices } => many(typed, choices)?,
        EntryKind::Person => Answer::Person(text.parse().map_err(|_| AnswerRefusal::NotAPerson)?),
        EntryKind::Link => Answer::Text(link(text)?),
        EntryKind::File => line(text, 2_000)?,
        EntryKind::Heading | EntryKind::StopLine => return Err(AnswerRefusal::NothingToAnswer),
    };
    Ok(Some(answer))
}

fn line(text: &str, length_max: usize) -> Result<Answer, AnswerRefusal> {
    if text.chars().count() > length_max {
        return Err(AnswerRefusal::TooLong { length_max });
    }
    let note = Note::parse(&text.replace(['\r', '\n'], " "))
        .map_err(|_| AnswerRefusal::TooLong { length_max })?;
    Ok(Answer::Text(note.as_str().to_owned()))
}

fn long_text(text: &str) -> Result<Answer, AnswerRefusal> {
    let note = Note::parse(text).map_err(|_| AnswerRefusal::TooLong {
        length_max: Note::LENGTH_MAX,
    })?;
    Ok(Answer::Text(note.as_str().to_owned()))
}

/// Reads `1234.5`, `1 234,5` and `1,234.50`; at most 19 digits, so that every store keeps all of them.
fn number(
    text: &str,
    min: Option<Decimal>,
    max: Option<Decimal>,
) -> Result<Decimal, AnswerRefusal> {
    let spaceless: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\u{202f}')
        .collect();
    let plain = match (spaceless.rfind(','), spaceless.rfind('.')) {
        (Some(comma), Some(point)) if comma < point => spaceless.replace(',', ""),
        (Some(_), Some(_)) => spaceless.replace('.', "").replace(',', "."),
        (Some(_), None) if spaceless.matches(',').count() == 1 => spaceless.replace(',', "."),
        _ => spaceless,
    };
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    let sound = digits > 0
        && digits <= 19
        && plain
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    let value: Decimal = if sound {
        plain.parse().map_err(|_| AnswerRefusal::NotANumber)?
    } else {
        return Err(AnswerRefusal::NotANumber);
    };
    match (min, max) {
        (Some(min), _) if value < min => Err(AnswerRefusal::TooSmall { min }),
        (_, Some(max)) if value > max => Err(AnswerRefusal::TooLarge { max }),
        _ => Ok(value),
    }
}

fn choice(text: &str, choices: &[Title]) -> Result<String, AnswerRefusal> {
    choices
        .iter()
        .find(|choice| choice.as_str() == text)
        .map(ToString::to_string)
        .ok_or(AnswerRefusal::NotAChoice)
}

fn many(typed: &[&str], choices: &[Title]) -> Result<Answer, AnswerRefusal> {
    let chosen = typed
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty());
    Ok(Answer::Choices(
        chosen
            .map(|text| choice(text, choices))
            .collect::<Result<_, _>>()?,
    ))
}

fn link(text: &str) -> Result<String, AnswerRefusal> {
    let known = text.starts_with("https://") || text.starts_with("http://");
    let sound = known
        && text.chars().count() <= 2_000
        && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    if sound {
        Ok(text.to_owned())
    } else {
        Err(AnswerRefusal::NotALink)
    }
}

#[cfg(test)]
mod tests;
