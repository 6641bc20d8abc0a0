//! Who agreed with their stages: proposals to settle, the stages with their answers, and whom to ask by link.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::ProcessId;
use domain::people::Person;
use domain::processes::{AnswerState, Worth};
use domain::security::Right;
use i18n::Words;
use store::processes::StageLink;

use super::cards::proposed;
use super::standing::{Pair, Standing, tag};
use crate::components::{Face, Fact, Tag};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use crate::processes::asked::{Asked, href};

#[derive(Template)]
#[template(path = "processes/agreement/overview.html")]
struct OverviewPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    process: String,
    process_href: String,
    mine_href: String,
    notice: String,
    is_published: bool,
    can_edit: bool,
    proposals: Vec<Proposed>,
    stages: Vec<StageRow>,
    people: Vec<PersonRow>,
}

struct Proposed {
    face: Face,
    stage: String,
    facts: Vec<Fact>,
    accept_href: String,
    decline_href: String,
}

struct StageRow {
    name: String,
    answers: Vec<AnswerRow>,
}

struct AnswerRow {
    face: Face,
    tag: Tag,
    remark: String,
}

struct PersonRow {
    face: Face,
    href: String,
    state: String,
    make_href: String,
    /// Empty unless a link lives.
    revoke_href: String,
}

/// How far a process is agreed, as its own page says it.
pub struct Line {
    /// "6 of 8 agreed"; empty while there is nobody to ask.
    pub label: String,
    /// Where that is told in full.
    pub href: String,
    /// One's own stages; empty for those who have none.
    pub mine_href: String,
}

/// The line about a process.
pub async fn line(desk: &Desk, id: ProcessId) -> Result<Line, Problem> {
    let standing = Standing::load(&desk.app, desk.workspace.id, id).await?;
    let (agreed, all) = standing.count();
    Ok(Line {
        label: match all {
            0 => String::new(),
            _ => desk.words().processes_agree_count(all, agreed),
        },
        href: href(desk, id, "/agreements"),
        mine_href: mine_href(desk, &standing),
    })
}

fn mine_href(desk: &Desk, standing: &Standing) -> String {
    if standing.of_person(desk.me()).is_empty() {
        String::new()
    } else {
        href(desk, standing.draft.process.id, "/mine")
    }
}

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    draw(&desk, asked.process()?, StatusCode::OK, String::new()).await
}

/// Draws the page with something to say above all.
pub async fn draw(
    desk: &Desk,
    process: ProcessId,
    status: StatusCode,
    notice: String,
) -> Result<Response, Problem> {
    let words = desk.words();
    let standing = Standing::load(&desk.app, desk.workspace.id, process).await?;
    let store = &desk.app.store;
    let links = store
        .list_stage_links(desk.workspace.id, process, desk.now)
        .await?;
    let page = OverviewPage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        title: title(words, &standing),
        process: standing.draft.process.name.to_string(),
        process_href: href(desk, process, ""),
        mine_href: mine_href(desk, &standing),
        notice,
        is_published: standing.version.is_some(),
        can_edit: desk.may(Right::ProcessEdit),
        proposals: proposals(desk, &standing),
        stages: stages(words, &standing),
        people: people(desk, &standing, &links),
    };
    Ok(with_status(status, &page))
}

fn title(words: &Words, standing: &Standing) -> String {
    match standing.count() {
        _ if standing.version.is_none() => words.processes_agree_unpublished_title(),
        (_, 0) => words.processes_agree_title_none(),
        (agreed, all) if agreed == all => words.processes_agree_title_all(),
        (agreed, all) => words.processes_agree_count(all, agreed),
    }
}

fn proposals(desk: &Desk, standing: &Standing) -> Vec<Proposed> {
    let open = |pair: &Pair<'_>| pair.worth == Worth::Said(AnswerState::Proposed);
    let row = |pair: Pair<'_>| {
        let below = |what: &str| {
            let path = format!("/stages/{}/people/{}/{what}", pair.stage.id, pair.person.id);
            href(desk, standing.draft.process.id, &path)
        };
        Some(Proposed {
            face: face(pair.person),
            stage: pair.stage.name.to_string(),
            facts: proposed(desk.words(), pair.stage, &pair.answer?.given.proposal),
            accept_href: below("acceptances"),
            decline_href: below("refusals"),
        })
    };
    standing.pairs().filter(open).filter_map(row).collect()
}

fn face(person: &Person) -> Face {
    Face::of(person.name.as_str())
}

fn stages(words: &Words, standing: &Standing) -> Vec<StageRow> {
    let answer = |pair: Pair<'_>| AnswerRow {
        face: face(pair.person),
        tag: tag(words, pair.worth),
        remark: pair
            .answer
            .filter(|_| pair.worth == Worth::Said(AnswerState::NotMine))
            .map(|answer| answer.given.proposal.remark.as_str().to_owned())
            .unwrap_or_default(),
    };
    let rows = standing.stages().iter().map(|stage| StageRow {
        name: stage.name.to_string(),
        answers: standing.of_stage(stage).map(answer).collect(),
    });
    rows.collect()
}

/// Everybody who holds a stage, once, in the order of the stages.
fn people(desk: &Desk, standing: &Standing, links: &[StageLink]) -> Vec<PersonRow> {
    let mut seen = Vec::new();
    let mut rows = Vec::new();
    for pair in standing.pairs() {
        if seen.contains(&pair.person.id) {
            continue;
        }
        seen.push(pair.person.id);
        rows.push(person_row(desk, standing, links, pair.person));
    }
    rows
}

fn person_row(desk: &Desk, standing: &Standing, links: &[StageLink], person: &Person) -> PersonRow {
    let words = desk.words();
    let link = links.iter().find(|link| link.person == person.id);
    let below = |what: &str| {
        let path = format!("/people/{}/{what}", person.id);
        href(desk, standing.draft.process.id, &path)
    };
    PersonRow {
        face: face(person),
        href: desk.href(&format!("people/{}", person.id)),
        state: link.map_or_else(
            || words.processes_agree_not_asked(),
            |link| {
                let day = link.expires_at.to_zoned(desk.zone()).date();
                words.processes_agree_link_until(words.day_medium(day))
            },
        ),
        make_href: below("links"),
        revoke_href: link.map_or_else(String::new, |_| below("revocations")),
    }
}
