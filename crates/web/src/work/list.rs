//! The list of work: found by its words, its people, its state and its dates, page by page; and the views that are kept.

mod asked;
mod filters;
mod rows;
mod views;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::security::Right;
use domain::work::{Finding, Standing};
use i18n::Words;
use store::processes::ProcessView;
use store::work::Found;

use self::asked::{Asked, href};
use self::filters::Filters;
use self::rows::{ItemLine, Sources};
use self::views::Views;
use super::ways::{Here, ways};
use crate::components::Tab;
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::{Layout, Way};
use crate::page::with_status;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};
use crate::wrong::Errors;

/// The routes of the list and of its views.
pub fn routes(routes: Routes) -> Routes {
    let list = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/items",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemRead),
    };
    let view = |path| Row {
        verb: Verb::Post,
        path,
        object: Object::View,
        ..list
    };
    routes
        .add_kept(list, show)
        .add(view("/w/{workspace}/views"), views::keep)
        .add(view("/w/{workspace}/views/{view}"), views::rename)
        .add(view("/w/{workspace}/views/{view}/removals"), views::remove)
}

#[derive(Template)]
#[template(path = "work/list.html")]
struct ListPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    tabs: Vec<Tab>,
    href: String,
    filters: Filters,
    is_narrowed: bool,
    lines: Vec<ItemLine>,
    pages: Pages,
    views: Views,
    leftover: Leftover,
    starts: Vec<Way>,
    process_href: String,
    is_over: bool,
}

/// Where in a long list the page is; empty addresses lead nowhere.
struct Pages {
    said: String,
    before: String,
    after: String,
}

/// What a refused form leaves on the page.
#[derive(Default)]
struct Leftover {
    name: String,
    is_shared: bool,
    errors: Errors,
}

/// The work that the address asks for.
async fn show(desk: Desk, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let asked = Asked::read(&Fields::new(asked));
    draw(&desk, asked, Leftover::default(), StatusCode::OK).await
}

async fn draw(
    desk: &Desk,
    asked: Asked,
    leftover: Leftover,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (store, workspace, words) = (&desk.app.store, desk.workspace.id, desk.words());
    let finding = asked.finding;
    let found = store
        .find_work(workspace, &finding, desk.today(), asked.page)
        .await?;
    let processes = store.list_processes(workspace).await?;
    let kept = store.list_views(workspace, desk.me()).await?;
    let pages = pages(desk, &finding, &found);
    let title = title(words, &finding, &found);
    let sources = Sources {
        maps: rows::maps(desk, &found.items).await?,
        directory: store.directory(workspace).await?,
        open: found.open,
        processes: &processes,
    };
    let line = |item| rows::line(desk, &sources, item);
    Ok(with_status(
        status,
        &ListPage {
            layout: desk_layout(desk, Section::Work).await?,
            words,
            token: form_token(),
            title,
            tabs: ways(desk, Here::List),
            href: desk.href("items"),
            filters: Filters::of(words, &finding, &sources),
            is_narrowed: finding.is_narrowed() || !is_whole(finding.standing),
            lines: found.items.iter().map(line).collect(),
            pages,
            views: Views::of(desk, &finding, &kept),
            leftover,
            starts: starts(desk, &processes).await?,
            process_href: process_href(desk),
            is_over: finding.standing == Standing::Over,
        },
    ))
}

/// All under way, or all that is over: what a list shows when nobody looks for anything.
fn is_whole(standing: Standing) -> bool {
    matches!(standing, Standing::UnderWay | Standing::Over)
}

/// How much there is, and how much of it is late, as a sentence.
fn title(words: &Words, finding: &Finding, found: &Found) -> String {
    let count = |count: i64| usize::try_from(count).unwrap_or(0);
    let (all, late) = (count(found.count), count(found.late_count));
    let said = match finding.standing {
        _ if finding.is_narrowed() => words.work_find_title(all),
        Standing::UnderWay => words.work_list_running(all),
        Standing::Over => words.work_list_over(all),
        _ => words.work_find_title(all),
    };
    if late == 0 {
        said
    } else {
        words.work_list_running_late(late, said)
    }
}

fn pages(desk: &Desk, finding: &Finding, found: &Found) -> Pages {
    let words = desk.words();
    let at = |page: i64, is_there: bool| {
        if is_there {
            href(desk, finding, page)
        } else {
            String::new()
        }
    };
    Pages {
        said: if found.page_last > 1 {
            words.work_find_page(found.page.to_string(), found.page_last.to_string())
        } else {
            String::new()
        },
        before: at(found.page - 1, found.page > 1),
        after: at(found.page + 1, found.page < found.page_last),
    }
}

fn process_href(desk: &Desk) -> String {
    if desk.may(Right::ProcessEdit) {
        desk.href("processes/new")
    } else {
        String::new()
    }
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
