//! Finding work: what one person has, and lists of items.

use std::collections::HashMap;

use domain::ids::{EntryId, ItemId, PersonId, ProcessId, SpellId, StageId, VersionId, WorkspaceId};
use domain::work::{PlannedDays, SpellState};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::FromQueryResult;
use sea_orm::prelude::TimeDate;
use uuid::Uuid;

use crate::database::Store;
use crate::dialect::{read_maybe_day, read_maybe_instant};
use crate::fault::Fault;
use crate::rows::{all, values};

/// One stay in which somebody has, or will have, the ball.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyView {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its process.
    pub process: ProcessId,
    /// Its version.
    pub version: VersionId,
    /// Who answers for it.
    pub owner: PersonId,
    /// When it is to be published or finished.
    pub due_on: Option<Date>,
    /// An example made by the program.
    pub is_example: bool,
    /// The stay.
    pub spell: SpellId,
    /// Its stage.
    pub stage: StageId,
    /// How it goes.
    pub state: SpellState,
    /// Who has, or will have, the ball.
    pub holder: Option<PersonId>,
    /// When it is planned.
    pub planned: Option<PlannedDays>,
    /// Since when the ball is there.
    pub opened_at: Option<Timestamp>,
}

/// An item in a list, with its open stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The item.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// Its process.
    pub process: ProcessId,
    /// Its version.
    pub version: VersionId,
    /// Who answers for it.
    pub owner: PersonId,
    /// The stored word of its state.
    pub state: String,
    /// When it is to be published or finished.
    pub due_on: Option<Date>,
    /// When it was published.
    pub published_on: Option<Date>,
    /// An example made by the program.
    pub is_example: bool,
}

/// Which items a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemStates {
    /// Those under way.
    Running,
    /// Those that are over.
    Over,
}

/// Duties of one person, or items of a list, read at most.
const READ_MAX: i64 = 500;

#[derive(FromQueryResult)]
pub(super) struct DutyRow {
    item_id: Uuid,
    title: String,
    process_id: Uuid,
    version_id: Uuid,
    owner_id: Uuid,
    due_on: Option<TimeDate>,
    is_example: bool,
    id: Uuid,
    stage_id: Uuid,
    state: String,
    holder_id: Option<Uuid>,
    planned_start: Option<TimeDate>,
    planned_finish: Option<TimeDate>,
    opened_at: Option<i64>,
}

#[derive(FromQueryResult)]
pub(super) struct ItemColumns {
    id: Uuid,
    title: String,
    process_id: Uuid,
    version_id: Uuid,
    owner_id: Uuid,
    state: String,
    due_on: Option<TimeDate>,
    published_on: Option<TimeDate>,
    is_example: bool,
}

pub(super) const DUTIES: &str = "SELECT s.item_id, i.title, i.process_id, i.version_id, i.owner_id, i.due_on, i.is_example, \
    s.id, s.stage_id, s.state, s.holder_id, s.planned_start, s.planned_finish, s.opened_at \
    FROM spells s JOIN items i ON i.workspace_id = s.workspace_id AND i.id = s.item_id \
    WHERE s.workspace_id = $1 AND i.removed_at IS NULL AND i.state IN ('running', 'ready', 'published')";

