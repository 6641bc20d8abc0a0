//! Looking at an existing file before anything may change it: is it a database, sound, ours, and not too new?

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Error, SqlitePool};

use super::patience::{patiently, primary_code};
use super::{OpenFault, WAIT_MAX};
use crate::fault::Fault;
use crate::migrate::NEWEST;

/// Refuses a file that this program should not open; an empty one is as good as none.
pub async fn inspect(path: &Path) -> Result<(), OpenFault> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        return Ok(());
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(WAIT_MAX)
        .read_only(true);
    let found = patiently(|| async {
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        let outcome = look(&pool).await;
        pool.close().await;
        outcome
    });
    judge(found.await.map_err(refused)?)
}

/// What stands in a file.
enum Found {
    Nothing,
    Unsound(String),
    Foreign,
    Form(i64),
}

fn judge(found: Found) -> Result<(), OpenFault> {
    match found {
        Found::Unsound(what) => Err(OpenFault::Damaged(what)),
        Found::Foreign => Err(OpenFault::Damaged(
            "it belongs to another program".to_owned(),
        )),
        Found::Form(found) if found > NEWEST => Err(OpenFault::Newer {
            found,
            known: NEWEST,
        }),
        Found::Nothing | Found::Form(_) => Ok(()),
    }
}

async fn look(pool: &SqlitePool) -> Result<Found, Error> {
    let sound: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(pool)
        .await?;
    if sound != "ok" {
        return Ok(Found::Unsound(sound));
    }
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table'")
            .fetch_all(pool)
            .await?;
    if tables.is_empty() {
        return Ok(Found::Nothing);
    }
    if !tables.iter().any(|name| name == "schema_versions") {
        return Ok(Found::Foreign);
    }
    sqlx::query_scalar("SELECT COALESCE(MAX(version), 0) FROM schema_versions")
        .fetch_one(pool)
        .await
        .map(Found::Form)
}

/// `SQLite` says "corrupt" (11) or "not a database" (26) of a damaged file; all else is a fault of the machine around it.
fn refused(cause: Error) -> OpenFault {
    match primary_code(&cause) {
        Some(11 | 26) => OpenFault::Damaged(cause.to_string()),
        _ => OpenFault::Fault(Fault::new("looking at the database file", cause)),
    }
}
