//! Opening the database, and the handle that the rest of the program holds.
//!
//! SQLite has one writer connection, which begins every transaction with the right to write, and four readers; it keeps a
//! write-ahead log and waits for the disk before it answers. PostgreSQL has one pool for both.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, SqlxPostgresConnector,
    SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::fault::Fault;
use crate::migrate::migrate;
use crate::processes::VersionCache;

/// Readers beside the one writer of SQLite.
const SQLITE_READERS: u32 = 4;
/// Connections of one node to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

/// Why a database cannot be used; it is left as it was.
#[derive(Debug)]
pub enum OpenFault {
    /// A newer program has written it.
    Newer {
        /// The form found.
        found: i64,
        /// The newest form known here.
        known: i64,
    },
    /// It is not a database, or a damaged one.
    Damaged(String),
    /// It could not be reached or opened.
    Fault(Fault),
}

impl fmt::Display for OpenFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { found, known } => write!(
                f,
                "the database was written by a newer version (form {found}, this program knows {known})"
            ),
            Self::Damaged(what) => write!(f, "the database is damaged: {what}"),
            Self::Fault(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for OpenFault {}

impl From<Fault> for OpenFault {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// All that is remembered; cheap to clone.
#[derive(Clone)]
pub struct Store {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    pub(crate) versions: Arc<VersionCache>,
}

impl Store {
    /// Opens or makes the SQLite file and brings it up to date. A damaged or newer file is refused and left untouched.
    pub async fn open_sqlite(path: &Path) -> Result<Self, OpenFault> {
        if path.exists() {
            inspect(path).await?;
        }
        let writer = sqlite_pool(path, 1).await?;
        let reader = sqlite_pool(path, SQLITE_READERS).await?;
        Self::ready(
            SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
            SqlxSqliteConnector::from_sqlx_sqlite_pool(reader),
        )
        .await
    }

    /// Connects to PostgreSQL and brings the database up to date.
    pub async fn open_postgres(url: &str) -> Result<Self, OpenFault> {
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .connect(url)
            .await
            .map_err(|cause| Fault::new("connecting to PostgreSQL", cause))?;
        let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
        Self::ready(connection.clone(), connection).await
    }

    async fn ready(
        writer: DatabaseConnection,
        reader: DatabaseConnection,
    ) -> Result<Self, OpenFault> {
        migrate(&writer).await?;
        Ok(Self {
            writer,
            reader,
            versions: Arc::default(),
        })
    }

    /// A connection that only reads.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Begins a transaction that may write.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, Fault> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(self.writer.begin_with_options(options).await?)
    }

    /// Waits for what is under way and closes all connections.
    pub async fn close(self) -> Result<(), Fault> {
        self.reader.close().await?;
        self.writer.close().await?;
        Ok(())
    }
}

fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(std::time::Duration::from_secs(10))
}

async fn sqlite_pool(path: &Path, connections: u32) -> Result<sqlx::SqlitePool, Fault> {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(connections)
        .connect_with(sqlite_options(path))
        .await
        .map_err(|cause| Fault::new("opening the database file", cause))
}

/// Looks at an existing file without the right to change it.
async fn inspect(path: &Path) -> Result<(), OpenFault> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        return Ok(());
    }
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .map_err(damaged)?;
    let sound: (String,) = sqlx::query_as("PRAGMA quick_check(1)")
        .fetch_one(&pool)
        .await
        .map_err(damaged)?;
    if sound.0 != "ok" {
        return Err(OpenFault::Damaged(sound.0));
    }
    let found: Result<(i64,), _> =
        sqlx::query_as("SELECT COALESCE(MAX(version), 0) FROM schema_versions")
            .fetch_one(&pool)
            .await;
    pool.close().await;
    match found {
        Ok((found,)) if found > crate::migrate::NEWEST => Err(OpenFault::Newer {
            found,
            known: crate::migrate::NEWEST,
        }),
        _ => Ok(()),
    }
}

fn damaged(cause: sqlx::Error) -> OpenFault {
    OpenFault::Damaged(cause.to_string())
}

#[cfg(test)]
mod tests;
