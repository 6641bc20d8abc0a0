//! What is done with a task: done, open again, dropped, agreed anew. Each can be taken back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::TaskId;
use domain::text::Note;
use domain::work::{TaskChange, TaskRefusal, may_change};
use store::NotDone;
use store::work::{ChangedTask, NotChanged};

use super::Terms;
use super::add::{back, read, wrong};
use super::one::{Leftover, draw};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;

type TaskPath = Path<(String, String)>;

/// It is done.
pub async fn finish(
    desk: Desk,
    Path((_, task)): TaskPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let said = (Said::TaskDone, back(&desk, &fields));
    carry_out(&desk, &task, TaskChange::Finish, fields, said).await
}

/// It is to be done after all.
pub async fn reopen(
    desk: Desk,
    Path((_, task)): TaskPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let said = (Said::TaskReopened, back(&desk, &fields));
    carry_out(&desk, &task, TaskChange::Reopen, fields, said).await
}

/// It will not be done.
pub async fn drop_it(
    desk: Desk,
    Path((_, task)): TaskPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let reason = Note::parse(fields.text("reason")).unwrap_or_default();
    let said = (Said::TaskDropped, desk.href(&format!("tasks/{task}")));
    carry_out(&desk, &task, TaskChange::Drop { reason }, fields, said).await
}

/// It is agreed anew: its words, its owner, its date.
pub async fn settle(
    desk: Desk,
    Path((_, task)): TaskPath,
    fields: Fields,
) -> Result<Response, Problem> {
    check_may(&desk, &task).await?;
    let terms = Terms::load(&desk).await?;
    match read(&terms, &fields) {
        Ok(read) => {
            let said = (Said::Saved, desk.href(&format!("tasks/{task}")));
            carry_out(&desk, &task, TaskChange::Settle(read), fields, said).await
        }
        Err(errors) => {
            let leftover = Leftover {
                fields,
                errors,
                ..Leftover::default()
            };
            draw(&desk, &task, leftover, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Whoever may not change it is told so before any field is judged.
async fn check_may(desk: &Desk, task: &str) -> Result<(), Problem> {
    let id: TaskId = task.parse().map_err(|_| Problem::Missing)?;
    let view = desk.app.store.find_task(desk.workspace.id, id).await?;
    let view = view.ok_or(Problem::Missing)?;
    if may_change(&view.task, &desk.actor()) {
        Ok(())
    } else {
        Err(Problem::Forbidden)
    }
}

async fn carry_out(
    desk: &Desk,
    task: &str,
    change: TaskChange,
    fields: Fields,
    said: (Said, String),
) -> Result<Response, Problem> {
    let id: TaskId = task.parse().map_err(|_| Problem::Missing)?;
    let wanted = ChangedTask {
        task: id,
        change,
        drawn_from: fields.parsed("revision"),
        today: desk.today(),
    };
    let request = desk.request(fields.token());
    match desk.app.store.change_task(request, wanted).await {
        Ok(done) => Ok(go(&said.0.with_undo(&said.1, done.undo))),
        Err(NotDone::Refused(refusal)) => refused(desk, task, refusal, fields).await,
        Err(other) => Err(other.into()),
    }
}

/// The page once more, with what is wrong and all that was typed.
async fn refused(
    desk: &Desk,
    task: &str,
    refusal: NotChanged,
    fields: Fields,
) -> Result<Response, Problem> {
    let words = desk.words();
    let mut leftover = Leftover {
        fields,
        ..Leftover::default()
    };
    let status = match refusal {
        NotChanged::Rule(TaskRefusal::NotYours) => return Err(Problem::Forbidden),
        NotChanged::Rule(TaskRefusal::NotOpen) => {
            leftover.notice = words.work_task_not_open();
            StatusCode::CONFLICT
        }
        NotChanged::Rule(TaskRefusal::NotOver) => {
            leftover.notice = words.work_task_not_over();
            StatusCode::CONFLICT
        }
        NotChanged::Stale => {
            leftover.notice = words.work_task_stale();
            StatusCode::CONFLICT
        }
        NotChanged::Rule(other) => {
            leftover.errors = wrong(words, other).unwrap_or_default();
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    draw(desk, task, leftover, status).await
}
