//! Text to records of cells: quotation marks, doubled quotation marks and line breaks inside them.
//! Blank lines stay as blank records, so that a record's place is the row a spreadsheet would show.

use std::iter::Peekable;
use std::str::Chars;

use super::error::SheetError;
use super::grid::Budget;
use super::limits::{COLUMNS_MAX, ROWS_MAX};

/// How cells are divided; `None` when every line is one cell.
pub(super) type Delimiter = Option<char>;

/// Reads records one by one.
pub(super) struct Records<'a> {
    marks: Peekable<Chars<'a>>,
    delimiter: Delimiter,
    line: usize,
}

enum End {
    Cell,
    Record,
}

/// Reads all records of a text within the limits.
pub(super) fn read(text: &str, delimiter: Delimiter) -> Result<Vec<Vec<String>>, SheetError> {
    let mut budget = Budget::default();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (index, record) in Records::new(text, delimiter).enumerate() {
        let cells = accept(&mut budget, index + 1, &record?)?;
        if cells.is_empty() {
            continue;
        }
        if index >= ROWS_MAX {
            return Err(SheetError::TooManyRows { rows_max: ROWS_MAX });
        }
        rows.resize(index, Vec::new());
        rows.push(cells);
    }
    Ok(rows)
}

fn accept(budget: &mut Budget, row: usize, raw: &[String]) -> Result<Vec<String>, SheetError> {
    let mut cells = Vec::new();
    for (index, raw) in raw.iter().enumerate() {
        let cell = budget.accept(row, index + 1, raw)?;
        if !cell.is_empty() {
            cells.resize(index, String::new());
            cells.push(cell);
        }
    }
    Ok(cells)
}

impl<'a> Records<'a> {
    pub(super) fn new(text: &'a str, delimiter: Delimiter) -> Self {
        Self {
            marks: text.chars().peekable(),
            delimiter,
            line: 1,
        }
    }

    fn record(&mut self) -> Result<Vec<String>, SheetError> {
        let mut cells = Vec::new();
        loop {
            let mut cell = String::new();
            self.skip_spaces_before_quote();
            if self.marks.next_if_eq(&'"').is_some() {
                self.quoted(&mut cell)?;
            }
            let end = self.plain(&mut cell);
            if is_kept(cells.len(), &cell) {
                cells.push(cell);
            }
            if matches!(end, End::Record) {
                return Ok(cells);
            }
        }
    }

    fn skip_spaces_before_quote(&mut self) {
        let mut ahead = self.marks.clone();
        while ahead.next_if_eq(&' ').is_some() {}
        if ahead.peek() == Some(&'"') {
            self.marks = ahead;
        }
    }

    fn quoted(&mut self, cell: &mut String) -> Result<(), SheetError> {
        let opened = self.line;
        loop {
            match self.marks.next() {
                None => return Err(SheetError::UnclosedQuote { line: opened }),
                Some('"') if self.marks.next_if_eq(&'"').is_none() => return Ok(()),
                Some(mark) => {
                    self.line += usize::from(mark == '\n');
                    cell.push(mark);
                }
            }
        }
    }

    fn plain(&mut self, cell: &mut String) -> End {
        loop {
            match self.marks.next() {
                Some(mark) if Some(mark) == self.delimiter => return End::Cell,
                None => return End::Record,
                Some('\r') => {
                    self.marks.next_if_eq(&'\n');
                    self.line += 1;
                    return End::Record;
                }
                Some('\n') => {
                    self.line += 1;
                    return End::Record;
                }
                Some(mark) => cell.push(mark),
            }
        }
    }
}

/// Cells beyond the limit are dropped while they are blank; the first one that is not is kept, and
/// breaks the limit later.
fn is_kept(cells: usize, cell: &str) -> bool {
    cells < COLUMNS_MAX || (cells == COLUMNS_MAX && !cell.trim().is_empty())
}

impl Iterator for Records<'_> {
    type Item = Result<Vec<String>, SheetError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.marks.peek()?;
        Some(self.record())
    }
}

#[cfg(test)]
mod tests;
