//! Joining by an invitation, and all that may happen to somebody's access afterwards.

use domain::ids::{AccountId, PersonId};
use domain::language::Language;
use domain::security::{
    Access, AccessChange, AccessRefusal, Held, InviteRefusal, Member, MemberState,
};
use domain::text::Email;
use jiff::SignedDuration;
use store::people::{InvitationState, JoinRefusal, NewInvitation};
use store::security::{Client, NewAccount};
use store::{NotDone, Store};
use vault::Token;

use crate::cast::{Team, name};
use crate::harness::on_both;

const PASSWORD: &str = "three green cows";

fn to(person: PersonId, access: Access) -> NewInvitation {
    NewInvitation {
        person,
        access,
        language: Language::Hebrew,
    }
}

async fn invite(team: &Team<'_>, by: &Member, new: NewInvitation) -> Token {
    let token = Token::fresh();
    let store = &team.bench.store;
    let made = store.invite(team.request_of(by), new, &token).await;
    made.expect("invites");
    token
}

async fn try_invite(
    team: &Team<'_>,
    by: &Member,
    new: NewInvitation,
) -> Result<(), NotDone<InviteRefusal>> {
    let store = &team.bench.store;
    let made = store
        .invite(team.request_of(by), new, &Token::fresh())
        .await;
    made.map(|_| ())
}

async fn state(team: &Team<'_>, token: &Token) -> InvitationState {
    let store = &team.bench.store;
    let found = store.find_invitation(token, team.bench.now()).await;
    found.expect("reads").expect("there was one").state
}

async fn join(team: &Team<'_>, token: &Token, account: AccountId) -> Result<(), JoinRefusal> {
    let store = &team.bench.store;
    let joined = store.join_signed_in(token, account, team.bench.now()).await;
    joined.expect("a store")
}

async fn held(team: &Team<'_>, person: PersonId) -> Held {
    let store = &team.bench.store;
    let found = store.find_membership(team.workspace, person).await;
    found.expect("reads").expect("joined").held
}

async fn change(
    team: &Team<'_>,
    person: PersonId,
    change: AccessChange,
) -> Result<(), NotDone<AccessRefusal>> {
    let store = &team.bench.store;
    let done = store.change_access(team.request(), person, change).await;
    done.map(|_| ())
}

fn newcomer(email: &str) -> NewAccount {
    NewAccount {
        name: name("Dana"),
        email: Email::parse(email).expect("an address"),
        password: PASSWORD.to_owned(),
        language: Language::Hebrew,
    }
}

#[tokio::test]
async fn a_newcomer_makes_an_account_joins_once_and_is_signed_in() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let token = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        let client = Client::default();
        let join = async |email: &str| {
            let account = newcomer(email);
            let joined = bench
                .store
                .join_with_new_account(&token, account, &client, bench.now());
            joined.await.expect("a store")
        };
        let session = join("dana@example.com").await.expect("joins");
        let signed_in = bench.store.find_session(&session, bench.now()).await;
        let account = signed_in.expect("reads").expect("a session").account;
        let member = bench.store.find_member(team.workspace, account).await;
        let member = member.expect("reads").expect("a member");
        assert_eq!((member.person, member.access), (dana, Access::Member));
        assert_eq!(
            join("second@example.com").await,
            Err(JoinRefusal::DeadLink),
            "once"
        );
        assert_eq!(state(&team, &token).await, InvitationState::UsedBy(account));
        let none = bench
            .store
            .find_account_by_email(&Email::parse("second@example.com").expect("one"))
            .await;
        assert_eq!(none.expect("reads"), None, "no account is left over");
    })
    .await;
}

#[tokio::test]
async fn a_taken_address_and_a_weak_password_use_nothing_up() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let other = bench.account("Somebody").await;
        let token = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        let client = Client::default();
        let weak = NewAccount {
            password: "short".to_owned(),
            ..newcomer("dana@example.com")
        };
        let taken = newcomer(&format!("{other}@example.com"));
        for (account, is_weak) in [(weak, true), (taken, false)] {
            let joined = bench
                .store
                .join_with_new_account(&token, account, &client, bench.now());
            match joined.await.expect("a store") {
                Err(JoinRefusal::Password(_)) => assert!(is_weak),
                Err(JoinRefusal::AddressTaken) => assert!(!is_weak),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(state(&team, &token).await, InvitationState::Open);
    })
    .await;
}

