//! Tasks in the browser: the list with its one line to add, one task, and what is done with it.

mod add;
mod changes;
mod history;
mod lines;
mod of_item;
mod one;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::security::Right;
use domain::work::Urgency;
use i18n::Words;
use store::work::TaskStates;

pub use add::AddForm;
pub use lines::{TaskLine, Terms, done_href, lateness, lines, sub, tag};
pub use of_item::OfItem;

use super::ways::{Here, ways};
use crate::components::Tab;
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of tasks.
pub fn routes(routes: Routes) -> Routes {
    let task = |verb, path, right| Row {
        verb,
        path,
        object: Object::Task,
        parents: &[Object::Workspace],
        admits: Admits::Member(right),
    };
    let change = |path| task(Verb::Post, path, Right::TaskWork);
    let list = "/w/{workspace}/tasks";
    let one = "/w/{workspace}/tasks/{task}";
    routes
        .add(task(Verb::Get, list, Right::ItemRead), show)
        .add(task(Verb::Post, list, Right::TaskAdd), add::add)
        .add(task(Verb::Get, one, Right::ItemRead), one::show)
        .add(change(one), changes::settle)
        .add(
            change("/w/{workspace}/tasks/{task}/completions"),
            changes::finish,
        )
        .add(
            change("/w/{workspace}/tasks/{task}/reopenings"),
            changes::reopen,
        )
        .add(
            change("/w/{workspace}/tasks/{task}/cancellations"),
            changes::drop_it,
        )
}

#[derive(Template)]
#[template(path = "work/tasks.html")]
struct TasksPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    ways: Vec<Tab>,
    filters: Vec<Tab>,
    add: Option<AddForm>,
    lines: Vec<TaskLine>,
    token: String,
    here: String,
    is_over: bool,
    other: (String, String),
}

/// What the address asks for.
#[derive(Clone, Copy)]
struct Asked {
    is_everybodys: bool,
    is_over: bool,
}

impl Asked {
    fn href(self, desk: &Desk) -> String {
        let path = match (self.is_everybodys, self.is_over) {
            (false, false) => "tasks",
            (true, false) => "tasks?whose=all",
            (false, true) => "tasks?show=over",
            (true, true) => "tasks?whose=all&show=over",
        };
        desk.href(path)
    }
}

/// The open tasks of who is asking; with `?whose=all` everybody's, with `?show=over` those that are over.
async fn show(desk: Desk, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let asked = Fields::new(asked);
    let asked = Asked {
        is_everybodys: asked.text("whose") == "all",
        is_over: asked.text("show") == "over",
    };
    draw(&desk, asked, None, StatusCode::OK).await
}

/// The page once more, with a form that was not accepted.
async fn again(desk: &Desk, add: AddForm) -> Result<Response, Problem> {
    let asked = Asked {
        is_everybodys: false,
        is_over: false,
    };
    draw(desk, asked, Some(add), StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn draw(
    desk: &Desk,
    asked: Asked,
    add: Option<AddForm>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let states = if asked.is_over {
        TaskStates::Over
    } else {
        TaskStates::Open
    };
    let tasks = if asked.is_everybodys {
        store.list_tasks(workspace, states).await?
    } else {
        store.list_tasks_of(workspace, desk.me(), states).await?
    };
    let terms = Terms::load(desk).await?;
    let late = tasks
        .iter()
        .filter(|view| matches!(lateness(&terms, &view.task), Some(Urgency::Late { .. })))
        .count();
    let here = asked.href(desk);
    let add = match add {
        Some(add) => Some(add),
        None if desk.may(Right::TaskAdd) && !asked.is_over => Some(AddForm::fresh(&terms, &here)),
        None => None,
    };
    let page = TasksPage {
        layout: desk_layout(desk, Section::Work).await?,
        words: desk.words(),
        title: title(desk.words(), asked, tasks.len(), late),
        ways: ways(desk, Here::Tasks),
        filters: filters(desk, asked),
        lines: lines(&terms, &tasks),
        add,
        token: form_token(),
        here,
        is_over: asked.is_over,
        other: other(desk, asked),
    };
    Ok(with_status(status, &page))
}

fn title(words: &Words, asked: Asked, count: usize, late: usize) -> String {
    let all = match (asked.is_over, asked.is_everybodys) {
        (true, _) => words.work_task_list_over(count),
        (false, true) => words.work_task_list_all(count),
        (false, false) => words.work_task_list_mine(count),
    };
    match late {
        0 => all,
        late => words.work_task_list_late(late, all),
    }
}

fn filters(desk: &Desk, asked: Asked) -> Vec<Tab> {
    let words = desk.words();
    let tab = |label, is_everybodys| Tab {
        label,
        href: Asked {
            is_everybodys,
            ..asked
        }
        .href(desk),
        count: String::new(),
        is_current: asked.is_everybodys == is_everybodys,
    };
    vec![
        tab(words.work_task_tab_mine(), false),
        tab(words.work_task_tab_all(), true),
    ]
}

/// The way to the tasks that are over, or back to the open ones.
fn other(desk: &Desk, asked: Asked) -> (String, String) {
    let words = desk.words();
    let label = if asked.is_over {
        words.work_task_show_open()
    } else {
        words.work_task_show_over()
    };
    let other = Asked {
        is_over: !asked.is_over,
        ..asked
    };
    (label, other.href(desk))
}
