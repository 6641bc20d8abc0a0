//! The page of a drop: the choice where it should go, or the small form of what going there needs.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::calendars::{Calendar, Personal};
use domain::ids::{SpellId, StageId};
use domain::work::{Forward, Landing, Passing, Saying, Target, landing, may_work, missing_entries};
use i18n::Words;
use store::people::Directory;
use store::work::ItemView;

use super::super::super::item::entries::{EntryView, views};
use super::super::super::item::{Leftover, Scene};
use super::super::href;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::{Layout, Way};
use crate::page::with_status;
use crate::problem::Problem;

/// A card in the air, with what was said about it so far.
pub struct Dropped {
    /// The item.
    pub view: ItemView,
    /// The stay.
    pub spell: SpellId,
    /// Where to.
    pub target: Option<Target>,
    /// What was said.
    pub saying: Saying,
    /// The day as it was typed.
    pub published_on: String,
    /// What a refusal leaves.
    pub leftover: Leftover,
    /// It was tried, so that empty fields are wrong.
    pub is_tried: bool,
}

impl Dropped {
    /// A card that was just taken up.
    pub fn of(view: ItemView, spell: SpellId) -> Self {
        Self {
            view,
            spell,
            target: None,
            saying: Saying::default(),
            published_on: String::new(),
            leftover: Leftover::default(),
            is_tried: false,
        }
    }

    fn stage_name(&self, stage: StageId) -> String {
        let stage = self.view.map.stage(stage);
        stage.map_or_else(String::new, |stage| stage.name.to_string())
    }
}

#[derive(Template)]
#[template(path = "work/board/drop.html")]
struct DropPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    item_title: String,
    item_href: String,
    back_href: String,
    action: String,
    notice: String,
    sentence: String,
    to: String,
    on: Option<Way>,
    choices: Vec<Way>,
    form: Option<Form>,
}

/// What going there needs.
struct Form {
    entries: Vec<EntryView>,
    publishes: bool,
    published_on: String,
    link: String,
    left_out: Vec<Reason>,
    nearer: Option<Way>,
    returns: Option<Reason>,
    button: String,
}

/// A reason to give.
struct Reason {
    name: String,
    label: String,
    value: String,
    error: String,
}

/// The page, by where the card is to land.
pub async fn draw(desk: &Desk, dropped: &Dropped, status: StatusCode) -> Result<Response, Problem> {
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let directory = store.directory(workspace).await?;
    let calendar = Calendar::new(&store.organisation(workspace).await?, &Personal::default());
    let files = store.list_files(workspace, dropped.view.item.id).await?;
    let scene = Scene {
        desk,
        words: desk.words(),
        view: &dropped.view,
        directory: &directory,
        calendar: &calendar,
        files: &files,
        leftover: &dropped.leftover,
    };
    let mut page = blank(desk, dropped, desk_layout(desk, Section::Work).await?);
    let item = &dropped.view.item;
    let is_mine = item
        .spell(dropped.spell)
        .is_some_and(|spell| may_work(item, spell, &desk.actor()));
    if is_mine {
        match dropped.target {
            Some(target) => fill(&scene, dropped, target, &mut page),
            None => choose(desk, dropped, &mut page),
        }
    } else {
        page.title = desk.words().work_drop_not_here();
        page.sentence = not_yours(desk, dropped, &directory);
    }
    Ok(with_status(status, &page))
}

fn blank(desk: &Desk, dropped: &Dropped, layout: Layout) -> DropPage {
    let item = &dropped.view.item;
    let item_href = desk.href(&format!("items/{}", item.id));
    DropPage {
        layout,
        words: desk.words(),
        token: form_token(),
        title: String::new(),
        item_title: item.title.to_string(),
        action: format!("{item_href}/spells/{}/drops", dropped.spell),
        item_href,
        back_href: href(desk, item.process),
        notice: dropped.leftover.notice.clone(),
        sentence: String::new(),
        to: match dropped.target {
            Some(Target::Stage(stage)) => stage.to_string(),
            Some(Target::End) => "end".to_owned(),
            None => String::new(),
        },
        on: None,
        choices: Vec::new(),
        form: None,
    }
}

/// Who may move it instead.
fn not_yours(desk: &Desk, dropped: &Dropped, directory: &Directory) -> String {
    let item = &dropped.view.item;
    let name = |id| directory.person(id).map(|person| person.name.to_string());
    let owner = name(item.owner).unwrap_or_default();
    let holder = item.spell(dropped.spell).and_then(|spell| spell.holder);
    match holder.filter(|holder| *holder != item.owner).and_then(name) {
        Some(holder) => desk.words().work_drop_not_yours(holder, owner),
        None => desk.words().work_drop_owners(owner),
    }
}

