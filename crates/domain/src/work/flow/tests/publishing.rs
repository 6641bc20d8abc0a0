//! The way out: ready, published, and what comes after.

use super::*;

#[test]
fn it_becomes_ready_when_only_publishing_is_left() {
    let mut story = Story::of_the_blog().with_done(&["brief", "draft", "design"]);
    assert_eq!(
        story.hand_over("approval"),
        Ok(vec![
            handed_over("approval"),
            arrived("publish"),
            WorkEvent::BecameReady
        ])
    );
    assert_eq!(story.item.state, ItemState::Ready);
}

#[test]
fn publishing_says_where_and_when() {
    let mut story = ready();
    let link = note("https://example.com/autumn");
    let on = september(14);
    assert_eq!(
        story.publish(14),
        Ok(vec![WorkEvent::Published { on, link }])
    );
    assert_eq!(story.item.state, published(14));
    assert_eq!(story.publish(14), Err(Refusal::NotOpen), "only once");
    assert_eq!(story.state("publish"), SpellState::Done);
}

#[test]
fn nothing_is_published_on_a_day_to_come() {
    let mut story = ready();
    assert_eq!(story.publish(16), Err(Refusal::InTheFuture));
    assert!(story.publish(15).is_ok(), "today is the fifteenth");
}

#[test]
fn nothing_is_published_before_its_turn() {
    let mut story = Story::of_the_blog().with_done(&["brief"]);
    assert_eq!(story.publish(15), Err(Refusal::NotReady));
    let nothing = Move::Publish {
        on: september(15),
        link: note(""),
    };
    assert_eq!(sale().wants(&manager(), nothing), Err(Refusal::NotReady));
}

#[test]
fn the_publishing_stage_has_a_gate_too() {
    let mut map = map(vec![stage("draft", "1"), publishing(&[])]);
    map.stages[1] = asking(map.stages[1].clone(), &["proofread"]);
    let mut story = Story::launched(map, &no_buffer()).with_done(&["draft"]);
    assert_eq!(
        story.publish(15),
        Err(Refusal::Missing(vec![entry_id("proofread")]))
    );
    assert!(story.ticked("proofread").publish(15).is_ok());
}

#[test]
fn publishing_is_neither_handed_over_nor_skipped() {
    let mut story = ready();
    assert_eq!(story.hand_over("publish"), Err(Refusal::PublishInstead));
    assert_eq!(story.skip("publish"), Err(Refusal::PublishInstead));
}

#[test]
fn stages_after_publishing_go_on_and_it_stays_published() {
    let mut story = with_stages_after();
    assert_eq!(story.open(), ["report"]);
    assert_eq!(
        story.hand_over("report"),
        Ok(vec![handed_over("report"), arrived("review")])
    );
    assert_eq!(story.skip("review").map(|events| events.len()), Ok(1));
    assert_eq!(story.item.state, published(14));
    assert_eq!(story.open(), [] as [&str; 0]);
}

#[test]
fn an_item_whose_publishing_was_left_out_is_finished_by_its_last_stage() {
    let mut changes = no_buffer();
    changes.left_out.insert(stage_id("publish"));
    let mut story = Story::launched(map(vec![stage("draft", "1"), publishing(&[])]), &changes);
    assert_eq!(
        story.hand_over("draft"),
        Ok(vec![handed_over("draft"), WorkEvent::Finished])
    );
}

#[test]
fn what_went_out_cannot_be_given_up() {
    let mut story = with_stages_after();
    let cancel = Move::Cancel {
        reason: note("Too late"),
    };
    assert_eq!(story.wants(&manager(), cancel), Err(Refusal::Over));
    assert_eq!(story.item.state, published(14));
}
