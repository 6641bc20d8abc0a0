//! The page of a task: what, who, by when, what is done with it, and what happened.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::events::Subject;
use domain::ids::TaskId;
use domain::work::{Task, TaskState, may_change};
use i18n::Words;
use store::work::TaskView;

use super::Terms;
use super::history::history;
use super::lines::tag;
use crate::components::{Choice, Face, Tag};
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use crate::work::item::history::Line;
use crate::wrong::Errors;

/// Lines of the history.
const HISTORY_MAX: u32 = 100;

/// What a refused request leaves on the page.
#[derive(Default)]
pub struct Leftover {
    /// What was typed.
    pub fields: Fields,
    /// What is wrong with it.
    pub errors: Errors,
    /// A sentence above everything.
    pub notice: String,
}

#[derive(Template)]
#[template(path = "work/tasks/one.html")]
struct TaskPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    list_href: String,
    tag: Option<Tag>,
    owner: Face,
    due: String,
    moved: String,
    maker: String,
    item: Option<(String, String)>,
    note: String,
    reason: String,
    notice: String,
    here: String,
    is_open: bool,
    may_change: bool,
    edit: Edit,
    history: Vec<Line>,
}

/// The form that agrees a task anew.
struct Edit {
    is_shown: bool,
    title: String,
    people: Vec<Choice>,
    due: String,
    note: String,
    revision: String,
    reason: String,
    errors: Errors,
}

/// The page.
pub async fn show(
    desk: Desk,
    Path((_, task)): Path<(String, String)>,
) -> Result<Response, Problem> {
    draw(&desk, &task, Leftover::default(), StatusCode::OK).await
}

/// The page with what a refused request left on it.
pub async fn draw(
    desk: &Desk,
    task: &str,
    leftover: Leftover,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id: TaskId = task.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let view = store.find_task(desk.workspace.id, id).await?;
    let view = view.ok_or(Problem::Missing)?;
    let terms = Terms::load(desk).await?;
    let subject = Subject::Task(id);
    let logged = store.history(desk.workspace.id, subject, HISTORY_MAX);
    let history = history(&terms, &logged.await?);
    let layout = desk_layout(desk, Section::Work).await?;
    let page = TaskPage {
        history,
        ..page(&terms, layout, &view, leftover)
    };
    Ok(with_status(status, &page))
}

fn page(terms: &Terms<'_>, layout: Layout, view: &TaskView, leftover: Leftover) -> TaskPage {
    let (desk, words, task) = (terms.desk, terms.desk.words(), &view.task);
    let item = view.item_title.clone().zip(task.item);
    TaskPage {
        layout,
        words,
        token: form_token(),
        title: task.title.to_string(),
        list_href: desk.href("tasks"),
        tag: tag(terms, task),
        owner: Face::of(terms.name(task.owner)),
        due: words.work_until(words.day_medium(task.due_on)),
        moved: match task.moved_times {
            0 => String::new(),
            times => words.work_task_moved_times(times),
        },
        maker: if task.made_by == task.owner {
            String::new()
        } else {
            words.work_task_from(terms.name(task.made_by))
        },
        item: item.map(|(title, item)| (title, desk.href(&format!("items/{item}")))),
        note: task.note.as_str().to_owned(),
        reason: match &task.state {
            TaskState::Dropped { reason, .. } => reason.as_str().to_owned(),
            _ => String::new(),
        },
        notice: leftover.notice.clone(),
        here: desk.href(&format!("tasks/{}", task.id)),
        is_open: task.state == TaskState::Open,
        may_change: may_change(task, &desk.actor()),
        edit: edit(terms, task, view.revision, leftover),
        history: Vec::new(),
    }
}

/// As it is agreed, or as somebody typed it; what is sent again is sent knowing what is there now.
fn edit(terms: &Terms<'_>, task: &Task, revision: i64, leftover: Leftover) -> Edit {
    let fields = leftover.fields;
    let typed = |name: &str, known: String| fields.find(name).map_or(known, str::to_owned);
    let owner = fields.parsed("owner").unwrap_or(task.owner);
    Edit {
        is_shown: fields.has("title"),
        title: typed("title", task.title.to_string()),
        people: terms.people(owner),
        due: typed("due", task.due_on.to_string()),
        note: typed("note", task.note.as_str().to_owned()),
        revision: revision.to_string(),
        reason: fields.text("reason").to_owned(),
        errors: leftover.errors,
    }
}
