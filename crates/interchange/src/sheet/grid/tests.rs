//! Where the headings stand, and which cells count.

use super::*;
use crate::sheet::fixtures::table;

#[test]
fn headings_are_found_under_a_title_and_a_note() {
    let table = table("Our process\nupdated in May,,\n\nStage,Days\nBrief,1\n\nDesign,2\n\n");
    assert_eq!(table.header_row, Some(4));
    assert_eq!(table.first_row, 5);
    assert_eq!(table.columns, ["Stage", "Days"]);
    assert_eq!(table.rows, [["Brief", "1"], ["", ""], ["Design", "2"]]);
}

#[test]
fn without_headings_columns_have_letters_and_no_row_is_lost() {
    let table = table("\nBrief;one\nDesign;two\n");
    assert_eq!(table.header_row, None);
    assert_eq!(table.first_row, 2);
    assert_eq!(table.columns, ["A", "B"]);
    assert_eq!(table.rows.len(), 2);
}

#[test]
fn blank_columns_are_dropped_and_untitled_ones_named_by_letter() {
    let table = table("Stage,,Days,\nBrief,,1,note\n");
    assert_eq!(table.columns, ["Stage", "Days", "D"]);
    assert_eq!(table.rows, [["Brief", "1", "note"]]);
}

#[test]
fn invisible_marks_at_the_edges_are_removed() {
    let table = table("\u{200F}שלב\u{200F},\u{202B}ימים\u{202C}\n\u{200B}בריף ,\u{200E}1\n");
    assert_eq!(table.columns, ["שלב", "ימים"]);
    assert_eq!(table.rows, [["בריף", "1"]]);
}

#[test]
fn letters_go_on_after_z() {
    assert_eq!(column_letters(0), "A");
    assert_eq!(column_letters(25), "Z");
    assert_eq!(column_letters(26), "AA");
    assert_eq!(column_letters(99), "CV");
}

#[test]
fn the_limits_of_cells_hold() {
    let mut budget = Budget::default();
    let long = "я".repeat(CELL_CHARACTERS_MAX + 1);
    assert!(budget.accept(1, COLUMNS_MAX + 1, "").is_ok());
    assert_eq!(
        budget.accept(7, COLUMNS_MAX + 1, "x"),
        Err(SheetError::TooManyColumns {
            row: 7,
            columns_max: COLUMNS_MAX
        })
    );
    assert_eq!(
        budget.accept(2, 3, &long),
        Err(SheetError::CellTooLong {
            row: 2,
            column: 3,
            characters: CELL_CHARACTERS_MAX + 1,
            characters_max: CELL_CHARACTERS_MAX,
        })
    );
    let fits = "я".repeat(CELL_CHARACTERS_MAX);
    let refused = (0..1_000).find_map(|_| budget.accept(1, 1, &fits).err());
    assert_eq!(
        refused,
        Some(SheetError::TooMuchText {
            characters_max: TABLE_CHARACTERS_MAX
        })
    );
}
