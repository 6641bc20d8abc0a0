//! Reading one item whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::ids::{EntryId, ItemId, PersonId, ProcessId, SpellId, StageId, VersionId, WorkspaceId};
use domain::processes::Map;
use domain::text::{Note, Title};
use domain::work::{Answers, Item, ItemState, PlannedDays, Recorded, Spell, SpellState};
use sea_orm::prelude::TimeDate;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::codec;
use crate::database::Store;
use crate::dialect::{read_instant, read_maybe_day, read_maybe_instant};
use crate::fault::Fault;
use crate::processes::load_map;
use crate::rows::{all, first, values};

/// An item with the map it keeps and its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemView {
    /// The item.
    pub item: Item,
    /// The version's stages.
    pub map: Arc<Map>,
    /// What was answered.
    pub answers: Answers,
    /// Moves with every change of the item.
    pub revision: i64,
}

#[derive(FromQueryResult)]
struct ItemColumns {
    id: Uuid,
    process_id: Uuid,
    version_id: Uuid,
    title: String,
    brief: String,
    owner_id: Uuid,
    state: String,
    state_note: String,
    due_on: Option<TimeDate>,
    published_on: Option<TimeDate>,
    is_example: bool,
    revision: i64,
}

#[derive(FromQueryResult)]
struct SpellColumns {
    id: Uuid,
    stage_id: Uuid,
    round: i64,
    is_beside_previous: bool,
    state: String,
    holder_id: Option<Uuid>,
    planned_start: Option<TimeDate>,
    planned_finish: Option<TimeDate>,
    opened_at: Option<i64>,
    started_at: Option<i64>,
    closed_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct AnswerColumns {
    entry_id: Uuid,
    answer: String,
    by_id: Option<Uuid>,
    at: i64,
    needs_recheck: bool,
}

impl Store {
    /// One item of a workspace, whole.
    pub async fn find_item(
        &self,
        workspace: WorkspaceId,
        id: ItemId,
    ) -> Result<Option<ItemView>, Fault> {
        find_item(self, self.reader(), workspace, id).await
    }
}

/// One item, over any connection.
pub async fn find_item(
    store: &Store,
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    id: ItemId,
) -> Result<Option<ItemView>, Fault> {
    let sql = "SELECT id, process_id, version_id, title, brief, owner_id, state, state_note, due_on, published_on, is_example, revision \
               FROM items WHERE workspace_id = $1 AND id = $2 AND removed_at IS NULL";
    let Some(columns) = first::<ItemColumns>(db, sql, values![workspace.uuid(), id.uuid()]).await?
    else {
        return Ok(None);
    };
    let sql = "SELECT id, stage_id, round, is_beside_previous, state, holder_id, planned_start, planned_finish, opened_at, started_at, closed_at \
               FROM spells WHERE workspace_id = $1 AND item_id = $2 ORDER BY place, round, id";
    let spells: Vec<SpellColumns> = all(db, sql, values![workspace.uuid(), id.uuid()]).await?;
    let spells = spells
        .into_iter()
        .map(read_spell)
        .collect::<Result<_, _>>()?;
    let answers = read_answers(db, workspace, id).await?;
    let revision = columns.revision;
    let version = VersionId::new(columns.version_id);
    let Some(map) = load_map(db, &store.versions, workspace, version).await? else {
        return Ok(None);
    };
    Ok(Some(ItemView {
        item: read_item(&columns, spells)?,
        map,
        answers,
        revision,
    }))
}

async fn read_answers(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    id: ItemId,
) -> Result<Answers, Fault> {
    let sql = "SELECT entry_id, answer, by_id, at, needs_recheck FROM answers WHERE workspace_id = $1 AND item_id = $2";
    let rows: Vec<AnswerColumns> = all(db, sql, values![workspace.uuid(), id.uuid()]).await?;
    let mut answers = BTreeMap::new();
    for row in rows {
        if let Some(answer) = codec::decode(&row.answer) {
            let recorded = Recorded {
                answer,
                by: row.by_id.map(PersonId::new),
                at: read_instant(row.at)?,
                needs_recheck: row.needs_recheck,
            };
            answers.insert(EntryId::new(row.entry_id), recorded);
        }
    }
    Ok(answers)
}

fn read_spell(row: SpellColumns) -> Result<Spell, Fault> {
    let planned = match (
        read_maybe_day(row.planned_start)?,
        read_maybe_day(row.planned_finish)?,
    ) {
        (Some(start), Some(finish)) => Some(PlannedDays { start, finish }),
        _ => None,
    };
    Ok(Spell {
        id: SpellId::new(row.id),
        stage: StageId::new(row.stage_id),
        round: u16::try_from(row.round).map_err(|cause| Fault::new("reading a spell", cause))?,
        is_beside_previous: row.is_beside_previous,
        state: SpellState::parse(&row.state)
            .ok_or_else(|| Fault::new("reading a spell", row.state))?,
        holder: row.holder_id.map(PersonId::new),
        planned,
        opened_at: read_maybe_instant(row.opened_at)?,
        started_at: read_maybe_instant(row.started_at)?,
        closed_at: read_maybe_instant(row.closed_at)?,
    })
}

fn read_item(row: &ItemColumns, spells: Vec<Spell>) -> Result<Item, Fault> {
    let state = read_state(
        &row.state,
        &row.state_note,
        read_maybe_day(row.published_on)?,
    )?;
    Ok(Item {
        id: ItemId::new(row.id),
        process: ProcessId::new(row.process_id),
        version: VersionId::new(row.version_id),
        title: Title::parse(&row.title)
            .map_err(|refusal| Fault::new("reading an item", format!("{refusal:?}")))?,
        brief: read_note(&row.brief)?,
        owner: PersonId::new(row.owner_id),
        state,
        due_on: read_maybe_day(row.due_on)?,
        is_example: row.is_example,
        spells,
    })
}

fn read_note(text: &str) -> Result<Note, Fault> {
    Note::parse(text).map_err(|refusal| Fault::new("reading an item", format!("{refusal:?}")))
}

/// A state from the columns under which it is stored.
pub fn read_state(
    state: &str,
    note: &str,
    published_on: Option<jiff::civil::Date>,
) -> Result<ItemState, Fault> {
    Ok(match state {
        "ready" => ItemState::Ready,
        "published" => ItemState::Published {
            on: published_on.unwrap_or_default(),
            link: read_note(note)?,
        },
        "finished" => ItemState::Finished,
        "cancelled" => ItemState::Cancelled {
            reason: read_note(note)?,
        },
        _ => ItemState::Running,
    })
}
