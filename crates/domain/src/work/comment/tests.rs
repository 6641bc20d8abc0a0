//! What may be written, and who may change it.

use uuid::Uuid;

use super::*;
use crate::ids::{AccountId, WorkspaceId};
use crate::security::{Access, Member};

fn person(number: u128) -> PersonId {
    PersonId::new(Uuid::from_u128(number))
}

fn actor(number: u128, access: Access) -> Actor {
    Actor::Member(Member {
        workspace: WorkspaceId::new(Uuid::nil()),
        account: AccountId::new(Uuid::nil()),
        person: person(number),
        access,
    })
}

fn comment() -> Comment {
    Comment {
        id: CommentId::new(Uuid::nil()),
        author: person(1),
        text: CommentText::stored("Hello"),
        at: Timestamp::UNIX_EPOCH,
        edited_at: None,
        removed: None,
    }
}

#[test]
fn only_the_author_edits() {
    assert_eq!(may_edit(&comment(), &actor(1, Access::Member)), Ok(()));
    for access in Access::ALL {
        let other = may_edit(&comment(), &actor(2, access));
        assert_eq!(other, Err(CommentRefusal::NotYours));
    }
}

#[test]
fn the_author_and_managers_remove() {
    assert_eq!(may_remove(&comment(), &actor(1, Access::Member)), Ok(()));
    assert_eq!(may_remove(&comment(), &actor(2, Access::Manager)), Ok(()));
    assert_eq!(may_remove(&comment(), &actor(2, Access::Owner)), Ok(()));
    assert_eq!(
        may_remove(&comment(), &actor(2, Access::Member)),
        Err(CommentRefusal::NotYours)
    );
}

#[test]
fn what_was_removed_is_neither_edited_nor_removed_again() {
    let mut gone = comment();
    gone.removed = Some((Timestamp::UNIX_EPOCH, person(1)));
    let manager = actor(2, Access::Owner);
    assert_eq!(
        may_edit(&gone, &actor(1, Access::Member)),
        Err(CommentRefusal::Removed)
    );
    assert_eq!(may_remove(&gone, &manager), Err(CommentRefusal::Removed));
}

#[test]
fn a_holder_of_a_link_says_nothing() {
    let guest = Actor::Link {
        workspace: WorkspaceId::new(Uuid::nil()),
        link: crate::ids::LinkId::new(Uuid::nil()),
    };
    assert_eq!(
        may_remove(&comment(), &guest),
        Err(CommentRefusal::NotYours)
    );
}

#[test]
fn the_length_is_counted_in_letters_as_typed() {
    let longest = "ש".repeat(LENGTH_MAX);
    assert!(CommentText::parse(&longest, &[], &[]).is_ok());
    assert_eq!(
        CommentText::parse(&format!("{longest}ש"), &[], &[]),
        Err(CommentRefusal::TooLong {
            length_max: LENGTH_MAX
        })
    );
    let blank = CommentText::parse(" \r\n\u{202E} ", &[], &[]).expect("nothing at all");
    assert!(blank.is_empty());
}
