//! Editing the list of a draft: rows with a name, a role and days; all else of a stage stays with its id.

use std::collections::{BTreeMap, BTreeSet};

use super::{HalfDays, Map, Stage, TooMany, limits};
use crate::ids::{RoleId, StageId};
use crate::text::Title;

/// One row of the list as somebody left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRow {
    /// The stage it was, or a fresh id for a new one.
    pub id: StageId,
    /// Its name now.
    pub name: Title,
    /// Its role now.
    pub role: Option<RoleId>,
    /// Its days now.
    pub days: HalfDays,
}

/// The map after the list was saved: rows in their order, stages that are no longer named gone.
///
/// A row that repeats the id of an earlier one is not taken. If nothing publishes any more although something did, the last stage does.
pub fn apply_rows(map: &Map, rows: Vec<StageRow>) -> Result<Map, TooMany> {
    if rows.len() > limits::STAGES_MAX {
        return Err(TooMany::Stages { count: rows.len() });
    }
    let mut known: BTreeMap<StageId, &Stage> =
        map.stages.iter().map(|stage| (stage.id, stage)).collect();
    let mut taken = BTreeSet::new();
    let mut stages: Vec<Stage> = rows
        .into_iter()
        .filter(|row| taken.insert(row.id))
        .map(|row| edited(known.remove(&row.id), row))
        .collect();
    let published = map.publishing().is_some();
    if published
        && !stages.iter().any(|stage| stage.contract.publishes)
        && let Some(last) = stages.last_mut()
    {
        last.contract.publishes = true;
    }
    Ok(Map {
        item_word: map.item_word.clone(),
        stages,
    })
}

fn edited(known: Option<&Stage>, row: StageRow) -> Stage {
    let mut stage = known
        .cloned()
        .unwrap_or_else(|| Stage::named(row.id, row.name.clone()));
    stage.name = row.name;
    stage.role = row.role;
    stage.days = row.days;
    stage
}

#[cfg(test)]
mod tests;
