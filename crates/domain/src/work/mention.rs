//! Mentions inside a text: people type `@Name`, the text keeps `@[id]`, so that a new name is shown everywhere.

use crate::ids::PersonId;
use crate::people::Person;

/// Mentions of one text at most; the others stay plain words.
pub const MENTIONS_MAX: usize = 20;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As written.
    Text(&'a str),
    /// Somebody.
    Mention(PersonId),
}

const OPEN: &str = "@[";
const DIGITS: usize = 32;

/// The parts of a stored text in their order.
pub fn pieces(stored: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = stored;
    let mut searched = 0;
    while let Some(at) = rest[searched..].find(OPEN).map(|at| at + searched) {
        let Some((person, length)) = mark_at(&rest[at..]) else {
            searched = at + OPEN.len();
            continue;
        };
        if at > 0 {
            found.push(Piece::Text(&rest[..at]));
        }
        found.push(Piece::Mention(person));
        rest = &rest[at + length..];
        searched = 0;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// Who is mentioned in a stored text, each once.
pub fn mentioned(stored: &str) -> Vec<PersonId> {
    let mut people = Vec::new();
    for piece in pieces(stored) {
        if let Piece::Mention(person) = piece
            && !people.contains(&person)
            && people.len() < MENTIONS_MAX
        {
            people.push(person);
        }
    }
    people
}

/// A typed text with its names as marks: the longest name wins, a first name counts when only one person has it.
pub fn tie(typed: &str, people: &[Person], before: &[PersonId]) -> String {
    let mut ordered: Vec<&Person> = people.iter().collect();
    ordered.sort_by_key(|person| !before.contains(&person.id));
    let mut tied = String::with_capacity(typed.len());
    let mut named: Vec<PersonId> = Vec::new();
    let mut rest = typed;
    while let Some(at) = rest.find('@') {
        tied.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let begins = !tied.chars().next_back().is_some_and(char::is_alphanumeric);
        let is_open = |id: &PersonId| named.contains(id) || named.len() < MENTIONS_MAX;
        match begins.then(|| name_at(after, &ordered)).flatten() {
            Some((person, length)) if is_open(&person) => {
                if !named.contains(&person) {
                    named.push(person);
                }
                tied.push_str(&mark(person));
                rest = &after[length..];
            }
            _ => {
                tied.push('@');
                rest = after;
            }
        }
    }
    tied.push_str(rest);
    tied
}

/// A stored text as it would be typed, with the names of today.
pub fn untie(stored: &str, people: &[Person]) -> String {
    let spoken = |piece: Piece<'_>| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Mention(id) => people
            .iter()
            .find(|person| person.id == id)
            .map_or_else(|| mark(id), |person| format!("@{}", person.name)),
    };
    pieces(stored).into_iter().map(spoken).collect()
}

fn mark(person: PersonId) -> String {
    format!("{OPEN}{person}]")
}

/// The mark that a text begins with, and its length.
fn mark_at(text: &str) -> Option<(PersonId, usize)> {
    let digits = text.strip_prefix(OPEN)?.get(..DIGITS)?;
    let is_closed = text[OPEN.len() + DIGITS..].starts_with(']');
    let person = digits.parse().ok().filter(|_| is_closed)?;
    Some((person, OPEN.len() + DIGITS + 1))
}

/// Whose name a text begins with, and how many bytes it takes.
fn name_at(text: &str, people: &[&Person]) -> Option<(PersonId, usize)> {
    let mut longest: Option<(PersonId, usize)> = None;
    for person in people {
        if let Some(length) = starts_with(text, person.name.as_str())
            && longest.is_none_or(|(_, known)| length > known)
        {
            longest = Some((person.id, length));
        }
    }
    longest.or_else(|| only_first_name(text, people))
}

fn only_first_name(text: &str, people: &[&Person]) -> Option<(PersonId, usize)> {
    let mut fitting = people.iter().filter_map(|person| {
        let first = person.name.as_str().split(' ').next()?;
        Some((person.id, starts_with(text, first)?))
    });
    let only = fitting.next()?;
    fitting.next().is_none().then_some(only)
}

/// The bytes of a text that say a name in any case, up to the end of a word.
fn starts_with(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in name.chars() {
        let (_, letter) = letters.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    match letters.next() {
        Some((_, next)) if next.is_alphanumeric() => None,
        Some((at, _)) => Some(at),
        None => Some(text.len()),
    }
}

#[cfg(test)]
mod tests;
