//! The six starter playbooks as the team's processes: published when the story begins, one of them once more lately.
//!
//! What a stage asks of an approver is the approver's own stage here, so that the time it waits is seen where it waits.

use std::collections::BTreeMap;

use domain::ids::{EntryId, PersonId, ProcessId, RoleId, StageId, VersionId};
use domain::language::Language;
use domain::processes::{Map, StageRow, apply_rows};
use interchange::playbook::{self, Playbook};
use interchange::templates;
use jiff::{Timestamp, ToSpan};
use store::processes::{NewProcess, RowDraft};
use store::{Fault, Store};

use super::cast::Cast;
use super::crew::Crew;
use super::{Wish, amiss};

/// The process that gets a second version, and the stage that it does without from then on.
const SECOND: (&str, &str) = ("social-post", "schedule");
/// When it does.
const SECOND_WEEKS_AGO: i64 = 1;

/// A process that the team works by.
pub struct Made {
    /// The playbook that it began as.
    pub key: &'static str,
    /// It.
    pub process: ProcessId,
    /// Its first version.
    pub first: (VersionId, Map),
    /// Its second one, if there is one.
    pub second: Option<Second>,
    /// Stages by their ids in the playbook.
    pub stages: BTreeMap<String, StageId>,
    /// The ids of entries in the playbook.
    pub entries: BTreeMap<EntryId, String>,
    /// Whose holders answer for the work.
    pub owners: Vec<PersonId>,
}

/// A version that is still to come when the story begins.
pub struct Second {
    /// When it is published.
    pub at: Timestamp,
    /// The list as it is saved before.
    pub rows: Vec<RowDraft>,
    /// What comes out.
    pub map: Map,
}

impl Made {
    /// The map that new work takes at a moment.
    pub fn map_at(&self, at: Timestamp) -> &Map {
        match &self.second {
            Some(second) if second.at <= at => &second.map,
            _ => &self.first.1,
        }
    }
}

/// The starter playbook in a language.
pub fn playbook(key: &str, language: Language) -> Option<Playbook> {
    let language = match language {
        Language::Hebrew => playbook::Language::Hebrew,
        Language::Russian => playbook::Language::Russian,
        Language::English => playbook::Language::English,
    };
    templates::find(key, language)?.playbook().ok()
}

/// Begins and publishes all of them.
pub async fn begin(
    store: &Store,
    crew: &Crew,
    cast: &Cast,
    wish: &Wish<'_>,
) -> Result<Vec<Made>, Fault> {
    let mut made = Vec::with_capacity(templates::KEYS.len());
    for (minutes, key) in (60_i64..).step_by(25).zip(templates::KEYS) {
        let day = crew.day(crew.begin);
        let at = crew.moment(day, minutes)?;
        made.push(begin_one(store, crew, cast, (key, at, wish)).await?);
    }
    Ok(made)
}

async fn begin_one(
    store: &Store,
    crew: &Crew,
    cast: &Cast,
    (key, at, wish): (&'static str, Timestamp, &Wish<'_>),
) -> Result<Made, Fault> {
    let book = playbook(key, wish.language).ok_or_else(|| amiss(key))?;
    let country = domain::country::Country::parse(&cast.country).ok_or_else(|| amiss(key))?;
    let mut new = web::from_playbook(&book, web::currency_of(country)).map_err(amiss)?;
    for stage in &mut new.stages {
        stage.role = stage.approver.take().or_else(|| stage.role.take());
    }
    let by = || crew.request(crew.manager(), at);
    let process = store.begin_process(by(), new.clone()).await;
    let process = process.map_err(amiss)?.value;
    let version = store.publish_process(by(), process, 1).await;
    let version = version.map_err(amiss)?.value;
    let map = store.find_map(crew.workspace, version).await?;
    let map = map.ok_or_else(|| amiss("a version is missing"))?;
    let stages: BTreeMap<String, StageId> = (book.stages.iter().zip(&map.stages))
        .map(|(file, stage)| (file.id.clone(), stage.id))
        .collect();
    let second = if key == SECOND.0 {
        Some(second(crew, &new, &map, stages.get(SECOND.1))?)
    } else {
        None
    };
    Ok(Made {
        key,
        process,
        second,
        stages,
        entries: entries(&book, &map),
        owners: owners(crew, cast, key),
        first: (version, Map::clone(&map)),
    })
}

/// The map without one stage, some time before the end.
fn second(
    crew: &Crew,
    new: &NewProcess,
    map: &Map,
    without: Option<&StageId>,
) -> Result<Second, Fault> {
    let kept = || {
        let stages = new.stages.iter().zip(&map.stages);
        stages.filter(|(_, stage)| Some(&stage.id) != without)
    };
    let rows = kept().map(|(draft, stage)| RowDraft {
        id: Some(stage.id),
        name: stage.name.clone(),
        role: draft.role.clone(),
        days: stage.days,
    });
    let as_rules = kept().map(|(_, stage)| StageRow {
        id: stage.id,
        name: stage.name.clone(),
        role: stage.role,
        days: stage.days,
    });
    let day = crew.day(crew.end).checked_sub(SECOND_WEEKS_AGO.weeks());
    Ok(Second {
        at: crew.moment(day.map_err(amiss)?, 45)?,
        rows: rows.collect(),
        map: apply_rows(map, as_rules.collect()).map_err(amiss)?,
    })
}

fn entries(book: &Playbook, map: &Map) -> BTreeMap<EntryId, String> {
    let stages = book.stages.iter().zip(&map.stages);
    let pairs = stages.flat_map(|(file, stage)| file.entries.iter().zip(&stage.checklist));
    pairs
        .map(|(file, entry)| (entry.id, file.id.clone()))
        .collect()
}

fn owners(crew: &Crew, cast: &Cast, key: &str) -> Vec<PersonId> {
    let role: Option<&RoleId> = cast
        .processes
        .get(key)
        .and_then(|process| crew.roles.get(&process.owner));
    role.map_or_else(Vec::new, |role| crew.team.holders(*role).to_vec())
}
