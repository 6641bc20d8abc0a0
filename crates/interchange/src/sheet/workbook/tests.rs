//! Sheets, kinds of cells and traps of workbooks.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::*;
use crate::sheet::fixtures::workbook;
use crate::sheet::stages;

#[test]
fn cells_read_as_a_person_sees_them() {
    let bytes = workbook(|sheet| {
        let date = ExcelDateTime::from_ymd(2026, 3, 2).unwrap();
        let format = Format::new().set_num_format("dd/mm/yyyy");
        sheet
            .write_row(0, 0, ["Stage", "Days", "Start", "Done"])
            .unwrap();
        sheet.write(1, 0, "Brief").unwrap();
        sheet.write(1, 1, 3.0).unwrap();
        sheet.write_with_format(1, 2, &date, &format).unwrap();
        sheet.write(1, 3, true).unwrap();
    });
    let table = read(&bytes).unwrap();
    assert_eq!(table.rows, [["Brief", "3", "2026-03-02", "TRUE"]]);
    assert_eq!(table.sheet.as_deref(), Some("Sheet1"));
}

#[test]
fn the_sheet_with_headings_wins_over_earlier_and_hidden_ones() {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Read me first").unwrap();
    book.add_worksheet()
        .set_hidden(true)
        .write_column(0, 0, ["Stage", "Hidden"])
        .unwrap();
    book.add_worksheet();
    book.add_worksheet()
        .set_name("תהליך")
        .unwrap()
        .write_column(2, 1, ["שלב", "בריף"])
        .unwrap();
    let table = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(table.sheet.as_deref(), Some("תהליך"));
    assert_eq!((table.header_row, table.first_row), (Some(3), 4));
    assert_eq!(table.rows, [["בריף"]]);
}

#[test]
fn without_headings_the_first_filled_sheet_counts() {
    let mut book = Workbook::new();
    book.add_worksheet();
    book.add_worksheet()
        .write_column(0, 0, ["Brief", "Design"])
        .unwrap();
    book.add_worksheet().write(0, 0, "Other").unwrap();
    let table = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(stages(&table).unwrap().stages.len(), 2);
}

#[test]
fn merged_stage_cells_hold_their_rows_together() {
    let bytes = workbook(|sheet| {
        sheet.write_row(0, 0, ["Этап", "Что сделать"]).unwrap();
        sheet
            .merge_range(1, 0, 2, 0, "Бриф", &Format::new())
            .unwrap();
        sheet.write_column(1, 1, ["созвон", "цели"]).unwrap();
    });
    let sheet = stages(&read(&bytes).unwrap()).unwrap();
    assert_eq!(sheet.stages[0].checklist, ["созвон", "цели"]);
}

#[test]
fn far_cells_are_refused_and_far_formats_ignored() {
    let formatted = workbook(|sheet| {
        sheet.write(0, 0, "Stage").unwrap();
        sheet.write(1, 0, "Brief").unwrap();
        sheet
            .write_blank(1_000_000, 16_000, &Format::new().set_bold())
            .unwrap();
    });
    let far_row = workbook(|sheet| {
        sheet.write(1_048_575, 0, "x").unwrap();
    });
    let far_column = workbook(|sheet| {
        sheet.write(0, 16_383, "x").unwrap();
    });
    assert_eq!(read(&formatted).unwrap().rows, [["Brief"]]);
    assert!(matches!(
        read(&far_row),
        Err(SheetError::TooManyRows { .. })
    ));
    assert!(matches!(
        read(&far_column),
        Err(SheetError::TooManyColumns { row: 1, .. })
    ));
}

#[test]
fn a_table_at_the_limit_is_still_read() {
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "Stage").unwrap();
        for row in 1..5_000 {
            sheet.write(row, 0, format!("Stage {row}")).unwrap();
        }
    });
    let table = crate::sheet::read("list.xlsx", &bytes).unwrap();
    assert_eq!(table.rows.len(), 4_999);
}

#[test]
fn a_formula_needs_its_result() {
    let with_result = |result: &str| {
        workbook(|sheet| {
            sheet.write(0, 0, "Stage").unwrap();
            sheet.write(1, 0, "Brief").unwrap();
            sheet
                .write(2, 0, Formula::new("A2&\"!\"").set_result(result))
                .unwrap();
        })
    };
    assert_eq!(
        read(&with_result("Brief!")).unwrap().rows,
        [["Brief"], ["Brief!"]]
    );
    // A stored empty text is a result too.
    assert!(read(&with_result("")).is_ok());
}

#[test]
fn an_empty_workbook_is_empty() {
    assert_eq!(read(&workbook(|_| {})), Err(SheetError::Empty));
}
