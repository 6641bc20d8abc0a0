//! The processes of a workspace, each with its state in words.

use askama::Template;
use axum::response::Response;
use domain::security::Right;
use i18n::Words;
use store::processes::ProcessView;

use super::{asked, spoken};
use crate::components::{Tag, Tone};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page;
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "processes/list.html")]
struct ListPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    may_edit: bool,
    new_href: String,
    processes: Vec<ProcessCard>,
}

struct ProcessCard {
    name: String,
    href: String,
    map_href: String,
    length: String,
    tag: Tag,
    stages: String,
}

/// The page.
pub async fn show(desk: Desk) -> Result<Response, Problem> {
    let words = desk.words();
    let views = desk.app.store.list_processes(desk.workspace.id).await?;
    let mut processes = Vec::with_capacity(views.len());
    for view in &views {
        processes.push(card(&desk, view).await?);
    }
    Ok(page::show(&ListPage {
        layout: desk_layout(&desk, Section::Process).await?,
        words,
        title: match processes.len() {
            0 => words.processes_list_title_none(),
            count => words.processes_list_title(count),
        },
        may_edit: desk.may(Right::ProcessEdit),
        new_href: desk.href("processes/new"),
        processes,
    }))
}

/// What new work would take: the published version, or else the draft.
async fn card(desk: &Desk, view: &ProcessView) -> Result<ProcessCard, Problem> {
    let words = desk.words();
    let store = &desk.app.store;
    let map = match view.current {
        Some(version) => store
            .find_map(desk.workspace.id, version)
            .await?
            .ok_or(Problem::Missing)?,
        None => store
            .find_draft(desk.workspace.id, view.id)
            .await?
            .ok_or(Problem::Missing)?
            .map
            .into(),
    };
    let is_unfinished = view.current.is_none() && desk.may(Right::ProcessEdit);
    let names: Vec<&str> = map.stages.iter().map(|stage| stage.name.as_str()).collect();
    Ok(ProcessCard {
        name: view.name.to_string(),
        href: asked::href(desk, view.id, if is_unfinished { "/draft" } else { "" }),
        map_href: if map.stages.is_empty() {
            String::new()
        } else {
            asked::href(desk, view.id, "/map")
        },
        length: spoken::length(words, &map),
        tag: match view.current {
            Some(_) => Tag {
                tone: Tone::Ok,
                text: words.processes_state_published(),
            },
            None => Tag {
                tone: Tone::Warn,
                text: words.processes_state_draft(),
            },
        },
        stages: names.join(" · "),
    })
}
