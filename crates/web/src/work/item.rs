//! The item page: the thread of its stages, the checklist of the open one, who answers and who has the ball, its history.

pub mod entries;
mod facts;
pub mod history;
mod onward;
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
use domain::work::{ItemState, Spell, may_steer, may_work, missing_entries};
use i18n::Words;
use store::people::Directory;
use store::work::{AnswerProblem, ItemView, TypedAnswers};

use crate::components::{Choice, Face, Tag, ThreadStep};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::kept::until;
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
    /// A comment or a file that was not taken.
    pub talk: super::talk::Leftover,
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
    tasks: Option<super::tasks::OfItem>,
    self_href: String,
    talk: super::talk::Section,
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
    pub files: &'a [domain::work::file::File],
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
    let files = store.list_files(desk.workspace.id, id).await?;
    let scene = Scene {
        desk,
        words: desk.words(),
        view: &view,
        directory: &directory,
        calendar: &calendar,
        files: &files,
        leftover: &leftover,
    };
    let logged = store
        .history(desk.workspace.id, Subject::Item(id), history::LINES_MAX)
        .await?;
    let own = id.to_string();
    let layout = desk_layout(desk, Section::Work).await?;
    let layout = layout.live_on(&[&own, "people", "process", "calendar", "security"]);
    let mut page = page(&scene, layout);
    page.eyebrow = scene
        .words
        .work_item_eyebrow(process.name.to_string(), version.number.to_string());
    page.history = history::lines(&scene, &logged);
    let mut right_until = facts::since_until(&scene);
    page.talk = super::talk::section(&scene).await?;
    page.tasks = Some(super::tasks::OfItem::load(desk, id).await?);
    page.place = place::load(&scene).await?;
    if desk.may(Right::LinkShare) {
        let live = store.list_links(desk.workspace.id, id, desk.now).await?;
        let first_to_go = live.iter().map(|link| link.expires_at).min();
        right_until = right_until.into_iter().chain(first_to_go).min();
        page.links = Some(links(&scene, live));
    }
    let drawn = with_status(status, &page);
    Ok(match right_until {
        Some(moment) => until(drawn, moment),
        None => drawn,
    })
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
        tasks: None,
        self_href: href(""),
        talk: super::talk::Section::default(),
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
        place_href: onward::address(place),
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
        button: onward::next_words(scene, spell, publishes),
        earlier: onward::earlier(scene, spell),
        people: people(scene, spell.holder),
        may_skip: !stage.contract.publishes,
        reason: scene.leftover.reason.clone(),
    })
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
