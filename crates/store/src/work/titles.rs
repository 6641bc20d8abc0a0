//! Folds the titles of items that were there before they could be found by their words.

use domain::work::folded;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::fault::Fault;
use crate::rows::{all, run, values};

#[derive(FromQueryResult)]
struct TitleRow {
    workspace_id: Uuid,
    id: Uuid,
    title: String,
}

/// Runs once, inside the migration that adds the column; a workspace holds a limited number of items.
pub async fn fold_titles(db: &impl ConnectionTrait) -> Result<(), Fault> {
    let sql = "SELECT workspace_id, id, title FROM items WHERE title_folded = ''";
    for row in all::<TitleRow>(db, sql, values![]).await? {
        let sql = "UPDATE items SET title_folded = $3 WHERE workspace_id = $1 AND id = $2";
        let columns = values![row.workspace_id, row.id, folded(&row.title)];
        run(db, sql, columns).await?;
    }
    Ok(())
}
