//! The tasks of an item on its page: those that are open, and a small form for one more.

use domain::ids::ItemId;
use domain::security::Right;

use super::{AddForm, TaskLine, Terms, lines};
use crate::guard::Desk;
use crate::problem::Problem;

/// What the page of an item shows of its tasks.
pub struct OfItem {
    /// Those that are open.
    pub lines: Vec<TaskLine>,
    /// The form for one more, for those who may.
    pub add: Option<AddForm>,
    /// The page of the item.
    pub here: String,
}

impl OfItem {
    /// Reads them.
    pub async fn load(desk: &Desk, item: ItemId) -> Result<Self, Problem> {
        let terms = Terms::load(desk).await?;
        let store = &desk.app.store;
        let tasks = store.list_tasks_of_item(desk.workspace.id, item).await?;
        let here = desk.href(&format!("items/{item}"));
        let add = desk.may(Right::TaskAdd).then(|| AddForm {
            item: item.to_string(),
            ..AddForm::beside(&terms, &here)
        });
        Ok(Self {
            lines: lines(&terms, &tasks),
            add,
            here,
        })
    }
}
