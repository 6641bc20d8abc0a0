//! Words typed on the wrong layout, as people do it every day.

use proptest::prelude::*;

use super::{LAYOUTS, readings};

#[test]
fn every_layout_has_the_same_keys() {
    let keys = LAYOUTS.map(|layout| layout.chars().count());
    assert_eq!(keys, [33, 33, 33]);
}

#[test]
fn english_keys_may_be_meant_in_russian_or_hebrew() {
    assert!(readings("vjq ltym").contains(&"мой день".to_owned()));
    assert!(readings("vhuo akh").contains(&"היום שלי".to_owned()));
}

#[test]
fn russian_and_hebrew_keys_may_be_meant_in_english() {
    assert!(readings("ьн вфн").contains(&"my day".to_owned()));
    assert!(readings("צט גשט").contains(&"my day".to_owned()));
}

#[test]
fn russian_keys_may_be_meant_in_hebrew() {
    assert!(readings("МРГЩ ФЛР").contains(&"היום שלי".to_owned()));
}

#[test]
fn what_was_typed_comes_first_and_nothing_twice() {
    assert_eq!(readings("CRM")[0], "crm");
    assert_eq!(readings("2026"), ["2026"]);
    assert_eq!(readings(""), [""]);
    assert_eq!(readings("crm и blog"), ["crm и blog"]);
}

proptest! {
    #[test]
    fn a_word_typed_on_the_wrong_keys_is_found_again(word in "[a-z]{1,12}", layout in 1_usize..3) {
        let wrong: String = word
            .chars()
            .map(|c| super::same_key(c, LAYOUTS[0], LAYOUTS[layout]))
            .collect();
        // Two Latin letters stand on marks of the Hebrew layout; a word of nothing else tells no layout.
        prop_assume!(wrong.chars().any(char::is_alphabetic));
        prop_assert!(readings(&wrong).contains(&word));
    }
}
