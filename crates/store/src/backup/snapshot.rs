//! One moment of a database as a file of its own, while others go on writing.

use std::path::Path;

use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, FromQueryResult, IsolationLevel,
    SqlxSqliteConnector, TransactionTrait,
};
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use uuid::Uuid;

use super::{Place, Summary, connect, copy, tables};
use crate::database::{OpenFault, inspect};
use crate::fault::Fault;
use crate::migrate::{NEWEST, migrate_to};
use crate::rows::{all, number, values};

/// The form of a database that has one.
const FORM: &str = "SELECT COALESCE(MAX(version), 0) FROM schema_versions";

/// Writes one moment of a database into a file that is empty or not there yet. The database itself is not touched, not
/// even brought up to date.
pub async fn snapshot(place: &Place, into: &Path) -> Result<Summary, OpenFault> {
    match place {
        Place::File(path) => {
            inspect(path).await?;
            of_file(path, into).await?;
        }
        Place::Postgres(url) => {
            let db = connect(url).await?;
            of_postgres(&db, into).await?;
            db.close().await.map_err(Fault::from)?;
        }
    }
    summary(into).await
}

async fn of_file(path: &Path, into: &Path) -> Result<(), Fault> {
    let pool = open(path, SqliteConnectOptions::new().read_only(true)).await?;
    let copied = sqlx::query("VACUUM INTO $1")
        .bind(into.display().to_string())
        .execute(&pool)
        .await;
    pool.close().await;
    copied.map_err(|cause| Fault::new("copying the database", cause))?;
    Ok(())
}

/// Everything is read in one transaction that sees one moment.
async fn of_postgres(db: &DatabaseConnection, into: &Path) -> Result<(), OpenFault> {
    let (isolation, mode) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
    let from = db.begin_with_config(Some(isolation), Some(mode)).await;
    let from = from.map_err(Fault::from)?;
    let form = number(&from, FORM, values![]).await?;
    if form > NEWEST {
        let (found, known) = (form, NEWEST);
        return Err(OpenFault::Newer { found, known });
    }
    let pool = open(into, SqliteConnectOptions::new().create_if_missing(true)).await?;
    let file = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    migrate_to(&file, form).await?;
    let to = file.begin().await.map_err(Fault::from)?;
    let columns = tables::columns(&from).await?;
    let known = tables::names(&to).await?;
    for table in known.iter().filter(|table| *table != tables::FORMS) {
        let columns = columns.get(table);
        let columns = columns.ok_or_else(|| Fault::new("copying a table", table.clone()))?;
        copy::from_postgres(&from, &to, table, columns).await?;
    }
    to.commit().await.map_err(Fault::from)?;
    from.commit().await.map_err(Fault::from)?;
    file.close().await.map_err(Fault::from)?;
    Ok(())
}

#[derive(FromQueryResult)]
struct SequenceRow {
    id: Uuid,
    sequence: i64,
}

/// What a snapshot holds; one that is damaged, newer or of another program is refused.
pub async fn summary(snapshot: &Path) -> Result<Summary, OpenFault> {
    inspect(snapshot).await?;
    let pool = open(snapshot, SqliteConnectOptions::new().read_only(true)).await?;
    let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    let summary = read(&db).await;
    db.close().await.map_err(Fault::from)?;
    Ok(summary?)
}

async fn read(db: &impl ConnectionTrait) -> Result<Summary, Fault> {
    let sql = "SELECT id, sequence FROM workspaces ORDER BY id";
    let rows: Vec<SequenceRow> = all(db, sql, values![]).await?;
    let mut summary = Summary {
        form: number(db, FORM, values![]).await?,
        sequences: rows.into_iter().map(|row| (row.id, row.sequence)).collect(),
        ..Summary::default()
    };
    for table in tables::names(db).await? {
        let count = number(db, &format!("SELECT COUNT(*) FROM \"{table}\""), values![]).await?;
        summary.rows.insert(table, count);
    }
    Ok(summary)
}

async fn open(path: &Path, options: SqliteConnectOptions) -> Result<SqlitePool, Fault> {
    let pool = SqlitePoolOptions::new().max_connections(1);
    let options = options
        .filename(path)
        .busy_timeout(crate::database::WAIT_MAX);
    let opened = pool.connect_with(options).await;
    opened.map_err(|cause| Fault::new("opening a database file", cause))
}