impl Store {
    /// The stays in which a person has the ball now, the earliest planned finish first.
    pub async fn list_duties(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Vec<DutyView>, Fault> {
        let sql = format!(
            "{DUTIES} AND s.holder_id = $2 AND s.state IN ('queued', 'working') ORDER BY s.planned_finish NULLS LAST, s.id LIMIT $3"
        );
        read_duties(
            all(
                self.reader(),
                &sql,
                values![workspace.uuid(), person.uuid(), READ_MAX],
            )
            .await?,
        )
    }

    /// The stays that will come to a person, the earliest planned start first.
    pub async fn list_coming(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Vec<DutyView>, Fault> {
        let sql = format!(
            "{DUTIES} AND s.holder_id = $2 AND s.state = 'ahead' ORDER BY s.planned_start NULLS LAST, s.id LIMIT $3"
        );
        read_duties(
            all(
                self.reader(),
                &sql,
                values![workspace.uuid(), person.uuid(), READ_MAX],
            )
            .await?,
        )
    }

    /// What a person answers for and somebody else has now.
    pub async fn list_awaited(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Vec<DutyView>, Fault> {
        let sql = format!(
            "{DUTIES} AND i.owner_id = $2 AND s.state IN ('queued', 'working') AND (s.holder_id IS NULL OR s.holder_id <> $2) ORDER BY s.planned_finish NULLS LAST, s.id LIMIT $3"
        );
        read_duties(
            all(
                self.reader(),
                &sql,
                values![workspace.uuid(), person.uuid(), READ_MAX],
            )
            .await?,
        )
    }

    /// All open stays of a workspace, for lists.
    pub async fn list_open(&self, workspace: WorkspaceId) -> Result<Vec<DutyView>, Fault> {
        let sql = format!(
            "{DUTIES} AND s.state IN ('queued', 'working') ORDER BY i.due_on NULLS LAST, s.item_id, s.place LIMIT $2"
        );
        read_duties(all(self.reader(), &sql, values![workspace.uuid(), READ_MAX * 2]).await?)
    }

    /// Items under way by due date, or those that are over, the last first.
    pub async fn list_items(
        &self,
        workspace: WorkspaceId,
        states: ItemStates,
    ) -> Result<Vec<ItemRow>, Fault> {
        let (states, order) = match states {
            ItemStates::Running => ("('running', 'ready')", "due_on NULLS LAST, id"),
            ItemStates::Over => (
                "('published', 'finished', 'cancelled')",
                "launched_at DESC, id DESC",
            ),
        };
        let sql = format!(
            "SELECT id, title, process_id, version_id, owner_id, state, due_on, published_on, is_example FROM items \
             WHERE workspace_id = $1 AND removed_at IS NULL AND state IN {states} ORDER BY {order} LIMIT $2"
        );
        let rows: Vec<ItemColumns> =
            all(self.reader(), &sql, values![workspace.uuid(), READ_MAX]).await?;
        rows.into_iter().map(read_item).collect()
    }
}

pub(super) fn read_item(row: ItemColumns) -> Result<ItemRow, Fault> {
    Ok(ItemRow {
        id: ItemId::new(row.id),
        title: row.title,
        process: ProcessId::new(row.process_id),
        version: VersionId::new(row.version_id),
        owner: PersonId::new(row.owner_id),
        state: row.state,
        due_on: read_maybe_day(row.due_on)?,
        published_on: read_maybe_day(row.published_on)?,
        is_example: row.is_example,
    })
}

pub(super) fn read_duties(rows: Vec<DutyRow>) -> Result<Vec<DutyView>, Fault> {
    rows.into_iter().map(read_duty).collect()
}

fn read_duty(row: DutyRow) -> Result<DutyView, Fault> {
    let planned = match (
        read_maybe_day(row.planned_start)?,
        read_maybe_day(row.planned_finish)?,
    ) {
        (Some(start), Some(finish)) => Some(PlannedDays { start, finish }),
        _ => None,
    };
    Ok(DutyView {
        item: ItemId::new(row.item_id),
        title: row.title,
        process: ProcessId::new(row.process_id),
        version: VersionId::new(row.version_id),
        owner: PersonId::new(row.owner_id),
        due_on: read_maybe_day(row.due_on)?,
        is_example: row.is_example,
        spell: SpellId::new(row.id),
        stage: StageId::new(row.stage_id),
        state: SpellState::parse(&row.state)
            .ok_or_else(|| Fault::new("reading a duty", row.state))?,
        holder: row.holder_id.map(PersonId::new),
        planned,
        opened_at: read_maybe_instant(row.opened_at)?,
    })
}

#[derive(FromQueryResult)]
struct AnsweredRow {
    item_id: Uuid,
    entry_id: Uuid,
}

impl Store {
    /// The answered entries of some items, at most a hundred of them.
    pub async fn answered_entries(
        &self,
        workspace: WorkspaceId,
        items: &[ItemId],
    ) -> Result<HashMap<ItemId, Vec<EntryId>>, Fault> {
        let items = &items[..items.len().min(100)];
        if items.is_empty() {
            return Ok(HashMap::new());
        }
        let holes: Vec<String> = (0..items.len())
            .map(|index| format!("${}", index + 2))
            .collect();
        let sql = format!(
            "SELECT item_id, entry_id FROM answers WHERE workspace_id = $1 AND item_id IN ({}) ORDER BY item_id, entry_id",
            holes.join(", ")
        );
        let mut values = values![workspace.uuid()];
        values.extend(items.iter().map(|item| sea_orm::Value::from(item.uuid())));
        let rows: Vec<AnsweredRow> = all(self.reader(), &sql, values).await?;
        let mut answered: HashMap<ItemId, Vec<EntryId>> = HashMap::new();
        for row in rows {
            answered
                .entry(ItemId::new(row.item_id))
                .or_default()
                .push(EntryId::new(row.entry_id));
        }
        Ok(answered)
    }
}
