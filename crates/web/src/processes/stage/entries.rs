//! The checklist of a stage as the fields of its page hold it. A row's fields carry its number: `entry-3-label`.

mod row;

use domain::ids::EntryId;
use domain::processes::{Entry, EntryKind, TooMany, limits, read_outline};
use domain::text::Title;
use i18n::Words;
use rust_decimal::Decimal;

use self::row::RowReader;
use crate::components::FieldError;
use crate::form::Fields;
use crate::processes::{import, new};

/// The fields of one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedEntry {
    /// The entry's id; empty for a new one.
    pub id: String,
    /// Where it is to stand, counted from one.
    pub place: String,
    /// What is asked.
    pub label: String,
    /// The word of its kind.
    pub kind: String,
    /// The gate asks for it.
    pub required: bool,
    /// How it is done.
    pub how_to: String,
    /// A link to a picture.
    pub picture: String,
    /// A link to read on.
    pub link: String,
    /// What may be chosen, one a line.
    pub choices: String,
    /// Shown after a number.
    pub unit: String,
    /// The least number.
    pub min: String,
    /// The greatest number.
    pub max: String,
    /// The money's code.
    pub currency: String,
    /// The most characters of a short text.
    pub length_max: String,
}

/// More rows than any form of ours draws.
const ROWS_MAX: usize = limits::ENTRIES_MAX + 10;

impl TypedEntry {
    /// An entry as it is saved.
    pub fn of_entry(entry: &Entry) -> Self {
        let mut typed = Self {
            id: entry.id.to_string(),
            label: entry.label.to_string(),
            kind: entry.kind.code().to_owned(),
            required: entry.required,
            how_to: entry.how_to.as_str().to_owned(),
            picture: entry.picture.as_str().to_owned(),
            link: entry.link.as_str().to_owned(),
            ..Self::default()
        };
        let number =
            |value: &Option<Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
        match &entry.kind {
            EntryKind::ShortText { length_max } => {
                typed.length_max = length_max.map(|most| most.to_string()).unwrap_or_default();
            }
            EntryKind::Number { unit, min, max } => {
                typed.unit.clone_from(unit);
                typed.min = number(min);
                typed.max = number(max);
            }
            EntryKind::Money { currency } => typed.currency.clone_from(currency),
            EntryKind::OneChoice { choices } | EntryKind::ManyChoices { choices } => {
                let lines: Vec<&str> = choices.iter().map(Title::as_str).collect();
                typed.choices = lines.join("\n");
            }
            _ => {}
        }
        typed
    }

    fn of_form(fields: &Fields, number: usize) -> Option<Self> {
        let text = |field: &str| fields.text(&format!("entry-{number}-{field}")).to_owned();
        fields.find(&format!("entry-{number}-label"))?;
        Some(Self {
            id: text("id"),
            place: text("place"),
            label: text("label"),
            kind: text("kind"),
            required: !text("required").is_empty(),
            how_to: text("how_to"),
            picture: text("picture"),
            link: text("link"),
            choices: text("choices"),
            unit: text("unit"),
            min: text("min"),
            max: text("max"),
            currency: text("currency"),
            length_max: text("length_max"),
        })
    }
}

/// All rows that a form sends.
pub fn of_form(fields: &Fields) -> Vec<TypedEntry> {
    (1..=ROWS_MAX)
        .map_while(|number| TypedEntry::of_form(fields, number))
        .collect()
}

/// What the store saves: the rows that say something, in the order asked for, and the pasted lines after them.
pub fn parse(
    words: &Words,
    typed: &[TypedEntry],
    pasted: &str,
    errors: &mut Vec<FieldError>,
) -> Vec<(Option<EntryId>, Entry)> {
    let mut rows: Vec<(usize, (Option<EntryId>, Entry))> = Vec::new();
    for (index, entry) in typed.iter().enumerate() {
        if entry.label.trim().is_empty() {
            continue;
        }
        let mut row = RowReader {
            words,
            number: index + 1,
            errors,
        };
        if let Some(read) = row.entry(entry) {
            rows.push((order(&entry.place, index + 1), read));
        }
    }
    rows.sort_by_key(|(order, _)| *order);
    let mut entries: Vec<_> = rows.into_iter().map(|(_, entry)| entry).collect();
    entries.extend(read_pasted(words, pasted, errors));
    if entries.len() > limits::ENTRIES_MAX {
        let message = words.processes_too_many_entries_here(entries.len(), limits::ENTRIES_MAX);
        errors.push(new::error("pasted", message));
    }
    entries
}

/// Twice the place, so that a row that was given a new one stands before or after whoever has it now.
fn order(place: &str, now: usize) -> usize {
    let asked: usize = place.trim().parse().unwrap_or(now);
    let asked = asked.min(ROWS_MAX);
    match asked.cmp(&now) {
        std::cmp::Ordering::Less => (asked * 2).saturating_sub(1),
        std::cmp::Ordering::Equal => asked * 2,
        std::cmp::Ordering::Greater => asked * 2 + 1,
    }
}

fn read_pasted(
    words: &Words,
    pasted: &str,
    errors: &mut Vec<FieldError>,
) -> Vec<(Option<EntryId>, Entry)> {
    let too_long = |line: &str| line.trim().chars().count() > Title::LENGTH_MAX;
    if let Some(index) = pasted.lines().position(too_long) {
        let message = words.processes_line_too_long(index + 1, Title::LENGTH_MAX);
        errors.push(new::error("pasted", message));
        return Vec::new();
    }
    // Every line is an entry here, however far it is indented.
    let flat: Vec<&str> = pasted.lines().map(str::trim).collect();
    match read_outline(&flat.join("\n")) {
        Ok(lines) => lines
            .into_iter()
            .map(|line| import::tick(line.name))
            .collect(),
        Err(TooMany::Stages { count } | TooMany::Entries { count, .. }) => {
            let message = words.processes_too_many_entries_here(count, limits::ENTRIES_MAX);
            errors.push(new::error("pasted", message));
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests;
