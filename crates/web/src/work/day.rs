//! My day: what is mine now, what comes, and what I wait for.

mod cards;
mod tasks;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use domain::calendars::Calendar;
use domain::ids::{PersonId, VersionId};
use domain::processes::{HalfDays, Map};
use domain::security::Right;
use domain::work::{Duty, Urgency, urgency};
use i18n::Words;
use serde::Deserialize;
use store::people::Directory;
use store::work::DutyView;

use super::tasks::AddForm;
use crate::components::Choice;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::problem::Problem;
use cards::Card;
use tasks::{DayTasks, strung};

/// Whose day: one's own, or somebody's for whom one acts.
#[derive(Deserialize)]
pub struct Asked {
    person: Option<String>,
}

#[derive(Template)]
#[template(path = "work/day.html")]
struct DayPage {
    layout: Layout,
    words: &'static Words,
    eyebrow: String,
    title: String,
    sub: String,
    cards: Vec<Card>,
    coming: Vec<Line>,
    awaited: Vec<Line>,
    add: Option<AddForm>,
    people: Vec<Choice>,
    action: String,
    token: String,
    has_processes: bool,
    processes_href: String,
    mentions: Vec<super::talk::MentionLine>,
}

struct Line {
    title: String,
    href: String,
    sub: String,
}

/// Cards drawn on one page.
const CARDS_MAX: usize = 50;
/// Lines under "coming" and "you wait for".
const LINES_MAX: usize = 12;

/// What a page about many duties looks things up in.
struct Scene<'a> {
    desk: &'a Desk,
    words: &'static Words,
    calendar: &'a Calendar,
    directory: &'a Directory,
    maps: &'a BTreeMap<VersionId, Arc<Map>>,
    answered: &'a HashMap<domain::ids::ItemId, Vec<domain::ids::EntryId>>,
    tasks: &'a DayTasks<'a>,
}

/// The page.
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let person = whose(&desk, &directory, asked.person.as_deref())?;
    let mut duties = store.list_duties(desk.workspace.id, person).await?;
    let coming = store.list_coming(desk.workspace.id, person).await?;
    let awaited = store.list_awaited(desk.workspace.id, person).await?;
    let maps = maps_of(&desk, duties.iter().chain(&coming).chain(&awaited)).await?;
    let calendar = store.team(desk.workspace.id, desk.today()).await?.calendar;
    sort(&mut duties, &maps, &calendar);
    let items: Vec<_> = duties
        .iter()
        .take(CARDS_MAX)
        .map(|duty| duty.item)
        .collect();
    let answered = store.answered_entries(desk.workspace.id, &items).await?;
    let tasks = DayTasks::load(&desk, person).await?;
    let scene = Scene {
        desk: &desk,
        words: desk.words(),
        calendar: &calendar,
        directory: &directory,
        maps: &maps,
        answered: &answered,
        tasks: &tasks,
    };
    let processes = store.list_processes(desk.workspace.id).await?;
    let layout = desk_layout(&desk, Section::Day).await?;
    let mut page = page(
        &scene,
        layout,
        person,
        &duties,
        &coming,
        &awaited,
        !processes.is_empty(),
    );
    if person == desk.me() {
        page.mentions = super::talk::mentions(&desk, &directory).await?;
    }
    Ok(shown(&page))
}

fn whose(desk: &Desk, directory: &Directory, asked: Option<&str>) -> Result<PersonId, Problem> {
    let Some(asked) = asked.filter(|asked| !asked.is_empty()) else {
        return Ok(desk.me());
    };
    let person: PersonId = asked.parse().map_err(|_| Problem::Missing)?;
    if directory.person(person).is_none() {
        return Err(Problem::Missing);
    }
    if person == desk.me() || desk.may(Right::ItemManage) {
        Ok(person)
    } else {
        Err(Problem::Forbidden)
    }
}

/// The maps that some duties need, each once.
pub async fn maps_of<'a>(
    desk: &Desk,
    duties: impl Iterator<Item = &'a DutyView>,
) -> Result<BTreeMap<VersionId, Arc<Map>>, store::Fault> {
    let mut maps = BTreeMap::new();
    for duty in duties {
        if !maps.contains_key(&duty.version)
            && let Some(map) = desk
                .app
                .store
                .find_map(desk.workspace.id, duty.version)
                .await?
        {
            maps.insert(duty.version, map);
        }
    }
    Ok(maps)
}

