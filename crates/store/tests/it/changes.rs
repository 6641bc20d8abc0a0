//! Changes are heard right after their commit, on every node, in order and without a gap; and what arrives is read anew.

use std::time::Duration;

use domain::language::Language;
use domain::security::Access;
use jiff::{SignedDuration, Timestamp};
use store::{About, Change, Changes, Store};
use tokio::time::timeout;
use vault::Token;

use crate::cast::Team;
use crate::harness::{Bench, on_both};

/// The next change; a second is the promise.
async fn heard(changes: &mut Changes) -> Change {
    let next = timeout(Duration::from_secs(1), changes.next()).await;
    let next = next.expect("heard within a second");
    next.expect("goes on").expect("reads")
}

async fn nothing_heard(changes: &mut Changes) {
    let next = timeout(Duration::from_millis(300), changes.next()).await;
    assert!(next.is_err(), "{next:?}");
}

async fn listening(store: &Store, team: &Team<'_>) -> Changes {
    let after = team.sequence().await;
    let changes = store.changes(team.workspace, after).await;
    changes.expect("listens")
}

fn names(change: &Change, area: &str, subject: uuid::Uuid) -> bool {
    match &change.about {
        About::Everything => true,
        About::These { areas, subjects } => areas.contains(area) && subjects.contains(&subject),
    }
}

#[tokio::test]
async fn a_change_is_heard_with_what_it_is_about_and_only_in_its_workspace() {
    on_both(async |bench| {
        let team = bench.team().await;
        let other = bench.team_named("Other").await;
        let posts = team.posts().await;
        let mut own = listening(&bench.store, &team).await;
        let mut foreign = listening(&bench.store, &other).await;
        let before = team.sequence().await;
        let item = team.launch(&posts, "Spring sale").await;
        let change = heard(&mut own).await;
        assert_eq!(
            (change.after, change.sequence),
            (before, team.sequence().await)
        );
        assert!(names(&change, "work", item.uuid()), "{change:?}");
        assert_eq!(own.position(), change.sequence);
        nothing_heard(&mut foreign).await;
        nothing_heard(&mut own).await;
    })
    .await;
}

