//! What no sequence of moves can break.

use proptest::prelude::*;
use proptest::sample::Index;

use super::invariants::{
    check_one_group_is_open, check_publishing, check_rounds, check_state, check_times, check_told,
};
use super::*;

/// A move still to be aimed at the item as it will be then.
#[derive(Clone, Copy, Debug)]
enum Wish {
    Start(Index),
    HandOver(Index),
    SendBack(Index, Index),
    Skip(Index),
    Reassign(Index),
    ChangeOwner,
    Publish,
    Cancel,
}

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let spell = any::<Index>;
    let wish = prop_oneof![
        2 => spell().prop_map(Wish::Start),
        12 => spell().prop_map(Wish::HandOver),
        3 => (spell(), spell()).prop_map(|(from, to)| Wish::SendBack(from, to)),
        2 => spell().prop_map(Wish::Skip),
        1 => spell().prop_map(Wish::Reassign),
        1 => Just(Wish::ChangeOwner),
        4 => Just(Wish::Publish),
        1 => Just(Wish::Cancel),
    ];
    prop::collection::vec(wish, 0..40)
}

/// Up to six stages, some beside the one before, some left out, with publishing somewhere or nowhere.
fn stories() -> impl Strategy<Value = Story> {
    let stages = prop::collection::vec((any::<bool>(), prop::bool::weighted(0.2)), 1..6);
    let publishing_at = prop::option::of(0..6_usize);
    (stages, publishing_at).prop_filter_map("something to do", |(sketch, publishing_at)| {
        let mut changes = no_buffer();
        let mut stages = Vec::new();
        for (number, (is_beside, is_left_out)) in sketch.into_iter().enumerate() {
            let stage = stage(&format!("stage {number}"), "1");
            if is_beside {
                changes.beside_previous.insert(stage.id);
            }
            if is_left_out {
                changes.left_out.insert(stage.id);
            }
            stages.push(stage);
        }
        if let Some(at) = publishing_at {
            stages.insert(at.min(stages.len()), publishing(&[]));
        }
        let has_work = stages
            .iter()
            .any(|stage| !changes.left_out.contains(&stage.id));
        has_work.then(|| Story::launched(map(stages), &changes))
    })
}

/// Points a wish at a stay; open ones are preferred, so that most wishes are legal.
fn aimed(wish: Wish, story: &Story) -> Move {
    let open: Vec<SpellId> = story.item.open_spells().map(|spell| spell.id).collect();
    let all: Vec<SpellId> = story.item.spells.iter().map(|spell| spell.id).collect();
    let likely = |index: Index| *index.get(if open.is_empty() { &all } else { &open });
    match wish {
        Wish::Start(at) => Move::Start(likely(at)),
        Wish::HandOver(at) => Move::HandOver(likely(at)),
        Wish::SendBack(at, to) => Move::SendBack {
            spell: likely(at),
            to: to.get(&story.map.stages).id,
            reason: note("Not yet"),
        },
        Wish::Skip(at) => Move::Skip {
            spell: *at.get(&all),
            reason: note("Not this time"),
        },
        Wish::Reassign(at) => Move::Reassign {
            spell: *at.get(&all),
            to: person("Anna"),
        },
        Wish::ChangeOwner => Move::ChangeOwner(person("Anna")),
        Wish::Publish => Move::Publish {
            on: september(15),
            link: note(""),
        },
        Wish::Cancel => Move::Cancel {
            reason: note("The client left"),
        },
    }
}

proptest! {
    #[test]
    fn any_sequence_of_moves_keeps_an_item_sound(mut story in stories(), wishes in wishes()) {
        check_one_group_is_open(&story.item)?;
        for wish in wishes {
            let before = story.clone();
            let wanted = aimed(wish, &story);
            let Ok(events) = story.wants(&manager(), wanted) else {
                prop_assert_eq!(&before.item, &story.item);
                continue;
            };
            check_told(&before, &story, &events)?;
            check_publishing(&story, &events)?;
            check_rounds(&story)?;
            check_times(&story.item)?;
            check_state(&story)?;
            if matches!(story.item.state, ItemState::Cancelled { .. }) {
                break;
            }
            check_one_group_is_open(&story.item)?;
        }
    }

    #[test]
    fn handing_everything_over_always_comes_to_an_end(mut story in stories()) {
        for _ in 0..story.map.stages.len() {
            let Some(spell) = story.item.open_spells().next().map(|spell| spell.id) else { break };
            let handed = story.wants(&manager(), Move::HandOver(spell));
            if handed == Err(Refusal::PublishInstead) {
                let link = note("");
                story.wants(&manager(), Move::Publish { on: september(15), link }).expect("ready");
            }
        }
        let went_out = matches!(story.item.state, ItemState::Published { .. });
        prop_assert!(went_out || story.item.state == ItemState::Finished);
        prop_assert_eq!(went_out, story.map.publishing().is_some());
        prop_assert_eq!(story.item.open_spells().count(), 0);
    }
}
