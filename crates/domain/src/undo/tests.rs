//! Who may take back what, and until when.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{Act, Touch, UndoRefusal, Undone, may_undo, seconds_offered};
use crate::events::Subject;
use crate::ids::{AccountId, ItemId, LinkId, PersonId, WorkspaceId};
use crate::security::{Access, Actor, Member, Right};

const ME: PersonId = PersonId::new(Uuid::from_u128(1));
const DANA: PersonId = PersonId::new(Uuid::from_u128(2));

fn actor(person: PersonId, access: Access) -> Actor {
    Actor::Member(Member {
        workspace: WorkspaceId::new(Uuid::nil()),
        account: AccountId::new(Uuid::nil()),
        person,
        access,
    })
}

fn act(right: Right) -> Act {
    Act {
        by: ME,
        right,
        at: Timestamp::UNIX_EPOCH,
        taken_back_at: None,
    }
}

fn after(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds)
}

fn tried(seconds: i64, touched: Option<Touch>) -> Result<(), UndoRefusal> {
    let me = actor(ME, Access::Member);
    may_undo(&act(Right::ItemWork), &me, after(seconds), touched)
}

#[test]
fn it_is_taken_back_for_ten_seconds_and_a_little_longer_on_the_way() {
    for seconds in [-3, 0, 9, 10, 15] {
        assert_eq!(tried(seconds, None), Ok(()), "{seconds}");
    }
    for seconds in [16, 60, 86_400] {
        assert_eq!(tried(seconds, None), Err(UndoRefusal::TooLate), "{seconds}");
    }
}

#[test]
fn only_whoever_did_it_takes_it_back_whatever_their_level() {
    let now = after(1);
    let owner = actor(DANA, Access::Owner);
    let link = Actor::Link {
        workspace: WorkspaceId::new(Uuid::nil()),
        link: LinkId::new(Uuid::nil()),
    };
    let system = Actor::System {
        workspace: WorkspaceId::new(Uuid::nil()),
    };
    for other in [owner, link, system] {
        let refused = may_undo(&act(Right::ItemWork), &other, now, None);
        assert_eq!(refused, Err(UndoRefusal::NotYours), "{other:?}");
    }
}

#[test]
fn a_lost_right_takes_the_undoing_with_it() {
    let act = act(Right::PeopleEdit);
    let manager = actor(ME, Access::Manager);
    assert_eq!(may_undo(&act, &manager, after(1), None), Ok(()));
    let member = actor(ME, Access::Member);
    assert_eq!(
        may_undo(&act, &member, after(1), None),
        Err(UndoRefusal::NotYours)
    );
}

#[test]
fn once_is_enough() {
    let taken = Act {
        taken_back_at: Some(after(1)),
        ..act(Right::ItemWork)
    };
    let me = actor(ME, Access::Member);
    for seconds in [2, 60] {
        let refused = may_undo(&taken, &me, after(seconds), None);
        assert_eq!(refused, Err(UndoRefusal::Already));
    }
}

#[test]
fn whoever_was_quicker_is_named() {
    let touch = Touch { by: Some(DANA) };
    assert_eq!(tried(5, Some(touch)), Err(UndoRefusal::Touched(touch)));
    assert_eq!(tried(16, Some(touch)), Err(UndoRefusal::TooLate));
}

#[test]
fn a_page_offers_what_is_left_of_ten_seconds() {
    let me = actor(ME, Access::Member);
    let offered = |seconds| seconds_offered(&act(Right::ItemWork), &me, after(seconds));
    assert_eq!(
        [-1, 0, 9, 10, 12].map(offered),
        [Some(10), Some(10), Some(1), None, None]
    );
    let dana = actor(DANA, Access::Owner);
    assert_eq!(
        seconds_offered(&act(Right::ItemWork), &dana, after(1)),
        None
    );
}

#[test]
fn it_covers_its_own_events_only() {
    let undone = Undone {
        subject: Subject::Item(ItemId::new(Uuid::nil())),
        first: 4,
        last: 6,
    };
    let covered: Vec<i64> = (0..9).filter(|number| undone.covers(*number)).collect();
    assert_eq!(covered, [4, 5, 6]);
}
