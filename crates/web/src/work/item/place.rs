//! Where an item belongs, what belongs to it, how often its date was moved, and the form that changes the first.

use domain::ids::ItemId;
use domain::security::Right;
use domain::work::DatesMoved;
use domain::work::{Channel, ItemState, Progress, SpellState, may_steer, may_work, overruns};
use i18n::Words;
use store::work::{ChildView, PlacementView};

use super::Scene;
use crate::components::{Choice, Knot, Tag, ThreadStep, Tone};
use crate::layout::Way;
use crate::problem::Problem;

/// All of it, for the page.
#[derive(Default)]
pub struct Place {
    /// Where it is to be seen.
    pub channel: String,
    /// The item that it is a part of, as a sentence that leads there.
    pub parent: Option<Way>,
    /// How often its date was moved, and why.
    pub moved: String,
    /// Where its dates are moved; empty if there is nothing this person may move.
    pub dates_href: String,
    /// Dates that do not fit together.
    pub overruns: Vec<String>,
    /// What belongs to it.
    pub children: Option<Children>,
    /// The form, for those who may.
    pub form: Option<PlaceForm>,
}

/// What belongs to an item.
pub struct Children {
    /// How far it is, as a sentence.
    pub title: String,
    /// The counts of those not done.
    pub counts: Vec<String>,
    /// It was cancelled itself.
    pub is_cancelled: bool,
    /// The items on a thread.
    pub steps: Vec<ThreadStep>,
    /// What can be added.
    pub starts: Vec<Way>,
}

/// The channel and the campaign to choose.
pub struct PlaceForm {
    /// Where it goes.
    pub action: String,
    /// The channel as typed.
    pub channel: String,
    /// Channels known already.
    pub channels: Vec<String>,
    /// Items that it may be a part of.
    pub parents: Vec<Choice>,
    /// What the form was drawn from.
    pub was: String,
    /// What is wrong with the channel.
    pub channel_error: String,
    /// What is wrong with the campaign.
    pub parent_error: String,
    /// It is shown at once: something in it is wrong.
    pub is_open: bool,
}

/// What a refused form leaves behind.
#[derive(Clone, Debug, Default)]
pub struct PlaceLeft {
    /// The channel as typed.
    pub channel: String,
    /// The campaign as chosen.
    pub parent: String,
    /// What is wrong with the channel.
    pub channel_error: String,
    /// What is wrong with the campaign.
    pub parent_error: String,
}

/// What a form was drawn from, as its hidden field carries it.
pub fn drawn_from(placement: &PlacementView) -> String {
    let parent = placement
        .parent
        .as_ref()
        .map(|parent| parent.id.to_string());
    format!(
        "{}|{}",
        parent.unwrap_or_default(),
        placement.channel.as_deref().unwrap_or_default()
    )
}

/// Loads all of it.
pub async fn load(scene: &Scene<'_>) -> Result<Place, Problem> {
    let (desk, item, words) = (scene.desk, &scene.view.item, scene.words);
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let placement = store.find_placement(workspace, item.id).await?;
    let moves = store.date_moves(workspace, item.id).await?;
    let may_move = item.thread().into_iter().any(|spell| {
        let waits = spell.state.is_open() || spell.state == SpellState::Ahead;
        waits && spell.planned.is_some() && may_work(item, spell, &desk.actor())
    });
    let is_over = matches!(
        item.state,
        ItemState::Cancelled { .. } | ItemState::Finished
    );
    let moved = match (moves.count, moves.last_reason) {
        (0, _) => String::new(),
        (count, None) => words.work_belongs_moved(count),
        (count, Some(reason)) => words.work_belongs_moved_because(count, reason),
    };
    Ok(Place {
        parent: placement.parent.as_ref().map(|parent| Way {
            label: if parent.is_cancelled {
                words.work_belongs_to_cancelled(parent.title.as_str())
            } else {
                words.work_belongs_to(parent.title.as_str())
            },
            href: desk.href(&format!("items/{}", parent.id)),
            is_current: false,
        }),
        channel: placement.channel.clone().unwrap_or_default(),
        moved,
        dates_href: if may_move && !is_over {
            desk.href(&format!("items/{}/dates", item.id))
        } else {
            String::new()
        },
        overruns: if is_over { Vec::new() } else { clashes(scene) },
        children: children(scene).await?,
        form: form(scene, &placement).await?,
    })
}

fn clashes(scene: &Scene<'_>) -> Vec<String> {
    let name = |stage| {
        let stage = scene.view.map.stage(stage);
        stage.map_or("", |stage| stage.name.as_str())
    };
    overruns(&scene.view.item, &scene.view.map)
        .into_iter()
        .map(|overrun| {
            scene
                .words
                .work_dates_overlap(name(overrun.stage), name(overrun.before))
        })
        .collect()
}

