//! Levels and passwords.

use super::*;

#[test]
fn a_higher_level_never_loses_a_right() {
    for right in Right::ALL {
        assert!(allows(Access::Owner, *right), "{right:?}");
        if allows(Access::Member, *right) {
            assert!(allows(Access::Manager, *right), "{right:?}");
        }
    }
}

#[test]
fn members_work_managers_build_owners_settle() {
    assert!(allows(Access::Member, Right::ItemLaunch));
    assert!(!allows(Access::Member, Right::ProcessEdit));
    assert!(allows(Access::Manager, Right::ProcessEdit));
    assert!(!allows(Access::Manager, Right::WorkspaceEdit));
}

#[test]
fn a_link_has_no_right_of_a_level() {
    let link = Actor::Link {
        workspace: WorkspaceId::new(uuid::Uuid::nil()),
        link: LinkId::new(uuid::Uuid::nil()),
    };
    let by_link = [Right::InvitationAccept, Right::StageAnswer];
    assert!(
        Right::ALL
            .iter()
            .all(|right| link.may(*right) == by_link.contains(right))
    );
}

#[test]
fn passwords_are_long_and_not_obvious() {
    assert_eq!(check_password("short", &[]), Err(PasswordRefusal::TooShort));
    assert_eq!(
        check_password(&"x1".repeat(65), &[]),
        Err(PasswordRefusal::TooLong)
    );
    assert_eq!(
        check_password("aaaaaaaaaaaaaa", &[]),
        Err(PasswordRefusal::Guessable)
    );
    assert_eq!(
        check_password("123456789012", &[]),
        Err(PasswordRefusal::Guessable)
    );
    assert_eq!(
        check_password("Passwordpassword1!", &[]),
        Err(PasswordRefusal::Guessable)
    );
    assert_eq!(
        check_password("dana@example.com", &["dana@example.com"]),
        Err(PasswordRefusal::Guessable)
    );
    assert_eq!(
        check_password("שלוש פרות ירוקות", &["dana@example.com"]),
        Ok(())
    );
    assert_eq!(check_password("пять синих слонов", &[]), Ok(()));
}
