//! Adding a task and changing it: the rule decides on what is there now, every change can be taken back.

use domain::events::{Event, Subject};
use domain::ids::{ItemId, PersonId, TaskId};
use domain::security::Right;
use domain::work::{
    Task, TaskChange, TaskRefusal, TaskScene, TaskState, TaskTerms, add_task, change_task,
};
use jiff::civil::Date;

use super::find_task;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{day, instant, maybe_instant};
use crate::fault::Fault;
use crate::people::directory;
use crate::rows::{number, run, values};
use crate::undo::tables::TASKS;

/// A task as somebody writes it down.
#[derive(Clone, Debug)]
pub struct NewTask {
    /// What, who and by when.
    pub terms: TaskTerms,
    /// The item it belongs to.
    pub item: Option<ItemId>,
    /// The day that it is for the team.
    pub today: Date,
}

/// A change of a task as somebody wants it.
#[derive(Clone, Debug)]
pub struct ChangedTask {
    /// Which task.
    pub task: TaskId,
    /// What is to happen.
    pub change: TaskChange,
    /// The revision that the form was drawn from, where it says what the task says.
    pub drawn_from: Option<i64>,
    /// The day that it is for the team.
    pub today: Date,
}

/// Why a task was not added or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// The rule said no.
    Rule(TaskRefusal),
    /// Somebody else changed it since the form was drawn.
    Stale,
}

impl Store {
    /// Writes a task down.
    pub async fn add_task(
        &self,
        request: Request,
        new: NewTask,
    ) -> Result<Done<TaskId>, NotDone<NotChanged>> {
        self.act(request, Right::TaskAdd, async |tx| {
            check_person(tx, new.terms.owner).await?;
            if let Some(item) = new.item {
                check_item(tx, item).await?;
            }
            let id = TaskId::new(tx.fresh());
            let scene = scene(tx, new.today, new.terms.owner, id).await?;
            let (task, event) = add_task(id, new.terms, new.item, scene)
                .map_err(|refusal| NotDone::Refused(NotChanged::Rule(refusal)))?;
            insert(tx, &task).await?;
            tx.log(Event::Task(id, event));
            Ok(id)
        })
        .await
    }

    /// Changes a task: done, dropped, open again, or agreed anew.
    pub async fn change_task(
        &self,
        request: Request,
        wanted: ChangedTask,
    ) -> Result<Done<()>, NotDone<NotChanged>> {
        self.act(request, Right::TaskWork, async |tx| {
            let view = find_task(tx.db(), tx.workspace(), wanted.task).await?;
            let view = view.ok_or(NotDone::Missing)?;
            let owner = match &wanted.change {
                TaskChange::Settle(terms) => terms.owner,
                _ => view.task.owner,
            };
            check_person(tx, owner).await?;
            let scene = scene(tx, wanted.today, owner, wanted.task).await?;
            let (task, events) = change_task(&view.task, wanted.change, scene)
                .map_err(|refusal| NotDone::Refused(NotChanged::Rule(refusal)))?;
            if wanted.drawn_from.is_some_and(|seen| seen != view.revision) {
                return Err(NotDone::Refused(NotChanged::Stale));
            }
            if events.is_empty() {
                return Ok(());
            }
            let id = task.id;
            tx.keep(Subject::Task(id), &[(&TASKS, id.uuid())]).await?;
            update(tx, &task).await?;
            for event in events {
                tx.log(Event::Task(id, event));
            }
            Ok(())
        })
        .await
    }
}

async fn check_person(tx: &Tx, person: PersonId) -> Result<(), NotDone<NotChanged>> {
    let people = directory(tx.db(), tx.workspace()).await?;
    people
        .person(person)
        .map_or(Err(NotDone::Missing), |_| Ok(()))
}

async fn check_item(tx: &Tx, item: ItemId) -> Result<(), NotDone<NotChanged>> {
    let sql =
        "SELECT COUNT(*) FROM items WHERE workspace_id = $1 AND id = $2 AND removed_at IS NULL";
    match number(tx.db(), sql, values![tx.workspace(), item.uuid()]).await? {
        0 => Err(NotDone::Missing),
        _ => Ok(()),
    }
}

/// What the rule looks at: how much the owner has besides this one.
async fn scene(
    tx: &Tx,
    today: Date,
    owner: PersonId,
    besides: TaskId,
) -> Result<TaskScene<'_>, Fault> {
    let sql = "SELECT COUNT(*) FROM tasks WHERE workspace_id = $1 AND owner_id = $2 AND state = 'open' AND id <> $3";
    let columns = values![tx.workspace(), owner.uuid(), besides.uuid()];
    let open_tasks = number(tx.db(), sql, columns).await?;
    Ok(TaskScene {
        actor: tx.actor(),
        now: tx.now(),
        today,
        open_tasks: usize::try_from(open_tasks).unwrap_or(usize::MAX),
    })
}

async fn insert(tx: &Tx, task: &Task) -> Result<(), Fault> {
    let sql = "INSERT INTO tasks (workspace_id, id, title, note, owner_id, due_on, item_id, made_by, made_at, state, state_note, moved_times, revision) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', '', 0, 1)";
    let columns = values![
        tx.workspace(),
        task.id.uuid(),
        task.title.as_str(),
        task.note.as_str(),
        task.owner.uuid(),
        day(task.due_on),
        task.item.map(ItemId::uuid),
        task.made_by.uuid(),
        instant(tx.now()),
    ];
    run(tx.db(), sql, columns).await?;
    Ok(())
}

async fn update(tx: &Tx, task: &Task) -> Result<(), Fault> {
    let (state, reason, closed) = match &task.state {
        TaskState::Open => ("open", "", None),
        TaskState::Done { by, at } => ("done", "", Some((*by, *at))),
        TaskState::Dropped { by, at, reason } => ("dropped", reason.as_str(), Some((*by, *at))),
    };
    let sql = "UPDATE tasks SET title = $3, note = $4, owner_id = $5, due_on = $6, state = $7, state_note = $8, closed_by = $9, closed_at = $10, \
               moved_times = $11, revision = revision + 1 WHERE workspace_id = $1 AND id = $2";
    let columns = values![
        tx.workspace(),
        task.id.uuid(),
        task.title.as_str(),
        task.note.as_str(),
        task.owner.uuid(),
        day(task.due_on),
        state,
        reason,
        closed.map(|(by, _)| by.uuid()),
        maybe_instant(closed.map(|(_, at)| at)),
        i64::from(task.moved_times),
    ];
    run(tx.db(), sql, columns).await?;
    Ok(())
}
