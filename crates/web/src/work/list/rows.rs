//! One line of the list: where the ball is, the two names, the date and what is to be said about it.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::ids::VersionId;
use domain::processes::Map;
use jiff::civil::Date;
use store::people::Directory;
use store::processes::ProcessView;
use store::work::{DutyView, ItemRow};

use crate::components::{Face, Tag, Tone};
use crate::guard::Desk;
use crate::problem::Problem;

/// Days before its date from which an item is due soon.
const SOON_DAYS: i32 = 3;

/// What the lines are made of.
pub struct Sources<'a> {
    /// Stays in which somebody has the ball.
    pub open: Vec<DutyView>,
    /// The maps of the items' versions.
    pub maps: BTreeMap<VersionId, Arc<Map>>,
    /// Names.
    pub directory: Directory,
    /// Processes that are in use.
    pub processes: &'a [ProcessView],
}

/// One item in the list.
pub struct ItemLine {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its process and stage.
    pub place: String,
    /// Who answers for it, and the same as a sentence.
    pub owner: (Face, String),
    /// Who has the ball, and the same as a sentence.
    pub balls: Vec<(Face, String)>,
    /// Its date.
    pub date: String,
    /// What is to be said about it.
    pub tags: Vec<Tag>,
}

/// The maps of all versions in a list; they are kept in memory, so that each is read once.
pub async fn maps(
    desk: &Desk,
    items: &[ItemRow],
) -> Result<BTreeMap<VersionId, Arc<Map>>, Problem> {
    let mut maps = BTreeMap::new();
    for item in items {
        if maps.contains_key(&item.version) {
            continue;
        }
        let map = desk.app.store.find_map(desk.workspace.id, item.version);
        if let Some(map) = map.await? {
            maps.insert(item.version, map);
        }
    }
    Ok(maps)
}

/// The line of an item.
pub fn line(desk: &Desk, sources: &Sources<'_>, item: &ItemRow) -> ItemLine {
    let words = desk.words();
    let today = desk.today();
    let open: Vec<&DutyView> = sources
        .open
        .iter()
        .filter(|duty| duty.item == item.id)
        .collect();
    let is_late = is_late(item, &open, today);
    let name = |id| {
        sources
            .directory
            .person(id)
            .map_or("", |person| person.name.as_str())
    };
    let owner = name(item.owner);
    let mut balls: Vec<&str> = open
        .iter()
        .filter_map(|duty| duty.holder)
        .map(name)
        .collect();
    balls.dedup();
    ItemLine {
        title: item.title.clone(),
        href: desk.href(&format!("items/{}", item.id)),
        place: place(desk, sources, item, &open),
        owner: (Face::of(owner), words.work_list_owner(owner)),
        balls: balls
            .into_iter()
            .map(|name| (Face::of(name), words.work_list_ball(name)))
            .collect(),
        date: item
            .published_on
            .or(item.due_on)
            .map_or_else(String::new, |day| words.day_medium(day)),
        tags: tags(desk, item, is_late),
    }
}

fn place(desk: &Desk, sources: &Sources<'_>, item: &ItemRow, open: &[&DutyView]) -> String {
    let process = sources
        .processes
        .iter()
        .find(|process| process.id == item.process)
        .map_or("", |process| process.name.as_str());
    let map = sources.maps.get(&item.version);
    let stages: Vec<&str> = open
        .iter()
        .filter_map(|duty| map?.stage(duty.stage))
        .map(|stage| stage.name.as_str())
        .collect();
    if stages.is_empty() {
        process.to_owned()
    } else {
        let words = desk.words();
        words.work_list_where(process, words.list_and(&stages))
    }
}

fn is_late(item: &ItemRow, open: &[&DutyView], today: Date) -> bool {
    let is_running = matches!(item.state.as_str(), "running" | "ready");
    let finishes = open.iter().filter_map(|duty| duty.planned);
    is_running
        && (item.due_on.is_some_and(|day| day < today)
            || finishes.map(|days| days.finish).any(|day| day < today))
}

fn tags(desk: &Desk, item: &ItemRow, is_late: bool) -> Vec<Tag> {
    let words = desk.words();
    let tag = |tone, text| Tag { tone, text };
    let mut tags = match item.state.as_str() {
        "ready" => vec![tag(Tone::Ok, words.work_list_ready())],
        "published" => vec![tag(Tone::Ok, words.work_list_published())],
        "finished" => vec![tag(Tone::Ok, words.work_list_finished())],
        "cancelled" => vec![tag(Tone::Plain, words.work_list_cancelled())],
        _ => Vec::new(),
    };
    if is_late {
        tags.push(tag(Tone::Late, words.work_list_late()));
    } else if is_soon(item, desk.today()) {
        tags.push(tag(Tone::Warn, words.work_list_soon()));
    }
    if item.is_example {
        tags.push(tag(Tone::Plain, words.work_list_example()));
    }
    tags
}

fn is_soon(item: &ItemRow, today: Date) -> bool {
    let ahead = item.due_on.and_then(|day| today.until(day).ok());
    item.state == "running" && ahead.is_some_and(|span| (0..=SOON_DAYS).contains(&span.get_days()))
}

#[cfg(test)]
mod tests;
