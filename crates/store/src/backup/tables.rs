//! Tables with their columns, and how a value of each kind is carried from one database to the other.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use sea_orm::prelude::TimeDate;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, QueryResult, Value};
use uuid::Uuid;

use crate::dialect::Exact;
use crate::fault::Fault;
use crate::rows::{all, values};

/// Which forms a database has been through; every database writes its own.
pub const FORMS: &str = "schema_versions";

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier.
    Id,
    /// Bytes.
    Bytes,
    /// A whole number.
    Whole,
    /// A text.
    Text,
    /// Yes or no.
    Flag,
    /// A day.
    Day,
    /// An exact number.
    Exact,
}

/// A column as `PostgreSQL` declares it; `SQLite` keeps too little of its types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

#[derive(FromQueryResult)]
struct ColumnRow {
    table_name: String,
    column_name: String,
    kind: String,
}

#[derive(FromQueryResult)]
struct TableRow {
    name: String,
}

/// The columns of all tables of a `PostgreSQL` database but the forms.
pub async fn columns(db: &impl ConnectionTrait) -> Result<BTreeMap<String, Vec<Column>>, Fault> {
    let sql = "SELECT table_name::text, column_name::text, udt_name::text AS kind FROM information_schema.columns \
               WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";
    let rows: Vec<ColumnRow> = all(db, sql, values![]).await?;
    let mut tables: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.table_name != FORMS) {
        let kind = kind_of(&row.kind).ok_or_else(|| {
            let what = format!("{}.{} is {}", row.table_name, row.column_name, row.kind);
            Fault::new("reading the columns of a table", what)
        })?;
        let name = row.column_name;
        let columns = tables.entry(row.table_name).or_default();
        columns.push(Column { name, kind });
    }
    Ok(tables)
}

fn kind_of(declared: &str) -> Option<Kind> {
    Some(match declared {
        "uuid" => Kind::Id,
        "bytea" => Kind::Bytes,
        "int8" => Kind::Whole,
        "text" => Kind::Text,
        "bool" => Kind::Flag,
        "date" => Kind::Day,
        "numeric" => Kind::Exact,
        _ => return None,
    })
}

/// The names of all tables.
pub async fn names(db: &impl ConnectionTrait) -> Result<Vec<String>, Fault> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        }
        _ => {
            "SELECT table_name::text AS name FROM information_schema.tables \
             WHERE table_schema = current_schema() ORDER BY table_name"
        }
    };
    let rows: Vec<TableRow> = all(db, sql, values![]).await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// The value of a column, as the other database takes it.
pub fn carried(row: &QueryResult, at: usize, kind: Kind, to: DbBackend) -> Result<Value, Fault> {
    Ok(match kind {
        Kind::Id => row.try_get_by_index::<Option<Uuid>>(at)?.into(),
        Kind::Bytes => row.try_get_by_index::<Option<Vec<u8>>>(at)?.into(),
        Kind::Whole => row.try_get_by_index::<Option<i64>>(at)?.into(),
        Kind::Text => row.try_get_by_index::<Option<String>>(at)?.into(),
        Kind::Flag => row.try_get_by_index::<Option<bool>>(at)?.into(),
        Kind::Day => row.try_get_by_index::<Option<TimeDate>>(at)?.into(),
        Kind::Exact => match row.try_get_by_index::<Option<Exact>>(at)? {
            Some(exact) => exact.value(to),
            None if to == DbBackend::Sqlite => Value::from(None::<String>),
            None => Value::from(None::<Decimal>),
        },
    })
}
