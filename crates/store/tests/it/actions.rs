//! An action is one transaction: events, sequence number and receipt together, or nothing at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use domain::events::{CalendarEvent, Event, Subject};
use domain::ids::{LinkId, PersonId, WorkspaceId};
use domain::people::PeopleEvent;
use domain::security::{Access, Actor, Right};
use store::people::PersonChange;
use store::{Done, Fault, NotDone, Request};
use tokio::task::JoinSet;

use crate::cast::{Team, fresh, name};
use crate::harness::on_both;

type Outcome<T> = Result<Done<T>, NotDone<&'static str>>;

/// Adds a person and logs it, then ends as told.
async fn add_then(
    team: &Team<'_>,
    request: Request,
    end: Result<(), NotDone<&'static str>>,
) -> Outcome<()> {
    let sql = "INSERT INTO people (workspace_id, id, name, added_at) VALUES ($1, $2, 'Ghost', 0)";
    let act = team
        .bench
        .store
        .act(request, Right::PeopleEdit, async |tx| {
            let (workspace, id) = (tx.workspace(), tx.fresh());
            let statement = sea_orm::Statement::from_sql_and_values(
                sea_orm::ConnectionTrait::get_database_backend(tx.db()),
                sql,
                [workspace.into(), id.into()],
            );
            let done = sea_orm::ConnectionTrait::execute_raw(tx.db(), statement).await;
            done.map_err(Fault::from)?;
            tx.log(PeopleEvent::PersonAdded {
                person: PersonId::new(id),
                name: name("Ghost"),
            });
            end
        });
    act.await
}

async fn ghosts(team: &Team<'_>) -> i64 {
    let sql = "SELECT COUNT(*) FROM people WHERE name = 'Ghost'";
    team.bench.number(sql, vec![]).await
}

