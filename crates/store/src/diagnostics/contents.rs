//! All that the database holds, as text, so that two moments can be compared; and a way past the rules, for tests of what has
//! to hold whatever the rows say.

use std::collections::BTreeMap;

use sea_orm::FromQueryResult;

use crate::database::Store;
use crate::dialect::{columns_of_tables, quoted};
use crate::fault::Fault;
use crate::rows::{all, run, values};

#[derive(FromQueryResult)]
struct ColumnRow {
    table_name: String,
    column_name: String,
}

#[derive(FromQueryResult)]
struct LineRow {
    line: String,
}

impl Store {
    /// The rows of every table, each as one line, in their order as text. Columns named as `("table", "column")`, and tables
    /// named as `("table", "*")`, are left out.
    #[doc(hidden)]
    pub async fn contents(
        &self,
        left_out: &[(&str, &str)],
    ) -> Result<BTreeMap<String, Vec<String>>, Fault> {
        let db = self.reader();
        let backend = db.get_database_backend();
        let rows: Vec<ColumnRow> = all(db, columns_of_tables(backend), values![]).await?;
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in rows {
            let is_left_out = left_out.iter().any(|(table, column)| {
                *table == row.table_name && (*column == row.column_name || *column == "*")
            });
            if !is_left_out {
                let column = quoted(backend, &row.column_name);
                tables.entry(row.table_name).or_default().push(column);
            }
        }
        let mut contents = BTreeMap::new();
        for (table, columns) in tables {
            let sql = format!(
                "SELECT {} AS line FROM \"{table}\" ORDER BY 1",
                columns.join(" || ',' || ")
            );
            let lines: Vec<LineRow> = all(db, &sql, values![]).await?;
            contents.insert(table, lines.into_iter().map(|row| row.line).collect());
        }
        Ok(contents)
    }

    /// Changes rows past all rules and without an event; how many. Tests only.
    #[doc(hidden)]
    pub async fn change_unchecked(&self, sql: &str) -> Result<u64, Fault> {
        let tx = self.begin().await?;
        let changed = run(&tx, sql, values![]).await?;
        tx.commit().await?;
        Ok(changed)
    }
}
