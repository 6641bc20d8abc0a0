//! Items on their way: each test is one small story.

mod beside;
mod invariants;
mod properties;
mod publishing;
mod rights;
mod ways_back;

use super::*;
use crate::work::SpellState;
use crate::work::example::*;

fn arrived(stage: &str) -> WorkEvent {
    WorkEvent::Arrived {
        stage: stage_id(stage),
        holder: Some(person(stage)),
    }
}

fn handed_over(stage: &str) -> WorkEvent {
    WorkEvent::HandedOver {
        stage: stage_id(stage),
    }
}

fn published(day: i8) -> ItemState {
    ItemState::Published {
        on: september(day),
        link: note("https://example.com/autumn"),
    }
}

/// A process of sales: nothing is published.
fn sale() -> Story {
    let map = map(vec![stage("call", "1"), stage("offer", "2")]);
    Story::launched(map, &no_buffer())
}

/// The worked example with all done but publishing.
fn ready() -> Story {
    Story::of_the_blog().with_done(&["brief", "draft", "design", "approval"])
}

/// Published on the fourteenth, with a report and a review to follow.
fn with_stages_after() -> Story {
    let mut map = map(vec![stage("draft", "1"), publishing(&[])]);
    map.stages
        .extend([stage("report", "1"), stage("review", "1")]);
    let mut story = Story::launched(map, &no_buffer()).with_done(&["draft"]);
    story.publish(14).expect("ready");
    story
}

#[test]
fn a_hand_over_passes_the_ball_and_leaves_the_owner() {
    let mut story = Story::of_the_blog();
    assert_eq!(
        story.hand_over("brief"),
        Ok(vec![handed_over("brief"), arrived("draft")])
    );
    assert_eq!(story.open(), ["draft"]);
    assert_eq!(story.item.owner, person("owner"));
    assert_eq!(story.state("brief"), SpellState::Done);
}

#[test]
fn the_second_of_two_hand_overs_is_told_that_it_is_done() {
    let mut story = Story::of_the_blog();
    let brief = story.spell("brief");
    story.hand_over("brief").expect("the first one");
    assert_eq!(
        story.wants(&member("owner"), Move::HandOver(brief)),
        Err(Refusal::NotOpen)
    );
    assert_eq!(story.open(), ["draft"], "nothing moved twice");
}

#[test]
fn a_stage_whose_turn_has_not_come_is_not_open() {
    let mut story = Story::of_the_blog();
    assert_eq!(story.hand_over("design"), Err(Refusal::NotOpen));
    let elsewhere = SpellId::new(Uuid::max());
    assert_eq!(
        story.wants(&manager(), Move::HandOver(elsewhere)),
        Err(Refusal::NotOpen)
    );
}

#[test]
fn a_start_is_told_once() {
    let mut story = Story::of_the_blog();
    let start = Move::Start(story.spell("brief"));
    let stage = stage_id("brief");
    assert_eq!(
        story.wants(&member("brief"), start.clone()),
        Ok(vec![WorkEvent::Started { stage }])
    );
    assert_eq!(story.state("brief"), SpellState::Working);
    assert_eq!(story.wants(&member("brief"), start), Ok(vec![]));
    assert_eq!(
        story.hand_over("brief"),
        Ok(vec![handed_over("brief"), arrived("draft")])
    );
}

#[test]
fn a_stay_remembers_when_it_came_began_and_ended() {
    let story = Story::of_the_blog().with_done(&["brief"]);
    let brief = story.item.spell(story.spell("brief")).expect("a stay");
    assert!(brief.opened_at.is_some() && brief.closed_at.is_some());
    assert_eq!(
        brief.started_at, brief.opened_at,
        "who never said that they began had begun when the ball came"
    );
}

#[test]
fn the_gate_asks_for_exactly_what_is_missing() {
    let mut map = blog(&[]);
    map.stages[0] = asking(
        map.stages[0].clone(),
        &["goal", "audience", "channel", "budget"],
    );
    let mut story = Story::launched(map, &no_buffer())
        .ticked("goal")
        .ticked("channel");
    assert_eq!(
        story.hand_over("brief"),
        Err(Refusal::Missing(vec![
            entry_id("audience"),
            entry_id("budget")
        ]))
    );
    assert_eq!(story.open(), ["brief"]);
    let mut story = story.ticked("audience").ticked("budget");
    assert!(story.hand_over("brief").is_ok());
    assert_eq!(story.open(), ["draft"]);
}

