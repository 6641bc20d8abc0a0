//! Looking at an existing file before anything may change it: is it a database, sound, ours, and not too new?

use std::path::Path;

use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Error, SqlitePool};

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
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .map_err(refused)?;
    let outcome = judge(&pool).await;
    pool.close().await;
    outcome
}

async fn judge(pool: &SqlitePool) -> Result<(), OpenFault> {
    let sound: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(pool)
        .await
        .map_err(refused)?;
    if sound != "ok" {
        return Err(OpenFault::Damaged(sound));
    }
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table'")
            .fetch_all(pool)
            .await
            .map_err(refused)?;
    if tables.is_empty() {
        return Ok(());
    }
    if !tables.iter().any(|name| name == "schema_versions") {
        return Err(OpenFault::Damaged(
            "it belongs to another program".to_owned(),
        ));
    }
    let found: i64 = sqlx::query_scalar("SELECT COALESCE(MAX(version), 0) FROM schema_versions")
        .fetch_one(pool)
        .await
        .map_err(refused)?;
    if found > NEWEST {
        return Err(OpenFault::Newer {
            found,
            known: NEWEST,
        });
    }
    Ok(())
}

/// `SQLite` says "corrupt" (11) or "not a database" (26) of a damaged file; all else is a fault of the machine around it.
fn refused(cause: Error) -> OpenFault {
    let code = cause.as_database_error().and_then(DatabaseError::code);
    let primary = code.and_then(|code| code.parse::<u32>().ok());
    match primary.map(|code| code & 0xFF) {
        Some(11 | 26) => OpenFault::Damaged(cause.to_string()),
        _ => OpenFault::Fault(Fault::new("looking at the database file", cause)),
    }
}
