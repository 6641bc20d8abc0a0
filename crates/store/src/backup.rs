//! The data as one `SQLite` file that holds a single moment, and the way back: into an empty place, on either database.
//!
//! The file is the same whichever database it comes from, so this is also the way from one database to the other.
//! Files beside the database, and the archive around both, are left to the caller.

mod copy;
mod ending;
mod snapshot;
mod tables;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sea_orm::SqlxPostgresConnector;
use sqlx::postgres::PgPoolOptions;
use uuid::Uuid;

use crate::database::{OpenFault, Store};
use crate::fault::Fault;
use crate::rows::{number, values};

pub use ending::{ENDED_TABLES, Ended};
pub use snapshot::{snapshot, summary};

/// The newest form of the database that this program reads.
pub const NEWEST_FORM: i64 = crate::migrate::NEWEST;

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file of `SQLite`.
    File(PathBuf),
    /// A cluster of `PostgreSQL`, by its address.
    Postgres(String),
}

/// What a snapshot holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The form of the database.
    pub form: i64,
    /// The sequence number of each workspace.
    pub sequences: BTreeMap<Uuid, i64>,
    /// Rows by table.
    pub rows: BTreeMap<String, i64>,
}

/// Whether nothing was ever stored there.
pub async fn is_empty(place: &Place) -> Result<bool, OpenFault> {
    let url = match place {
        Place::File(path) => return Ok(!path.exists()),
        Place::Postgres(url) => url,
    };
    let db = connect(url).await?;
    let mut is_empty = true;
    for table in tables::names(&db).await? {
        let sql = format!("SELECT COUNT(*) FROM (SELECT 1 FROM \"{table}\" LIMIT 1) AS found");
        is_empty &= table == tables::FORMS || number(&db, &sql, values![]).await? == 0;
    }
    db.close().await.map_err(Fault::from)?;
    Ok(is_empty)
}

/// Brings a snapshot to the newest form and ends what must not come back to life: sign-ins and links of any kind.
pub async fn settle(snapshot: &Path, now: Timestamp) -> Result<Ended, OpenFault> {
    let store = Store::open_sqlite(snapshot).await?;
    let ended = ending::end_all(&store, now).await?;
    store.close().await?;
    Ok(ended)
}

/// Copies a settled snapshot into an empty `PostgreSQL`, all or nothing.
pub async fn pour(snapshot: &Path, url: &str) -> Result<(), OpenFault> {
    let from = Store::open_sqlite(snapshot).await?;
    let to = Store::open_postgres(url).await?;
    let tx = to.begin().await?;
    let columns = tables::columns(&tx).await?;
    for (table, columns) in &columns {
        copy::from_sqlite(from.reader(), &tx, table, columns).await?;
    }
    tx.commit().await.map_err(Fault::from)?;
    to.close().await?;
    from.close().await?;
    Ok(())
}

/// One connection that passes the migrations by.
async fn connect(url: &str) -> Result<sea_orm::DatabaseConnection, Fault> {
    let pool = PgPoolOptions::new().max_connections(1).connect(url).await;
    let pool = pool.map_err(|cause| Fault::new("connecting to PostgreSQL", cause))?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}
