//! A process as the team reads it: who does what, how long it takes, what goes in and out of each stage.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::processes::{Entry, EntryKind, Map, Stage};
use domain::security::Right;
use domain::text::{Note, Title};
use i18n::{NameLength, Words};
use store::people::Directory;
use store::processes::{Draft, Version};

use super::agreement::{Line, line};
use super::asked::{self, Asked};
use super::{faces, spoken};
use crate::components::{Face, Fact};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page;
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "processes/read.html")]
struct ReadPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    eyebrow_href: String,
    state: String,
    notice: String,
    may_edit: bool,
    may_start: bool,
    draft_href: String,
    start_href: String,
    map_href: String,
    agreement: Line,
    stages: Vec<StageView>,
}

struct StageView {
    anchor: String,
    name: String,
    role: String,
    faces: Vec<Face>,
    days: String,
    waits: String,
    publishes: String,
    facts: Vec<Fact>,
    place_link: String,
    entries_title: String,
    entries: Vec<EntryView>,
}

struct EntryView {
    label: String,
    kind: String,
    how_to: String,
    is_required: bool,
    is_heading: bool,
}

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let words = desk.words();
    let draft = asked.draft(&desk).await?;
    let version = match draft.process.current {
        Some(id) => desk.app.store.find_version(desk.workspace.id, id).await?,
        None => None,
    };
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let map: &Map = version.as_ref().map_or(&draft.map, |version| &version.map);
    let id = draft.process.id;
    let page = ReadPage {
        layout: desk_layout(&desk, Section::Process).await?,
        words,
        title: words.processes_read_title(draft.process.name.as_str(), spoken::length(words, map)),
        eyebrow_href: desk.href("processes"),
        state: state(&desk, version.as_ref()),
        notice: notice(words, &draft, version.as_ref()),
        may_edit: desk.may(Right::ProcessEdit),
        may_start: version.is_some() && desk.may(Right::ItemLaunch),
        draft_href: asked::href(&desk, id, "/draft"),
        start_href: asked::href(&desk, id, "/items/new"),
        map_href: asked::href(&desk, id, "/map"),
        agreement: line(&desk, id).await?,
        stages: map
            .stages
            .iter()
            .map(|stage| view(words, &directory, stage))
            .collect(),
    };
    Ok(page::show(&page))
}

/// Which version it is and since when, or that there is none.
pub(super) fn state(desk: &Desk, version: Option<&Version>) -> String {
    let words = desk.words();
    version.map_or_else(
        || words.processes_read_never_published(),
        |version| {
            let day = version.published_at.to_zoned(desk.zone()).date();
            words.processes_read_version(version.number, words.date_with_year(day))
        },
    )
}

/// That the list has moved on since it was published; empty if it has not.
pub(super) fn notice(words: &Words, draft: &Draft, version: Option<&Version>) -> String {
    match version {
        Some(version) if *version.map != draft.map => words.processes_read_newer_draft(),
        _ => String::new(),
    }
}

fn view(words: &Words, directory: &Directory, stage: &Stage) -> StageView {
    let contract = &stage.contract;
    let place = contract.place.as_str();
    StageView {
        anchor: format!("stage-{}", stage.id),
        name: stage.name.to_string(),
        role: faces::role_name(directory, stage.role),
        faces: faces::holders(directory, stage.role),
        days: spoken::days(words, stage.days),
        waits: waits(words, stage),
        publishes: publishes(words, stage),
        facts: facts(words, directory, stage),
        place_link: Some(place)
            .filter(|place| asked::is_web(place))
            .unwrap_or_default()
            .to_owned(),
        entries_title: words.processes_entries(
            stage
                .checklist
                .iter()
                .filter(|entry| entry.kind.takes_answer())
                .count(),
        ),
        entries: stage
            .checklist
            .iter()
            .map(|entry| entry_line(words, entry))
            .collect(),
    }
}

fn waits(words: &Words, stage: &Stage) -> String {
    let (wait, because) = (stage.contract.wait, &stage.contract.waits_because);
    match (wait.is_zero(), because.is_empty()) {
        (true, true) => String::new(),
        (true, false) => words.processes_read_waits_because(because.as_str()),
        (false, true) => words.processes_read_waits(spoken::days(words, wait)),
        (false, false) => {
            words.processes_read_waits_up_to(spoken::days(words, wait), because.as_str())
        }
    }
}

fn publishes(words: &Words, stage: &Stage) -> String {
    let days = stage.contract.publish_weekdays;
    if !stage.contract.publishes {
        return String::new();
    }
    if days.is_empty() {
        return words.processes_read_publishes();
    }
    let names: Vec<String> = days
        .iter()
        .map(|day| words.weekday(day, NameLength::Long))
        .collect();
    words.processes_read_publishes_on(words.list_and(&names))
}

fn facts(words: &Words, directory: &Directory, stage: &Stage) -> Vec<Fact> {
    let contract = &stage.contract;
    let list = |titles: &[Title]| {
        let titles: Vec<&str> = titles.iter().map(Title::as_str).collect();
        words.list_and(&titles)
    };
    let text = |note: &Note| note.as_str().to_owned();
    let place = Some(&contract.place).filter(|place| !asked::is_web(place.as_str()));
    let facts = [
        (words.processes_needs(), list(&contract.needs)),
        (words.processes_produces(), list(&contract.produces)),
        (words.processes_hand_over_to(), text(&contract.hand_over_to)),
        (
            words.processes_approver(),
            faces::role_name(directory, contract.approver),
        ),
        (words.processes_format(), text(&contract.format)),
        (words.processes_how_to(), text(&contract.how_to)),
        (words.processes_place(), place.map(text).unwrap_or_default()),
    ];
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| Fact { name, value })
        .collect()
}

fn entry_line(words: &Words, entry: &Entry) -> EntryView {
    EntryView {
        label: entry.label.to_string(),
        kind: match entry.kind {
            EntryKind::Tick | EntryKind::Heading => String::new(),
            ref kind => spoken::kind(words, kind),
        },
        how_to: entry.how_to.as_str().to_owned(),
        is_required: entry.required,
        is_heading: entry.kind == EntryKind::Heading,
    }
}
