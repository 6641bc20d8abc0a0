//! Lists, with isolation marks shown as brackets.

use insta::assert_snapshot;

use crate::{Language, Words};

/// A list in each language, one a line; `[` and `]` stand for the isolation marks.
fn in_all(list: impl Fn(&Words) -> String) -> String {
    let lines = Language::ALL.map(|language| list(Words::of(language)));
    lines
        .join("\n")
        .replace('\u{2068}', "[")
        .replace('\u{2069}', "]")
}

#[test]
fn all_of_three() {
    assert_snapshot!(in_all(|words| words.list_and(&["דנה", "Anna", "Борис"])), @r"
    [דנה], [Anna] ו‑[Борис]
    [דנה], [Anna] и [Борис]
    [דנה], [Anna] and [Борис]
    ");
}

#[test]
fn all_of_two_with_a_hebrew_name_last() {
    assert_snapshot!(in_all(|words| words.list_and(&["Anna", "דנה"])), @r"
    [Anna] ו[דנה]
    [Anna] и [דנה]
    [Anna] and [דנה]
    ");
}

#[test]
fn one_of_three() {
    assert_snapshot!(in_all(|words| words.list_or(&["A", "B", "C"])), @r"
    [A], [B] או [C]
    [A], [B] или [C]
    [A], [B] or [C]
    ");
}

#[test]
fn a_list_of_one_or_none_has_no_other_words() {
    assert_snapshot!(in_all(|words| words.list_and(&["Anna"])), @r"
    [Anna]
    [Anna]
    [Anna]
    ");
    assert_eq!(in_all(|words| words.list_and(&[""; 0])), "\n\n");
}