#[tokio::test]
async fn a_link_dies_after_14_days_when_taken_back_or_when_a_fresh_one_is_made() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let account = bench.account("Dana").await;
        let first = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        let second = invite(&team, &team.nirit, to(dana, Access::Manager)).await;
        assert_eq!(state(&team, &first).await, InvitationState::Over);
        let listed = bench
            .store
            .list_invitations(team.workspace, bench.now())
            .await;
        let listed = listed.expect("reads");
        assert_eq!((listed.len(), listed[0].access), (1, Access::Manager));
        let revoked = bench
            .store
            .revoke_invitation(team.request(), dana, listed[0].id);
        revoked.await.expect("takes it back");
        assert_eq!(
            join(&team, &second, account).await,
            Err(JoinRefusal::DeadLink)
        );
        let third = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        bench.wait(SignedDuration::from_hours(14 * 24));
        assert_eq!(
            join(&team, &third, account).await,
            Err(JoinRefusal::DeadLink)
        );
        let none = bench
            .store
            .find_membership(team.workspace, dana)
            .await
            .expect("reads");
        assert_eq!(none, None);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_outlives_no_right_of_whoever_gave_it() {
    on_both(async |bench| {
        let team = bench.team().await;
        let amir = team.member("Amir", Access::Owner).await;
        let (dana, yuri) = (team.person("Dana").await, team.person("Yuri").await);
        let as_manager = invite(&team, &amir, to(dana, Access::Manager)).await;
        let as_member = invite(&team, &amir, to(yuri, Access::Member)).await;
        let lowered = AccessChange::Give(Access::Manager);
        change(&team, amir.person, lowered).await.expect("lowers");
        assert_eq!(state(&team, &as_manager).await, InvitationState::Over);
        assert_eq!(state(&team, &as_member).await, InvitationState::Open);
        let suspended = change(&team, amir.person, AccessChange::Suspend).await;
        suspended.expect("suspends");
        let account = bench.account("Yuri").await;
        assert_eq!(
            join(&team, &as_member, account).await,
            Err(JoinRefusal::DeadLink)
        );
    })
    .await;
}

#[tokio::test]
async fn a_manager_invites_members_and_touches_nothing_above() {
    on_both(async |bench| {
        let team = bench.team().await;
        let manager = team.member("Amir", Access::Manager).await;
        let member = team.member("Yuri", Access::Member).await;
        let dana = team.person("Dana").await;
        for access in [Access::Manager, Access::Owner] {
            let above = try_invite(&team, &manager, to(dana, access)).await;
            let Err(NotDone::Refused(refusal)) = above else {
                panic!("{above:?}")
            };
            assert_eq!(refusal, InviteRefusal::AboveMember);
        }
        let by_member = try_invite(&team, &member, to(dana, Access::Member)).await;
        assert!(matches!(by_member, Err(NotDone::Denied)));
        invite(&team, &team.nirit, to(dana, Access::Owner)).await;
        let replaced = try_invite(&team, &manager, to(dana, Access::Member)).await;
        assert!(matches!(replaced, Err(NotDone::Refused(_))));
        let open = bench
            .store
            .find_open_invitation(team.workspace, dana, bench.now())
            .await;
        let open = open.expect("reads").expect("still there");
        let request = team.request_of(&manager);
        let revoked = bench.store.revoke_invitation(request, dana, open.id).await;
        assert!(matches!(revoked, Err(NotDone::Refused(_))));
        let request = team.request_of(&manager);
        let suspending = AccessChange::Suspend;
        let denied = bench
            .store
            .change_access(request, member.person, suspending)
            .await;
        assert!(matches!(denied, Err(NotDone::Denied)));
    })
    .await;
}

#[tokio::test]
async fn a_new_owner_has_no_rights_until_an_owner_confirms() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let account = bench.account("Dana").await;
        let token = invite(&team, &team.nirit, to(dana, Access::Owner)).await;
        join(&team, &token, account).await.expect("joins");
        assert_eq!(held(&team, dana).await.state, MemberState::Accepted);
        let rights = async |store: &Store| store.find_member(team.workspace, account).await;
        assert_eq!(rights(&bench.store).await.expect("reads"), None);
        change(&team, dana, AccessChange::Confirm)
            .await
            .expect("confirms");
        let member = rights(&bench.store)
            .await
            .expect("reads")
            .expect("a member");
        assert_eq!(member.access, Access::Owner);
    })
    .await;
}

