//! A table on its way through a form, and what is said about its columns.

use super::*;

fn table() -> Table {
    Table {
        sheet: Some("Plan".to_owned()),
        header_row: None,
        first_row: 3,
        columns: vec!["A".to_owned(), "B".to_owned()],
        rows: vec![
            vec!["שלב \"א\"".to_owned(), "Dana\nYuri".to_owned()],
            vec![String::new(), String::new()],
        ],
        guessed_encoding: None,
    }
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Fields::new(pairs.collect())
}

#[test]
fn a_table_travels_through_a_form_unchanged() {
    assert_eq!(unpacked(&packed(&table())), Some(table()));
}

#[test]
fn rows_that_were_tampered_with_are_made_to_fit() {
    let text = packed(&table()).replace(r#"["",""]"#, r#"["one","two","three"]"#);
    let rows = unpacked(&text).map(|table| table.rows);
    assert_eq!(
        rows.map(|rows| rows[1].clone()),
        Some(vec!["one".to_owned(), "two".to_owned()])
    );
    assert_eq!(unpacked("nothing"), None);
}

#[test]
fn what_a_person_says_about_the_columns_is_taken_in_their_order() {
    let said = fields(&[("column", "other"), ("column", "stage"), ("titles", "yes")]);
    assert_eq!(
        mapping(&said, &table()),
        Some(Mapping {
            columns: vec![None, Some(Column::Stage)],
            titles_row: Some(0),
        })
    );
    assert_eq!(mapping(&Fields::default(), &table()), None);
}

#[test]
fn every_column_has_a_word_of_its_own() {
    for (column, code) in COLUMNS {
        assert_eq!(column_code(Some(column)), code);
    }
    assert_eq!(column_code(None), "other");
}
