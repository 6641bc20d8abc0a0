//! Who may belong to whom, and what is counted.

use uuid::Uuid;

use super::*;
use crate::text::Note;

fn id(number: u128) -> ItemId {
    ItemId::new(Uuid::from_u128(number))
}

fn asked(child: u128, levels_below: usize, line: &[u128]) -> Result<(), ParentRefusal> {
    let line: Vec<ItemId> = line.iter().map(|number| id(*number)).collect();
    may_belong(Kinship {
        child: id(child),
        levels_below,
        line: &line,
        parent_state: &ItemState::Running,
    })
}

#[test]
fn a_post_belongs_to_a_campaign_and_the_campaign_to_a_season() {
    assert_eq!(asked(1, 0, &[2]), Ok(()));
    assert_eq!(asked(1, 0, &[2, 3]), Ok(()));
    assert_eq!(asked(2, 1, &[3]), Ok(()));
}

#[test]
fn nothing_belongs_to_itself_or_to_what_belongs_to_it() {
    assert_eq!(asked(1, 0, &[1]), Err(ParentRefusal::Itself));
    assert_eq!(asked(1, 1, &[2, 1]), Err(ParentRefusal::Circle));
    assert_eq!(asked(1, 2, &[3, 2, 1]), Err(ParentRefusal::Circle));
}

#[test]
fn a_fourth_level_is_one_too_many_from_either_end() {
    assert_eq!(asked(1, 0, &[2, 3, 4]), Err(ParentRefusal::TooDeep));
    assert_eq!(asked(1, 1, &[2, 3]), Err(ParentRefusal::TooDeep));
    assert_eq!(asked(1, 2, &[2]), Err(ParentRefusal::TooDeep));
}

#[test]
fn what_was_cancelled_takes_no_more() {
    let reason = Note::parse("No budget").expect("a note");
    let refused = may_belong(Kinship {
        child: id(1),
        levels_below: 0,
        line: &[id(2)],
        parent_state: &ItemState::Cancelled { reason },
    });
    assert_eq!(refused, Err(ParentRefusal::Cancelled));
}

#[test]
fn what_was_given_up_is_counted_apart() {
    let cancelled = ItemState::Cancelled {
        reason: Note::default(),
    };
    let published = ItemState::Published {
        on: jiff::civil::date(2026, 9, 1),
        link: Note::default(),
    };
    let states = [
        ItemState::Running,
        ItemState::Running,
        ItemState::Ready,
        published,
        ItemState::Finished,
        cancelled,
    ];
    let progress = Progress::of(&states);
    let expected = Progress {
        running: 2,
        ready: 1,
        done: 2,
        cancelled: 1,
    };
    assert_eq!(progress, expected);
    assert_eq!(progress.all(), 5);
}
