//! Filling a workspace past the rules, for measurements of what a hundred thousand items cost; and the one durable row that
//! writes are measured against.

use domain::ids::{ItemId, WorkspaceId};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use crate::database::Store;
use crate::dialect::columns_of_tables;
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::rows::{all, run, values};

#[derive(FromQueryResult)]
struct ColumnRow {
    table_name: String,
    column_name: String,
}

impl Store {
    /// Copies an item with its stays under new identifiers, without events. Measurements only.
    #[doc(hidden)]
    pub async fn copy_item_unchecked(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        copies: usize,
        now: Timestamp,
    ) -> Result<Vec<ItemId>, Fault> {
        let tx = self.begin().await?;
        let sql_of_item = copying(&tx, "items", "id").await?;
        let sql_of_stays = copying(&tx, "spells", "item_id").await?;
        let mut copied = Vec::with_capacity(copies);
        for _ in 0..copies {
            let fresh: Uuid = fresh_id(now);
            for sql in [&sql_of_item, &sql_of_stays] {
                run(&tx, sql, values![workspace.uuid(), item.uuid(), fresh]).await?;
            }
            copied.push(ItemId::new(fresh));
        }
        tx.commit().await?;
        self.settle().await?;
        Ok(copied)
    }

    /// Lets the database look at what it holds, as it does by itself on a running installation.
    async fn settle(&self) -> Result<(), Fault> {
        let tx = self.begin().await?;
        tx.execute_unprepared("ANALYZE").await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes one row and waits for the disk. Measurements only.
    #[doc(hidden)]
    pub async fn write_one_row(&self, name: &str) -> Result<(), Fault> {
        let tx = self.begin().await?;
        let sql = "INSERT INTO attempts (bucket, window_start, tries) VALUES ($1, 0, 1)";
        run(&tx, sql, values![name]).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// The statement that copies the rows of one identifier to another.
async fn copying(tx: &DatabaseTransaction, table: &str, key: &str) -> Result<String, Fault> {
    let columns: Vec<ColumnRow> =
        all(tx, columns_of_tables(tx.get_database_backend()), values![]).await?;
    let names: Vec<&str> = columns
        .iter()
        .filter(|column| column.table_name == table)
        .map(|column| column.column_name.as_str())
        .collect();
    let taken: Vec<&str> = names
        .iter()
        .map(|name| if *name == key { "$3" } else { name })
        .collect();
    Ok(format!(
        "INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE workspace_id = $1 AND {key} = $2",
        names.join(", "),
        taken.join(", ")
    ))
}
