//! Running one statement with its values, and reading rows into structs.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Statement, Value};

use crate::fault::Fault;

/// Lists values of different types for a statement.
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$(sea_orm::Value::from($value)),*] };
}
pub(crate) use values;

fn statement(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

/// All rows of a query.
pub async fn all<R: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<R>, Fault> {
    let rows = db.query_all_raw(statement(db, sql, values)).await?;
    rows.iter()
        .map(|row| R::from_query_result(row, "").map_err(Fault::from))
        .collect()
}

/// All rows of a query whose columns are known only when it runs.
pub async fn all_raw(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<QueryResult>, Fault> {
    Ok(db.query_all_raw(statement(db, sql, values)).await?)
}

/// The first row of a query, if there is one.
pub async fn first<R: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<R>, Fault> {
    let row = db.query_one_raw(statement(db, sql, values)).await?;
    row.map(|row| R::from_query_result(&row, "").map_err(Fault::from))
        .transpose()
}

/// Runs a statement; how many rows it changed.
pub async fn run(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Result<u64, Fault> {
    Ok(db
        .execute_raw(statement(db, sql, values))
        .await?
        .rows_affected())
}

/// The single number that a query gives, such as a count.
pub async fn number(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<i64, Fault> {
    let row = db.query_one_raw(statement(db, sql, values)).await?;
    Ok(row
        .map(|row| row.try_get_by_index(0))
        .transpose()?
        .unwrap_or(0))
}
