//! A draft says what it lacks and where.

use uuid::Uuid;

use super::*;
use crate::ids::{EntryId, RoleId};
use crate::processes::{Entry, EntryKind, HalfDays, Stage};
use crate::text::Title;

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn sound(number: u128) -> Stage {
    let mut stage = Stage::named(StageId::new(Uuid::from_u128(number)), title("Write"));
    stage.role = Some(RoleId::new(Uuid::from_u128(7)));
    stage
}

fn map(stages: Vec<Stage>) -> Map {
    Map {
        item_word: title("post"),
        stages,
    }
}

#[test]
fn a_name_a_role_and_days_are_enough() {
    assert_eq!(check(&map(vec![sound(1), sound(2)])), []);
}

#[test]
fn an_empty_map_says_so_first() {
    assert_eq!(check(&map(vec![])), [Flaw::NoStage]);
}

#[test]
fn each_flaw_names_its_stage() {
    let mut roleless = sound(1);
    roleless.role = None;
    let mut timeless = sound(2);
    timeless.days = HalfDays::ZERO;
    let mut choiceless = sound(3);
    let mut entry = Entry::tick(EntryId::new(Uuid::from_u128(9)), title("Channel"));
    entry.kind = EntryKind::OneChoice { choices: vec![] };
    choiceless.checklist.push(entry);
    let ids = [roleless.id, timeless.id, choiceless.id];
    assert_eq!(
        check(&map(vec![roleless, timeless, choiceless])),
        [
            Flaw::NoRole(ids[0]),
            Flaw::NoDays(ids[1]),
            Flaw::NoChoices(ids[2])
        ]
    );
}

#[test]
fn only_one_stage_may_publish() {
    let (mut first, mut second) = (sound(1), sound(2));
    first.contract.publishes = true;
    second.contract.publishes = true;
    let place = second.id;
    assert_eq!(
        check(&map(vec![first, second])),
        [Flaw::SecondPublishing(place)]
    );
}
