//! Rows of a table as they were: read before an act, written back when it is taken back.

use sea_orm::{ConnectionTrait, QueryResult};
use serde_json::{Value, json};
use uuid::Uuid;

use super::tables::{Added, Kind, Table};
use crate::dialect::{maybe_day, read_maybe_day};
use crate::fault::Fault;
use crate::rows::{all_raw, run, values};

/// Some rows of a table that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Of which table.
    pub table: &'static Table,
    /// What holds them together.
    pub group: Uuid,
    /// By their keys, the values in the order of the table's columns.
    pub rows: Vec<(Uuid, Vec<Value>)>,
}

/// Reads the rows of a group.
pub async fn read(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    table: &'static Table,
    group: Uuid,
) -> Result<Kept, Fault> {
    let columns: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    let sql = format!(
        "SELECT {key} AS kept_key, {columns} FROM {name} WHERE workspace_id = $1 AND {by} = $2 ORDER BY {key}",
        key = table.key,
        columns = columns.join(", "),
        name = table.name,
        by = table.group,
    );
    let rows = all_raw(db, &sql, values![workspace, group]).await?;
    let rows = rows.iter().map(|row| {
        let kept = table
            .columns
            .iter()
            .map(|(name, kind)| value(row, name, *kind));
        Ok((
            row.try_get("", "kept_key")?,
            kept.collect::<Result<_, Fault>>()?,
        ))
    });
    Ok(Kept {
        table,
        group,
        rows: rows.collect::<Result<_, Fault>>()?,
    })
}

fn value(row: &QueryResult, name: &str, kind: Kind) -> Result<Value, Fault> {
    Ok(match kind {
        Kind::Id => {
            let id: Option<Uuid> = row.try_get("", name)?;
            json!(id.map(|id| id.simple().to_string()))
        }
        Kind::Text => json!(row.try_get::<Option<String>>("", name)?),
        Kind::Number => json!(row.try_get::<Option<i64>>("", name)?),
        Kind::Flag => json!(row.try_get::<Option<bool>>("", name)?),
        Kind::Day => {
            let day = read_maybe_day(row.try_get("", name)?)?;
            json!(day.map(|day| day.to_string()))
        }
    })
}

/// Gives every kept row its values again; rows that are new go where the table says so.
pub async fn write_back(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    kept: &Kept,
) -> Result<(), Fault> {
    let table = kept.table;
    if table.added == Added::Removed {
        remove_added(db, workspace, kept).await?;
    }
    let mut sets: Vec<String> = (4..)
        .zip(table.columns)
        .map(|(hole, (name, _))| format!("{name} = ${hole}"))
        .collect();
    sets.extend(table.counter.map(|name| format!("{name} = {name} + 1")));
    let sql = format!(
        "UPDATE {} SET {} WHERE workspace_id = $1 AND {} = $2 AND {} = $3",
        table.name,
        sets.join(", "),
        table.group,
        table.key
    );
    for (key, row) in &kept.rows {
        let mut columns = values![workspace, kept.group, *key];
        for ((_, kind), value) in table.columns.iter().zip(row) {
            columns.push(column(*kind, value)?);
        }
        if run(db, &sql, columns).await? != 1 {
            return Err(Fault::new("taking back", "a row is not there any more"));
        }
    }
    Ok(())
}

async fn remove_added(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    kept: &Kept,
) -> Result<(), Fault> {
    let now = read(db, workspace, kept.table, kept.group).await?;
    let sql = format!(
        "DELETE FROM {} WHERE workspace_id = $1 AND {} = $2 AND {} = $3",
        kept.table.name, kept.table.group, kept.table.key
    );
    let is_new = |key: &Uuid| !kept.rows.iter().any(|(known, _)| known == key);
    for (key, _) in now.rows.iter().filter(|(key, _)| is_new(key)) {
        run(db, &sql, values![workspace, kept.group, *key]).await?;
    }
    Ok(())
}

/// A kept value as the column takes it.
fn column(kind: Kind, value: &Value) -> Result<sea_orm::Value, Fault> {
    Ok(match kind {
        Kind::Id => parsed::<Uuid>(value)?.into(),
        Kind::Text => value.as_str().map(str::to_owned).into(),
        Kind::Number => value.as_i64().into(),
        Kind::Flag => value.as_bool().into(),
        Kind::Day => maybe_day(parsed(value)?),
    })
}

/// What is written as text, or nothing.
fn parsed<T: std::str::FromStr>(value: &Value) -> Result<Option<T>, Fault> {
    let parsed = value.as_str().map(str::parse::<T>).transpose();
    parsed.map_err(|_| Fault::new("taking back", "a kept value is not of its kind"))
}
