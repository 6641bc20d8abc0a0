//! Rows of a spreadsheet become a new process. A column without a place of its own stays as entries of its stage.

use domain::ids::EntryId;
use domain::processes::{Entry, HalfDays, TooMany, limits};
use domain::text::{Name, Note, TextRefusal, Title};
use interchange::sheet::StageRow;
use store::processes::{NewProcess, StageDraft};

use super::{last_publishes, plain_stage, tick};

/// Why rows were not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetRefusal {
    /// A name of a stage, a role or a person is over its limit.
    TooLong {
        /// The stage, counted from one.
        stage_number: usize,
        /// Characters allowed.
        length_max: usize,
    },
    /// More stages or entries than a process takes.
    TooMany(TooMany),
}

type NewEntry = (Option<EntryId>, Entry);

/// Marks between the names of several people in one cell.
const BETWEEN_NAMES: [char; 6] = [',', ';', '\n', '/', '+', '&'];

/// The process of the rows; the last stage publishes.
pub fn from_sheet(
    name: Title,
    item_word: Title,
    rows: &[StageRow],
) -> Result<NewProcess, SheetRefusal> {
    if rows.len() > limits::STAGES_MAX {
        return Err(SheetRefusal::TooMany(TooMany::Stages { count: rows.len() }));
    }
    let stages = rows
        .iter()
        .enumerate()
        .map(|(index, row)| read_row(index + 1, row))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(NewProcess {
        name,
        item_word,
        stages: last_publishes(stages),
    })
}

/// Who holds which role, as the rows name them; the first one named is the first choice.
pub fn seats(rows: &[StageRow]) -> Vec<(Name, Vec<Name>)> {
    let mut seats: Vec<(Name, Vec<Name>)> = Vec::new();
    for row in rows {
        let Some(Ok(role)) = role_of(row) else {
            continue;
        };
        let place = seats.iter().position(|(known, _)| *known == role);
        let place = place.unwrap_or_else(|| {
            seats.push((role, Vec::new()));
            seats.len() - 1
        });
        for person in people_of(row) {
            if !seats[place].1.contains(&person) {
                seats[place].1.push(person);
            }
        }
    }
    seats.retain(|(_, people)| !people.is_empty());
    seats
}

fn read_row(stage_number: usize, row: &StageRow) -> Result<StageDraft, SheetRefusal> {
    let too_long = |refusal| SheetRefusal::TooLong {
        stage_number,
        length_max: match refusal {
            TextRefusal::TooLong { length_max, .. } => length_max,
            TextRefusal::Empty => Title::LENGTH_MAX,
        },
    };
    let lines = row.checklist.iter().map(|line| entry(line));
    let others = row
        .other
        .iter()
        .map(|(heading, value)| kept_value(heading, value));
    let checklist = lines
        .chain(others)
        .filter(|entry| !matches!(entry, Err(TextRefusal::Empty)))
        .collect::<Result<Vec<NewEntry>, _>>()
        .map_err(too_long)?;
    if checklist.len() > limits::ENTRIES_MAX {
        return Err(SheetRefusal::TooMany(TooMany::Entries {
            count: checklist.len(),
            stage_number,
        }));
    }
    let name = Title::parse(&row.stage).map_err(too_long)?;
    let role = role_of(row).transpose().map_err(too_long)?;
    let days = row.days.and_then(HalfDays::new);
    Ok(StageDraft {
        checklist,
        ..plain_stage(name, role, days.unwrap_or(HalfDays::ONE_DAY))
    })
}

/// The role of a row; where only a person is named, the seat has that person's name.
fn role_of(row: &StageRow) -> Option<Result<Name, TextRefusal>> {
    let named = row.role.as_deref().filter(|role| !role.trim().is_empty());
    match named {
        Some(role) => Some(Name::parse(role)),
        None => people_of(row).into_iter().next().map(Ok),
    }
}

fn people_of(row: &StageRow) -> Vec<Name> {
    let cell = row.person.as_deref().unwrap_or_default();
    cell.split(BETWEEN_NAMES)
        .filter_map(|name| Name::parse(name).ok())
        .collect()
}

/// A line to tick. One that is too long for a title is named by its beginning and kept whole as its explanation.
fn entry(line: &str) -> Result<NewEntry, TextRefusal> {
    match Title::parse(line) {
        Ok(label) => Ok(tick(label)),
        Err(TextRefusal::Empty) => Err(TextRefusal::Empty),
        Err(TextRefusal::TooLong { .. }) => {
            let beginning: String = line.chars().take(Title::LENGTH_MAX - 1).collect();
            explained(&format!("{}…", beginning.trim_end()), line)
        }
    }
}

/// A value of another column: a short one stands after its heading, a long one is explained under it.
fn kept_value(heading: &str, value: &str) -> Result<NewEntry, TextRefusal> {
    let heading = heading.trim().trim_end_matches(':');
    let line = format!("{heading}: {value}");
    if value.contains('\n') || Title::parse(&line).is_err() {
        return explained(heading, value);
    }
    entry(&line)
}

fn explained(label: &str, how_to: &str) -> Result<NewEntry, TextRefusal> {
    let (id, entry) = tick(Title::parse(label)?);
    let how_to = Note::parse(how_to)?;
    Ok((id, Entry { how_to, ..entry }))
}
