//! Public sample files, when the environment names a folder of them: nothing panics, nothing takes long,
//! and values agree with what other readers saw.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::sheet::text::clean;
use crate::sheet::{SheetError, Table, read, stages};

const FOLDERS: [&str; 7] = [
    "spreadsheets",
    "calendars",
    "nasty/csv",
    "nasty/csv-spectrum/csvs",
    "nasty/xlsx",
    "nasty/encodings",
    "nasty/messytables",
];

#[expect(
    clippy::disallowed_methods,
    reason = "the folder of real files is named by the environment"
)]
fn samples() -> Option<PathBuf> {
    std::env::var_os("REDTHREAD_SAMPLES").map(PathBuf::from)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn read_file(path: &Path) -> Result<Table, SheetError> {
    let name = path.file_name().unwrap().to_string_lossy();
    read(&name, &fs::read(path).unwrap())
}

#[test]
fn every_sample_is_read_or_refused_in_time() {
    let Some(root) = samples() else { return };
    for path in FOLDERS.iter().flat_map(|folder| files(&root.join(folder))) {
        let start = Instant::now();
        let table = read_file(&path);
        let summary = match &table {
            Ok(table) => {
                let stages = stages(table).map(|sheet| sheet.stages.len());
                format!("{} x {}, {stages:?}", table.rows.len(), table.columns.len())
            }
            Err(error) => format!("{error:?}"),
        };
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{}",
            path.display()
        );
        println!("{}: {:.150}", path.display(), summary);
    }
}

#[test]
fn every_encoding_gives_the_same_cells() {
    let Some(root) = samples() else { return };
    for language in ["he", "ru"] {
        let folder = root.join("nasty/encodings");
        let expected = read_file(&folder.join(format!("{language}_utf8.expected.csv"))).unwrap();
        for path in files(&folder) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with(language) {
                let table = read_file(&path).unwrap();
                assert_eq!(table.columns, expected.columns, "{name}");
                assert_eq!(table.rows, expected.rows, "{name}");
            }
        }
    }
}

#[test]
fn the_nasty_files_are_refused_for_the_right_reason() {
    let Some(root) = samples() else { return };
    let outcome = |path: &str| read_file(&root.join("nasty").join(path));
    assert_eq!(outcome("csv/empty.csv"), Err(SheetError::Empty));
    assert_eq!(outcome("csv/only_bom.csv"), Err(SheetError::Empty));
    assert!(matches!(
        outcome("csv/20000_columns.csv"),
        Err(SheetError::TooManyColumns { .. })
    ));
    assert!(matches!(
        outcome("csv/nul_bytes.csv"),
        Err(SheetError::Undecodable { .. })
    ));
    assert_eq!(
        outcome("csv/unclosed_quote.csv"),
        Err(SheetError::UnclosedQuote { line: 2 })
    );
    assert_eq!(outcome("xlsx/truncated.xlsx"), Err(SheetError::Damaged));
    assert!(outcome("xlsx/plain_ok.xlsx").is_ok());
    assert!(outcome("xlsx/dimension_lie.xlsx").is_ok());
    assert!(outcome("xlsx/csv_named_xlsx.xlsx").is_ok());
}

#[test]
fn delimited_files_hold_the_records_that_their_authors_list() {
    let Some(root) = samples() else { return };
    let folder = root.join("nasty/csv-spectrum");
    for path in files(&folder.join("json")) {
        let records: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        // One of the lists is no list and holds other values than its file.
        let Some(records) = records.as_array() else {
            continue;
        };
        let name = path.file_stem().unwrap().to_string_lossy();
        let table = read_file(&folder.join(format!("csvs/{name}.csv"))).unwrap();
        let (titles, rows) = table.rows.split_first().unwrap();
        for (row, record) in rows.iter().zip(records) {
            for (title, cell) in titles.iter().zip(row) {
                let expected = record[title].as_str().unwrap().replace("\r\n", "\n");
                assert_eq!(*cell, clean(&expected), "{name}, {title}");
            }
        }
        assert_eq!(rows.len(), records.len(), "{name}");
    }
}

#[test]
fn workbooks_hold_the_cells_that_another_reader_saw() {
    let Some(root) = samples() else { return };
    let reference = fs::read(root.join("spreadsheets/SHEETS_REF_dev.json")).unwrap();
    let reference: Value = serde_json::from_slice(&reference).unwrap();
    let mut compared = 0;
    for (path, workbook) in reference["files"].as_object().unwrap() {
        // Readers disagree on which of its unusual formats are dates.
        let is_disputed = path.contains("LONumbers");
        let (false, Ok(table)) = (is_disputed, read_file(&root.join(path))) else {
            continue;
        };
        let sheet = table.sheet.clone().unwrap();
        for (place, cell) in workbook["sheets"][&sheet]["cells"]
            .as_object()
            .into_iter()
            .flatten()
        {
            if let Some(text) = expected_text(cell) {
                assert!(row_holds(&table, place, &text), "{path} {place}: {text:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}

/// The text of a cell of the reference, unless it writes the value in its own way: it gives dates a
/// time, and numbers all the digits that a computer keeps.
fn expected_text(cell: &Value) -> Option<String> {
    match cell {
        Value::String(text) => {
            Some(clean(text)).filter(|text| !text.is_empty() && !text.contains(':'))
        }
        Value::Number(number) => {
            let text = number.as_f64()?.to_string();
            (text.len() <= 15).then_some(text)
        }
        _ => None,
    }
}

/// Whether the row of a place such as "B7" holds a text; blank columns are dropped, so its column
/// may have moved.
fn row_holds(table: &Table, place: &str, text: &str) -> bool {
    let row: usize = place
        .trim_start_matches(|mark: char| mark.is_alphabetic())
        .parse()
        .unwrap();
    let cells = match row.checked_sub(table.first_row) {
        Some(index) => table.rows.get(index),
        None => Some(&table.columns),
    };
    cells.is_some_and(|cells| cells.iter().any(|cell| cell == text))
}
