//! What no sequence of moves can break.

use proptest::prelude::*;
use proptest::sample::Index;

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

fn is_over(spell: &Spell) -> bool {
    matches!(spell.state, SpellState::Done | SpellState::Skipped)
}

/// Groups before the open one are over, those after it have not been touched since.
fn check_one_group_is_open(item: &Item) -> Result<(), TestCaseError> {
    let thread = item.thread();
    let groups: Vec<&[&Spell]> = thread.chunk_by(|_, next| next.is_beside_previous).collect();
    let is_open = |group: &[&Spell]| group.iter().any(|spell| spell.state.is_open());
    let goes_on = matches!(item.state, ItemState::Running | ItemState::Ready);
    let Some(at) = groups.iter().position(|group| is_open(group)) else {
        prop_assert!(
            !goes_on,
            "somebody has the ball as long as the work goes on"
        );
        prop_assert!(thread.iter().all(|spell| is_over(spell)));
        return Ok(());
    };
    for (number, group) in groups.iter().enumerate() {
        for spell in *group {
            let fits = match number.cmp(&at) {
                std::cmp::Ordering::Less => is_over(spell),
                std::cmp::Ordering::Equal => is_over(spell) || spell.state.is_open(),
                std::cmp::Ordering::Greater => {
                    matches!(spell.state, SpellState::Ahead | SpellState::Skipped)
                }
            };
            prop_assert!(fits, "{spell:?} in group {number}, open is {at}");
        }
    }
    Ok(())
}

/// Rounds of a stage count from one, and only the last of them can still go on.
fn check_rounds(story: &Story) -> Result<(), TestCaseError> {
    for stage in &story.map.stages {
        let rounds: Vec<&Spell> = story
            .item
            .spells
            .iter()
            .filter(|spell| spell.stage == stage.id)
            .collect();
        for (spell, round) in rounds.iter().zip(1..) {
            prop_assert_eq!(spell.round, round);
        }
        let (_, earlier) = rounds.split_last().expect("each stage has a stay");
        prop_assert!(earlier.iter().all(|spell| spell.closed_at.is_some()));
    }
    let ids: std::collections::BTreeSet<_> = story.item.spells.iter().map(|s| s.id).collect();
    prop_assert_eq!(ids.len(), story.item.spells.len());
    Ok(())
}

/// Times stand in their order and agree with the state.
fn check_times(item: &Item) -> Result<(), TestCaseError> {
    for spell in &item.spells {
        let is_closed = is_over(spell) || spell.state == SpellState::Returned;
        prop_assert_eq!(spell.closed_at.is_some(), is_closed);
        prop_assert_eq!(
            spell.opened_at.is_some(),
            spell.state.is_open() || (is_closed && spell.opened_at.is_some())
        );
        if spell.state == SpellState::Working || spell.state == SpellState::Done {
            prop_assert!(spell.started_at.is_some());
        }
    }
    Ok(())
}

/// The state of the item agrees with its stays.
fn check_state(story: &Story) -> Result<(), TestCaseError> {
    let thread = story.item.thread();
    let publishing = story.map.publishing().map(|stage| stage.id);
    let publishing_is_open = thread
        .iter()
        .any(|spell| Some(spell.stage) == publishing && spell.state.is_open());
    match story.item.state {
        ItemState::Ready => prop_assert!(publishing_is_open),
        ItemState::Running => prop_assert!(!publishing_is_open),
        ItemState::Finished => prop_assert!(thread.iter().all(|spell| is_over(spell))),
        ItemState::Published { .. } => {
            let was_done =
                story.item.spells.iter().any(|spell| {
                    Some(spell.stage) == publishing && spell.state == SpellState::Done
                });
            prop_assert!(was_done);
        }
        ItemState::Cancelled { .. } => {}
    }
    Ok(())
}

/// Nothing that was closed changes, and each change of a stay is told.
fn check_told(before: &Story, after: &Story, events: &[WorkEvent]) -> Result<(), TestCaseError> {
    let sent_back = events
        .iter()
        .any(|event| matches!(event, WorkEvent::SentBack { .. }));
    for spell in &after.item.spells {
        let Some(was) = before.item.spell(spell.id) else {
            prop_assert!(sent_back, "only a return adds a stay");
            continue;
        };
        prop_assert!(
            was.closed_at.is_none() || was == spell,
            "{was:?} was closed"
        );
        if was.state != spell.state {
            prop_assert!(tells(events, spell), "{spell:?} is not told by {events:?}");
        }
        let (stage, from) = (spell.stage, was.holder);
        if let Some(to) = spell.holder.filter(|_| was.holder != spell.holder) {
            let reassigned = WorkEvent::Reassigned { stage, from, to };
            prop_assert!(events.contains(&reassigned));
        }
    }
    let to = after.item.owner;
    let is_told = events.contains(&WorkEvent::OwnerChanged { to });
    prop_assert_eq!(before.item.owner != to, is_told);
    if before.item.state != after.item.state {
        prop_assert!(tells_state(events, &after.item.state), "{events:?}");
    }
    prop_assert_eq!(before.item == after.item, events.is_empty(), "{:?}", events);
    Ok(())
}

fn tells(events: &[WorkEvent], spell: &Spell) -> bool {
    events.iter().any(|event| match (spell.state, event) {
        (SpellState::Queued, WorkEvent::Arrived { stage, holder }) => {
            *stage == spell.stage && *holder == spell.holder
        }
        (SpellState::Working, WorkEvent::Started { stage })
        | (SpellState::Done, WorkEvent::HandedOver { stage })
        | (SpellState::Skipped, WorkEvent::Skipped { stage, .. }) => *stage == spell.stage,
        (SpellState::Done, WorkEvent::Published { .. })
        | (SpellState::Returned, WorkEvent::SentBack { .. }) => true,
        _ => false,
    })
}

fn tells_state(events: &[WorkEvent], state: &ItemState) -> bool {
    events.iter().any(|event| {
        matches!(
            (state, event),
            (ItemState::Running, WorkEvent::SentBack { .. })
                | (ItemState::Ready, WorkEvent::BecameReady)
                | (ItemState::Published { .. }, WorkEvent::Published { .. })
                | (ItemState::Finished, WorkEvent::Finished)
                | (ItemState::Cancelled { .. }, WorkEvent::Cancelled { .. })
        )
    })
}

/// When it goes out, all stages before are over.
fn check_publishing(story: &Story, events: &[WorkEvent]) -> Result<(), TestCaseError> {
    if events
        .iter()
        .any(|event| matches!(event, WorkEvent::Published { .. }))
    {
        let publishing = story.map.publishing().map(|stage| stage.id);
        let thread = story.item.thread();
        let mut before = thread
            .iter()
            .take_while(|spell| Some(spell.stage) != publishing);
        prop_assert!(before.all(|spell| is_over(spell)));
    }
    Ok(())
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