#[tokio::test]
async fn events_sequence_and_receipt_come_together() {
    on_both(async |bench| {
        let team = bench.team().await;
        let before = team.sequence().await;
        let done = add_then(&team, team.request_with("presses01"), Ok(())).await;
        let done = done.expect("is done");
        assert_eq!((done.sequence, done.is_repeated), (before + 1, false));
        assert_eq!(team.sequence().await, before + 1);
        assert_eq!(ghosts(&team).await, 1);
        let receipts = "SELECT COUNT(*) FROM requests WHERE request_key = 'presses01'";
        assert_eq!(bench.number(receipts, vec![]).await, 1);
        let last = "SELECT MAX(sequence) FROM events WHERE workspace_id = $1";
        let values = vec![team.workspace.uuid().into()];
        assert_eq!(bench.number(last, values).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn a_refused_or_failed_action_leaves_everything_as_it_was() {
    on_both(async |bench| {
        let team = bench.team().await;
        let before = team.sequence().await;
        let ends = [
            Err(NotDone::Refused("no")),
            Err(NotDone::Missing),
            Err(NotDone::Denied),
            Err(NotDone::Fault(Fault::new("testing", "the disk is full"))),
        ];
        for end in ends {
            let done = add_then(&team, team.request_with("presses01"), end).await;
            assert!(done.is_err());
        }
        assert_eq!(team.sequence().await, before);
        assert_eq!(ghosts(&team).await, 0);
        assert_eq!(
            bench.number("SELECT COUNT(*) FROM requests", vec![]).await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn the_same_press_of_a_button_counts_once() {
    on_both(async |bench| {
        let team = bench.team().await;
        let first = bench
            .store
            .add_role(team.request_with("presses01"), name("Writer"))
            .await;
        let first = first.expect("adds");
        let other = bench
            .store
            .add_role(team.request_with("presses01"), name("Designer"))
            .await;
        let again = other.expect("answers from the receipt");
        assert_eq!((again.value, again.is_repeated), (first.value, true));
        assert_eq!(again.sequence, first.sequence);
        let roles = bench
            .store
            .directory(team.workspace)
            .await
            .expect("reads")
            .roles;
        assert_eq!(roles.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_press_in_another_workspace_or_by_another_person_is_another_press() {
    on_both(async |bench| {
        let (team, other) = (bench.team().await, bench.team_named("Bolt").await);
        let dana = team.member("Dana", Access::Manager).await;
        let here = bench
            .store
            .add_role(team.request_with("presses01"), name("Writer"))
            .await;
        let there = bench
            .store
            .add_role(other.request_with("presses01"), name("Writer"))
            .await;
        let by_dana = Request {
            key: team.request_with("presses01").key,
            ..team.request_of(&dana)
        };
        let by_dana = bench.store.add_role(by_dana, name("Designer")).await;
        let (here, there, by_dana) = (
            here.expect("adds"),
            there.expect("adds"),
            by_dana.expect("adds"),
        );
        assert!(!there.is_repeated && !by_dana.is_repeated);
        assert!(here.value != there.value && here.value != by_dana.value);
    })
    .await;
}

#[tokio::test]
async fn what_waits_for_the_commit_never_happens_without_it() {
    on_both(async |bench| {
        let team = bench.team().await;
        let count = Arc::new(AtomicUsize::new(0));
        for (refuses, expected) in [(true, 0), (false, 1), (true, 1)] {
            let counted = Arc::clone(&count);
            let act = bench
                .store
                .act(team.request(), Right::PeopleEdit, async |tx| {
                    tx.after_commit(move || {
                        counted.fetch_add(1, Ordering::SeqCst);
                    });
                    assert_eq!(
                        count.load(Ordering::SeqCst),
                        expected.min(if refuses { expected } else { 0 })
                    );
                    if refuses {
                        Err(NotDone::Refused("no"))
                    } else {
                        Ok(())
                    }
                });
            drop(act.await);
            assert_eq!(count.load(Ordering::SeqCst), expected);
        }
    })
    .await;
}

async fn may_add(team: &Team<'_>, request: Request) -> bool {
    let person = PersonChange {
        name: name("Amir"),
        email: None,
        language: None,
    };
    match team.bench.store.add_person(request, person).await {
        Ok(_) => true,
        Err(NotDone::Denied) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn rights_are_those_of_the_moment_not_of_the_request() {
    on_both(async |bench| {
        let team = bench.team().await;
        for change in [
            "UPDATE memberships SET access = 'member' WHERE account_id = $1",
            "UPDATE memberships SET state = 'invited' WHERE account_id = $1",
            "UPDATE accounts SET disabled_at = 1 WHERE id = $1",
            "DELETE FROM memberships WHERE account_id = $1",
        ] {
            let dana = team.member("Dana", Access::Manager).await;
            let request = team.request_of(&dana);
            assert!(may_add(&team, request.clone()).await);
            bench.change(change, vec![dana.account.uuid().into()]).await;
            assert!(!may_add(&team, request).await, "{change}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_changes_nothing_and_the_program_may() {
    on_both(async |bench| {
        let team = bench.team().await;
        let workspace = team.workspace;
        let link = Actor::Link {
            workspace,
            link: LinkId::new(fresh()),
        };
        let system = Actor::System { workspace };
        assert!(
            !may_add(
                &team,
                Request {
                    actor: link,
                    ..team.request()
                }
            )
            .await
        );
        assert!(
            may_add(
                &team,
                Request {
                    actor: system,
                    ..team.request()
                }
            )
            .await
        );
        let person = team.person("Amir").await;
        let history = bench
            .store
            .history(workspace, Subject::Person(person), 9)
            .await;
        let history = history.expect("reads");
        assert_eq!((history.len(), history[0].by), (1, None));
    })
    .await;
}

#[tokio::test]
async fn a_workspace_that_is_not_there_is_missing() {
    on_both(async |bench| {
        let team = bench.team().await;
        let nowhere = Actor::System {
            workspace: WorkspaceId::new(fresh()),
        };
        let request = Request {
            actor: nowhere,
            ..team.request()
        };
        let done = bench.store.add_role(request, name("Writer")).await;
        assert!(matches!(done, Err(NotDone::Missing)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_at_once_get_twenty_numbers_in_a_row() {
    on_both(async |bench| {
        let team = bench.team().await;
        let before = team.sequence().await;
        let mut crowd = JoinSet::new();
        for number in 0..20 {
            let (store, request) = (bench.store.clone(), team.request());
            crowd.spawn(async move {
                store
                    .add_role(request, name(&format!("Role {number}")))
                    .await
            });
        }
        let done = crowd.join_all().await;
        let mut sequences: Vec<i64> = done
            .into_iter()
            .map(|done| done.expect("adds").sequence)
            .collect();
        sequences.sort_unstable();
        assert_eq!(sequences, (before + 1..=before + 20).collect::<Vec<_>>());
        let roles = bench
            .store
            .directory(team.workspace)
            .await
            .expect("reads")
            .roles;
        assert_eq!(roles.len(), 20);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_button_pressed_many_times_at_once_counts_once() {
    on_both(async |bench| {
        let team = bench.team().await;
        let mut crowd = JoinSet::new();
        for number in 0..10 {
            let (store, request) = (bench.store.clone(), team.request_with("presses01"));
            crowd.spawn(async move {
                store
                    .add_role(request, name(&format!("Role {number}")))
                    .await
            });
        }
        let done: Vec<_> = crowd
            .join_all()
            .await
            .into_iter()
            .map(|done| done.expect("answers"))
            .collect();
        assert_eq!(done.iter().filter(|done| !done.is_repeated).count(), 1);
        assert!(done.iter().all(|other| other.value == done[0].value));
    })
    .await;
}

#[tokio::test]
async fn history_is_newest_first_and_skips_what_it_does_not_know() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let unknown = "INSERT INTO events (workspace_id, sequence, at, actor_kind, subject_kind, subject_id, kind, body) VALUES ($1, 1000, 0, 'system', 'person', $2, 'people.sang', '{}')";
        let values = vec![team.workspace.uuid().into(), dana.uuid().into()];
        bench.change(unknown, values).await;
        let change = PersonChange { name: name("Dana Levi"), email: None, language: None };
        bench.store.change_person(team.request(), dana, change).await.expect("changes");
        let history = bench.store.history(team.workspace, Subject::Person(dana), 10).await;
        let history = history.expect("reads");
        let events: Vec<Event> = history.iter().map(|logged| logged.event.clone()).collect();
        let expected = [
            PeopleEvent::PersonChanged { person: dana, name: name("Dana Levi") },
            PeopleEvent::PersonAdded { person: dana, name: name("Dana") },
        ];
        assert_eq!(events, expected.map(Event::People));
        assert_eq!(history[0].by, Some(team.nirit.person));
        assert!(history[0].at > history[1].at);
        let newest = bench.store.history(team.workspace, Subject::Workspace, 1).await;
        assert_ne!(newest.expect("reads")[0].event, Event::Calendar(CalendarEvent::Changed));
    })
    .await;
}

fn assert_send<T: Send>(_: T) {}

#[expect(
    unreachable_code,
    clippy::diverging_sub_expression,
    reason = "only the compiler looks at it"
)]
#[expect(dead_code, reason = "only the compiler looks at it")]
fn every_action_can_be_served_by_any_thread(store: &store::Store) {
    assert_send(store.launch_item(panic!(), panic!()));
    assert_send(store.save_answers(panic!(), panic!(), panic!(), panic!()));
    assert_send(store.move_item(panic!(), panic!()));
    assert_send(store.add_example(panic!(), panic!(), panic!(), panic!(), panic!()));
    assert_send(store.change_calendar(panic!(), panic!()));
    assert_send(store.save_rows(panic!(), panic!(), panic!(), panic!()));
    assert_send(store.share_item(panic!(), panic!(), panic!()));
}
