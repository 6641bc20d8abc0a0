//! A snapshot holds one moment, goes into either database unchanged, and brings nothing back to life.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::language::Language;
use domain::text::Email;
use jiff::SignedDuration;
use store::backup::{ENDED_TABLES, Place, is_empty, pour, settle, snapshot, summary};
use store::people::{NewAbsence, PersonChange};
use store::security::{Client, NewAccount};
use store::{OpenFault, Store};
use vault::Token;

use crate::cast::{Team, name};
use crate::harness::{Bench, fresh_folder, on_both, on_sqlite};

type Contents = BTreeMap<String, Vec<String>>;

/// Somebody signed in by the first link, a team with an item, an absence and a link to the item.
async fn lived_in(bench: &Bench) -> (Team<'_>, Token, Token) {
    let first = bench.store.make_first_link(bench.now()).await;
    let account = NewAccount {
        name: name("Nirit"),
        email: Email::parse("nirit@example.com").expect("an address"),
        password: "three green cows".to_owned(),
        language: Language::Hebrew,
    };
    let first = first.expect("reads").expect("a link");
    let client = Client::default();
    let claimed = bench
        .store
        .claim_first_link(&first, account, &client, bench.now());
    let session = claimed.await.expect("reads").expect("a session");
    let team = bench.team().await;
    let posts = team.posts().await;
    let item = team
        .launch(
            &posts,
            "Autumn sale: \u{5de}\u{5d1}\u{5e6}\u{5e2}, 'quoted'\nand more",
        )
        .await;
    let dana = team.person("Dana").await;
    let absence = NewAbsence {
        person: dana,
        first: jiff::civil::date(2026, 4, 1),
        last: jiff::civil::date(2026, 4, 3),
        stand_in: None,
    };
    let noted = bench.store.note_absence(team.request(), absence).await;
    noted.expect("notes");
    let link = Token::fresh();
    let shared = bench.store.share_item(team.request(), item, &link).await;
    shared.expect("shares");
    (team, session, link)
}

fn fresh_file() -> PathBuf {
    fresh_folder().join("snapshot.sqlite")
}

fn gone(file: &Path) {
    std::fs::remove_dir_all(file.parent().expect("a folder")).expect("removes its folder");
}

async fn contents(store: &Store) -> Contents {
    store.contents(&[]).await.expect("reads")
}

async fn opened(place: &Place) -> Store {
    match place {
        Place::File(path) => Store::open_sqlite(path).await,
        Place::Postgres(url) => Store::open_postgres(url).await,
    }
    .expect("opens")
}

/// Puts a snapshot into a place, as a restore does after settling it.
async fn put(file: &Path, place: &Place) {
    match place {
        Place::File(path) => drop(std::fs::copy(file, path).expect("copies")),
        Place::Postgres(url) => pour(file, url).await.expect("pours"),
    }
}

#[tokio::test]
async fn a_snapshot_goes_into_an_empty_place_and_nothing_is_different() {
    on_both(async |bench| {
        lived_in(bench).await;
        let file = fresh_file();
        let taken = snapshot(&bench.backup_place(), &file)
            .await
            .expect("copies");
        assert_eq!(summary(&file).await.expect("reads"), taken);
        bench
            .with_empty_place(async |place| {
                assert!(is_empty(place).await.expect("looks"));
                put(&file, place).await;
                assert!(!is_empty(place).await.expect("looks"));
                let store = opened(place).await;
                assert_eq!(contents(&store).await, contents(&bench.store).await);
                store.close().await.expect("closes");
            })
            .await;
        gone(&file);
    })
    .await;
}

