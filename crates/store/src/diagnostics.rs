//! How each connection is set, for those who have to trust the machine with their data.

use sqlx::SqlitePool;
use sqlx::pool::PoolConnection;

use crate::database::Store;
use crate::fault::Fault;

mod contents;
mod copies;

/// What a connection is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectionUse {
    /// All changes.
    Writing,
    /// Only looking.
    Reading,
}

/// The settings of one `SQLite` connection that durability rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionSettings {
    /// What it is used for.
    pub used_for: ConnectionUse,
    /// 2 waits for the disk at each commit.
    pub synchronous: i64,
    /// `wal` keeps a write-ahead log.
    pub journal_mode: String,
    /// References between tables are checked.
    pub checks_references: bool,
    /// Changes are refused.
    pub is_read_only: bool,
}

impl Store {
    /// The settings of every `SQLite` connection, the writer first; none on `PostgreSQL`, whose server keeps them.
    pub async fn diagnostics(&self) -> Result<Vec<ConnectionSettings>, Fault> {
        let Some((writer, reader)) = self.sqlite_pools() else {
            return Ok(Vec::new());
        };
        let mut settings = all_settings(writer, ConnectionUse::Writing).await?;
        settings.extend(all_settings(reader, ConnectionUse::Reading).await?);
        Ok(settings)
    }
}

/// Takes all connections of a pool at once, so that none is asked twice.
async fn all_settings(
    pool: &SqlitePool,
    used_for: ConnectionUse,
) -> Result<Vec<ConnectionSettings>, Fault> {
    let mut connections = Vec::new();
    for _ in 0..pool.options().get_max_connections() {
        connections.push(pool.acquire().await.map_err(unread)?);
    }
    let mut settings = Vec::with_capacity(connections.len());
    for connection in &mut connections {
        settings.push(read(connection, used_for).await.map_err(unread)?);
    }
    Ok(settings)
}

async fn read(
    connection: &mut PoolConnection<sqlx::Sqlite>,
    used_for: ConnectionUse,
) -> Result<ConnectionSettings, sqlx::Error> {
    Ok(ConnectionSettings {
        used_for,
        synchronous: number(connection, "PRAGMA synchronous").await?,
        journal_mode: sqlx::query_scalar("PRAGMA journal_mode")
            .fetch_one(&mut **connection)
            .await?,
        checks_references: number(connection, "PRAGMA foreign_keys").await? == 1,
        is_read_only: number(connection, "PRAGMA query_only").await? == 1,
    })
}

async fn number(
    connection: &mut PoolConnection<sqlx::Sqlite>,
    pragma: &'static str,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(pragma)
        .fetch_one(&mut **connection)
        .await
}

fn unread(cause: sqlx::Error) -> Fault {
    Fault::new("reading how a connection is set", cause)
}
