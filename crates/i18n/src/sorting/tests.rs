//! The order of names and of numbers inside names.

use crate::{Language, Words};

fn sorted<const N: usize>(language: Language, mut names: [&'static str; N]) -> [&'static str; N] {
    Words::of(language).sort(&mut names, |name| name);
    names
}

#[test]
fn russian_puts_yo_beside_ye() {
    assert_eq!(
        sorted(Language::Ru, ["Жанна", "Ёлка", "Егор", "Елена"]),
        ["Егор", "Елена", "Ёлка", "Жанна"]
    );
}

#[test]
fn hebrew_follows_its_alphabet() {
    assert_eq!(
        sorted(Language::He, ["תמר", "אבי", "שרה", "דנה"]),
        ["אבי", "דנה", "שרה", "תמר"]
    );
}

#[test]
fn capitals_do_not_come_before_small_letters() {
    assert_eq!(
        sorted(Language::En, ["Zoe", "anna", "Boris"]),
        ["anna", "Boris", "Zoe"]
    );
}

#[test]
fn numbers_inside_names_count_by_value() {
    for language in Language::ALL {
        assert_eq!(
            sorted(language, ["Post 10", "Post 2", "Post 1"]),
            ["Post 1", "Post 2", "Post 10"]
        );
    }
}

#[test]
fn things_with_equal_names_keep_their_order() {
    let mut people = [("Anna", 1), ("Boris", 2), ("Anna", 3)];
    Words::of(Language::En).sort(&mut people, |person| person.0);
    assert_eq!(people, [("Anna", 1), ("Anna", 3), ("Boris", 2)]);
}
