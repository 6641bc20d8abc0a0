//! Opening the database, and the handle that the rest of the program holds.
//!
//! `SQLite` has one writer connection, which begins every transaction with the right to write, and four readers; it keeps a
//! write-ahead log and waits for the disk before it answers. `PostgreSQL` has one pool for both.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    SqlxPostgresConnector, SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::SqlitePool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::changes::Hub;
use crate::fault::Fault;
use crate::migrate::migrate;
use crate::processes::VersionCache;
use crate::security::Noting;

mod inspection;
mod patience;

pub(crate) use inspection::inspect;
use patience::patiently;

/// Readers beside the one writer of `SQLite`.
const SQLITE_READERS: u32 = 4;
/// How long a change waits for those before it.
pub(crate) const WAIT_MAX: Duration = Duration::from_mins(1);
/// Connections of one node to `PostgreSQL`.
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
    pub(crate) noting: Noting,
    pub(crate) hub: Arc<Hub>,
}

impl Store {
    /// Opens or makes the `SQLite` file and brings it up to date. A damaged or newer file is refused and left untouched.
    pub async fn open_sqlite(path: &Path) -> Result<Self, OpenFault> {
        if path.exists() {
            inspect(path).await?;
        }
        let writer = sqlite_pool(sqlite_options(path), 1).await?;
        let looking = sqlite_options(path).pragma("query_only", "ON");
        let reader = sqlite_pool(looking, SQLITE_READERS).await?;
        Self::ready(
            SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
            SqlxSqliteConnector::from_sqlx_sqlite_pool(reader),
        )
        .await
    }

    /// Makes a file that does not wait for the disk at each change; whoever keeps it has to wait once, when it is whole.
    pub async fn open_sqlite_draft(path: &Path) -> Result<Self, OpenFault> {
        let options = sqlite_options(path).synchronous(SqliteSynchronous::Off);
        let writer = sqlite_pool(options.clone(), 1).await?;
        let reader = sqlite_pool(options.pragma("query_only", "ON"), SQLITE_READERS).await?;
        Self::ready(
            SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
            SqlxSqliteConnector::from_sqlx_sqlite_pool(reader),
        )
        .await
    }

    /// Connects to `PostgreSQL` and brings the database up to date.
    pub async fn open_postgres(url: &str) -> Result<Self, OpenFault> {
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(WAIT_MAX)
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
            noting: Noting::default(),
            hub: Arc::default(),
        })
    }

    /// The pools of the writer and the readers, on `SQLite`.
    pub(crate) fn sqlite_pools(&self) -> Option<(&SqlitePool, &SqlitePool)> {
        let is_sqlite = self.writer.get_database_backend() == DbBackend::Sqlite;
        is_sqlite.then(|| {
            let writer = self.writer.get_sqlite_connection_pool();
            (writer, self.reader.get_sqlite_connection_pool())
        })
    }

    /// How `PostgreSQL` is reached, for a connection beside the pool.
    pub(crate) fn postgres_options(&self) -> Option<PgConnectOptions> {
        let is_postgres = self.writer.get_database_backend() == DbBackend::Postgres;
        is_postgres.then(|| {
            let pool = self.writer.get_postgres_connection_pool();
            pool.connect_options().as_ref().clone()
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
        self.end_changes();
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
        .busy_timeout(WAIT_MAX)
}

async fn sqlite_pool(options: SqliteConnectOptions, connections: u32) -> Result<SqlitePool, Fault> {
    patiently(|| async {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .min_connections(connections)
            // A file does not hang up, and asking it first would double the cost of a small query.
            .test_before_acquire(false)
            .acquire_timeout(WAIT_MAX)
            .connect_with(options.clone())
            .await
    })
    .await
    .map_err(|cause| Fault::new("opening the database file", cause))
}
