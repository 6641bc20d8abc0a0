//! Titles do not repeat, take turns and leave no hole open.

use std::collections::{BTreeMap, BTreeSet};

use super::super::chance::Chance;
use super::{filled, titles};

fn fills() -> BTreeMap<String, Vec<String>> {
    let words = |list: &[&str]| list.iter().map(ToString::to_string).collect();
    BTreeMap::from([
        ("town".to_owned(), words(&["Bath", "Oxford", "Reading"])),
        ("top".to_owned(), words(&["oak", "steel"])),
    ])
}

fn patterns() -> Vec<String> {
    ["{top} in {town}", "Off to {town}", "Nothing to fill"]
        .map(str::to_owned)
        .to_vec()
}

#[test]
fn titles_differ_until_nothing_new_is_left() {
    let titles = titles(&patterns(), &fills(), &mut Chance::seeded(1), 100);
    let different: BTreeSet<&String> = titles.iter().collect();
    assert_eq!((titles.len(), different.len()), (10, 10));
    assert!(titles.iter().all(|title| !title.contains('{')));
    assert!(titles.contains(&"Oak in Bath".to_owned()), "{titles:?}");
}

#[test]
fn every_pattern_has_its_turn() {
    let titles = titles(&patterns(), &fills(), &mut Chance::seeded(2), 3);
    let begins = |start: &str| titles.iter().any(|title| title.starts_with(start));
    assert!(begins("Nothing") && begins("Off"), "{titles:?}");
}

#[test]
fn a_text_is_filled_by_chance() {
    let text = filled("{town}?", &fills(), &mut Chance::seeded(1)).expect("a text");
    assert!(["Bath?", "Oxford?", "Reading?"].contains(&text.as_str()));
}
