//! The content calendar: what goes out when, by month or week; an agenda on a phone, a grid on a wide screen.

mod asked;
mod cells;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use domain::ids::VersionId;
use domain::security::Right;
use domain::work::ItemState;
use i18n::{NameLength, Words, weekday_order};
use store::work::{CalendarItem, CalendarWanted};

use self::asked::{Asked, View};
use self::cells::{Cell, is_late};
use super::ways::{Here, ways};
use crate::components::{Choice, Tab};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::{Layout, Way};
use crate::page::show as shown;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// Items of one look at most; there may be more of them.
const ITEMS_MAX: usize = 1_000;

/// The route of the calendar.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/calendar",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemRead),
    };
    routes.add(row, show)
}

#[derive(Template)]
#[template(path = "work/calendar.html")]
struct CalendarPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    ways: Vec<Tab>,
    views: Vec<Tab>,
    turns: Vec<Way>,
    counts: Vec<(&'static str, String)>,
    weekdays: Vec<String>,
    days: Vec<Cell>,
    is_week: bool,
    is_empty: bool,
    is_full: bool,
    self_href: String,
    view: &'static str,
    on: String,
    channels: Vec<Choice>,
    processes: Vec<Choice>,
}

async fn show(desk: Desk, Query(sent): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let asked = Asked::read(&Fields::new(sent), desk.today());
    let (store, workspace, words) = (&desk.app.store, desk.workspace.id, desk.words());
    let (first, last) = asked.range(desk.workspace.week_start);
    let wanted = CalendarWanted {
        first,
        last,
        process: asked.process,
        channel: asked.channel.clone(),
    };
    let found = store.list_calendar(workspace, &wanted).await?;
    let is_full = found.len() >= ITEMS_MAX;
    let items = published_work(&desk, found).await?;
    let calendar = store.team(workspace, desk.today()).await?.calendar;
    let days = cells::cells(&desk, &asked, (first, last), &calendar, &items);
    let shown_items: Vec<&CalendarItem> =
        items.iter().filter(|item| asked.holds(item.on)).collect();
    let href = |asked: &Asked| format!("{}?{}", desk.href("calendar"), asked.query());
    let when = asked.words(words, desk.workspace.week_start);
    Ok(shown(&CalendarPage {
        layout: desk_layout(&desk, Section::Work).await?,
        words,
        title: words.work_calendar_title(shown_items.len(), when),
        ways: ways(&desk, Here::Calendar),
        views: views(&asked, words, href),
        turns: turns(&asked, words, desk.today(), href),
        counts: counts(&desk, &shown_items),
        weekdays: weekday_order(desk.workspace.week_start)
            .map(|day| words.weekday(day, NameLength::Short))
            .to_vec(),
        days,
        is_week: asked.view == View::Week,
        is_empty: shown_items.is_empty(),
        is_full,
        self_href: desk.href("calendar"),
        view: asked.view.code(),
        on: asked.on.to_string(),
        channels: channels(&desk, &asked).await?,
        processes: processes(&desk, &asked).await?,
    }))
}

/// What belongs to processes that publish; a deal that is to be closed by a day is no content.
async fn published_work(
    desk: &Desk,
    items: Vec<CalendarItem>,
) -> Result<Vec<CalendarItem>, Problem> {
    let mut publishes: BTreeMap<VersionId, bool> = BTreeMap::new();
    for item in &items {
        if let Entry::Vacant(unknown) = publishes.entry(item.version) {
            let map = desk.app.store.find_map(desk.workspace.id, item.version);
            unknown.insert(map.await?.is_some_and(|map| map.publishing().is_some()));
        }
    }
    let is_content = |item: &CalendarItem| publishes.get(&item.version) == Some(&true);
    Ok(items.into_iter().filter(is_content).collect())
}

fn views(asked: &Asked, words: &Words, href: impl Fn(&Asked) -> String) -> Vec<Tab> {
    let tab = |view, label| Tab {
        label,
        href: href(&asked.with_view(view)),
        count: String::new(),
        is_current: asked.view == view,
    };
    vec![
        tab(View::Month, words.work_calendar_month()),
        tab(View::Week, words.work_calendar_week()),
    ]
}

fn turns(
    asked: &Asked,
    words: &Words,
    today: jiff::civil::Date,
    href: impl Fn(&Asked) -> String,
) -> Vec<Way> {
    let way = |label, on, is_current| Way {
        label,
        href: href(&asked.with_day(on)),
        is_current,
    };
    vec![
        way(words.work_calendar_earlier(), asked.turned(-1), false),
        way(words.work_calendar_today(), today, asked.on == today),
        way(words.work_calendar_later(), asked.turned(1), false),
    ]
}

/// How many of each kind, with the class of its shape; what is late comes last.
fn counts(desk: &Desk, items: &[&CalendarItem]) -> Vec<(&'static str, String)> {
    let words = desk.words();
    let count = |is: fn(&ItemState) -> bool| items.iter().filter(|item| is(&item.state)).count();
    let planned = count(|state| *state == ItemState::Running);
    let ready = count(|state| *state == ItemState::Ready);
    let published = count(|state| matches!(state, ItemState::Published { .. }));
    let late = items
        .iter()
        .filter(|item| is_late(item, desk.today()))
        .count();
    [
        (
            "planned",
            planned,
            words.work_calendar_count_planned(planned),
        ),
        ("ready", ready, words.work_calendar_count_ready(ready)),
        (
            "published",
            published,
            words.work_calendar_count_published(published),
        ),
        ("late", late, words.work_calendar_count_late(late)),
    ]
    .into_iter()
    .filter(|(_, count, _)| *count > 0)
    .map(|(class, _, said)| (class, said))
    .collect()
}

async fn channels(desk: &Desk, asked: &Asked) -> Result<Vec<Choice>, Problem> {
    let mut known = desk
        .app
        .store
        .list_channels(desk.workspace.id, None)
        .await?;
    if let Some(channel) = asked.channel.as_ref().filter(|it| !known.contains(it)) {
        known.push(channel.clone());
    }
    let mut choices: Vec<Choice> = known
        .into_iter()
        .map(|name| Choice::new(name.clone(), name.clone(), asked.channel == Some(name)))
        .collect();
    desk.words()
        .sort(&mut choices, |choice| choice.label.as_str());
    Ok(choices)
}

async fn processes(desk: &Desk, asked: &Asked) -> Result<Vec<Choice>, Problem> {
    let processes = desk.app.store.list_processes(desk.workspace.id).await?;
    let mut choices: Vec<Choice> = processes
        .iter()
        .map(|process| {
            Choice::new(
                process.id.to_string(),
                process.name.as_str(),
                asked.process == Some(process.id),
            )
        })
        .collect();
    desk.words()
        .sort(&mut choices, |choice| choice.label.as_str());
    Ok(choices)
}
