//! What must hold for an item after any move, and between before and after.

use proptest::prelude::*;

use super::*;

fn is_over(spell: &Spell) -> bool {
    matches!(spell.state, SpellState::Done | SpellState::Skipped)
}

/// Groups before the open one are over, those after it have not been touched since.
pub(super) fn check_one_group_is_open(item: &Item) -> Result<(), TestCaseError> {
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
pub(super) fn check_rounds(story: &Story) -> Result<(), TestCaseError> {
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
pub(super) fn check_times(item: &Item) -> Result<(), TestCaseError> {
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
pub(super) fn check_state(story: &Story) -> Result<(), TestCaseError> {
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
pub(super) fn check_told(
    before: &Story,
    after: &Story,
    events: &[WorkEvent],
) -> Result<(), TestCaseError> {
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
pub(super) fn check_publishing(story: &Story, events: &[WorkEvent]) -> Result<(), TestCaseError> {
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
