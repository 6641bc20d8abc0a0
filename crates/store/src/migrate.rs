//! Brings a database to the form that this program knows; safe when two nodes start together.

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

use crate::database::OpenFault;
use crate::dialect::definition;
use crate::fault::Fault;
use crate::rows::{number, run, values};

/// In the order in which they are applied; never edited once released.
const MIGRATIONS: [(i64, &str); 2] = [
    (1, include_str!("migrations/0001_foundation.sql")),
    (3, include_str!("migrations/0003_views.sql")),
];

/// The form in which titles got their folded column; no database folds three scripts alike, so that is done here.
const TITLES_FOLDED: i64 = 3;

/// The newest form that this program knows.
pub const NEWEST: i64 = MIGRATIONS[MIGRATIONS.len() - 1].0;

/// Applies what is missing, in one transaction that only one node holds at a time.
pub async fn migrate(writer: &DatabaseConnection) -> Result<(), OpenFault> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let tx = writer
        .begin_with_options(options)
        .await
        .map_err(Fault::from)?;
    if tx.get_database_backend() == DbBackend::Postgres {
        run(
            &tx,
            "SELECT pg_advisory_xact_lock(7265647468726561)",
            values![],
        )
        .await?;
    }
    tx.execute_unprepared(
        "CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT NOT NULL PRIMARY KEY)",
    )
    .await
    .map_err(Fault::from)?;
    let present = number(
        &tx,
        "SELECT COALESCE(MAX(version), 0) FROM schema_versions",
        values![],
    )
    .await?;
    if present > NEWEST {
        return Err(OpenFault::Newer {
            found: present,
            known: NEWEST,
        });
    }
    for (version, sql) in MIGRATIONS.iter().filter(|(version, _)| *version > present) {
        apply(&tx, *version, sql).await?;
    }
    tx.commit().await.map_err(Fault::from)?;
    Ok(())
}

async fn apply(tx: &DatabaseTransaction, version: i64, sql: &str) -> Result<(), Fault> {
    tx.execute_unprepared(&definition(tx.get_database_backend(), sql))
        .await?;
    if version == TITLES_FOLDED {
        crate::work::fold_titles(tx).await?;
    }
    run(
        tx,
        "INSERT INTO schema_versions (version) VALUES ($1)",
        values![version],
    )
    .await?;
    Ok(())
}
