//! The raw cells of one sheet, and the table within them: where the headings stand, which columns hold
//! anything. Also the limits that every cell passes on its way in.

use super::Table;
use super::error::SheetError;
use super::headings;
use super::limits::{CELL_CHARACTERS_MAX, COLUMNS_MAX, HEADING_RECORDS, TABLE_CHARACTERS_MAX};
use super::text;

/// Clean cells as they stand in the file; rows may differ in width.
pub(super) struct Grid {
    rows: Vec<Vec<String>>,
}

/// How much text a table has taken so far.
#[derive(Default)]
pub(super) struct Budget {
    characters: usize,
}

impl Budget {
    /// Cleans a cell, unless it breaks a limit. Empty cells are free, wherever they are.
    pub(super) fn accept(
        &mut self,
        row: usize,
        column: usize,
        raw: &str,
    ) -> Result<String, SheetError> {
        let cell = text::clean(raw);
        if cell.is_empty() {
            return Ok(cell);
        }
        if column > COLUMNS_MAX {
            return Err(SheetError::TooManyColumns {
                row,
                columns_max: COLUMNS_MAX,
            });
        }
        let characters = cell.chars().count();
        if characters > CELL_CHARACTERS_MAX {
            return Err(SheetError::CellTooLong {
                row,
                column,
                characters,
                characters_max: CELL_CHARACTERS_MAX,
            });
        }
        self.characters += characters;
        if self.characters > TABLE_CHARACTERS_MAX {
            return Err(SheetError::TooMuchText {
                characters_max: TABLE_CHARACTERS_MAX,
            });
        }
        Ok(cell)
    }
}

impl Grid {
    pub(super) fn new(rows: Vec<Vec<String>>) -> Self {
        Self { rows }
    }

    /// The row with the most known headings, the upper one of equals.
    pub(super) fn header_index(&self) -> Option<usize> {
        let mut best = None;
        let mut best_score = 0;
        for (index, row) in self.rows.iter().take(HEADING_RECORDS).enumerate() {
            let score = headings::score(row);
            if score > best_score && headings::is_header(row) {
                best = Some(index);
                best_score = score;
            }
        }
        best
    }

    /// The table below the headings, or the whole grid when there are none; nothing if it is blank.
    pub(super) fn into_table(self, sheet: Option<String>) -> Option<Table> {
        let header = self.header_index();
        let first = match header {
            Some(index) => index + 1,
            None => self.rows.iter().position(|row| !is_blank(row))?,
        };
        let titles = header.map(|index| self.rows[index].clone());
        let body: Vec<Vec<String>> = self.rows.into_iter().skip(first).collect();
        let used = used_columns(titles.as_deref(), &body);
        Some(Table {
            sheet,
            header_row: header.map(|index| index + 1),
            first_row: first + 1,
            columns: used
                .iter()
                .map(|index| title(titles.as_deref(), *index))
                .collect(),
            rows: without_blank_end(body)
                .iter()
                .map(|row| used.iter().map(|index| cell(row, *index)).collect())
                .collect(),
            guessed_encoding: None,
        })
    }
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(String::is_empty)
}

fn without_blank_end(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    while rows.last().is_some_and(|row| is_blank(row)) {
        rows.pop();
    }
    rows
}

fn used_columns(titles: Option<&[String]>, body: &[Vec<String>]) -> Vec<usize> {
    let mut used = [false; COLUMNS_MAX];
    for row in titles.into_iter().chain(body.iter().map(Vec::as_slice)) {
        for (mark, cell) in used.iter_mut().zip(row) {
            *mark |= !cell.is_empty();
        }
    }
    (0..COLUMNS_MAX).filter(|index| used[*index]).collect()
}

fn cell(row: &[String], index: usize) -> String {
    row.get(index).cloned().unwrap_or_default()
}

fn title(titles: Option<&[String]>, index: usize) -> String {
    let stated = titles.map(|titles| cell(titles, index)).unwrap_or_default();
    if stated.is_empty() {
        return column_letters(index);
    }
    stated
}

/// A, B, … Z, AA, AB: the name a spreadsheet shows above a column.
pub(super) fn column_letters(index: usize) -> String {
    let letter = |place: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place % 26]);
    match index / 26 {
        0 => letter(index).to_string(),
        block => format!("{}{}", letter(block - 1), letter(index)),
    }
}

#[cfg(test)]
mod tests;