async fn children(scene: &Scene<'_>) -> Result<Option<Children>, Problem> {
    let (desk, words, item) = (scene.desk, scene.words, &scene.view.item);
    let store = &desk.app.store;
    let children = store.list_children(desk.workspace.id, item.id).await?;
    if children.is_empty() {
        return Ok(None);
    }
    let progress = Progress::of(children.iter().map(|child| &child.state));
    let counts = [
        (
            progress.running,
            words.work_belongs_running(progress.running),
        ),
        (
            progress.ready,
            words.work_calendar_count_ready(progress.ready),
        ),
        (
            progress.cancelled,
            words.work_belongs_cancelled(progress.cancelled),
        ),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    Ok(Some(Children {
        title: words.work_belongs_children(progress.all(), progress.done.to_string()),
        counts: counts.map(|(_, said)| said).collect(),
        is_cancelled: !item.takes_children(),
        steps: children.iter().map(|child| step(scene, child)).collect(),
        starts: if item.takes_children() {
            starts(scene).await?
        } else {
            Vec::new()
        },
    }))
}

fn step(scene: &Scene<'_>, child: &ChildView) -> ThreadStep {
    let (words, desk) = (scene.words, scene.desk);
    let is_late = child.due_on.is_some_and(|day| day < desk.today());
    let (knot, said, tag) = match child.state {
        ItemState::Published { .. } => (Knot::Done, words.work_calendar_published(), None),
        ItemState::Finished => (Knot::Done, words.work_finished(), None),
        ItemState::Cancelled { .. } => (Knot::Skipped, words.work_list_cancelled(), None),
        _ if is_late => (
            Knot::Late,
            words.work_calendar_late(),
            Some((Tone::Late, words.work_calendar_late())),
        ),
        ItemState::Ready => (
            Knot::Next,
            words.work_calendar_ready(),
            Some((Tone::Info, words.work_calendar_ready())),
        ),
        ItemState::Running => (Knot::Next, words.work_under_way(), None),
    };
    let on = match child.state {
        ItemState::Published { on, .. } => Some(on),
        _ => child.due_on,
    };
    ThreadStep {
        knot,
        knot_words: said,
        title: child.title.clone(),
        href: desk.href(&format!("items/{}", child.id)),
        face: None,
        tag: tag.map(|(tone, text)| Tag { tone, text }),
        meta: on.map_or_else(String::new, |day| words.day_medium(day)),
        detail: child.channel.clone().unwrap_or_default(),
    }
}

/// Where each published process starts something new that belongs to the item.
async fn starts(scene: &Scene<'_>) -> Result<Vec<Way>, Problem> {
    let desk = scene.desk;
    let mut ways = Vec::new();
    if !desk.may(Right::ItemLaunch) {
        return Ok(ways);
    }
    let store = &desk.app.store;
    for process in store.list_processes(desk.workspace.id).await? {
        let Some(version) = process.current else {
            continue;
        };
        let map = store.find_map(desk.workspace.id, version).await?;
        let word = map.map_or_else(String::new, |map| map.item_word.to_string());
        ways.push(Way {
            label: scene.words.work_list_start(word),
            href: desk.href(&format!(
                "processes/{}/items/new?parent={}",
                process.id, scene.view.item.id
            )),
            is_current: false,
        });
    }
    Ok(ways)
}

async fn form(scene: &Scene<'_>, placement: &PlacementView) -> Result<Option<PlaceForm>, Problem> {
    let (desk, item) = (scene.desk, &scene.view.item);
    if !may_steer(item, &desk.actor()) {
        return Ok(None);
    }
    let (store, workspace) = (&desk.app.store, desk.workspace.id);
    let left = scene.leftover.place.clone();
    let parent = placement.parent.as_ref().map(|parent| parent.id);
    let chosen = match &left {
        Some(left) => left.parent.parse().ok(),
        None => parent,
    };
    let mut parents = store.list_campaigns(workspace).await?;
    if let Some(parent) = &placement.parent
        && !parents.iter().any(|known| known.id == parent.id)
    {
        parents.push(parent.clone());
    }
    let parents = parents
        .into_iter()
        .filter(|other| other.id != item.id)
        .map(|other| Choice::new(other.id.to_string(), other.title, chosen == Some(other.id)))
        .collect();
    let channel = placement.channel.clone().unwrap_or_default();
    Ok(Some(PlaceForm {
        action: desk.href(&format!("items/{}/placements", item.id)),
        channels: store.list_channels(workspace, None).await?,
        parents,
        was: drawn_from(placement),
        is_open: left.is_some(),
        channel: left.as_ref().map_or(channel, |left| left.channel.clone()),
        channel_error: left
            .as_ref()
            .map_or_else(String::new, |left| left.channel_error.clone()),
        parent_error: left.map_or_else(String::new, |left| left.parent_error),
    }))
}

/// A move of dates as a line of the history.
pub fn moved_words(scene: &Scene<'_>, moved: &DatesMoved) -> String {
    let words = scene.words;
    let day = |day| words.day_medium(day);
    let stage = moved.stage.and_then(|stage| scene.view.map.stage(stage));
    let due = |from, to| words.work_belongs_history_due(day(from), day(to));
    let what = match (stage, moved.due_from, moved.due_to) {
        (None, ..) => due(moved.from, moved.to),
        (Some(stage), from, to) => {
            let slipped = words.work_belongs_history_stage(
                stage.name.as_str(),
                day(moved.to),
                day(moved.from),
            );
            match (from, to) {
                (Some(from), Some(to)) if from != to => format!("{slipped}. {}", due(from, to)),
                _ => slipped,
            }
        }
    };
    if moved.reason.is_empty() {
        what
    } else {
        words.work_belongs_history_because(what, moved.reason.as_str())
    }
}

/// A change of the channel as a line of the history.
pub fn channel_words(words: &Words, to: Option<&Channel>) -> String {
    match to {
        Some(channel) => words.work_belongs_history_channel(channel.as_str()),
        None => words.work_belongs_history_no_channel(),
    }
}

/// The campaign that a form names; nothing for none.
pub fn parsed_parent(typed: &str) -> Result<Option<ItemId>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Problem::Missing),
    }
}
