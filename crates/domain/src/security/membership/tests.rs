//! Who may invite whom, the steps of a membership, and the owner who always stays.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    AccessChange, AccessRefusal, Held, InviteRefusal, Known, MemberState, change_access, joins_as,
    may_invite,
};
use crate::ids::PersonId;
use crate::security::Access;

fn dana() -> PersonId {
    PersonId::new(Uuid::from_u128(7))
}

fn held(access: Access, state: MemberState) -> Held {
    Held { access, state }
}

#[test]
fn an_owner_gives_any_level_and_a_manager_only_that_of_a_member() {
    for to in Access::ALL {
        assert_eq!(may_invite(Access::Owner, to, Known::default()), Ok(()));
        let by_member = may_invite(Access::Member, to, Known::default());
        assert_eq!(by_member, Err(InviteRefusal::AboveMember));
        let by_manager = may_invite(Access::Manager, to, Known::default());
        assert_eq!(by_manager.is_ok(), to == Access::Member, "{to:?}");
    }
}

#[test]
fn a_manager_does_not_replace_what_an_owner_gave() {
    let known = Known {
        held: None,
        invited_to: Some(Access::Manager),
    };
    let by_manager = may_invite(Access::Manager, Access::Member, known);
    assert_eq!(by_manager, Err(InviteRefusal::AboveMember));
    assert_eq!(may_invite(Access::Owner, Access::Member, known), Ok(()));
}

#[test]
fn only_whoever_left_is_invited_again() {
    for state in MemberState::ALL {
        let known = Known {
            held: Some(held(Access::Member, state)),
            invited_to: None,
        };
        let expected = match state {
            MemberState::Left => Ok(()),
            state => Err(InviteRefusal::AlreadyHere(state)),
        };
        let invited = may_invite(Access::Owner, Access::Member, known);
        assert_eq!(invited, expected);
    }
}

#[test]
fn a_new_owner_waits_for_an_owner() {
    assert_eq!(joins_as(Access::Member), MemberState::Confirmed);
    assert_eq!(joins_as(Access::Manager), MemberState::Confirmed);
    assert_eq!(joins_as(Access::Owner), MemberState::Accepted);
}

#[test]
fn each_state_has_its_steps_and_no_others() {
    use AccessChange::{Confirm, End, Give, Restore, Suspend};
    let changes = [Confirm, Give(Access::Manager), Suspend, Restore, End];
    for (state, allowed) in [
        (MemberState::Accepted, [true, false, false, false, true]),
        (MemberState::Confirmed, [false, true, true, false, true]),
        (MemberState::Suspended, [false, false, false, true, true]),
        (MemberState::Left, [false; 5]),
    ] {
        for (change, is_allowed) in changes.into_iter().zip(allowed) {
            let changed = change_access(dana(), held(Access::Member, state), 1, change);
            match changed {
                Ok(_) => assert!(is_allowed, "{state:?} {change:?}"),
                Err(refusal) => {
                    assert!(!is_allowed, "{state:?} {change:?}");
                    assert_eq!(refusal, AccessRefusal::NoSuchStep(state));
                }
            }
        }
    }
}

#[test]
fn the_last_owner_is_not_lowered_suspended_or_ended() {
    let owner = held(Access::Owner, MemberState::Confirmed);
    for change in [
        AccessChange::Give(Access::Manager),
        AccessChange::Suspend,
        AccessChange::End,
    ] {
        let alone = change_access(dana(), owner, 1, change);
        assert_eq!(alone, Err(AccessRefusal::LastOwner), "{change:?}");
        assert!(change_access(dana(), owner, 2, change).is_ok());
    }
    let kept = change_access(dana(), owner, 1, AccessChange::Give(Access::Owner));
    assert_eq!(kept.map(|(after, _)| after), Ok(owner));
}

#[test]
fn an_owner_who_is_not_confirmed_does_not_count() {
    let waiting = held(Access::Owner, MemberState::Accepted);
    assert!(change_access(dana(), waiting, 1, AccessChange::End).is_ok());
    let suspended = held(Access::Owner, MemberState::Suspended);
    assert!(change_access(dana(), suspended, 1, AccessChange::End).is_ok());
}

fn any_change() -> impl Strategy<Value = AccessChange> {
    prop_oneof![
        Just(AccessChange::Confirm),
        Just(AccessChange::Give(Access::Member)),
        Just(AccessChange::Give(Access::Owner)),
        Just(AccessChange::Suspend),
        Just(AccessChange::Restore),
        Just(AccessChange::End),
    ]
}

proptest! {
    #[test]
    fn whatever_is_tried_an_owner_stays(tries in proptest::collection::vec((0_usize..4, any_change()), 0..60)) {
        let mut team = [
            held(Access::Owner, MemberState::Confirmed),
            held(Access::Owner, MemberState::Accepted),
            held(Access::Manager, MemberState::Confirmed),
            held(Access::Member, MemberState::Confirmed),
        ];
        for (who, change) in tries {
            let owners = team.iter().filter(|held| held.is_owner()).count();
            if let Ok((after, _)) = change_access(dana(), team[who], owners, change) {
                team[who] = after;
            }
            prop_assert!(team.iter().any(|held| held.is_owner()));
        }
    }
}
