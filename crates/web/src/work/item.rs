//! The item page: the thread of its stages, the checklist of the open one, who answers and who has the ball, its history.

pub mod entries;
mod facts;
mod history;
pub mod place;
mod steps;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::calendars::Calendar;
use domain::events::Subject;
use domain::ids::{EntryId, ItemId, SpellId};
use domain::security::Right;
use domain::work::{ItemState, Spell, SpellState, may_steer, may_work, missing_entries};
use i18n::Words;
use store::people::Directory;
use store::work::{AnswerProblem, ItemView, TypedAnswers};

use crate::components::{Choice, Face, Tag, ThreadStep};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use entries::EntryView;

/// What a refused request leaves on the page.
#[derive(Default)]
pub struct Leftover {
    /// What was typed, by entry.
    pub typed: TypedAnswers,
    /// What is wrong with it.
    pub problems: BTreeMap<EntryId, AnswerProblem>,
    /// The stay whose gate asks, with the entries it asks for.
    pub gate: Option<(SpellId, Vec<EntryId>)>,
    /// A sentence above everything.
    pub notice: String,
    /// A reason typed into one of the small forms.
    pub reason: String,
    /// A channel and a campaign that were not taken.
    pub place: Option<place::PlaceLeft>,
}

#[derive(Template)]
#[template(path = "work/item.html")]
struct ItemPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    eyebrow: String,
    process_href: String,
    state: Tag,
    owner: Face,
    balls: Vec<Face>,
    since: String,
    brief: String,
    out_link: String,
    notice: String,
    steps: Vec<ThreadStep>,
    cards: Vec<StageCard>,
    more: Option<More>,
    links: Option<Links>,
    place: place::Place,
    example_href: String,
    history: Vec<history::Line>,
    self_href: String,
}

/// The checklist of one open stay, to fill in or to read.
struct StageCard {
    title: String,
    meta: String,
    percent: usize,
    holder: String,
    how_to: String,
    place: String,
    place_href: String,
    format: String,
    needs: String,
    entries: Vec<EntryView>,
    may_work: bool,
    publishes: bool,
    today: String,
    gate: Vec<EntryView>,
    action: String,
    button: String,
    earlier: Vec<Choice>,
    people: Vec<Choice>,
    may_skip: bool,
    reason: String,
}

/// What is seldom needed, folded away.
struct More {
    people: Vec<Choice>,
    owners_href: String,
    cancel_href: String,
}

/// Links given out for this item.
struct Links {
    live: Vec<(String, String)>,
    share_href: String,
}

/// All that the page looks things up in.
pub struct Scene<'a> {
    pub desk: &'a Desk,
    pub words: &'static Words,
    pub view: &'a ItemView,
    pub directory: &'a Directory,
    pub calendar: &'a Calendar,
    pub leftover: &'a Leftover,
}

/// The page.
pub async fn show(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Response, Problem> {
    draw(&desk, &item, Leftover::default(), StatusCode::OK).await
}

/// The page with what a refused request left on it.
pub async fn draw(
    desk: &Desk,
    item: &str,
    leftover: Leftover,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let view = store
        .find_item(desk.workspace.id, id)
        .await?
        .ok_or(Problem::Missing)?;
    let directory = store.directory(desk.workspace.id).await?;
    let calendar = store.team(desk.workspace.id, desk.today()).await?.calendar;
    let version = store
        .find_version(desk.workspace.id, view.item.version)
        .await?
        .ok_or(Problem::Missing)?;
    let process = store
        .find_draft(desk.workspace.id, view.item.process)
        .await?
        .ok_or(Problem::Missing)?
        .process;
    let scene = Scene {
        desk,
        words: desk.words(),
        view: &view,
        directory: &directory,
        calendar: &calendar,
        leftover: &leftover,
    };
    let logged = store
        .history(desk.workspace.id, Subject::Item(id), history::LINES_MAX)
        .await?;
    let mut page = page(&scene, desk_layout(desk, Section::Work).await?);
    page.eyebrow = scene
        .words
        .work_item_eyebrow(process.name.to_string(), version.number.to_string());
    page.history = history::lines(&scene, &logged);
    page.place = place::load(&scene).await?;
    if desk.may(Right::LinkShare) {
        let live = store.list_links(desk.workspace.id, id, desk.now).await?;
        page.links = Some(links(&scene, live));
    }
    Ok(with_status(status, &page))
}

fn page(scene: &Scene<'_>, layout: Layout) -> ItemPage {
    let (desk, words, item) = (scene.desk, scene.words, &scene.view.item);
    let href = |rest: &str| desk.href(&format!("items/{}{rest}", item.id));
    let face = |person| {
        scene
            .directory
            .person(person)
            .map_or_else(|| Face::of(""), |person| Face::of(person.name.as_str()))
    };
    let open: Vec<&Spell> = item.open_spells().collect();
    let out_link = match &item.state {
        ItemState::Published { link, .. } => link.as_str().to_owned(),
        _ => String::new(),
    };
    ItemPage {
        layout,
        words,
        token: form_token(),
        title: item.title.to_string(),
        eyebrow: String::new(),
        process_href: desk.href(&format!("processes/{}", item.process)),
        state: facts::state_tag(scene),
        owner: face(item.owner),
        balls: if item.is_running() || !open.is_empty() {
            open.iter()
                .filter_map(|spell| spell.holder)
                .map(face)
                .collect()
        } else {
            Vec::new()
        },
        since: facts::since(scene, &open),
        brief: item.brief.as_str().to_owned(),
        out_link,
        notice: scene.leftover.notice.clone(),
        steps: steps::steps(scene),
        cards: if matches!(item.state, ItemState::Cancelled { .. }) {
            Vec::new()
        } else {
            open.iter().filter_map(|spell| card(scene, spell)).collect()
        },
        more: (may_steer(item, &desk.actor()) && item.is_running()).then(|| More {
            people: people(scene, Some(item.owner)),
            owners_href: href("/owners"),
            cancel_href: href("/cancellations"),
        }),
        links: None,
        place: place::Place::default(),
        example_href: if item.is_example {
            href("/removals")
        } else {
            String::new()
        },
        history: Vec::new(),
        self_href: href(""),
    }
}

fn card(scene: &Scene<'_>, spell: &Spell) -> Option<StageCard> {
    let (desk, words, item) = (scene.desk, scene.words, &scene.view.item);
    let stage = scene.view.map.stage(spell.stage)?;
    let actor = desk.actor();
    let entries = entries::views(scene, stage);
    let (done, all) = entries::progress(&entries);
    let place = stage.contract.place.as_str();
    let publishes = stage.contract.publishes && item.is_running();
    let asked = scene
        .leftover
        .gate
        .as_ref()
        .filter(|(asked, _)| *asked == spell.id)
        .map(|(_, missing)| missing.clone())
        .unwrap_or_default();
    Some(StageCard {
        title: stage.name.to_string(),
        meta: if all == 0 {
            String::new()
        } else {
            words.work_done_of(done.to_string(), all.to_string())
        },
        percent: (done * 100).checked_div(all).unwrap_or(0),
        holder: spell
            .holder
            .and_then(|holder| scene.directory.person(holder))
            .map_or_else(|| words.work_nobody(), |person| person.name.to_string()),
        how_to: stage.contract.how_to.as_str().to_owned(),
        place_href: address(place),
        place: place.to_owned(),
        format: stage.contract.format.as_str().to_owned(),
        needs: stage
            .contract
            .needs
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" · "),
        gate: entries
            .iter()
            .filter(|entry| asked.contains(&entry.id))
            .cloned()
            .collect(),
        entries,
        may_work: may_work(item, spell, &actor),
        publishes,
        today: desk.today().to_string(),
        action: desk.href(&format!("items/{}/spells/{}", item.id, spell.id)),
        button: next_words(scene, spell, publishes),
        earlier: earlier(scene, spell),
        people: people(scene, spell.holder),
        may_skip: !stage.contract.publishes,
        reason: scene.leftover.reason.clone(),
    })
}

