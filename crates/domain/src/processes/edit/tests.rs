//! Saving the list of a draft keeps what it does not show.

use uuid::Uuid;

use super::*;
use crate::ids::EntryId;
use crate::processes::Entry;

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn id(number: u128) -> StageId {
    StageId::new(Uuid::from_u128(number))
}

fn role(number: u128) -> RoleId {
    RoleId::new(Uuid::from_u128(number))
}

fn row(number: u128, name: &str) -> StageRow {
    StageRow {
        id: id(number),
        name: title(name),
        role: Some(role(1)),
        days: HalfDays::ONE_DAY,
    }
}

fn map(stages: Vec<Stage>) -> Map {
    Map {
        item_word: title("post"),
        stages,
    }
}

/// Write, then publish.
fn drafted() -> Map {
    let mut write = Stage::named(id(1), title("Write"));
    write.checklist.push(Entry::tick(
        EntryId::new(Uuid::from_u128(9)),
        title("Spelling"),
    ));
    let mut publish = Stage::named(id(2), title("Publish"));
    publish.contract.publishes = true;
    map(vec![write, publish])
}

fn saved(rows: Vec<StageRow>) -> Map {
    apply_rows(&drafted(), rows).expect("within the limits")
}

fn names(map: &Map) -> Vec<&str> {
    map.stages.iter().map(|stage| stage.name.as_str()).collect()
}

#[test]
fn a_renamed_stage_keeps_its_checklist_and_contract() {
    let mut renamed = row(1, "Draft");
    renamed.days = HalfDays::days(3).expect("three days");
    let map = saved(vec![renamed, row(2, "Publish")]);
    let stage = &map.stages[0];
    assert_eq!(stage.name.as_str(), "Draft");
    assert_eq!(stage.role, Some(role(1)));
    assert_eq!(stage.days.count(), 6);
    assert_eq!(stage.checklist, drafted().stages[0].checklist);
    assert_eq!(map.item_word, drafted().item_word);
}

#[test]
fn rows_come_in_their_new_order_with_new_ones_between() {
    let map = saved(vec![row(2, "Publish"), row(3, "Thank"), row(1, "Write")]);
    assert_eq!(names(&map), ["Publish", "Thank", "Write"]);
    assert!(map.stages[0].contract.publishes, "its contract moved along");
    assert!(map.stages[1].checklist.is_empty(), "a new one is bare");
}

#[test]
fn a_row_that_is_gone_takes_its_stage_along() {
    assert_eq!(names(&saved(vec![row(2, "Publish")])), ["Publish"]);
    assert_eq!(names(&saved(vec![])), [] as [&str; 0]);
}

#[test]
fn the_last_stage_publishes_when_the_publishing_one_is_gone() {
    let map = saved(vec![row(1, "Write"), row(3, "Send")]);
    assert_eq!(map.publishing().map(|stage| stage.id), Some(id(3)));
}

#[test]
fn nothing_publishes_where_nothing_did() {
    let silent = map(vec![Stage::named(id(1), title("Call"))]);
    let map =
        apply_rows(&silent, vec![row(1, "Call"), row(2, "Offer")]).expect("within the limits");
    assert_eq!(map.publishing(), None);
}

#[test]
fn an_id_is_never_given_to_two_stages() {
    let map = saved(vec![
        row(1, "Write"),
        row(1, "Write again"),
        row(2, "Publish"),
    ]);
    assert_eq!(names(&map), ["Write", "Publish"]);
}

#[test]
fn a_list_beyond_the_limit_says_how_long_it_is() {
    let rows = |count: usize| {
        (1..)
            .take(count)
            .map(|number| row(number, "Stage"))
            .collect()
    };
    assert!(apply_rows(&drafted(), rows(100)).is_ok());
    assert_eq!(
        apply_rows(&drafted(), rows(101)),
        Err(TooMany::Stages { count: 101 })
    );
}
