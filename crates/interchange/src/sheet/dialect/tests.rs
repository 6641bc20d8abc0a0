//! Which mark divides.

use super::*;

fn delimiter(text: &str) -> Delimiter {
    detect("list.csv", text).0
}

#[test]
fn an_even_division_wins() {
    assert_eq!(delimiter("a,b\nc,d\n"), Some(','));
    assert_eq!(delimiter("a;b;c\nc;d,e;f\n"), Some(';'));
    assert_eq!(delimiter("a\tb\nc\td\n"), Some('\t'));
    assert_eq!(delimiter("a|b\nc|d\n"), Some('|'));
}

#[test]
fn known_headings_outweigh_evenness() {
    assert_eq!(
        delimiter("Этап;Срок, дней\nБриф, созвон;1,5\nДизайн, макет;2,5"),
        Some(';')
    );
}

#[test]
fn marks_and_line_breaks_within_quotes_do_not_count() {
    assert_eq!(delimiter("\"a;b\";c\n\"d;e\nf;g\";h\n"), Some(';'));
    assert_eq!(detect("x", "\"a;b\";c\n\"d;e\nf;g\";h\n").0, Some(';'));
}

#[test]
fn a_plain_list_has_no_delimiter() {
    assert_eq!(
        delimiter("Brief\nDraft, edit, approve\nPublish\nReport\n"),
        None
    );
}

#[test]
fn a_stated_delimiter_is_believed_and_its_line_dropped() {
    assert_eq!(detect("x", "sep=;\r\na,b;c\n"), (Some(';'), "a,b;c\n"));
    assert_eq!(detect("x", "\"sep=|\"\na,b|c\n"), (Some('|'), "a,b|c\n"));
    assert_eq!(detect("x", "sep=ab\nc\n").0, None);
}
