//! Stages add up, and a set of weekdays holds what was put in.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::ids::EntryId;

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn stage(number: u128, days: &str, wait: &str) -> Stage {
    let mut stage = Stage::named(StageId::new(Uuid::from_u128(number)), title("Stage"));
    stage.days = HalfDays::parse(days).expect("days");
    stage.contract.wait = HalfDays::parse(wait).expect("days");
    stage
}

fn map(stages: Vec<Stage>) -> Map {
    Map {
        item_word: title("post"),
        stages,
    }
}

#[test]
fn a_new_stage_takes_a_day_and_nothing_else() {
    let new = Stage::named(StageId::new(Uuid::nil()), title("Idea"));
    assert_eq!(new.span(), HalfDays::ONE_DAY);
    assert_eq!((new.role, new.checklist.len()), (None, 0));
    assert_eq!(new.contract, Contract::default());
}

#[test]
fn a_span_is_work_and_waiting_together() {
    assert_eq!(stage(1, "0.5", "1.5").span().calendar_days(), 2);
}

#[test]
fn the_best_total_counts_work_and_the_worst_waiting_too() {
    let map = map(vec![
        stage(1, "1", "0"),
        stage(2, "3", "0.5"),
        stage(3, "0.5", "1.5"),
    ]);
    assert_eq!(map.working_time().to_field(), "4.5");
    assert_eq!(map.whole_time().to_field(), "6.5");
}

#[test]
fn a_hundred_longest_stages_still_add_up() {
    let map = map((0..100).map(|number| stage(number, "60", "60")).collect());
    assert_eq!(map.whole_time().calendar_days(), 12_000);
}

#[test]
fn stages_and_entries_are_found_by_their_ids() {
    let mut second = stage(2, "1", "0");
    let entry = EntryId::new(Uuid::from_u128(9));
    second.checklist.push(Entry::tick(entry, title("Spelling")));
    second.contract.publishes = true;
    let id = second.id;
    let map = map(vec![stage(1, "1", "0"), second]);
    assert_eq!(map.position(id), Some(1));
    assert_eq!(map.publishing().map(|stage| stage.id), Some(id));
    assert!(map.stage(id).and_then(|stage| stage.entry(entry)).is_some());
    assert!(map.stages[0].entry(entry).is_none());
    assert_eq!(map.position(StageId::new(Uuid::from_u128(7))), None);
}

#[test]
fn an_empty_set_of_weekdays_says_so() {
    assert!(WeekdaySet::EMPTY.is_empty());
    assert_eq!(WeekdaySet::EMPTY.iter().count(), 0);
}

proptest! {
    #[test]
    fn a_set_of_weekdays_gives_back_what_was_put_in(offsets in prop::collection::btree_set(0_i8..7, 0..7)) {
        let days: Vec<Weekday> = offsets
            .iter()
            .map(|offset| Weekday::from_monday_zero_offset(*offset).expect("a weekday"))
            .collect();
        let set: WeekdaySet = days.iter().rev().copied().collect();
        prop_assert_eq!(set.iter().collect::<Vec<_>>(), days.clone());
        for day in Weekday::Monday.cycle_forward().take(7) {
            prop_assert_eq!(set.contains(day), days.contains(&day));
        }
    }
}
