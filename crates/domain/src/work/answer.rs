//! What an entry is answered with, and how typed text becomes it.

mod number;

use jiff::civil::Date;
use rust_decimal::Decimal;

use number::read_number;

use crate::ids::{FileId, PersonId};
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
    /// A file of the same item.
    File(FileId),
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
    /// Not a file of this item.
    NotAFile,
    /// Does not begin with `https://` or `http://`.
    NotALink,
    /// A heading or a stop line takes no answer.
    NothingToAnswer,
}

/// Digits of a number at most.
const DIGITS_MAX: usize = 19;
/// Characters of an address or of the place of a file at most.
const ADDRESS_LENGTH_MAX: usize = 2_000;

/// Reads typed values (several for many choices) as the answer of an entry; nothing typed is no answer.
pub fn parse_answer(entry: &Entry, typed: &[&str]) -> Result<Option<Answer>, AnswerRefusal> {
    let first = typed
        .iter()
        .map(|text| text.trim())
        .find(|text| !text.is_empty());
    let Some(text) = first else { return Ok(None) };
    let answer = match &entry.kind {
        EntryKind::Tick => Answer::Ticked,
        EntryKind::ShortText { length_max } => Answer::Text(line(
            text,
            length_max.map_or(Title::LENGTH_MAX, usize::from),
        )?),
        EntryKind::LongText => Answer::Text(visible(text, Note::LENGTH_MAX)?),
        EntryKind::Number { min, max, .. } => Answer::Number(number(text, *min, *max)?),
        EntryKind::Money { .. } => Answer::Number(number(text, None, None)?),
        EntryKind::Date => Answer::Day(text.parse().map_err(|_| AnswerRefusal::NotADay)?),
        EntryKind::OneChoice { choices } => Answer::Text(choice(text, choices)?),
        EntryKind::ManyChoices { choices } => Answer::Choices(many(typed, choices)?),
        EntryKind::Person => Answer::Person(text.parse().map_err(|_| AnswerRefusal::NotAPerson)?),
        EntryKind::Link => Answer::Text(link(text)?),
        EntryKind::File => match file_mark(text) {
            Some(file) => Answer::File(file),
            None => Answer::Text(line(text, ADDRESS_LENGTH_MAX)?),
        },
        EntryKind::Heading | EntryKind::StopLine => return Err(AnswerRefusal::NothingToAnswer),
    };
    let says_nothing = matches!(&answer, Answer::Text(text) if text.is_empty());
    Ok((!says_nothing).then_some(answer))
}

/// What a form says instead of an address when a file of the item is the answer.
const FILE_MARK: &str = "file:";

/// A file as a form names it.
pub fn mark_of_file(file: FileId) -> String {
    format!("{FILE_MARK}{file}")
}

fn file_mark(text: &str) -> Option<FileId> {
    text.strip_prefix(FILE_MARK)?.parse().ok()
}

fn line(text: &str, length_max: usize) -> Result<String, AnswerRefusal> {
    let one_line = text
        .split(['\r', '\n'])
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    visible(&one_line, length_max)
}

/// The text without what cannot be seen.
fn visible(text: &str, length_max: usize) -> Result<String, AnswerRefusal> {
    let too_long = AnswerRefusal::TooLong { length_max };
    match Note::parse(text) {
        Ok(note) if note.as_str().chars().count() <= length_max => Ok(note.as_str().to_owned()),
        _ => Err(too_long),
    }
}

/// A number within its bounds; at most 19 digits, so that every store keeps all of them.
fn number(
    text: &str,
    min: Option<Decimal>,
    max: Option<Decimal>,
) -> Result<Decimal, AnswerRefusal> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let value = read_number(text)
        .filter(|_| digits <= DIGITS_MAX)
        .ok_or(AnswerRefusal::NotANumber)?;
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

/// Each choice once, in the order in which it was first named.
fn many(typed: &[&str], choices: &[Title]) -> Result<Vec<String>, AnswerRefusal> {
    let mut chosen = Vec::new();
    for text in typed
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
    {
        let choice = choice(text, choices)?;
        if !chosen.contains(&choice) {
            chosen.push(choice);
        }
    }
    Ok(chosen)
}

/// An address on the web: a known scheme in any case, something after it, no blanks and nothing that cannot be seen.
fn link(text: &str) -> Result<String, AnswerRefusal> {
    let known = ["https://", "http://"].iter().any(|scheme| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text.len() > scheme.len()
    });
    if !known || text.contains(char::is_whitespace) {
        return Err(AnswerRefusal::NotALink);
    }
    let address = visible(text, ADDRESS_LENGTH_MAX)?;
    if address == text {
        Ok(address)
    } else {
        Err(AnswerRefusal::NotALink)
    }
}

#[cfg(test)]
mod tests;