#[tokio::test]
async fn another_node_hears_it_too_and_catches_up_with_what_it_missed() {
    on_both(async |bench| {
        let team = bench.team().await;
        let node = bench.another_node().await;
        let behind = team.sequence().await;
        let mut changes = listening(&node, &team).await;
        let dana = team.person("Dana").await;
        if node.hears_other_nodes() {
            let change = heard(&mut changes).await;
            assert!(names(&change, "people", dana.uuid()), "{change:?}");
        } else {
            let missed = changes.catch_up().await.expect("reads").expect("a change");
            assert_eq!(missed.sequence, team.sequence().await);
        }
        let mut late = node.changes(team.workspace, behind).await.expect("listens");
        let missed = late.catch_up().await.expect("reads").expect("a change");
        assert_eq!(
            (missed.after, missed.sequence),
            (behind, team.sequence().await)
        );
        assert!(names(&missed, "people", dana.uuid()), "{missed:?}");
        assert_eq!(late.catch_up().await.expect("reads"), None);
        node.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn a_connection_that_was_lost_comes_back_and_nothing_was_missed() {
    on_both(async |bench| {
        let team = bench.team().await;
        let name = format!("story_{}", crate::cast::fresh().simple());
        let Some(node) = bench.another_node_named(&name).await else {
            return;
        };
        let mut changes = listening(&node, &team).await;
        let cut = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = $1";
        assert_ne!(bench.number(cut, vec![name.into()]).await, 0);
        let dana = team.person("Dana").await;
        let next = timeout(Duration::from_secs(10), changes.next()).await;
        let missed = next.expect("comes back").expect("goes on").expect("reads");
        assert!(names(&missed, "people", dana.uuid()), "{missed:?}");
        let amir = team.person("Amir").await;
        assert!(names(&heard(&mut changes).await, "people", amir.uuid()));
        node.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn whoever_was_not_listening_is_told_what_the_log_holds() {
    on_both(async |bench| {
        let team = bench.team().await;
        let mut changes = bench
            .store
            .changes(team.workspace, 0)
            .await
            .expect("listens");
        let dana = team.person("Dana").await;
        // The signal begins after 2 events of the opening that were never told.
        let all = heard(&mut changes).await;
        assert_eq!((all.after, all.sequence), (0, team.sequence().await));
        assert!(names(&all, "people", dana.uuid()), "{all:?}");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_far_behind_looks_at_everything_again() {
    on_both(async |bench| {
        let team = bench.team().await;
        let sql = "INSERT INTO events (workspace_id, sequence, at, actor_kind, subject_kind, subject_id, kind, body) \
                   VALUES ($1, $2, 0, 'system', 'workspace', $1, 'calendar.changed', '{}')";
        for sequence in 10..520_i64 {
            bench.change(sql, vec![team.workspace.uuid().into(), sequence.into()]).await;
        }
        let moved = "UPDATE workspaces SET sequence = 519 WHERE id = $1";
        bench.change(moved, vec![team.workspace.uuid().into()]).await;
        let mut changes = bench.store.changes(team.workspace, 0).await.expect("listens");
        let all = changes.catch_up().await.expect("reads").expect("a change");
        assert_eq!((all.sequence, all.about), (519, About::Everything));
    })
    .await;
}

#[tokio::test]
async fn a_program_that_stops_ends_its_streams() {
    on_both(async |bench| {
        let team = bench.team().await;
        let mut changes = listening(&bench.store, &team).await;
        bench.store.end_changes();
        assert!(changes.next().await.is_none());
        let mut late = listening(&bench.store, &team).await;
        assert!(late.next().await.is_none());
    })
    .await;
}

/// A live session of an account.
async fn session(bench: &Bench, account: uuid::Uuid, now: Timestamp) -> Token {
    let token = Token::fresh();
    let sql = "INSERT INTO sessions (id, token_hash, account_id, factors, started_at, seen_at, expires_at, client, network) \
               VALUES ($1, $2, $3, '[]', $4, $4, $5, '', '')";
    let expires = now + SignedDuration::from_hours(24);
    let values = vec![
        crate::cast::fresh().into(),
        token.digest().bytes().to_vec().into(),
        account.into(),
        now.as_microsecond().into(),
        expires.as_microsecond().into(),
    ];
    bench.change(sql, values).await;
    token
}

#[tokio::test]
async fn an_arrival_says_who_comes_and_what_they_may_at_this_moment() {
    on_both(async |bench| {
        let team = bench.team().await;
        let other = bench.team_named("Other").await;
        let dana = team.member("Dana", Access::Manager).await;
        let now = bench.now();
        let token = session(bench, dana.account.uuid(), now).await;
        let arrive = async |workspace| {
            let arrived = bench.store.arrive(&token, workspace, now).await;
            arrived.expect("reads")
        };
        let arrival = arrive(team.workspace).await.expect("is signed in");
        let here = arrival.here.expect("is a member");
        assert_eq!(here.member, dana);
        assert_eq!(here.workspace.language, Language::Hebrew);
        assert_eq!(here.sequence, team.sequence().await);
        assert_eq!(arrival.account.name, "Dana");
        let listed = bench.store.list_memberships(dana.account).await;
        assert_eq!(arrival.memberships, listed.expect("reads"));

        let elsewhere = arrive(other.workspace).await.expect("is signed in");
        assert!(elsewhere.here.is_none());
        assert_eq!(elsewhere.memberships.len(), 1);

        let suspend = "UPDATE memberships SET state = 'suspended' WHERE account_id = $1";
        bench
            .change(suspend, vec![dana.account.uuid().into()])
            .await;
        let suspended = arrive(team.workspace).await.expect("is signed in");
        assert!(suspended.here.is_none());
        assert!(suspended.memberships.is_empty());

        let disable = "UPDATE accounts SET disabled_at = 1 WHERE id = $1";
        bench
            .change(disable, vec![dana.account.uuid().into()])
            .await;
        assert!(arrive(team.workspace).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_over_arrives_nowhere_and_one_in_use_lives_on() {
    on_both(async |bench| {
        let team = bench.team().await;
        let now = bench.now();
        let account = team.nirit.account;
        let token = session(bench, account.uuid(), now).await;
        let after = |hours| now + SignedDuration::from_hours(hours);
        let idle = bench.store.arrive(&token, team.workspace, after(13)).await;
        assert!(idle.expect("reads").is_none(), "idle for too long");

        let used = bench.store.arrive(&token, team.workspace, after(11)).await;
        bench
            .store
            .note_arrival(&used.expect("reads").expect("lives"));
        let seen = "SELECT seen_at FROM sessions WHERE account_id = $1";
        let noted = async || bench.number(seen, vec![account.uuid().into()]).await;
        for _ in 0..100 {
            if noted().await == after(11).as_microsecond() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let lives = bench.store.arrive(&token, team.workspace, after(13)).await;
        assert!(lives.expect("reads").is_some(), "it was used");
        let expired = bench.store.arrive(&token, team.workspace, after(24)).await;
        assert!(expired.expect("reads").is_none(), "it has expired");
    })
    .await;
}