/// Every stage that it can go to from here.
fn choose(desk: &Desk, dropped: &Dropped, page: &mut DropPage) {
    let words = desk.words();
    page.title = words.work_drop_where();
    let item = &dropped.view.item;
    let stages = dropped
        .view
        .map
        .stages
        .iter()
        .map(|stage| Target::Stage(stage.id));
    for target in stages.chain(std::iter::once(Target::End)) {
        let (code, name) = match target {
            Target::Stage(stage) => (stage.to_string(), dropped.stage_name(stage)),
            Target::End => ("end".to_owned(), words.work_drop_end()),
        };
        let way = |label| Way {
            label,
            href: format!("{}/new?to={code}", page.action),
            is_current: false,
        };
        match landing(item, &dropped.view.map, dropped.spell, target) {
            // Publishing leads on from here, wherever the next stage is: it is said once.
            Landing::Forward(on) if on.between.is_empty() && on.passing == Passing::Publish => {
                page.choices.retain(|way| way.label != words.work_publish());
                page.choices.insert(0, way(words.work_publish()));
            }
            Landing::Forward(on) if on.between.is_empty() && page.on.is_none() => {
                let label = match target {
                    Target::Stage(_) => words.work_hand_over_to(&name),
                    Target::End => words.work_hand_over_done(),
                };
                page.on = Some(Way {
                    label,
                    href: code,
                    is_current: false,
                });
            }
            Landing::Forward(_) => page.choices.push(way(words.work_drop_ahead(&name))),
            Landing::SendBack(_) => page.choices.push(way(words.work_drop_back(&name))),
            _ => {}
        }
    }
}

/// What going to one place needs, or why it cannot be.
fn fill(scene: &Scene<'_>, dropped: &Dropped, target: Target, page: &mut DropPage) {
    let words = scene.words;
    let name = match target {
        Target::Stage(stage) => dropped.stage_name(stage),
        Target::End => words.work_drop_end(),
    };
    let there = landing(&dropped.view.item, &dropped.view.map, dropped.spell, target);
    match &there {
        Landing::Forward(on) => forward(scene, dropped, on, &name, page),
        Landing::SendBack(_) => {
            page.title = words.work_drop_back(&name);
            page.form = Some(Form {
                returns: Some(Reason {
                    name: "reason".to_owned(),
                    label: words.work_send_back_reason(),
                    value: dropped.saying.reason.as_str().to_owned(),
                    error: wrong(dropped, dropped.saying.reason.is_empty(), words),
                }),
                button: words.work_send_back_button(),
                ..empty_form()
            });
        }
        other => {
            page.title = words.work_drop_not_here();
            page.sentence = match other {
                Landing::Stays => words.work_drop_stays(&name),
                Landing::PublishFirst(stage) => {
                    words.work_drop_publish_first(dropped.stage_name(*stage))
                }
                Landing::LeftOut => words.work_drop_left_out(&name),
                Landing::Beside => words.work_drop_beside(&name),
                Landing::Closed => words.work_refused_not_open(),
                _ => words.work_drop_unknown(),
            };
        }
    }
}

fn empty_form() -> Form {
    Form {
        entries: Vec::new(),
        publishes: false,
        published_on: String::new(),
        link: String::new(),
        left_out: Vec::new(),
        nearer: None,
        returns: None,
        button: String::new(),
    }
}

fn forward(scene: &Scene<'_>, dropped: &Dropped, on: &Forward, name: &str, page: &mut DropPage) {
    let words = scene.words;
    let publishes = on.passing == Passing::Publish;
    let names = |stages: &[StageId]| -> Vec<String> {
        stages
            .iter()
            .map(|stage| dropped.stage_name(*stage))
            .collect()
    };
    let here = dropped
        .view
        .item
        .spell(dropped.spell)
        .map(|spell| spell.stage);
    let entries = asked(scene, dropped, here);
    page.title = match (dropped.target, publishes) {
        (_, true) => words.work_publish(),
        (Some(Target::End), _) => words.work_hand_over_done(),
        _ => words.work_drop_on(name),
    };
    page.sentence = if !on.between.is_empty() {
        words.work_drop_between(on.between.len(), words.list_and(&names(&on.between)))
    } else if on.waits_for.is_empty() {
        String::new()
    } else {
        words.work_drop_waits(words.list_and(&names(&on.waits_for)))
    };
    let reason = |stage: &StageId| {
        let value = dropped
            .saying
            .left_out
            .get(stage)
            .cloned()
            .unwrap_or_default();
        Reason {
            name: format!("skip.{stage}"),
            label: words.work_drop_skip_reason(dropped.stage_name(*stage)),
            error: wrong(dropped, value.is_empty(), words),
            value: value.as_str().to_owned(),
        }
    };
    page.form = Some(Form {
        publishes,
        published_on: if dropped.published_on.is_empty() {
            scene.desk.today().to_string()
        } else {
            dropped.published_on.clone()
        },
        link: dropped.saying.link.as_str().to_owned(),
        left_out: on.between.iter().map(reason).collect(),
        nearer: on.between.first().map(|next| Way {
            label: words.work_drop_nearer(dropped.stage_name(*next)),
            href: format!("{}/new?to={next}", page.action),
            is_current: false,
        }),
        button: match (publishes, on.between.is_empty(), entries.is_empty()) {
            (true, ..) => words.work_publish(),
            (_, false, _) => words.work_drop_skip_button(),
            (_, _, false) => words.work_gate_button(),
            _ => words.work_hand_over_done(),
        },
        entries,
        ..empty_form()
    });
}

/// What the gate asks for, and what was typed wrongly.
fn asked(scene: &Scene<'_>, dropped: &Dropped, here: Option<StageId>) -> Vec<EntryView> {
    let stage = here.and_then(|stage| dropped.view.map.stage(stage));
    let Some(stage) = stage else {
        return Vec::new();
    };
    let missing = missing_entries(stage, &dropped.view.answers);
    views(scene, stage)
        .into_iter()
        .filter(|entry| missing.iter().any(|one| one.id == entry.id) || !entry.error.is_empty())
        .collect()
}

fn wrong(dropped: &Dropped, is_empty: bool, words: &Words) -> String {
    if dropped.is_tried && is_empty {
        words.work_refused_reason()
    } else {
        String::new()
    }
}