/// A stay as the rule of urgency sees it.
fn duty(view: &DutyView, maps: &BTreeMap<VersionId, Arc<Map>>) -> Duty {
    let days = maps
        .get(&view.version)
        .and_then(|map| map.stage(view.stage))
        .map_or(HalfDays::ONE_DAY, |stage| stage.days);
    Duty {
        item: view.item,
        spell: view.spell,
        stage: view.stage,
        planned: view.planned,
        days,
    }
}

fn sort(duties: &mut [DutyView], maps: &BTreeMap<VersionId, Arc<Map>>, calendar: &Calendar) {
    duties.sort_by_key(|view| {
        domain::work::latest_safe_start(&duty(view, maps), calendar)
            .map_or((1, view.planned.map(|planned| planned.finish)), |day| {
                (0, Some(day))
            })
    });
}

fn page(
    scene: &Scene<'_>,
    layout: Layout,
    person: PersonId,
    duties: &[DutyView],
    coming: &[DutyView],
    awaited: &[DutyView],
    has_processes: bool,
) -> DayPage {
    let (desk, words) = (scene.desk, scene.words);
    let title = heading(scene, person, duties.len() + scene.tasks.now.len());
    let late = duties
        .iter()
        .filter(|view| {
            matches!(
                urgency(&duty(view, scene.maps), scene.calendar, desk.today()),
                Urgency::Late { .. }
            )
        })
        .count()
        + scene.tasks.late();
    let people = scene.directory.people.iter().map(|other| {
        Choice::new(
            other.id.to_string(),
            other.name.to_string(),
            other.id == person,
        )
    });
    DayPage {
        layout,
        words,
        eyebrow: words.day_long(desk.today()),
        title,
        sub: if late > 0 {
            words.work_day_late(late)
        } else {
            String::new()
        },
        cards: strung(scene, duties, scene.tasks),
        coming: coming
            .iter()
            .map(|view| coming_line(scene, view))
            .chain(scene.tasks.coming())
            .take(LINES_MAX)
            .collect(),
        awaited: awaited
            .iter()
            .take(LINES_MAX)
            .map(|view| awaited_line(scene, view))
            .collect(),
        people: if desk.may(Right::ItemManage) && scene.directory.people.len() > 1 {
            people.collect()
        } else {
            Vec::new()
        },
        add: (desk.may(Right::TaskAdd) && has_processes)
            .then(|| scene.tasks.add(person, &desk.href("day"))),
        action: desk.href("day"),
        token: form_token(),
        has_processes,
        processes_href: desk.href("processes/new"),
        mentions: Vec::new(),
    }
}

/// How much somebody has, as a sentence.
fn heading(scene: &Scene<'_>, person: PersonId, count: usize) -> String {
    let words = scene.words;
    let name = scene
        .directory
        .person(person)
        .map_or_else(String::new, |person| person.name.to_string());
    match (person == scene.desk.me(), count) {
        (true, 0) => words.work_day_nothing(),
        (true, count) => words.work_day_count(count),
        (false, 0) => words.work_day_nothing_of(name),
        (false, count) => words.work_day_count_of(count, name),
    }
}

fn coming_line(scene: &Scene<'_>, view: &DutyView) -> Line {
    let stage = stage_name(scene, view);
    let sub = match view.planned {
        Some(planned) => scene
            .words
            .work_coming_line(stage, scene.words.day_range(planned.start, planned.finish)),
        None => stage,
    };
    Line {
        title: view.title.clone(),
        href: scene.desk.href(&format!("items/{}", view.item)),
        sub,
    }
}

fn awaited_line(scene: &Scene<'_>, view: &DutyView) -> Line {
    let holder = view
        .holder
        .and_then(|holder| scene.directory.person(holder))
        .map_or_else(
            || scene.words.work_nobody(),
            |person| person.name.to_string(),
        );
    let sub = match view.planned {
        Some(planned) => scene.words.work_awaited_line(
            holder,
            stage_name(scene, view),
            scene.words.day_medium(planned.finish),
        ),
        None => holder,
    };
    Line {
        title: view.title.clone(),
        href: scene.desk.href(&format!("items/{}", view.item)),
        sub,
    }
}

fn stage_name(scene: &Scene<'_>, view: &DutyView) -> String {
    scene
        .maps
        .get(&view.version)
        .and_then(|map| map.stage(view.stage))
        .map_or_else(String::new, |stage| stage.name.to_string())
}
