//! The gate names exactly what is missing, and a stop line puts to sleep what is below it.

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::*;
use crate::work::Recorded;
use crate::work::example::*;

fn answered(given: &[(&str, Answer)]) -> Answers {
    let recorded = |answer: &Answer| Recorded {
        answer: answer.clone(),
        by: None,
        at: Timestamp::UNIX_EPOCH,
        needs_recheck: false,
    };
    given
        .iter()
        .map(|(name, answer)| (entry_id(name), recorded(answer)))
        .collect()
}

fn missing(stage: &Stage, answers: &Answers) -> Vec<String> {
    missing_entries(stage, answers)
        .iter()
        .map(|entry| entry.label.to_string())
        .collect()
}

fn asleep(stage: &Stage, answers: &Answers) -> Vec<EntryId> {
    inert_entries(stage, answers)
}

const SEVEN: [&str; 7] = ["size", "colours", "logo", "text", "link", "channel", "day"];

#[test]
fn two_of_seven_are_missing_and_exactly_those_are_named() {
    let stage = asking(stage("design", "2"), &SEVEN);
    let given = ["size", "colours", "text", "link", "day"].map(|name| (name, Answer::Ticked));
    assert_eq!(missing(&stage, &answered(&given)), ["logo", "channel"]);
}

#[test]
fn the_gate_is_open_when_all_is_answered_or_nothing_is_asked() {
    let stage = asking(stage("design", "2"), &SEVEN);
    let given = SEVEN.map(|name| (name, Answer::Ticked));
    assert_eq!(missing(&stage, &answered(&given)), [] as [&str; 0]);
    let bare = crate::work::example::stage("design", "2");
    assert_eq!(missing(&bare, &Answers::new()), [] as [&str; 0]);
}

#[test]
fn what_is_optional_and_what_only_orders_the_list_is_never_missing() {
    let mut stage = asking(stage("design", "2"), &["logo"]);
    stage.checklist.push(entry("wish", EntryKind::LongText));
    for kind in [EntryKind::Heading, EntryKind::StopLine] {
        let required = Entry {
            required: true,
            ..entry(kind.code(), kind)
        };
        stage.checklist.push(required);
    }
    assert_eq!(missing(&stage, &Answers::new()), ["logo"]);
}

#[test]
fn an_answer_that_says_nothing_is_none() {
    let stage = asking(stage("design", "2"), &["logo"]);
    for empty in [
        Answer::Text(String::new()),
        Answer::Text(" \n\t".to_owned()),
        Answer::Choices(vec![]),
    ] {
        assert_eq!(missing(&stage, &answered(&[("logo", empty)])), ["logo"]);
    }
}

#[test]
fn zero_a_day_and_a_person_are_answers() {
    let stage = asking(stage("design", "2"), &["logo"]);
    for given in [
        Answer::Number(Decimal::ZERO),
        Answer::Day(september(1)),
        Answer::Person(person("Anna")),
        Answer::Text("0".to_owned()),
        Answer::Choices(vec!["Mail".to_owned()]),
    ] {
        assert_eq!(
            missing(&stage, &answered(&[("logo", given)])),
            [] as [&str; 0]
        );
    }
}

#[test]
fn an_answer_to_be_looked_at_again_still_counts() {
    let stage = asking(stage("design", "2"), &["logo"]);
    let mut answers = answered(&[("logo", Answer::Ticked)]);
    for recorded in answers.values_mut() {
        recorded.needs_recheck = true;
    }
    assert_eq!(missing(&stage, &answers), [] as [&str; 0]);
}

/// Two entries, a stop line, two more, a second stop line, a last one.
fn with_stop_lines() -> Stage {
    let mut made = asking(stage("publish", "1"), &["text", "picture"]);
    made.checklist.push(entry("wish", EntryKind::LongText));
    made.checklist
        .push(entry("first line", EntryKind::StopLine));
    made = asking(made, &["post"]);
    made.checklist
        .push(entry("second line", EntryKind::StopLine));
    asking(made, &["thank"])
}

#[test]
fn all_below_a_stop_line_sleeps_until_what_is_above_is_done() {
    let stage = with_stop_lines();
    let below = [entry_id("post"), entry_id("thank")];
    assert_eq!(asleep(&stage, &Answers::new()), below);
    let one = answered(&[("text", Answer::Ticked)]);
    assert_eq!(asleep(&stage, &one), below);
}

#[test]
fn each_stop_line_opens_by_itself() {
    let stage = with_stop_lines();
    let above = answered(&[("text", Answer::Ticked), ("picture", Answer::Ticked)]);
    assert_eq!(asleep(&stage, &above), [entry_id("thank")]);
    let all = answered(&["text", "picture", "post"].map(|name| (name, Answer::Ticked)));
    assert_eq!(asleep(&stage, &all), []);
}

#[test]
fn what_sleeps_is_still_asked_for_by_the_gate() {
    assert_eq!(
        missing(&with_stop_lines(), &Answers::new()),
        ["text", "picture", "post", "thank"]
    );
}
