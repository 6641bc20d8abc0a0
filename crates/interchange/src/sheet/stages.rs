//! Rows of a table to stages: cells left empty under a merged stage, repeated stage names, totals at the
//! end. Nothing of a file is lost on the way: what has no place of its own is handed back beside it.

use super::Table;
use super::checklist::{entries, without_number};
use super::columns::{self, Column};
use super::days::{self, Length};
use super::error::{FoundColumn, SheetError};
use super::text::{clean, fold, says_something};

/// A list of stages, and what in its file was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageSheet {
    /// The stages in the order of the file.
    pub stages: Vec<StageRow>,
    /// What each column of the table was taken for.
    pub columns: Vec<Option<Column>>,
    /// Cells of the days column that hold no number of days, with their rows counted from 1.
    pub unread: Vec<(usize, String)>,
    /// Rows that belong to no stage, such as totals, with their rows counted from 1.
    pub unplaced: Vec<(usize, String)>,
}

/// One stage as the file describes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageRow {
    /// Its name.
    pub stage: String,
    /// The role that does it.
    pub role: Option<String>,
    /// The person who does it.
    pub person: Option<String>,
    /// How long it takes, in half days.
    pub days: Option<u16>,
    /// What has to be done or be there.
    pub checklist: Vec<String>,
    /// Everything else, as heading and value.
    pub other: Vec<(String, String)>,
}

/// What a person says the columns hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// For each column of the table, what it holds; `None` keeps it among the other values.
    pub columns: Vec<Option<Column>>,
    /// The index in `rows` of the row that holds headings: it and the rows above it are no stages.
    pub titles_row: Option<usize>,
}

/// Words in place of a stage's name that mark a sum.
const TOTALS: [&str; 10] = [
    "total",
    "totals",
    "grand total",
    "sum",
    "итого",
    "всего",
    "итог",
    "סהכ",
    "סך הכל",
    "סיכום",
];
const SAMPLES: usize = 3;

/// Recognises the columns by their headings and reads the stages.
pub fn stages(table: &Table) -> Result<StageSheet, SheetError> {
    let columns = columns::resolve(table);
    if columns.contains(&Some(Column::Stage)) {
        return read(table, &table.columns, columns, 0);
    }
    if table.header_row.is_none() && table.columns.len() == 1 {
        return read(table, &table.columns, vec![Some(Column::Stage)], 0);
    }
    Err(no_stage_column(table, &columns))
}

/// Reads the stages from the columns that a person chose.
pub fn stages_with(table: &Table, mapping: &Mapping) -> Result<StageSheet, SheetError> {
    let mut columns = mapping.columns.clone();
    columns.resize(table.columns.len(), None);
    if !columns.contains(&Some(Column::Stage)) {
        return Err(no_stage_column(table, &columns));
    }
    let titles_row = mapping.titles_row.and_then(|index| table.rows.get(index));
    let titles: Vec<String> = match titles_row {
        Some(row) => row.iter().zip(&table.columns).map(better_title).collect(),
        None => table.columns.clone(),
    };
    let first = mapping
        .titles_row
        .map_or(0, |index| index.saturating_add(1));
    read(table, &titles, columns, first)
}

fn better_title((stated, known): (&String, &String)) -> String {
    if stated.is_empty() {
        known.clone()
    } else {
        stated.clone()
    }
}

fn no_stage_column(table: &Table, columns: &[Option<Column>]) -> SheetError {
    let samples = |index: usize| {
        let values = table.rows.iter().filter_map(|row| row.get(index));
        let filled = values.filter(|value| !value.is_empty());
        filled.take(SAMPLES).cloned().collect()
    };
    let found = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, title)| FoundColumn {
            title: title.clone(),
            column: columns.get(index).copied().flatten(),
            samples: samples(index),
        });
    SheetError::NoStageColumn {
        columns: found.collect(),
    }
}

fn read(
    table: &Table,
    titles: &[String],
    columns: Vec<Option<Column>>,
    first: usize,
) -> Result<StageSheet, SheetError> {
    let mut sheet = StageSheet {
        stages: Vec::new(),
        columns,
        unread: Vec::new(),
        unplaced: Vec::new(),
    };
    for (index, cells) in table.rows.iter().enumerate().skip(first) {
        let row = table.first_row.saturating_add(index);
        sheet.add(row, titles, cells);
    }
    if sheet.stages.is_empty() {
        return Err(SheetError::NoStages);
    }
    Ok(sheet)
}

impl StageSheet {
    fn add(&mut self, row: usize, titles: &[String], cells: &[String]) {
        if !cells.iter().any(|cell| says_something(cell)) {
            return;
        }
        let name = self.stage_name(cells);
        if TOTALS.contains(&fold(&name).as_str()) || (name.is_empty() && self.stages.is_empty()) {
            self.unplaced.push((row, joined(cells)));
            return;
        }
        if self.opens_stage(&name) {
            self.stages.push(StageRow {
                stage: name,
                ..StageRow::default()
            });
        }
        let columns = self.columns.clone();
        for ((column, title), value) in columns.iter().zip(titles).zip(cells) {
            if !value.is_empty() {
                self.keep(row, *column, title, value);
            }
        }
    }

    fn stage_name(&self, cells: &[String]) -> String {
        let mut named = self.columns.iter().zip(cells);
        let cell = named.find(|(column, _)| **column == Some(Column::Stage));
        cell.filter(|(_, name)| says_something(name))
            .map(|(_, name)| {
                without_number(name)
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .map(|name| clean(&name))
            .unwrap_or_default()
    }

    fn opens_stage(&self, name: &str) -> bool {
        let is_repeated = |last: &StageRow| fold(&last.stage) == fold(name);
        !name.is_empty() && !self.stages.last().is_some_and(is_repeated)
    }

    fn keep(&mut self, row: usize, column: Option<Column>, title: &str, value: &str) {
        let Some(stage) = self.stages.last_mut() else {
            return;
        };
        let rest = match column {
            Some(Column::Stage) => None,
            Some(Column::Checklist) => {
                stage.checklist.extend(entries(value));
                None
            }
            Some(Column::Role) => fill(&mut stage.role, value.to_owned(), value),
            Some(Column::Person) => fill(&mut stage.person, value.to_owned(), value),
            Some(Column::Days) => match days::read(value) {
                Length::Missing => None,
                Length::HalfDays(half_days) => fill(&mut stage.days, half_days, value),
                Length::Unreadable => {
                    self.unread.push((row, value.to_owned()));
                    None
                }
            },
            None => Some(value),
        };
        if let Some(value) = rest {
            stage.other.push((title.to_owned(), value.to_owned()));
        }
    }
}

/// Takes the first value of a stage. A different one further down is handed back, so that it is kept.
fn fill<'a, V: PartialEq>(place: &mut Option<V>, value: V, text: &'a str) -> Option<&'a str> {
    match place {
        Some(known) if *known == value => None,
        Some(_) => Some(text),
        None => {
            *place = Some(value);
            None
        }
    }
}

fn joined(cells: &[String]) -> String {
    let filled: Vec<&str> = cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    filled.join(" · ")
}

#[cfg(test)]
mod tests;
