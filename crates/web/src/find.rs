//! Finding anything by a few letters: pages, things to make and to do, work, processes, people. The same page stands in the
//! panel that Ctrl or ⌘ with K opens over every other one.

mod commands;
mod matches;
mod things;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use domain::keyboard;
use domain::security::Right;
use i18n::Words;

use self::matches::closeness;
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// Characters of what somebody looks for.
const LENGTH_MAX: usize = 100;
/// Rows of one kind.
const ROWS_MAX: usize = 8;

/// The one route.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/find",
        object: Object::Workspace,
        parents: &[],
        admits: Admits::Member(Right::WorkspaceRead),
    };
    routes.add(row, show)
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its name or what pressing it does.
    pub label: String,
    /// Where it is, or what else tells it from others.
    pub note: String,
    /// Its address.
    pub href: String,
}

/// Things of one kind.
pub struct Group {
    /// What kind.
    pub title: String,
    /// What was found of it, the closest first.
    pub hits: Vec<Hit>,
}

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    layout: Layout,
    words: &'static Words,
    action: String,
    text: String,
    groups: Vec<Group>,
}

async fn show(desk: Desk, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let typed = Fields::new(asked);
    let text: String = typed.text("q").trim().chars().take(LENGTH_MAX).collect();
    let readings = keyboard::readings(&text);
    let mut groups = commands::groups(&desk).await?;
    if text.is_empty() {
        groups.retain(|group| !group.hits.is_empty());
    } else {
        for group in &mut groups {
            narrow(group, &readings);
        }
        groups.splice(0..0, things::groups(&desk, &readings).await?);
        groups.retain(|group| !group.hits.is_empty());
    }
    Ok(shown(&FindPage {
        layout: desk_layout(&desk, Section::Find).await?,
        words: desk.words(),
        action: desk.href("find"),
        text,
        groups,
    }))
}

/// Leaves what is meant, the closest first.
fn narrow(group: &mut Group, readings: &[String]) {
    let hits = std::mem::take(&mut group.hits);
    let mut close: Vec<(u8, Hit)> = hits
        .into_iter()
        .filter_map(|hit| Some((closeness(readings, &hit.label)?, hit)))
        .collect();
    close.sort_by_key(|(distance, _)| *distance);
    group.hits = close
        .into_iter()
        .map(|(_, hit)| hit)
        .take(ROWS_MAX)
        .collect();
}