/// A place that is an address; empty for any other.
fn address(place: &str) -> String {
    let is_address = place.starts_with("https://") || place.starts_with("http://");
    if is_address {
        place.to_owned()
    } else {
        String::new()
    }
}

/// Whom the main button hands the work to.
fn next_words(scene: &Scene<'_>, spell: &Spell, publishes: bool) -> String {
    let words = scene.words;
    if publishes {
        return words.work_publish();
    }
    let after = scene
        .view
        .item
        .thread()
        .into_iter()
        .skip_while(|other| other.id != spell.id)
        .find(|other| other.state == SpellState::Ahead);
    let name = after
        .and_then(|next| scene.view.map.stage(next.stage))
        .map(|stage| stage.name.to_string());
    let is_last_of_group = scene.view.item.open_spells().count() == 1;
    match name {
        Some(name) if is_last_of_group => words.work_hand_over_to(name),
        _ => words.work_hand_over_done(),
    }
}

fn earlier(scene: &Scene<'_>, spell: &Spell) -> Vec<Choice> {
    let map = &scene.view.map;
    let here = map.position(spell.stage).unwrap_or(0);
    let done = map.stages[..here].iter().filter(|stage| {
        scene
            .view
            .item
            .last_spell_in(stage.id)
            .is_some_and(|last| last.state == SpellState::Done)
    });
    let mut choices: Vec<Choice> = done
        .map(|stage| Choice::new(stage.id.to_string(), stage.name.to_string(), false))
        .collect();
    choices.reverse();
    choices
}

fn people(scene: &Scene<'_>, chosen: Option<domain::ids::PersonId>) -> Vec<Choice> {
    let mut people: Vec<_> = scene
        .directory
        .people
        .iter()
        .map(|person| {
            Choice::new(
                person.id.to_string(),
                person.name.to_string(),
                Some(person.id) == chosen,
            )
        })
        .collect();
    scene.words.sort(&mut people, |choice| &choice.label);
    people
}

fn links(scene: &Scene<'_>, live: Vec<store::security::ItemLink>) -> Links {
    let item = scene.view.item.id;
    let zone = scene.desk.zone();
    let line = |link: store::security::ItemLink| {
        let until = scene.words.work_link_until(
            scene
                .words
                .day_medium(link.expires_at.to_zoned(zone.clone()).date()),
        );
        (
            until,
            scene
                .desk
                .href(&format!("items/{item}/links/{}/revocations", link.id)),
        )
    };
    Links {
        live: live.into_iter().map(line).collect(),
        share_href: scene.desk.href(&format!("items/{item}/links")),
    }
}

/// The entries that a gate asks for, when a rule says that some are missing.
pub fn missing(view: &ItemView, spell: SpellId) -> Vec<EntryId> {
    let stage = view
        .item
        .spell(spell)
        .and_then(|spell| view.map.stage(spell.stage));
    stage
        .map(|stage| {
            missing_entries(stage, &view.answers)
                .iter()
                .map(|entry| entry.id)
                .collect()
        })
        .unwrap_or_default()
}
