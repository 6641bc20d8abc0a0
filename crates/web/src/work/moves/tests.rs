//! Only what somebody touched is sent on, so that a page left open does not undo the work of others.

use super::*;

const ENTRY: &str = "0192f0c0aaaa7bbb8cccddddeeeeffff";

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let named = pairs
        .iter()
        .map(|(name, value)| (name.replace("ID", ENTRY), (*value).to_owned()));
    Fields::new(
        std::iter::once(("entry".to_owned(), ENTRY.to_owned()))
            .chain(named)
            .collect(),
    )
}

fn typed(pairs: &[(&str, &str)]) -> Option<Vec<String>> {
    typed_answers(&fields(pairs)).typed.into_values().next()
}

#[test]
fn what_was_not_touched_is_not_sent_on() {
    assert_eq!(
        typed(&[("a.ID", "two\r\nlines"), ("was.ID", "two\nlines")]),
        None
    );
    assert_eq!(typed(&[("a.ID", ""), ("was.ID", "")]), None);
    assert_eq!(typed(&[("was.ID", "")]), None);
}

#[test]
fn a_box_that_was_unticked_takes_its_answer_away() {
    assert_eq!(typed(&[("was.ID", "yes")]), Some(vec![]));
}

#[test]
fn several_choices_are_compared_as_a_whole() {
    assert_eq!(
        typed(&[
            ("a.ID", "Blog"),
            ("a.ID", "Mail"),
            ("was.ID", "Blog\u{1f}Mail")
        ]),
        None
    );
    assert_eq!(
        typed(&[("a.ID", "Blog"), ("was.ID", "Blog\u{1f}Mail")]),
        Some(vec!["Blog".to_owned()])
    );
}
