//! Finding tasks: one, somebody's, everybody's, those of an item.

use domain::ids::{ItemId, PersonId, TaskId, WorkspaceId};
use domain::text::{Note, Title};
use domain::work::{Task, TaskState};
use jiff::Timestamp;
use sea_orm::prelude::TimeDate;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::database::Store;
use crate::dialect::{read_day, read_instant, read_maybe_instant};
use crate::fault::Fault;
use crate::rows::{all, first, values};

mod acting;

pub use acting::{ChangedTask, NewTask, NotChanged};

/// A task as it is stored, with the title of its item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView {
    /// The task.
    pub task: Task,
    /// The title of the item it belongs to, while that is there.
    pub item_title: Option<String>,
    /// When it was written down.
    pub made_at: Timestamp,
    /// Moves with every change.
    pub revision: i64,
}

/// Which tasks a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskStates {
    /// To be done, the earliest date first.
    Open,
    /// Done or dropped, the last first.
    Over,
}

/// Tasks in a list.
const READ_MAX: i64 = 500;
/// Tasks of one item.
const OF_ITEM_MAX: i64 = 50;

#[derive(FromQueryResult)]
struct TaskRow {
    id: Uuid,
    title: String,
    note: String,
    owner_id: Uuid,
    due_on: TimeDate,
    item_id: Option<Uuid>,
    made_by: Uuid,
    made_at: i64,
    state: String,
    state_note: String,
    closed_by: Option<Uuid>,
    closed_at: Option<i64>,
    moved_times: i64,
    revision: i64,
    item_title: Option<String>,
}

const TASKS: &str = "SELECT t.id, t.title, t.note, t.owner_id, t.due_on, t.item_id, t.made_by, t.made_at, t.state, t.state_note, \
    t.closed_by, t.closed_at, t.moved_times, t.revision, i.title AS item_title FROM tasks t \
    LEFT JOIN items i ON i.workspace_id = t.workspace_id AND i.id = t.item_id AND i.removed_at IS NULL \
    WHERE t.workspace_id = $1";

impl Store {
    /// One task of a workspace.
    pub async fn find_task(
        &self,
        workspace: WorkspaceId,
        id: TaskId,
    ) -> Result<Option<TaskView>, Fault> {
        find_task(self.reader(), workspace.uuid(), id).await
    }

    /// The tasks of one person.
    pub async fn list_tasks_of(
        &self,
        workspace: WorkspaceId,
        owner: PersonId,
        states: TaskStates,
    ) -> Result<Vec<TaskView>, Fault> {
        let sql = format!(
            "{TASKS} AND t.owner_id = $2 AND {} LIMIT $3",
            clause(states)
        );
        let columns = values![workspace.uuid(), owner.uuid(), READ_MAX];
        read_all(all(self.reader(), &sql, columns).await?)
    }

    /// The tasks of everybody.
    pub async fn list_tasks(
        &self,
        workspace: WorkspaceId,
        states: TaskStates,
    ) -> Result<Vec<TaskView>, Fault> {
        let sql = format!("{TASKS} AND {} LIMIT $2", clause(states));
        read_all(all(self.reader(), &sql, values![workspace.uuid(), READ_MAX]).await?)
    }

    /// The open tasks of an item.
    pub async fn list_tasks_of_item(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
    ) -> Result<Vec<TaskView>, Fault> {
        let open = clause(TaskStates::Open);
        let sql = format!("{TASKS} AND t.item_id = $2 AND {open} LIMIT $3");
        let columns = values![workspace.uuid(), item.uuid(), OF_ITEM_MAX];
        read_all(all(self.reader(), &sql, columns).await?)
    }
}

fn clause(states: TaskStates) -> &'static str {
    match states {
        TaskStates::Open => "t.state = 'open' ORDER BY t.due_on, t.id",
        TaskStates::Over => "t.state IN ('done', 'dropped') ORDER BY t.closed_at DESC, t.id DESC",
    }
}

/// One task, over any connection.
async fn find_task(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    id: TaskId,
) -> Result<Option<TaskView>, Fault> {
    let sql = format!("{TASKS} AND t.id = $2");
    let row: Option<TaskRow> = first(db, &sql, values![workspace, id.uuid()]).await?;
    row.map(read).transpose()
}

fn read_all(rows: Vec<TaskRow>) -> Result<Vec<TaskView>, Fault> {
    rows.into_iter().map(read).collect()
}

fn read(row: TaskRow) -> Result<TaskView, Fault> {
    let state = read_state(&row)?;
    let title = Title::parse(&row.title).map_err(|refusal| broken(format!("{refusal:?}")))?;
    let task = Task {
        id: TaskId::new(row.id),
        title,
        note: read_note(&row.note)?,
        owner: PersonId::new(row.owner_id),
        due_on: read_day(row.due_on)?,
        item: row.item_id.map(ItemId::new),
        made_by: PersonId::new(row.made_by),
        state,
        moved_times: u32::try_from(row.moved_times).map_err(|cause| broken(cause.to_string()))?,
    };
    Ok(TaskView {
        task,
        item_title: row.item_title,
        made_at: read_instant(row.made_at)?,
        revision: row.revision,
    })
}

fn read_state(row: &TaskRow) -> Result<TaskState, Fault> {
    let closed = read_maybe_instant(row.closed_at)?.zip(row.closed_by.map(PersonId::new));
    Ok(match (row.state.as_str(), closed) {
        ("open", _) => TaskState::Open,
        ("done", Some((at, by))) => TaskState::Done { by, at },
        ("dropped", Some((at, by))) => TaskState::Dropped {
            by,
            at,
            reason: read_note(&row.state_note)?,
        },
        (other, _) => return Err(broken(other.to_owned())),
    })
}

fn read_note(text: &str) -> Result<Note, Fault> {
    Note::parse(text).map_err(|refusal| broken(format!("{refusal:?}")))
}

fn broken(what: String) -> Fault {
    Fault::new("reading a task", what)
}
