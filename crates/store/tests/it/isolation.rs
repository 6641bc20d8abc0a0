//! Nothing crosses the border of a workspace: what belongs to one is not there for another.

use domain::events::Subject;
use domain::work::Move;
use jiff::civil::date;
use store::NotDone;
use store::people::{NewAbsence, PersonChange};
use store::work::{ItemStates, LaunchOrder, TypedAnswers, WantedMove};
use vault::Token;

use crate::cast::{TODAY, name, stage, title};
use crate::harness::on_both;

macro_rules! missing {
    ($($done:expr),* $(,)?) => {$(
        let done = $done.await;
        assert!(matches!(done, Err(NotDone::Missing)), "{}: {done:?}", stringify!($done));
    )*};
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
async fn no_query_sees_what_belongs_to_another_workspace() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let posts = bolt.posts().await;
        let item = bolt.launch(&posts, "Secret").await;
        bench
            .store
            .share_item(bolt.request(), item, &Token::fresh())
            .await
            .expect("shares");
        let dana = bolt.person("Dana").await;
        let (store, here, now) = (&bench.store, acme.workspace, bench.now());
        assert!(
            store
                .find_item(bolt.workspace, item)
                .await
                .expect("reads")
                .is_some(),
            "warm"
        );
        assert!(store.find_item(here, item).await.expect("reads").is_none());
        assert!(
            store
                .find_draft(here, posts.process)
                .await
                .expect("reads")
                .is_none()
        );
        assert!(
            store
                .find_version(here, posts.version)
                .await
                .expect("reads")
                .is_none()
        );
        assert!(
            store
                .find_map(here, posts.version)
                .await
                .expect("reads")
                .is_none()
        );
        assert!(
            store
                .find_member(here, bolt.nirit.account)
                .await
                .expect("reads")
                .is_none()
        );
        assert!(
            store
                .list_links(here, item, now)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .history(here, Subject::Item(item), 9)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .history(here, Subject::Person(dana), 9)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(store.list_processes(here).await.expect("reads").is_empty());
        assert!(store.list_open(here).await.expect("reads").is_empty());
        assert!(
            store
                .list_items(here, ItemStates::Running)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .list_duties(here, dana)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .list_coming(here, bolt.person("Yuri").await)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .list_awaited(here, bolt.nirit.person)
                .await
                .expect("reads")
                .is_empty()
        );
        assert!(
            store
                .directory(here)
                .await
                .expect("reads")
                .person(dana)
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
async fn no_action_touches_what_belongs_to_another_workspace() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let (own, posts) = (acme.posts().await, bolt.posts().await);
        let item = bolt.launch(&posts, "Secret").await;
        let example = bench
            .store
            .add_example(
                bolt.request(),
                posts.process,
                posts.version,
                title("Example"),
                TODAY,
            )
            .await;
        let example = example.expect("adds").value;
        let link = bench
            .store
            .share_item(bolt.request(), item, &Token::fresh())
            .await
            .expect("shares")
            .value;
        let (dana, writer) = (bolt.person("Dana").await, bolt.role("Writer").await);
        let away = NewAbsence {
            person: dana,
            first: TODAY,
            last: TODAY,
            stand_in: None,
        };
        let absence = bench
            .store
            .note_absence(bolt.request(), away)
            .await
            .expect("notes")
            .value;
        let spell = bolt.item(item).await.item.spells[0].id;
        let before = (
            acme.sequence().await,
            bolt.sequence().await,
            bolt.item(item).await,
        );
        let store = &bench.store;
        let by = || acme.request();
        let person = PersonChange {
            name: name("Mallory"),
            email: None,
            language: None,
        };
        let stand_in = NewAbsence {
            person: acme.nirit.person,
            stand_in: Some(dana),
            ..away
        };
        let first = posts.map.stages[0].id;
        let foreign_owner = LaunchOrder {
            owner: dana,
            ..acme.order(&own, "Mixed")
        };
        let foreign_process = LaunchOrder {
            owner: acme.nirit.person,
            ..bolt.order(&posts, "Mixed")
        };
        let moves = |wanted| WantedMove {
            item,
            wanted,
            answers: None,
            today: TODAY,
        };
        missing![
            store.change_person(by(), dana, person),
            store.fill_seats(by(), vec![(writer, vec![name("Mallory")])]),
            store.note_absence(by(), away),
            store.note_absence(by(), stand_in),
            store.cancel_absence(by(), dana, absence),
            store.save_rows(by(), posts.process, 1, vec![]),
            store.save_stage(by(), posts.process, 1, first, stage("X", "Writer", vec![])),
            store.rename_process(by(), posts.process, 1, title("X"), title("X")),
            store.publish_process(by(), posts.process, 1),
            store.launch_item(by(), foreign_owner),
            store.launch_item(by(), foreign_process),
            store.add_example(by(), posts.process, posts.version, title("X"), TODAY),
            store.add_example(by(), own.process, posts.version, title("X"), TODAY),
            store.remove_example(by(), example),
            store.save_answers(by(), item, spell, TypedAnswers::default()),
            store.move_item(by(), moves(Move::Start(spell))),
            store.share_item(by(), item, &Token::fresh()),
            store.revoke_link(by(), item, link),
        ];
        let after = (
            acme.sequence().await,
            bolt.sequence().await,
            bolt.item(item).await,
        );
        assert_eq!(before, after);
        assert_eq!(
            store
                .list_absences(bolt.workspace, date(2026, 1, 1))
                .await
                .expect("reads")
                .len(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_member_of_one_workspace_is_nobody_in_another() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let mut intruder = acme.nirit.clone();
        intruder.workspace = bolt.workspace;
        let request = bolt.request_of(&intruder);
        let done = bench.store.add_role(request, name("Spy")).await;
        assert!(matches!(done, Err(NotDone::Denied)));
    })
    .await;
}