#[tokio::test]
async fn from_one_database_through_the_other_everything_comes_back() {
    on_both(async |bench| {
        lived_in(bench).await;
        let (there, back) = (fresh_file(), fresh_file());
        snapshot(&bench.backup_place(), &there)
            .await
            .expect("copies");
        // The snapshot is a database of SQLite itself: opened and copied once more, it is the same again.
        snapshot(&Place::File(there.clone()), &back)
            .await
            .expect("copies");
        let (first, second) = (
            opened(&Place::File(there.clone())).await,
            opened(&Place::File(back.clone())).await,
        );
        assert_eq!(contents(&first).await, contents(&second).await);
        first.close().await.expect("closes");
        second.close().await.expect("closes");
        bench
            .with_empty_place(async |place| {
                put(&back, place).await;
                let store = opened(place).await;
                assert_eq!(contents(&store).await, contents(&bench.store).await);
                store.close().await.expect("closes");
            })
            .await;
        gone(&there);
        gone(&back);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_others_write_a_snapshot_sees_one_moment() {
    on_both(async |bench| {
        let (team, ..) = lived_in(bench).await;
        let store = bench.store.clone();
        let (request, workspace) = (team.request(), team.workspace);
        let before = team.sequence().await;
        let writing = tokio::spawn(async move {
            for number in 0..200 {
                let person = PersonChange {
                    name: name(&format!("Person {number}")),
                    email: None,
                    language: None,
                };
                store
                    .add_person(request.clone(), person)
                    .await
                    .expect("adds");
            }
        });
        let mut seen = Vec::new();
        for _ in 0..4 {
            let file = fresh_file();
            let taken = snapshot(&bench.backup_place(), &file)
                .await
                .expect("copies");
            let sequence = taken.sequences[&workspace.uuid()];
            assert_eq!(taken.rows["events"], sequence, "a row for each number");
            let people = taken.rows["people"] - (sequence - before);
            seen.push((sequence, people));
            gone(&file);
        }
        writing.await.expect("writes");
        assert!(
            seen.iter().all(|(_, people)| *people == seen[0].1),
            "{seen:?}"
        );
        assert!(seen.is_sorted_by_key(|(sequence, _)| *sequence), "{seen:?}");
        assert_eq!(team.sequence().await, before + 200);
    })
    .await;
}

#[tokio::test]
async fn sign_ins_and_links_of_a_backup_are_dead_and_the_log_says_so() {
    on_both(async |bench| {
        let (team, session, link) = lived_in(bench).await;
        let now = bench.now();
        let file = fresh_file();
        snapshot(&bench.backup_place(), &file)
            .await
            .expect("copies");
        let ended = settle(&file, now).await.expect("settles");
        assert_eq!((ended.sessions, ended.links), (1, 1));
        bench
            .with_empty_place(async |place| {
                put(&file, place).await;
                let store = opened(place).await;
                assert_eq!(
                    store.find_session(&session, now).await.expect("reads"),
                    None
                );
                let target = store.find_link(&link, now).await.expect("reads");
                assert!(target.expect("is known").is_dead);
                let events = store.sequence(team.workspace).await.expect("reads");
                assert_eq!(
                    events,
                    team.sequence().await + 2,
                    "restored, and a link taken back"
                );
                let ends = [
                    ("sessions", "*"),
                    ("links", "*"),
                    ("events", "*"),
                    ("account_events", "*"),
                    ("workspaces", "sequence"),
                ];
                let (now, before) = (
                    store.contents(&ends).await,
                    bench.store.contents(&ends).await,
                );
                assert_eq!(
                    now.expect("reads"),
                    before.expect("reads"),
                    "all else is as it was"
                );
                store.close().await.expect("closes");
            })
            .await;
        let alive = bench
            .store
            .find_session(&session, now)
            .await
            .expect("reads");
        assert!(
            alive.is_some(),
            "where the backup was made nothing has ended"
        );
        gone(&file);
    })
    .await;
}

#[tokio::test]
async fn a_first_link_of_a_backup_is_dead() {
    on_both(async |bench| {
        let first = bench.store.make_first_link(bench.now()).await;
        let first = first.expect("makes").expect("a link");
        let file = fresh_file();
        snapshot(&bench.backup_place(), &file)
            .await
            .expect("copies");
        settle(&file, bench.now()).await.expect("settles");
        let store = opened(&Place::File(file.clone())).await;
        let soon = bench.now() + SignedDuration::from_secs(1);
        assert!(!store.is_first_link_live(&first, soon).await.expect("reads"));
        store.close().await.expect("closes");
        gone(&file);
    })
    .await;
}

/// Whoever adds a table with the digest of a secret has to say how a restore ends it.
#[tokio::test]
async fn every_table_with_a_secret_is_ended_by_a_restore() {
    on_sqlite(async |bench| {
        let tables = contents(&bench.store).await;
        for table in tables.keys() {
            let sql = format!(
                "SELECT COUNT(*) FROM pragma_table_info('{table}') WHERE name LIKE '%token%'"
            );
            let has_secret = bench.number(&sql, vec![]).await > 0;
            assert_eq!(
                has_secret,
                ENDED_TABLES.contains(&table.as_str()),
                "{table}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_not_a_database_of_ours_is_not_copied() {
    let file = fresh_file();
    std::fs::write(&file, b"not a database at all, only a file with a name").expect("writes");
    let into = fresh_file();
    let refused = snapshot(&Place::File(file.clone()), &into).await;
    assert!(matches!(refused, Err(OpenFault::Damaged(_))), "{refused:?}");
    gone(&file);
    gone(&into);
}
