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

/// The cells that another reader saw in the sheet that was read.
fn reference_cells<'a>(reference: &'a Value, path: &str, table: &Table) -> Option<&'a Value> {
    let sheet = table.sheet.as_deref()?;
    Some(&reference["files"][path]["sheets"][sheet]["cells"])
}

/// The first row of a table is the first one that says anything, so the first text of the reference,
/// in the order of the file, is either a heading or a value of it.
#[test]
fn workbooks_hold_the_texts_that_another_reader_saw() {
    let Some(root) = samples() else { return };
    let reference = fs::read(root.join("spreadsheets/SHEETS_REF_dev.json")).unwrap();
    let reference: Value = serde_json::from_slice(&reference).unwrap();
    let mut compared = 0;
    for path in reference["files"].as_object().unwrap().keys() {
        let Ok(table) = read_file(&root.join(path)) else {
            continue;
        };
        let Some(cells) = reference_cells(&reference, path, &table).and_then(Value::as_object)
        else {
            continue;
        };
        for (place, text) in cells
            .iter()
            .filter_map(|(place, cell)| Some((place, cell.as_str()?)))
        {
            // Dates are compared elsewhere; the reference writes them with a time.
            if is_date(text) || clean(text).is_empty() {
                continue;
            }
            assert!(holds(&table, &clean(text)), "{path} {place}: {text:?}");
            compared += 1;
        }
    }
    println!("{compared} texts compared");
    assert!(compared > 1_000);
}

fn is_date(text: &str) -> bool {
    text.contains("T00:") || text.contains(':')
}

fn holds(table: &Table, text: &str) -> bool {
    let mut cells = table.columns.iter().chain(table.rows.iter().flatten());
    cells.any(|cell| cell == text)
}
