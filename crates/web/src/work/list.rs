//! The list of work: what is under way and what is over, with the two names of each item.

mod rows;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use domain::security::Right;
use i18n::Words;
use store::processes::ProcessView;
use store::work::ItemStates;

use self::rows::{ItemLine, Sources};
use crate::components::Tab;
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::{Layout, Way};
use crate::page::show as shown;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of the list.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/items",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemRead),
    };
    routes.add_kept(row, show)
}

#[derive(Template)]
#[template(path = "work/list.html")]
struct ListPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    tabs: Vec<Tab>,
    lines: Vec<ItemLine>,
    starts: Vec<Way>,
    process_href: String,
    is_over: bool,
}

/// The items under way, or with `?show=over` those that are over.
async fn show(desk: Desk, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let is_over = Fields::new(asked).text("show") == "over";
    let states = if is_over {
        ItemStates::Over
    } else {
        ItemStates::Running
    };
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let items = store.list_items(workspace, states).await?;
    let processes = store.list_processes(workspace).await?;
    let sources = Sources {
        open: store.list_open(workspace).await?,
        maps: rows::maps(&desk, &items).await?,
        directory: store.directory(workspace).await?,
        processes: &processes,
    };
    let lines: Vec<ItemLine> = items
        .iter()
        .map(|item| rows::line(&desk, &sources, item))
        .collect();
    let words = desk.words();
    let title = if is_over {
        words.work_list_over(lines.len())
    } else {
        let running = words.work_list_running(lines.len());
        match lines.iter().filter(|line| line.is_late).count() {
            0 => running,
            late => words.work_list_running_late(late, running),
        }
    };
    let process_href = if desk.may(Right::ProcessEdit) {
        desk.href("processes/new")
    } else {
        String::new()
    };
    Ok(shown(&ListPage {
        layout: desk_layout(&desk, Section::Work).await?,
        words,
        title,
        tabs: tabs(&desk, is_over),
        starts: starts(&desk, &processes).await?,
        lines,
        process_href,
        is_over,
    }))
}

fn tabs(desk: &Desk, is_over: bool) -> Vec<Tab> {
    let words = desk.words();
    let tab = |label, path: &str, is_current| Tab {
        label,
        href: desk.href(path),
        count: String::new(),
        is_current,
    };
    vec![
        tab(words.work_list_tab_running(), "items", !is_over),
        tab(words.work_list_tab_over(), "items?show=over", is_over),
    ]
}

/// Where each published process starts something new.
async fn starts(desk: &Desk, processes: &[ProcessView]) -> Result<Vec<Way>, Problem> {
    let mut ways = Vec::new();
    if !desk.may(Right::ItemLaunch) {
        return Ok(ways);
    }
    for process in processes {
        let Some(version) = process.current else {
            continue;
        };
        let map = desk.app.store.find_map(desk.workspace.id, version).await?;
        let item_word = map.map_or_else(String::new, |map| map.item_word.to_string());
        ways.push(Way {
            label: desk.words().work_list_start(item_word),
            href: desk.href(&format!("processes/{}/items/new", process.id)),
            is_current: false,
        });
    }
    Ok(ways)
}
