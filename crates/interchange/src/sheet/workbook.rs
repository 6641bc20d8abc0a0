//! An .xlsx workbook to a table: the first sheet with known headings, else the first with anything in
//! it. Cells are taken one by one, so that a workbook that claims a huge area costs nothing.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::Table;
use super::cell;
use super::error::SheetError;
use super::grid::{Budget, Grid};
use super::limits::{CELLS_MAX, ROWS_MAX, SHEETS_MAX};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the table of a workbook whose archive has been checked.
pub(super) fn read(bytes: &[u8]) -> Result<Table, SheetError> {
    // The reader of workbooks is not ours; should a crafted file break one of its assumptions, the
    // answer is a refusal like any other.
    catch_unwind(AssertUnwindSafe(|| read_first(bytes))).unwrap_or(Err(SheetError::Damaged))
}

fn read_first(bytes: &[u8]) -> Result<Table, SheetError> {
    let mut workbook: Workbook<'_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    let mut cells_left = CELLS_MAX;
    let mut first_found = None;
    for sheet in sheet_names(&workbook) {
        let outcome = read_grid(&mut workbook, &sheet, &mut cells_left)
            .map(|grid| grid.into_table(Some(sheet)));
        match outcome {
            Ok(None) => {}
            Ok(Some(table)) if table.header_row.is_some() => return Ok(table),
            Ok(Some(table)) => first_found = first_found.or(Some(Ok(table))),
            Err(error) => first_found = first_found.or(Some(Err(error))),
        }
    }
    first_found.unwrap_or(Err(SheetError::Empty))
}

/// Sheets of cells in their order, hidden ones last: those usually hold lists for menus.
fn sheet_names(workbook: &Workbook<'_>) -> Vec<String> {
    let mut sheets: Vec<_> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .collect();
    sheets.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    let names = sheets.into_iter().map(|sheet| sheet.name.clone());
    names.take(SHEETS_MAX).collect()
}

fn read_grid(
    workbook: &mut Workbook<'_>,
    sheet: &str,
    cells_left: &mut usize,
) -> Result<Grid, SheetError> {
    let mut cells = workbook
        .worksheet_cells_reader(sheet)
        .map_err(|_| SheetError::Damaged)?;
    let mut budget = Budget::default();
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(record) = cells
        .next_cell_with_formula_metadata()
        .map_err(|_| SheetError::Damaged)?
    {
        *cells_left = cells_left.checked_sub(1).ok_or(SheetError::TooManyCells {
            cells_max: CELLS_MAX,
        })?;
        let (row, column) = place(record.pos);
        if record.value == DataRef::Empty && record.formula.is_some() {
            return Err(SheetError::FormulaWithoutValue { row, column });
        }
        let text = budget.accept(row, column, &cell::to_text(&record.value))?;
        if !text.is_empty() {
            put(&mut rows, row, column, text)?;
        }
    }
    Ok(Grid::new(rows))
}

/// The place of a cell counted from 1, as people count.
fn place((row, column): (u32, u32)) -> (usize, usize) {
    let from_one = |index: u32| usize::try_from(index).unwrap_or(usize::MAX - 1) + 1;
    (from_one(row), from_one(column))
}

fn put(
    rows: &mut Vec<Vec<String>>,
    row: usize,
    column: usize,
    text: String,
) -> Result<(), SheetError> {
    if row > ROWS_MAX {
        return Err(SheetError::TooManyRows { rows_max: ROWS_MAX });
    }
    if rows.len() < row {
        rows.resize(row, Vec::new());
    }
    let cells = &mut rows[row - 1];
    if cells.len() < column {
        cells.resize(column, String::new());
    }
    cells[column - 1] = text;
    Ok(())
}

#[cfg(test)]
mod tests;
