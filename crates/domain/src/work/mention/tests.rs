//! Who is meant by what was typed.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::text::Name;

fn person(number: u128, name: &str) -> Person {
    Person {
        id: id(number),
        name: Name::parse(name).expect("a name"),
        email: None,
        language: None,
    }
}

fn id(number: u128) -> PersonId {
    PersonId::new(Uuid::from_u128(number))
}

fn team() -> Vec<Person> {
    vec![
        person(1, "Dana"),
        person(2, "Dana Levi"),
        person(3, "יורי כהן"),
        person(4, "Анна Петрова"),
        person(5, "Анна Белая"),
    ]
}

fn meant(typed: &str) -> Vec<PersonId> {
    mentioned(&tie(typed, &team(), &[]))
}

#[test]
fn the_longest_name_wins_and_case_does_not_matter() {
    assert_eq!(meant("@Dana look"), [id(1)]);
    assert_eq!(meant("hi @dana levi, look"), [id(2)]);
    assert_eq!(meant("@ДАНА @анна петрова!"), [id(4)]);
    assert_eq!(meant("@יורי כהן ו@יורי"), [id(3)]);
}

#[test]
fn a_first_name_counts_when_it_is_the_only_one() {
    assert_eq!(meant("(@יורי)"), [id(3)]);
    assert_eq!(meant("@Анна"), []);
}

#[test]
fn parts_of_words_and_addresses_are_no_mentions() {
    for typed in ["mail dana@dana.example", "x@Dana", "@Danae", "@", "@ Dana"] {
        assert_eq!(meant(typed), [], "{typed}");
        assert_eq!(tie(typed, &team(), &[]), typed);
    }
}

#[test]
fn a_new_name_is_shown_in_old_words() {
    let stored = tie("@Dana Levi: done", &team(), &[]);
    let renamed = [person(2, "Dana Cohen")];
    assert_eq!(untie(&stored, &renamed), "@Dana Cohen: done");
}

#[test]
fn of_two_with_one_name_the_one_who_was_meant_stays_meant() {
    let twins = [person(1, "Dana"), person(2, "Dana")];
    assert_eq!(mentioned(&tie("@Dana", &twins, &[])), [id(1)]);
    assert_eq!(mentioned(&tie("@Dana", &twins, &[id(2)])), [id(2)]);
}

#[test]
fn a_broken_mark_is_text() {
    for stored in [
        "@[",
        "@[12]",
        "@[zz000000000000000000000000000000]",
        "@[@[@[",
    ] {
        assert_eq!(pieces(stored), [Piece::Text(stored)], "{stored}");
    }
}

#[test]
fn there_is_a_limit() {
    let many: Vec<Person> = (1..30).map(|n| person(n, &format!("P{n:02}"))).collect();
    let names: Vec<String> = many.iter().map(|it| format!("@{}", it.name)).collect();
    let typed = names.join(" ");
    let stored = tie(&typed, &many, &[]);
    assert_eq!(mentioned(&stored).len(), MENTIONS_MAX);
    assert!(stored.contains("@P29"));
}

proptest! {
    #[test]
    fn what_is_typed_comes_back_when_edited(typed in "[@a-zA-Z\\[\\] ךל0-9Dana]{0,40}") {
        let stored = tie(&typed, &team(), &[]);
        let shown = untie(&stored, &team());
        prop_assert_eq!(mentioned(&tie(&shown, &team(), &[])), mentioned(&stored));
    }

    #[test]
    fn pieces_lose_nothing(stored in "(@\\[[0-9a-f]{32}\\]|[@\\[\\]a-fא ]{0,6}){0,6}") {
        let joined: String = pieces(&stored).into_iter().map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Mention(person) => mark(person),
        }).collect();
        prop_assert_eq!(joined, stored);
    }
}
