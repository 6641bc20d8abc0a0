//! Words apart from numbers and dashes.

use super::Token::{DashRange, Filler, Number, Unit, WordRange};
use super::*;

#[test]
fn numbers_words_and_dashes_come_apart() {
    assert_eq!(
        tokens("2-3дня"),
        Some(vec![Number(2.0), DashRange, Number(3.0), Unit])
    );
    assert_eq!(
        tokens("up to 1.5 days."),
        Some(vec![Filler, WordRange, Number(1.5), Unit])
    );
}

#[test]
fn points_and_quotation_marks_do_not_matter() {
    assert_eq!(tokens("3 יָמִים"), Some(vec![Number(3.0), Unit]));
    assert_eq!(tokens("3 ימ'"), Some(vec![Number(3.0), Unit]));
}

#[test]
fn one_unknown_word_spoils_the_whole() {
    assert_eq!(tokens("3 moons"), None);
    assert_eq!(tokens("1.5.2"), None);
}
