//! Who may move what: the holder, who answers for the item, managers; never a stranger or a link.

use super::*;

/// One move of each kind, each of which its own people could make.
fn every_move(story: &Story) -> Vec<Move> {
    let spell = story.spell("draft");
    vec![
        Move::Start(spell),
        Move::HandOver(spell),
        Move::SendBack {
            spell,
            to: stage_id("brief"),
            reason: note("Not yet"),
        },
        Move::Skip {
            spell,
            reason: note("Not this time"),
        },
        Move::Reassign {
            spell,
            to: person("Anna"),
        },
        Move::ChangeOwner(person("Anna")),
        Move::Cancel {
            reason: note("The client left"),
        },
    ]
}

/// Which moves an actor may make while the draft is open, in the order above.
fn allowed(actor: &Actor) -> Vec<bool> {
    let story = Story::of_the_blog().with_done(&["brief"]);
    every_move(&story)
        .into_iter()
        .map(|wanted| match story.clone().wants(actor, wanted) {
            Ok(_) => true,
            Err(refusal) => {
                assert_eq!(refusal, Refusal::NotYours);
                false
            }
        })
        .collect()
}

#[test]
fn who_answers_for_it_and_managers_may_do_everything() {
    assert_eq!(allowed(&member("owner")), [true; 7]);
    assert_eq!(allowed(&manager()), [true; 7]);
}

#[test]
fn the_holder_moves_the_stage_and_not_the_item() {
    assert_eq!(
        allowed(&member("draft")),
        [true, true, true, true, true, false, false]
    );
}

#[test]
fn strangers_and_links_may_do_nothing() {
    assert_eq!(allowed(&member("stranger")), [false; 7]);
    assert_eq!(allowed(&member("design")), [false; 7], "not their turn");
    assert_eq!(allowed(&link_holder()), [false; 7]);
}

#[test]
fn a_stranger_does_not_publish() {
    let wanted = || Move::Publish {
        on: september(15),
        link: note(""),
    };
    assert_eq!(
        ready().wants(&member("stranger"), wanted()),
        Err(Refusal::NotYours)
    );
    assert_eq!(
        ready().wants(&link_holder(), wanted()),
        Err(Refusal::NotYours)
    );
    assert!(ready().wants(&member("owner"), wanted()).is_ok());
}

#[test]
fn whoever_takes_the_ball_over_has_the_say() {
    let mut story = Story::of_the_blog();
    let spell = story.spell("brief");
    let to = person("Anna");
    story
        .wants(&member("brief"), Move::Reassign { spell, to })
        .expect("their own ball");
    assert_eq!(story.hand_over("brief"), Err(Refusal::NotYours));
    assert!(story.wants(&member("Anna"), Move::HandOver(spell)).is_ok());
}

#[test]
fn a_ball_that_nobody_has_belongs_to_nobody_without_an_account() {
    let mut story = Story::of_the_blog();
    story.item.spells[0].holder = None;
    let spell = story.spell("brief");
    assert_eq!(
        story.wants(&link_holder(), Move::HandOver(spell)),
        Err(Refusal::NotYours)
    );
}