#[tokio::test]
async fn suspending_and_ending_count_at_the_next_request_and_whoever_left_can_return() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let account = bench.account("Dana").await;
        let first = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        join(&team, &first, account).await.expect("joins");
        let is_in = async || {
            let found = bench.store.find_member(team.workspace, account).await;
            found.expect("reads").is_some()
        };
        assert!(is_in().await);
        for (step, expected) in [
            (AccessChange::Suspend, false),
            (AccessChange::Restore, true),
            (AccessChange::End, false),
        ] {
            change(&team, dana, step).await.expect("changes");
            assert_eq!(is_in().await, expected, "{step:?}");
        }
        let again = invite(&team, &team.nirit, to(dana, Access::Manager)).await;
        join(&team, &again, account).await.expect("returns");
        assert!(is_in().await);
        assert_eq!(held(&team, dana).await.access, Access::Manager);
    })
    .await;
}

#[tokio::test]
async fn nobody_walks_around_a_suspension_or_joins_twice() {
    on_both(async |bench| {
        let team = bench.team().await;
        let amir = team.member("Amir", Access::Member).await;
        let dana = team.person("Dana").await;
        let token = invite(&team, &team.nirit, to(dana, Access::Manager)).await;
        let here = Err(JoinRefusal::AlreadyHere);
        assert_eq!(join(&team, &token, amir.account).await, here);
        change(&team, amir.person, AccessChange::Suspend)
            .await
            .expect("suspends");
        assert_eq!(join(&team, &token, amir.account).await, here);
        let invited = try_invite(&team, &team.nirit, to(amir.person, Access::Member)).await;
        assert!(matches!(
            invited,
            Err(NotDone::Refused(InviteRefusal::AlreadyHere(_)))
        ));
        assert_eq!(state(&team, &token).await, InvitationState::Open);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_uses_of_one_invitation_at_once_make_one_member() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let token = invite(&team, &team.nirit, to(dana, Access::Member)).await;
        let mut accounts = Vec::new();
        for _ in 0..50 {
            accounts.push(bench.account("Dana").await);
        }
        let mut tries = tokio::task::JoinSet::new();
        for account in accounts {
            let (store, token, now) = (bench.store.clone(), token.clone(), bench.now());
            tries.spawn(async move { store.join_signed_in(&token, account, now).await });
        }
        let all = tries.join_all().await.into_iter();
        let joined = all.filter(|joined| matches!(joined, Ok(Ok(()))));
        assert_eq!(joined.count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_tries_at_once_leave_one_owner() {
    on_both(async |bench| {
        let team = bench.team().await;
        let amir = team.member("Amir", Access::Owner).await;
        let mut tries = tokio::task::JoinSet::new();
        for number in 0..50 {
            // Each of the two owners tries to be rid of the other, and of themselves.
            let (by, of) = match number % 4 {
                0 => (&team.nirit, amir.person),
                1 => (&amir, team.nirit.person),
                2 => (&team.nirit, team.nirit.person),
                _ => (&amir, amir.person),
            };
            let step = match number % 3 {
                0 => AccessChange::Suspend,
                1 => AccessChange::Give(Access::Member),
                _ => AccessChange::End,
            };
            let (store, request) = (bench.store.clone(), team.request_of(by));
            tries.spawn(async move { store.change_access(request, of, step).await });
        }
        let mut all = tries.join_all().await.into_iter();
        assert!(all.any(|done| done.is_ok()));
        let members = bench.store.list_members(team.workspace).await;
        let members = members.expect("reads");
        let owners = members.iter().filter(|member| member.held.is_owner());
        assert_eq!(owners.count(), 1);
    })
    .await;
}

#[tokio::test]
async fn another_workspace_sees_and_changes_none_of_it() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let dana = bolt.person("Dana").await;
        let token = invite(&bolt, &bolt.nirit, to(dana, Access::Member)).await;
        let store = &bench.store;
        let open = store.find_open_invitation(bolt.workspace, dana, bench.now());
        let open = open.await.expect("reads").expect("there is one");
        let here = acme.workspace;
        let listed = store.list_invitations(here, bench.now()).await;
        assert_eq!(listed.expect("reads"), []);
        let found = store.find_membership(here, bolt.nirit.person).await;
        assert_eq!(found.expect("reads"), None);
        let foreign = try_invite(&acme, &acme.nirit, to(dana, Access::Member)).await;
        assert!(matches!(foreign, Err(NotDone::Missing)));
        let revoked = store.revoke_invitation(acme.request(), dana, open.id).await;
        assert!(matches!(revoked, Err(NotDone::Missing)));
        let ended = change(&acme, bolt.nirit.person, AccessChange::End).await;
        assert!(matches!(ended, Err(NotDone::Missing)));
        assert_eq!(state(&bolt, &token).await, InvitationState::Open);
    })
    .await;
}
