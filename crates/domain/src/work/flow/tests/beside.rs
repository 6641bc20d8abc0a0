//! Stages that run at the same time: all get the ball, and the work moves on when all are done.

use super::*;
use crate::work::Adjustments;

/// Text, then film and sound side by side with it, then the cut, then publishing.
fn film() -> Map {
    map(vec![
        stage("idea", "1"),
        stage("text", "1"),
        stage("film", "2"),
        stage("sound", "1"),
        stage("cut", "1"),
        publishing(&[]),
    ])
}

fn side_by_side() -> Adjustments {
    let mut changes = no_buffer();
    changes
        .beside_previous
        .extend(["film", "sound"].map(stage_id));
    changes
}

fn filming() -> Story {
    Story::launched(film(), &side_by_side()).with_done(&["idea"])
}

#[test]
fn all_of_a_group_get_the_ball_at_once() {
    let mut story = Story::launched(film(), &side_by_side());
    assert_eq!(
        story.hand_over("idea"),
        Ok(vec![
            handed_over("idea"),
            arrived("text"),
            arrived("film"),
            arrived("sound")
        ])
    );
    assert_eq!(story.open(), ["text", "film", "sound"]);
}

#[test]
fn it_moves_on_when_the_last_of_them_is_done_in_any_order() {
    for order in [["text", "film", "sound"], ["sound", "text", "film"]] {
        let mut story = filming().with_done(&order[..2]);
        assert_eq!(story.open(), [order[2]]);
        assert_eq!(
            story.hand_over(order[2]),
            Ok(vec![handed_over(order[2]), arrived("cut")])
        );
    }
}

#[test]
fn a_skipped_one_counts_as_arrived() {
    let mut story = filming().with_done(&["text", "sound"]);
    story.skip("film").expect("an open stage");
    assert_eq!(story.open(), ["cut"]);
}

#[test]
fn skipping_the_first_of_a_group_does_not_pull_the_others_forward() {
    let mut map = film();
    map.stages.insert(0, stage("call", "1"));
    let mut story = Story::launched(map, &side_by_side());
    story.skip("text").expect("a stage ahead");
    story.hand_over("call").expect("their turn");
    assert_eq!(story.open(), ["idea"], "film and sound are not beside it");
    story.hand_over("idea").expect("their turn");
    assert_eq!(story.open(), ["film", "sound"]);
}

#[test]
fn leaving_one_of_a_group_out_keeps_the_others_together() {
    for (left_out, together) in [("text", ["film", "sound"]), ("film", ["text", "sound"])] {
        let mut changes = side_by_side();
        changes.left_out.insert(stage_id(left_out));
        let story = Story::launched(film(), &changes).with_done(&["idea"]);
        assert_eq!(story.open(), together);
    }
}

#[test]
fn going_back_before_the_group_closes_all_of_it() {
    let mut story = filming().with_done(&["sound"]);
    story.send_back("film", "idea").expect("an earlier stage");
    assert_eq!(story.open(), ["idea"]);
    let states: Vec<_> = story
        .item
        .spells
        .iter()
        .map(|s| (s.round, s.state))
        .collect();
    assert_eq!(
        states,
        [
            (1, SpellState::Done),
            (2, SpellState::Queued),
            (1, SpellState::Returned),
            (2, SpellState::Ahead),
            (1, SpellState::Returned),
            (2, SpellState::Ahead),
            (1, SpellState::Done),
            (2, SpellState::Ahead),
            (1, SpellState::Ahead),
            (1, SpellState::Ahead),
        ]
    );
    story.hand_over("idea").expect("their turn");
    assert_eq!(story.open(), ["text", "film", "sound"]);
}

#[test]
fn going_back_within_a_group_gives_the_ball_at_once() {
    let mut story = filming().with_done(&["film"]);
    assert_eq!(
        story
            .send_back("sound", "film")
            .map(|events| events[1..].to_vec()),
        Ok(vec![arrived("film"), arrived("sound")])
    );
    assert_eq!(story.open(), ["text", "film", "sound"]);
}

#[test]
fn nothing_goes_back_to_a_later_one_of_the_group() {
    let mut story = filming().with_done(&["sound"]);
    assert_eq!(
        story.send_back("text", "sound"),
        Err(Refusal::NotAnEarlierStage)
    );
}
