//! Where a card lands: forward, back, over what lies between, or why not; and what is offered is what the rules accept.

use proptest::prelude::*;

use super::*;
use crate::work::example::*;
use crate::work::{Adjustments, Refusal};

const BLOG: [&str; 5] = ["brief", "draft", "design", "approval", "publish"];

fn at(story: &Story, from: &str, to: &str) -> Landing {
    let target = Target::Stage(stage_id(to));
    landing(&story.item, &story.map, story.spell(from), target)
}

fn forward(between: &[&str]) -> Landing {
    Landing::Forward(Forward {
        passing: Passing::HandOver,
        between: between.iter().map(|stage| stage_id(stage)).collect(),
        waits_for: Vec::new(),
    })
}

/// Film and sound run side by side after the idea; publishing comes last.
fn filming() -> Story {
    let stages = ["idea", "film", "sound", "cut"].map(|name| stage(name, "1"));
    let mut map = map(stages.to_vec());
    map.stages.push(publishing(&[]));
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("sound"));
    Story::launched(map, &changes).with_done(&["idea"])
}

#[test]
fn the_next_stage_is_a_hand_over_and_the_own_one_nothing() {
    let story = Story::of_the_blog();
    assert_eq!(at(&story, "brief", "draft"), forward(&[]));
    assert_eq!(at(&story, "brief", "brief"), Landing::Stays);
}

#[test]
fn further_ahead_says_what_lies_between() {
    let story = Story::of_the_blog();
    assert_eq!(
        at(&story, "brief", "approval"),
        forward(&["draft", "design"])
    );
}

#[test]
fn an_earlier_stage_that_was_done_is_a_return() {
    let story = Story::of_the_blog().with_done(&["brief", "draft"]);
    assert_eq!(
        at(&story, "design", "brief"),
        Landing::SendBack(stage_id("brief"))
    );
}

#[test]
fn what_was_left_out_cannot_be_entered() {
    let mut story = Story::of_the_blog();
    story.skip("brief").expect("leaves it out");
    assert_eq!(at(&story, "draft", "brief"), Landing::LeftOut);
    story.skip("design").expect("leaves it out");
    assert_eq!(at(&story, "draft", "design"), Landing::LeftOut);
    assert_eq!(at(&story, "draft", "approval"), forward(&[]));
}

#[test]
fn the_end_lies_behind_the_publishing() {
    let story = Story::of_the_blog();
    let end =
        |story: &Story, from| landing(&story.item, &story.map, story.spell(from), Target::End);
    assert_eq!(
        end(&story, "brief"),
        Landing::PublishFirst(stage_id("publish"))
    );
    let ready = story.with_done(&BLOG[..4]);
    let Landing::Forward(out) = end(&ready, "publish") else {
        panic!("nothing is between");
    };
    assert_eq!((out.passing, out.between.len()), (Passing::Publish, 0));
}

#[test]
fn stages_at_the_same_time_are_no_way_on_but_are_waited_for() {
    let story = filming();
    assert_eq!(at(&story, "film", "sound"), Landing::Beside);
    assert_eq!(at(&story, "sound", "film"), Landing::Beside);
    let Landing::Forward(on) = at(&story, "film", "cut") else {
        panic!("nothing is between");
    };
    assert_eq!(on.waits_for, [stage_id("sound")]);
    let story = story.with_done(&["sound"]);
    assert_eq!(at(&story, "film", "cut"), forward(&[]));
}

#[test]
fn a_stage_of_another_version_and_a_stay_that_is_over_are_told_apart() {
    let story = Story::of_the_blog().with_done(&["brief"]);
    assert_eq!(at(&story, "draft", "layout"), Landing::Unknown);
    assert_eq!(at(&story, "brief", "design"), Landing::Closed);
    assert_eq!(at(&story, "design", "approval"), Landing::Closed);
}

#[test]
fn leaving_out_what_lies_between_takes_a_reason_each() {
    let story = Story::of_the_blog();
    let there = at(&story, "brief", "approval");
    let mut saying = Saying::default();
    saying
        .left_out
        .insert(stage_id("draft"), note("Ready text"));
    let steps = |saying: &Saying| moves(&story.item, story.spell("brief"), &there, saying);
    let played = |steps: Vec<Move>| {
        let mut story = story.clone();
        steps
            .into_iter()
            .try_for_each(|step| story.wants(&manager(), step).map(drop))
            .map(|()| story)
    };
    assert_eq!(played(steps(&saying)).map(drop), Err(Refusal::ReasonNeeded));
    saying
        .left_out
        .insert(stage_id("design"), note("Old picture"));
    let after = played(steps(&saying)).expect("two reasons");
    assert_eq!(after.open(), ["approval"]);
}

#[derive(Clone, Copy, Debug)]
struct Drop {
    from: usize,
    to: usize,
}

fn any_drop() -> impl Strategy<Value = Drop> {
    (0..5_usize, 0..6_usize).prop_map(|(from, to)| Drop { from, to })
}

fn target(to: usize) -> Target {
    BLOG.get(to)
        .map_or(Target::End, |stage| Target::Stage(stage_id(stage)))
}

fn said() -> Saying {
    Saying {
        reason: note("Not yet"),
        left_out: BLOG
            .map(|stage| (stage_id(stage), note("Not this time")))
            .into(),
        published_on: september(15),
        link: note(""),
    }
}

proptest! {
    /// Whatever was dropped before, what a landing offers is accepted, and the ball is where the card was dropped.
    #[test]
    fn what_is_offered_is_accepted(
        together in any::<bool>(),
        drops in proptest::collection::vec(any_drop(), 1..12),
    ) {
        let mut changes = Adjustments { buffer_days: 0, ..Adjustments::default() };
        if together {
            changes.beside_previous.insert(stage_id("design"));
        }
        let mut story = Story::launched(blog(&[]), &changes);
        for Drop { from, to } in drops {
            let spell = story.spell(BLOG[from]);
            let there = landing(&story.item, &story.map, spell, target(to));
            let steps = moves(&story.item, spell, &there, &said());
            for step in steps {
                let done = story.wants(&manager(), step);
                prop_assert!(done.is_ok(), "{there:?}: {done:?}");
            }
            let waits = matches!(&there, Landing::Forward(on) if !on.waits_for.is_empty());
            if let (Landing::Forward(_) | Landing::SendBack(_), Some(stage), false) = (&there, BLOG.get(to), waits) {
                prop_assert!(story.open().contains(stage), "{there:?}: {:?}", story.open());
            }
        }
    }
}
