//! Opening a database: set for durability, brought up to date by whoever comes first, refused when it is not ours to touch.

use std::path::Path;

use sea_orm::{ConnectionTrait, Database};
use store::diagnostics::ConnectionUse;
use store::{OpenFault, Store};
use tokio::task::JoinSet;

use crate::harness::{fresh_folder, on_both, on_sqlite};

#[tokio::test]
async fn every_connection_to_sqlite_waits_for_the_disk() {
    on_sqlite(async |bench| {
        let settings = bench.store.diagnostics().await.expect("reads");
        assert_eq!(settings.len(), 5);
        for (index, connection) in settings.iter().enumerate() {
            assert_eq!(connection.synchronous, 2, "{connection:?}");
            assert_eq!(connection.journal_mode, "wal", "{connection:?}");
            assert!(connection.checks_references, "{connection:?}");
            assert_eq!(connection.is_read_only, index > 0, "{connection:?}");
            let writes = connection.used_for == ConnectionUse::Writing;
            assert_eq!(writes, index == 0);
        }
    })
    .await;
}

#[tokio::test]
async fn opening_again_finds_what_was_there() {
    on_both(async |bench| {
        let team = bench.team().await;
        let again = bench.another_node().await;
        let found = again.find_workspace(team.workspace).await.expect("reads");
        assert_eq!(found.expect("is there").name.as_str(), "Acme");
        let forms = "SELECT COUNT(*) FROM schema_versions";
        assert_eq!(bench.number(forms, vec![]).await, 2);
        again.close().await.expect("closes");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_that_start_together_make_one_file_between_them() {
    for _ in 0..5 {
        let folder = fresh_folder();
        let path = folder.join("redthread.db");
        let mut nodes = JoinSet::new();
        for _ in 0..4 {
            let path = path.clone();
            nodes.spawn(async move { Store::open_sqlite(&path).await });
        }
        for node in nodes.join_all().await {
            let store = node.expect("opens");
            assert!(
                store
                    .make_first_link(jiff::Timestamp::UNIX_EPOCH)
                    .await
                    .is_ok()
            );
            store.close().await.expect("closes");
        }
        std::fs::remove_dir_all(folder).expect("cleans up");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_that_start_together_bring_an_empty_database_up_to_date_once() {
    on_both(async |bench| {
        for table in tables(bench).await {
            let db = bench.raw().await;
            db.execute_unprepared(&format!("DROP TABLE {table}"))
                .await
                .expect("drops");
            db.close().await.expect("closes");
        }
        let nodes = tokio::join!(
            Box::pin(bench.another_node()),
            Box::pin(bench.another_node()),
            Box::pin(bench.another_node())
        );
        assert_eq!(
            bench
                .number("SELECT COUNT(*) FROM schema_versions", vec![])
                .await,
            2
        );
        for node in [nodes.0, nodes.1, nodes.2] {
            node.close().await.expect("closes");
        }
    })
    .await;
}

async fn tables(bench: &crate::harness::Bench) -> Vec<String> {
    let db = bench.raw().await;
    let sql = match db.get_database_backend() {
        sea_orm::DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
        _ => "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()",
    };
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
    let rows = db.query_all_raw(statement).await.expect("reads");
    db.close().await.expect("closes");
    rows.iter()
        .map(|row| row.try_get_by_index(0).expect("a name"))
        .collect()
}

/// What opening a file says, after which its bytes must be the same.
async fn refused(path: &Path) -> OpenFault {
    let before = std::fs::read(path).expect("reads");
    let Err(fault) = Store::open_sqlite(path).await else {
        panic!("opened {}", path.display());
    };
    assert!(
        before == std::fs::read(path).expect("reads"),
        "the file changed"
    );
    fault
}

/// A sound file with this done to it behind the store's back.
async fn file_with(folder: &Path, sql: &str) -> std::path::PathBuf {
    let path = folder.join("redthread.db");
    let store = Store::open_sqlite(&path).await.expect("opens");
    store.close().await.expect("closes");
    let db = Database::connect(format!("sqlite://{}", path.display()))
        .await
        .expect("connects");
    db.execute_unprepared(sql).await.expect("runs");
    db.close().await.expect("closes");
    path
}

#[tokio::test]
async fn a_newer_file_is_left_alone() {
    let folder = fresh_folder();
    let path = file_with(&folder, "INSERT INTO schema_versions (version) VALUES (99)").await;
    let fault = refused(&path).await;
    assert!(
        matches!(
            fault,
            OpenFault::Newer {
                found: 99,
                known: 3
            }
        ),
        "{fault}"
    );
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn a_newer_database_is_refused_and_left_alone() {
    on_both(async |bench| {
        bench
            .change("INSERT INTO schema_versions (version) VALUES (99)", vec![])
            .await;
        let opened = bench.try_another_node().await;
        assert!(matches!(opened, Err(OpenFault::Newer { found: 99, .. })));
        assert_eq!(
            bench
                .number("SELECT COUNT(*) FROM schema_versions", vec![])
                .await,
            3
        );
    })
    .await;
}

#[tokio::test]
async fn a_damaged_file_is_left_alone() {
    let folder = fresh_folder();
    let path = file_with(
        &folder,
        "CREATE TABLE filler (text TEXT); INSERT INTO filler VALUES (hex(randomblob(40000)))",
    )
    .await;
    let mut bytes = std::fs::read(&path).expect("reads");
    let half = bytes.len() / 2;
    bytes[half..].fill(0xA5);
    std::fs::write(&path, bytes).expect("writes");
    let fault = refused(&path).await;
    assert!(matches!(fault, OpenFault::Damaged(_)), "{fault}");
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn a_file_that_is_cut_short_is_left_alone() {
    let folder = fresh_folder();
    let path = file_with(&folder, "SELECT 1").await;
    let bytes = std::fs::read(&path).expect("reads");
    std::fs::write(&path, &bytes[..bytes.len() / 2]).expect("writes");
    let fault = refused(&path).await;
    assert!(matches!(fault, OpenFault::Damaged(_)), "{fault}");
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn something_else_than_a_database_is_left_alone() {
    let folder = fresh_folder();
    let path = folder.join("holiday.jpg");
    std::fs::write(
        &path,
        "not a database at all, but long enough to be read as one ".repeat(40),
    )
    .expect("writes");
    let fault = refused(&path).await;
    assert!(matches!(fault, OpenFault::Damaged(_)), "{fault}");
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn the_database_of_another_program_is_left_alone() {
    let folder = fresh_folder();
    let path = folder.join("songs.db");
    let db = Database::connect(format!("sqlite://{}?mode=rwc", path.display()))
        .await
        .expect("connects");
    db.execute_unprepared("CREATE TABLE songs (title TEXT)")
        .await
        .expect("runs");
    db.close().await.expect("closes");
    let fault = refused(&path).await;
    assert!(matches!(fault, OpenFault::Damaged(_)), "{fault}");
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn an_empty_file_is_as_good_as_none_and_a_missing_folder_is_a_fault() {
    let folder = fresh_folder();
    let path = folder.join("redthread.db");
    std::fs::write(&path, "").expect("writes");
    Store::open_sqlite(&path)
        .await
        .expect("opens")
        .close()
        .await
        .expect("closes");
    let missing = Store::open_sqlite(&folder.join("nowhere/redthread.db")).await;
    assert!(matches!(missing, Err(OpenFault::Fault(_))));
    std::fs::remove_dir_all(folder).expect("cleans up");
}

#[tokio::test]
async fn what_was_answered_is_there_after_the_program_died() {
    on_sqlite(async |bench| {
        let team = bench.team().await;
        let copy = fresh_folder();
        for file in ["redthread.db", "redthread.db-wal"] {
            std::fs::copy(bench.folder().join(file), copy.join(file)).expect("copies");
        }
        let store = Store::open_sqlite(&copy.join("redthread.db"))
            .await
            .expect("opens");
        assert!(
            store
                .find_workspace(team.workspace)
                .await
                .expect("reads")
                .is_some()
        );
        store.close().await.expect("closes");
        std::fs::remove_dir_all(copy).expect("cleans up");
    })
    .await;
}
