//! Work that goes back: a further round, answers kept and marked, nothing that is over reopened.

use super::*;
use crate::work::limits::SPELLS_MAX;

fn sent_back(from: &str, to: &str) -> WorkEvent {
    WorkEvent::SentBack {
        from: stage_id(from),
        to: stage_id(to),
        reason: note("Not yet"),
    }
}

fn rounds(story: &Story, stage: &str) -> Vec<(u16, SpellState)> {
    story
        .item
        .spells
        .iter()
        .filter(|spell| spell.stage == stage_id(stage))
        .map(|spell| (spell.round, spell.state))
        .collect()
}

#[test]
fn the_target_gets_the_ball_again_and_the_rest_comes_after_it() {
    let mut story = Story::of_the_blog().with_done(&["brief", "draft", "design"]);
    assert_eq!(
        story.send_back("approval", "draft"),
        Ok(vec![sent_back("approval", "draft"), arrived("draft")])
    );
    assert_eq!(rounds(&story, "brief"), [(1, SpellState::Done)]);
    assert_eq!(
        rounds(&story, "draft"),
        [(1, SpellState::Done), (2, SpellState::Queued)]
    );
    assert_eq!(
        rounds(&story, "design"),
        [(1, SpellState::Done), (2, SpellState::Ahead)]
    );
    assert_eq!(
        rounds(&story, "approval"),
        [(1, SpellState::Returned), (2, SpellState::Ahead)]
    );
    assert_eq!(rounds(&story, "publish"), [(1, SpellState::Ahead)]);
}

#[test]
fn the_second_round_goes_the_same_way_with_the_same_people() {
    let mut story = Story::of_the_blog().with_done(&["brief", "draft"]);
    story
        .send_back("design", "brief")
        .expect("an earlier stage");
    let story = story.with_done(&["brief", "draft", "design", "approval"]);
    assert_eq!(story.item.state, ItemState::Ready);
    assert_eq!(story.open(), ["publish"]);
}

#[test]
fn a_third_round_counts_on() {
    let mut story = Story::of_the_blog().with_done(&["brief"]);
    for _ in 0..2 {
        story.send_back("draft", "brief").expect("an earlier stage");
        story.hand_over("brief").expect("their turn");
    }
    let last = story.item.spell(story.spell("draft")).expect("a stay");
    assert_eq!((last.round, last.state), (3, SpellState::Queued));
    assert_eq!(
        story.item.thread().len(),
        5,
        "one stay of each stage counts"
    );
}

#[test]
fn answers_after_the_target_are_to_be_looked_at_again() {
    let mut map = blog(&[]);
    for (at, entry) in ["goal", "text", "picture", "word", "day"]
        .iter()
        .enumerate()
    {
        map.stages[at] = asking(map.stages[at].clone(), &[entry]);
    }
    let mut story = Story::launched(map, &no_buffer())
        .ticked("goal")
        .ticked("text")
        .ticked("picture")
        .with_done(&["brief", "draft", "design"]);
    story
        .send_back("approval", "draft")
        .expect("an earlier stage");
    assert_eq!(
        story.recheck,
        [entry_id("picture")],
        "and nothing unanswered"
    );
    assert!(story.hand_over("draft").is_ok(), "answers are kept");
    assert_eq!(story.recheck, [], "other moves mark nothing");
}

#[test]
fn what_was_ready_is_running_again() {
    let mut story = ready();
    story
        .send_back("publish", "design")
        .expect("an earlier stage");
    assert_eq!(story.item.state, ItemState::Running);
    let story = story.with_done(&["design", "approval"]);
    assert_eq!(story.item.state, ItemState::Ready);
}

#[test]
fn what_was_skipped_stays_skipped() {
    let mut story = Story::of_the_blog();
    story.skip("draft").expect("a stage ahead");
    let mut story = story.with_done(&["brief", "design"]);
    story
        .send_back("approval", "brief")
        .expect("an earlier stage");
    assert_eq!(rounds(&story, "draft"), [(1, SpellState::Skipped)]);
    assert_eq!(
        story.hand_over("brief"),
        Ok(vec![handed_over("brief"), arrived("design")])
    );
}

#[test]
fn work_goes_back_only_to_an_earlier_stage_that_was_done() {
    let mut story = Story::of_the_blog();
    story.skip("draft").expect("a stage ahead");
    let mut story = story.with_done(&["brief"]);
    for to in ["design", "approval", "publish", "draft", "elsewhere"] {
        assert_eq!(
            story.send_back("design", to),
            Err(Refusal::NotAnEarlierStage),
            "{to}"
        );
    }
    assert_eq!(story.send_back("brief", "brief"), Err(Refusal::NotOpen));
}

#[test]
fn a_published_item_stays_published_while_something_is_done_again() {
    let mut story = with_stages_after();
    story
        .send_back("report", "draft")
        .expect("an earlier stage");
    assert_eq!(story.item.state, published(14));
    let mut story = story.with_done(&["draft"]);
    assert_eq!(
        story.publish(15),
        Err(Refusal::NotOpen),
        "it is out already"
    );
    assert_eq!(
        story.hand_over("publish"),
        Ok(vec![handed_over("publish"), arrived("report")])
    );
}

#[test]
fn endless_rounds_come_to_an_end() {
    let mut story = Story::of_the_blog().with_done(&["brief"]);
    let refusal = (0..SPELLS_MAX).find_map(|_| {
        let refused = story.send_back("draft", "brief").err();
        refused.or_else(|| story.hand_over("brief").err())
    });
    assert_eq!(refusal, Some(Refusal::TooManyRounds));
    assert!(story.item.spells.len() <= SPELLS_MAX);
}
