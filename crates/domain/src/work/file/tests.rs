//! Room for files, and who may take one away.

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

fn file() -> File {
    File {
        id: FileId::new(Uuid::nil()),
        name: FileName::clean("a.pdf"),
        kind: FileKind::Pdf,
        bytes: 1,
        comment: None,
        entry: None,
        added_by: person(1),
        added_at: Timestamp::UNIX_EPOCH,
        removed: None,
    }
}

#[test]
fn an_item_and_a_workspace_have_room_for_so_much() {
    let room = Room {
        files: 48,
        bytes: 90,
        bytes_max: 100,
    };
    assert_eq!(room.takes(2, 10), Ok(()));
    assert_eq!(
        room.takes(3, 1),
        Err(FileRefusal::TooMany {
            files_max: FILES_MAX
        })
    );
    assert_eq!(
        room.takes(1, 11),
        Err(FileRefusal::NoRoom { bytes_max: 100 })
    );
    assert_eq!(
        room.takes(1, u64::MAX),
        Err(FileRefusal::NoRoom { bytes_max: 100 })
    );
}

#[test]
fn who_added_it_the_owner_of_the_item_and_managers_remove() {
    let owner = person(2);
    for (who, access, may) in [
        (1, Access::Member, true),
        (2, Access::Member, true),
        (3, Access::Member, false),
        (3, Access::Manager, true),
    ] {
        let removed = may_remove(&file(), owner, &actor(who, access));
        assert_eq!(removed.is_ok(), may, "{who} {access:?}");
    }
}

#[test]
fn for_thirty_days_it_can_be_brought_back() {
    let removed = File {
        removed: Some((Timestamp::UNIX_EPOCH, person(1))),
        ..file()
    };
    let last = Timestamp::UNIX_EPOCH + RETURN_WITHIN;
    assert!(is_returnable(&removed, last));
    assert!(!is_returnable(
        &removed,
        last + SignedDuration::from_secs(1)
    ));
    assert!(!is_returnable(&file(), last));
}
