//! A map comes back as it was, with every kind of entry and everything that may stay unsaid.

use domain::ids::{EntryId, RoleId, StageId};
use domain::processes::{Contract, Entry, EntryKind, HalfDays, Map, Stage, WeekdaySet};
use domain::text::{Note, Title};
use jiff::civil::Weekday;
use proptest::prelude::*;
use uuid::Uuid;

use super::{decode, encode};

fn title(text: &str) -> Title {
    Title::parse(text).expect("is sound")
}

fn note(text: &str) -> Note {
    Note::parse(text).expect("is sound")
}

fn kinds() -> Vec<EntryKind> {
    let choices = vec![title("Так"), title("לא")];
    vec![
        EntryKind::Tick,
        EntryKind::ShortText { length_max: None },
        EntryKind::ShortText {
            length_max: Some(60),
        },
        EntryKind::LongText,
        EntryKind::Number {
            unit: String::new(),
            min: None,
            max: None,
        },
        EntryKind::Number {
            unit: "words".to_owned(),
            min: Some("0.10".parse().expect("is sound")),
            max: Some("1234567890123456789".parse().expect("is sound")),
        },
        EntryKind::Money {
            currency: "ILS".to_owned(),
        },
        EntryKind::Date,
        EntryKind::OneChoice {
            choices: choices.clone(),
        },
        EntryKind::ManyChoices { choices },
        EntryKind::Person,
        EntryKind::Link,
        EntryKind::File,
        EntryKind::Heading,
        EntryKind::StopLine,
    ]
}

fn entry(number: u128, kind: EntryKind) -> Entry {
    Entry {
        id: EntryId::new(Uuid::from_u128(number)),
        label: title("Facts checked"),
        kind,
        required: number.is_multiple_of(2),
        how_to: note("Call\nthe client"),
        picture: note("https://example.com/a.png"),
        link: note("https://example.com"),
    }
}

fn full() -> Stage {
    Stage {
        id: StageId::new(Uuid::from_u128(1)),
        name: title("Text"),
        role: Some(RoleId::new(Uuid::from_u128(2))),
        days: HalfDays::new(3).expect("is sound"),
        contract: Contract {
            approver: Some(RoleId::new(Uuid::from_u128(3))),
            wait: HalfDays::MAX,
            waits_because: note("The client answers"),
            needs: vec![title("Brief"), title("Price")],
            produces: vec![title("Text")],
            hand_over_to: note("Yuri"),
            format: note("1,200 signs"),
            place: note("https://example.com/folder"),
            how_to: note("First\n\nthen"),
            publishes: true,
            publish_weekdays: WeekdaySet::EMPTY
                .with(Weekday::Sunday)
                .with(Weekday::Thursday),
        },
        checklist: (10_u128..)
            .zip(kinds())
            .map(|(number, kind)| entry(number, kind))
            .collect(),
    }
}

#[test]
fn a_map_with_everything_in_it_comes_back_as_it_was() {
    let bare = Stage::named(StageId::new(Uuid::from_u128(9)), title("פרסום"));
    let map = Map {
        item_word: title("Post"),
        stages: vec![full(), bare],
    };
    assert_eq!(decode(&encode(&map)).expect("is sound"), map);
}

#[test]
fn every_kind_of_entry_is_among_the_tested_ones() {
    let mut tested: Vec<&str> = kinds().iter().map(EntryKind::code).collect();
    tested.dedup();
    assert_eq!(tested, EntryKind::CODES);
}

#[test]
fn what_is_no_map_is_a_fault() {
    for text in [
        "",
        "{}",
        r#"{"item_word":"","stages":[]}"#,
        r#"{"item_word":"Post","stages":[{}]}"#,
    ] {
        assert!(decode(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_people_write_comes_back(line in "\\PC{1,40}", text in "(?s).{0,80}") {
        if let (Ok(name), Ok(how_to)) = (Title::parse(&line), Note::parse(&text)) {
            let mut stage = Stage { name: name.clone(), ..full() };
            stage.contract.how_to = how_to;
            let map = Map { item_word: name, stages: vec![stage] };
            prop_assert_eq!(decode(&encode(&map)).expect("is sound"), map);
        }
    }
}
