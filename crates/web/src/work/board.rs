//! The board of one process: its stages as columns, a card for each piece of work where the ball is.

mod cards;
mod columns;
mod drops;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::calendars::{Calendar, Personal};
use domain::ids::ProcessId;
use domain::security::Right;
use domain::work::lay_out;
use i18n::Words;
use jiff::SignedDuration;
use store::work::{Board, STAYS_MAX};

use self::cards::{Bench, CardView};
use self::columns::ColumnView;
use super::ways::{Here, ways};
use crate::components::{Tab, Tag};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::kept::until;
use crate::layout::{Layout, Way};
use crate::page::show as shown;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// How long something that is over stays in sight.
const LATELY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long the clocks of the cards may be looked at; they count in days.
const CLOCKS_HOLD: SignedDuration = SignedDuration::from_mins(15);

/// The routes of the board.
pub fn routes(routes: Routes) -> Routes {
    let any = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/board",
        object: Object::Workspace,
        parents: &[],
        admits: Admits::Member(Right::ItemRead),
    };
    let one = Row {
        path: "/w/{workspace}/processes/{process}/board",
        object: Object::Process,
        parents: &[Object::Workspace],
        ..any
    };
    let ask = Row {
        path: "/w/{workspace}/items/{item}/spells/{spell}/drops/new",
        object: Object::Spell,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(Right::ItemWork),
        ..any
    };
    let drop = Row {
        verb: Verb::Post,
        path: "/w/{workspace}/items/{item}/spells/{spell}/drops",
        ..ask
    };
    routes
        .add(any, liveliest)
        .add_kept(one, show)
        .add(ask, drops::ask)
        .add(drop, drops::drop)
}

#[derive(Template)]
#[template(path = "work/board.html")]
struct BoardPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    tabs: Vec<Tab>,
    name: String,
    process_href: String,
    others: Vec<Way>,
    marks: Vec<Tag>,
    start: Option<Way>,
    columns: Vec<ColumnView>,
    is_empty: bool,
    cut: String,
    list_href: String,
}

#[derive(Template)]
#[template(path = "work/board/none.html")]
struct NoBoardPage {
    layout: Layout,
    words: &'static Words,
    tabs: Vec<Tab>,
    make_href: String,
}

/// The board of the process in which something moved last.
async fn liveliest(desk: Desk) -> Result<Response, Problem> {
    let found = desk.app.store.liveliest_process(desk.workspace.id).await?;
    if let Some(process) = found {
        return draw(&desk, process).await;
    }
    Ok(shown(&NoBoardPage {
        layout: desk_layout(&desk, Section::Work).await?,
        words: desk.words(),
        tabs: ways(&desk, Here::Board),
        make_href: if desk.may(Right::ProcessEdit) {
            desk.href("processes/new")
        } else {
            String::new()
        },
    }))
}

/// The board of a process.
async fn show(desk: Desk, Path((_, process)): Path<(String, String)>) -> Result<Response, Problem> {
    let process: ProcessId = process.parse().map_err(|_| Problem::Missing)?;
    draw(&desk, process).await
}

async fn draw(desk: &Desk, process: ProcessId) -> Result<Response, Problem> {
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let since = desk.now.saturating_sub(LATELY).unwrap_or(desk.now);
    let board = store.board(workspace, process, since).await?;
    let board = board.ok_or(Problem::Missing)?;
    let organisation = store.organisation(workspace).await?;
    let bench = Bench {
        desk,
        board: &board,
        calendar: Calendar::new(&organisation, &Personal::default()),
    };
    let others = others(desk, process).await?;
    let layout = desk_layout(desk, Section::Work).await?;
    let drawn = shown(&page(&bench, layout, others));
    let until_when = desk.now.saturating_add(CLOCKS_HOLD);
    Ok(until(drawn, until_when.unwrap_or(desk.now)))
}

fn page(bench: &Bench<'_>, layout: Layout, others: Vec<Way>) -> BoardPage {
    let (desk, board, words) = (bench.desk, bench.board, bench.desk.words());
    let cards: Vec<CardView> = board.stays.iter().map(|stay| bench.card(stay)).collect();
    let columns = match &board.current {
        Some((_, map)) => {
            let places = lay_out(map, board.stays.iter().map(|stay| stay.stage));
            columns::columns(bench, map, &places, &cards)
        }
        None => Vec::new(),
    };
    let late = distinct(board, &cards, |card| card.clocks.any());
    BoardPage {
        layout,
        words,
        token: form_token(),
        title: match (distinct(board, &cards, |_| true), late) {
            (all, 0) => words.work_board_title(all),
            (all, late) => words.work_board_title_late(late, words.work_board_title(all)),
        },
        tabs: ways(desk, Here::Board),
        name: board.name.to_string(),
        process_href: desk.href(&format!("processes/{}", board.process)),
        others,
        marks: columns::marks(words, &cards),
        start: start(desk, board),
        is_empty: board.stays.is_empty() && board.lately.is_empty(),
        columns,
        cut: if board.is_cut {
            words.work_board_cut(STAYS_MAX)
        } else {
            String::new()
        },
        list_href: desk.href(&format!("items?process={}", board.process)),
    }
}

/// How many pieces of work have a card like this; side by side, one has several.
fn distinct(board: &Board, cards: &[CardView], is_counted: impl Fn(&CardView) -> bool) -> usize {
    let counted = board.stays.iter().zip(cards);
    let items = counted
        .filter(|(_, card)| is_counted(card))
        .map(|(stay, _)| stay.item);
    items.collect::<std::collections::BTreeSet<_>>().len()
}

fn start(desk: &Desk, board: &Board) -> Option<Way> {
    let (_, map) = board.current.as_ref()?;
    desk.may(Right::ItemLaunch).then(|| Way {
        label: desk.words().work_list_start(map.item_word.to_string()),
        href: desk.href(&format!("processes/{}/items/new", board.process)),
        is_current: false,
    })
}

/// The boards of all processes, when there are several.
async fn others(desk: &Desk, current: ProcessId) -> Result<Vec<Way>, Problem> {
    let processes = desk.app.store.list_processes(desk.workspace.id).await?;
    let shown = processes
        .iter()
        .filter(|process| process.current.is_some() || process.id == current);
    let ways: Vec<Way> = shown
        .map(|process| Way {
            label: process.name.to_string(),
            href: href(desk, process.id),
            is_current: process.id == current,
        })
        .collect();
    Ok(if ways.len() > 1 { ways } else { Vec::new() })
}

/// The address of a board.
fn href(desk: &Desk, process: ProcessId) -> String {
    desk.href(&format!("processes/{process}/board"))
}
