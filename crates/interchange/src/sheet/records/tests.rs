//! Quotes, line breaks and limits, checked against another writer of such files.

use proptest::prelude::*;

use super::*;

fn rows(text: &str) -> Vec<Vec<String>> {
    read(text, Some(',')).unwrap()
}

#[test]
fn quoted_cells_keep_delimiters_quotes_and_line_breaks() {
    assert_eq!(
        rows("a,\"b,c\"\n\"say \"\"hi\"\"\",\"two\r\nlines\""),
        [["a", "b,c"], ["say \"hi\"", "two\nlines"]]
    );
}

#[test]
fn a_quote_inside_a_word_is_a_letter() {
    assert_eq!(rows("מנכ\"ל,5\" banner"), [["מנכ\"ל", "5\" banner"]]);
    assert_eq!(rows("\"Spring\" sale,b"), [["Spring sale", "b"]]);
}

#[test]
fn spaces_before_a_quote_do_not_hide_it() {
    assert_eq!(rows("a, \"6,000\",b"), [["a", "6,000", "b"]]);
}

#[test]
fn every_kind_of_line_ending_ends_a_record() {
    assert_eq!(rows("a\r\nb\nc\rd"), [["a"], ["b"], ["c"], ["d"]]);
}

#[test]
fn blank_lines_keep_their_place() {
    assert_eq!(rows("a\n\nb\n\n\n"), [vec!["a"], vec![], vec!["b"]]);
}

#[test]
fn an_unclosed_quote_is_told_with_its_line() {
    assert_eq!(
        read("a\nb,\"c\nd\n", Some(',')),
        Err(SheetError::UnclosedQuote { line: 2 })
    );
}

#[test]
fn rows_beyond_the_limit_are_refused_unless_blank() {
    let blank = "a\n".to_owned() + &"\n".repeat(ROWS_MAX * 2);
    let full = "a\n".repeat(ROWS_MAX + 1);
    assert_eq!(rows(&blank).len(), 1);
    assert_eq!(
        read(&full, None),
        Err(SheetError::TooManyRows { rows_max: ROWS_MAX })
    );
}

#[test]
fn columns_beyond_the_limit_are_refused_unless_blank() {
    assert_eq!(rows(&format!("a{}", ",".repeat(5_000)))[0].len(), 1);
    let wide = format!("a{},b", ",".repeat(5_000));
    assert!(matches!(
        read(&wide, Some(',')),
        Err(SheetError::TooManyColumns { row: 1, .. })
    ));
}

proptest! {
    #[test]
    fn what_another_program_writes_comes_back(
        table in prop::collection::vec(prop::collection::vec("[a-zא-ת,;\"\n]{1,8}x", 3), 1..6)
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let table: Vec<Vec<String>> = table
            .into_iter()
            .map(|row| row.into_iter().map(|cell| cell.trim().to_owned()).collect())
            .collect();
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        prop_assert_eq!(rows(&text), table);
    }
}
