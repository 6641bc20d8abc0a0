//! Copies a table from one database to the other, a few hundred rows at a time.

use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::tables::{Column, carried};
use crate::fault::Fault;
use crate::rows::run;

/// Rows in memory at a time.
const ROWS_AT_ONCE: usize = 500;
/// Values of one statement at most.
const VALUES_AT_ONCE: usize = 9_000;

/// Copies a table of the transaction into `SQLite`.
pub async fn from_postgres(
    from: &DatabaseTransaction,
    to: &DatabaseTransaction,
    table: &str,
    columns: &[Column],
) -> Result<(), Fault> {
    // Each cursor has a name of its own: a statement that is remembered by its text must not meet other columns.
    let cursor = format!("\"copied_{table}\"");
    let named = names(columns);
    let declare = format!("DECLARE {cursor} NO SCROLL CURSOR FOR SELECT {named} FROM \"{table}\"");
    from.execute_unprepared(&declare).await?;
    loop {
        let fetch = format!("FETCH {ROWS_AT_ONCE} FROM {cursor}");
        let rows = from.query_all_raw(statement(from, fetch, Vec::new()));
        let rows = rows.await?;
        if rows.is_empty() {
            break;
        }
        insert(to, table, columns, &rows).await?;
    }
    from.execute_unprepared(&format!("CLOSE {cursor}")).await?;
    Ok(())
}

/// Copies a table of a file that nobody else writes.
pub async fn from_sqlite(
    from: &impl ConnectionTrait,
    to: &DatabaseTransaction,
    table: &str,
    columns: &[Column],
) -> Result<(), Fault> {
    let named = names(columns);
    let sql = format!(
        "SELECT {named}, rowid FROM \"{table}\" WHERE rowid > $1 ORDER BY rowid LIMIT {ROWS_AT_ONCE}"
    );
    let mut last = i64::MIN;
    loop {
        let rows = from.query_all_raw(statement(from, sql.clone(), vec![last.into()]));
        let rows = rows.await?;
        let Some(row) = rows.last() else {
            return Ok(());
        };
        last = row.try_get_by_index(columns.len())?;
        insert(to, table, columns, &rows).await?;
    }
}

async fn insert(
    to: &DatabaseTransaction,
    table: &str,
    columns: &[Column],
    rows: &[QueryResult],
) -> Result<(), Fault> {
    let width = columns.len().max(1);
    for rows in rows.chunks((VALUES_AT_ONCE / width).max(1)) {
        let mut values = Vec::with_capacity(rows.len() * width);
        for row in rows {
            for (at, column) in columns.iter().enumerate() {
                values.push(carried(row, at, column.kind, to.get_database_backend())?);
            }
        }
        let places: Vec<String> = (0..rows.len())
            .map(|row| places(row * width + 1, width))
            .collect();
        let sql = format!(
            "INSERT INTO \"{table}\" ({}) VALUES {}",
            names(columns),
            places.join(", ")
        );
        run(to, &sql, values).await?;
    }
    Ok(())
}

fn names(columns: &[Column]) -> String {
    let names = columns.iter().map(|column| format!("\"{}\"", column.name));
    names.collect::<Vec<_>>().join(", ")
}

fn places(first: usize, count: usize) -> String {
    let places = (first..first + count).map(|place| format!("${place}"));
    format!("({})", places.collect::<Vec<_>>().join(", "))
}

fn statement(db: &impl ConnectionTrait, sql: String, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
