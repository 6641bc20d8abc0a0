//! A table that a person drops on a page: the bytes of an .xlsx, .csv, .tsv or .txt file become plain
//! text cells, and the cells become a list of stages. What cannot be read for certain is refused with
//! data or handed back to be asked about; words for people are left to the pages.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by panicking")
)]

mod archive;
mod cell;
mod checklist;
mod columns;
mod container;
mod days;
mod dialect;
mod encoding;
mod error;
#[cfg(test)]
mod fixtures;
mod grid;
mod headings;
mod letters;
mod limits;
mod records;
mod stages;
#[cfg(test)]
mod tests;
mod text;
mod workbook;

pub use columns::Column;
pub use encoding::{Encoding, GuessedEncoding};
pub use error::{FoundColumn, OtherFile, SheetError};
pub use limits::{
    CELL_CHARACTERS_MAX, CELLS_MAX, COLUMNS_MAX, FILE_BYTES_MAX, MEMBERS_MAX, ROWS_MAX,
    TABLE_CHARACTERS_MAX, UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX,
};
pub use stages::{Mapping, StageRow, StageSheet, stages, stages_with};

use container::Container;
use grid::Grid;

/// One table of text cells, as a person would see them on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of the sheet in a workbook; nothing for a text file.
    pub sheet: Option<String>,
    /// The row of the file, counted from 1, that holds the recognised headings.
    pub header_row: Option<usize>,
    /// The row of the file, counted from 1, that `rows[0]` stands in.
    pub first_row: usize,
    /// The headings; a column without one is named by its letter, as in a spreadsheet.
    pub columns: Vec<String>,
    /// The cells under the headings, every row as wide as `columns`. Blank rows are kept, so that
    /// `first_row` plus the index is the row of the file.
    pub rows: Vec<Vec<String>>,
    /// Set when the letters of a text file were guessed: the page shows the words to be checked.
    pub guessed_encoding: Option<GuessedEncoding>,
}

/// Reads the table of an uploaded file. What the file is follows from its first bytes; `name` only
/// breaks a tie between delimiters of a text file.
pub fn read(name: &str, bytes: &[u8]) -> Result<Table, SheetError> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(SheetError::FileTooLarge {
            bytes: bytes.len(),
            bytes_max: FILE_BYTES_MAX,
        });
    }
    match container::recognise(bytes)? {
        Container::Workbook => workbook::read(bytes),
        Container::Text => read_text(name, bytes),
    }
}

fn read_text(name: &str, bytes: &[u8]) -> Result<Table, SheetError> {
    let decoded = encoding::decode(bytes)?;
    if !text::says_something(&decoded.text) {
        return Err(SheetError::Empty);
    }
    let (dialect, body) = dialect::detect(name, &decoded.text);
    let rows = records::read(body, dialect)?;
    let mut table = Grid::new(rows).into_table(None).ok_or(SheetError::Empty)?;
    table.guessed_encoding = decoded.guess;
    Ok(table)
}
