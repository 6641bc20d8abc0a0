//! Own views are one's own; what the team shares is the managers' to change.

use super::*;
use crate::work::example::*;

fn view(owner: &str, shared_at: Option<Timestamp>) -> View {
    View {
        id: ViewId::new(person(owner).uuid()),
        owner: person(owner),
        name: Name::parse("Late").expect("a name"),
        finding: Finding::default(),
        shared_at,
    }
}

#[test]
fn only_a_manager_keeps_for_the_team() {
    assert_eq!(may_keep(&member("dana"), Audience::Mine, 0), Ok(()));
    assert_eq!(
        may_keep(&member("dana"), Audience::Team, 0),
        Err(ViewRefusal::NotForTeam)
    );
    assert_eq!(may_keep(&manager(), Audience::Team, 0), Ok(()));
}

#[test]
fn nobody_keeps_more_than_the_limit() {
    assert_eq!(
        may_keep(&member("dana"), Audience::Mine, VIEWS_MAX - 1),
        Ok(())
    );
    assert_eq!(
        may_keep(&member("dana"), Audience::Mine, VIEWS_MAX),
        Err(ViewRefusal::TooMany)
    );
}

#[test]
fn a_view_of_ones_own_is_seen_by_nobody_else() {
    let own = view("dana", None);
    assert!(may_see(&member("dana"), &own));
    assert!(!may_see(&manager(), &own));
    assert!(may_see(
        &member("amir"),
        &view("dana", Some(Timestamp::UNIX_EPOCH))
    ));
}

#[test]
fn what_the_team_shares_is_changed_by_managers_only() {
    let shared = view("dana", Some(Timestamp::UNIX_EPOCH));
    assert_eq!(
        may_change(&member("dana"), &shared),
        Err(ViewRefusal::NotForTeam)
    );
    assert_eq!(may_change(&manager(), &shared), Ok(()));
    assert_eq!(may_change(&member("dana"), &view("dana", None)), Ok(()));
}