#[test]
fn the_last_stage_of_a_sale_finishes_it() {
    let mut story = sale().with_done(&["call"]);
    assert_eq!(
        story.hand_over("offer"),
        Ok(vec![handed_over("offer"), WorkEvent::Finished])
    );
    assert_eq!(story.item.state, ItemState::Finished);
    assert_eq!(story.skip("offer"), Err(Refusal::Over));
}

#[test]
fn a_skipped_stage_passes_the_ball_with_its_reason() {
    let mut story = Story::of_the_blog();
    let reason = note("Not this time");
    let stage = stage_id("brief");
    assert_eq!(
        story.skip("brief"),
        Ok(vec![WorkEvent::Skipped { stage, reason }, arrived("draft")])
    );
}

#[test]
fn a_stage_ahead_may_be_skipped_before_its_turn() {
    let mut story = Story::of_the_blog();
    assert_eq!(story.skip("draft").map(|events| events.len()), Ok(1));
    assert_eq!(story.open(), ["brief"]);
    assert_eq!(
        story.hand_over("brief"),
        Ok(vec![handed_over("brief"), arrived("design")])
    );
    assert_eq!(story.skip("brief"), Err(Refusal::NotOpen), "it is done");
}

#[test]
fn skipping_sending_back_and_giving_up_need_a_reason() {
    let mut story = Story::of_the_blog().with_done(&["brief"]);
    let spell = story.spell("draft");
    let reason = note("  ");
    let to = stage_id("brief");
    for wanted in [
        Move::Skip {
            spell,
            reason: reason.clone(),
        },
        Move::SendBack {
            spell,
            to,
            reason: reason.clone(),
        },
        Move::Cancel { reason },
    ] {
        assert_eq!(
            story.wants(&member("owner"), wanted),
            Err(Refusal::ReasonNeeded)
        );
    }
}

#[test]
fn the_ball_goes_to_other_hands_now_or_later() {
    let mut story = Story::of_the_blog();
    for stage in ["brief", "design"] {
        let reassign = Move::Reassign {
            spell: story.spell(stage),
            to: person("Anna"),
        };
        assert_eq!(
            story.wants(&member("owner"), reassign.clone()),
            Ok(vec![WorkEvent::Reassigned {
                stage: stage_id(stage),
                from: Some(person(stage)),
                to: person("Anna"),
            }])
        );
        assert_eq!(story.wants(&member("owner"), reassign), Ok(vec![]));
    }
    assert_eq!(story.item.owner, person("owner"), "only the ball moved");
}

#[test]
fn what_is_done_goes_to_nobody_else() {
    let mut story = Story::of_the_blog().with_done(&["brief"]);
    let reassign = Move::Reassign {
        spell: story.spell("brief"),
        to: person("Anna"),
    };
    assert_eq!(story.wants(&manager(), reassign), Err(Refusal::NotOpen));
}

#[test]
fn another_owner_answers_for_it_and_the_ball_stays() {
    let mut story = Story::of_the_blog();
    let to = person("Anna");
    assert_eq!(
        story.wants(&member("owner"), Move::ChangeOwner(to)),
        Ok(vec![WorkEvent::OwnerChanged { to }])
    );
    assert_eq!(
        story.wants(&member("Anna"), Move::ChangeOwner(to)),
        Ok(vec![])
    );
    assert_eq!(story.open(), ["brief"]);
}

#[test]
fn what_was_given_up_is_over() {
    let mut story = Story::of_the_blog();
    let reason = note("The client left");
    let cancel = Move::Cancel {
        reason: reason.clone(),
    };
    assert_eq!(
        story.wants(&member("owner"), cancel.clone()),
        Ok(vec![WorkEvent::Cancelled { reason }])
    );
    assert!(!story.item.is_running());
    assert_eq!(story.hand_over("brief"), Err(Refusal::Over));
    assert_eq!(story.wants(&manager(), cancel), Err(Refusal::Over));
}

#[test]
fn the_words_of_a_state_are_read_back() {
    for state in SpellState::ALL {
        assert_eq!(SpellState::parse(state.code()), Some(state));
    }
    assert_eq!(SpellState::parse("elsewhere"), None);
}
