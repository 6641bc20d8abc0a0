//! Every kind has its own word, and only the two that order a list take no answer.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::*;

fn every_kind() -> Vec<EntryKind> {
    vec![
        EntryKind::Tick,
        EntryKind::ShortText { length_max: None },
        EntryKind::LongText,
        EntryKind::Number {
            unit: String::new(),
            min: None,
            max: None,
        },
        EntryKind::Money {
            currency: "ILS".to_owned(),
        },
        EntryKind::Date,
        EntryKind::OneChoice { choices: vec![] },
        EntryKind::ManyChoices { choices: vec![] },
        EntryKind::Person,
        EntryKind::Link,
        EntryKind::File,
        EntryKind::Heading,
        EntryKind::StopLine,
    ]
}

#[test]
fn the_words_of_all_kinds_are_those_of_the_choice_in_its_order() {
    let codes: Vec<_> = every_kind().iter().map(EntryKind::code).collect();
    assert_eq!(codes, EntryKind::CODES);
    assert_eq!(BTreeSet::from(EntryKind::CODES).len(), codes.len());
}

#[test]
fn headings_and_stop_lines_take_no_answer() {
    let silent: Vec<_> = every_kind()
        .into_iter()
        .filter(|kind| !kind.takes_answer())
        .collect();
    assert_eq!(silent, [EntryKind::Heading, EntryKind::StopLine]);
}

#[test]
fn a_plain_line_is_an_optional_tick() {
    let entry = Entry::tick(
        EntryId::new(Uuid::nil()),
        Title::parse("Spelling").expect("a title"),
    );
    assert_eq!((entry.kind, entry.required), (EntryKind::Tick, false));
}
