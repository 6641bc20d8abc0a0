//! The board of one process, in three statements that read only what is on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::ids::{ItemId, ProcessId, SpellId, StageId, VersionId, WorkspaceId};
use domain::processes::Map;
use domain::text::Title;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::FromQueryResult;
use sea_orm::prelude::TimeDate;
use uuid::Uuid;

use crate::database::Store;
use crate::dialect::{instant, read_maybe_day, read_maybe_instant};
use crate::fault::Fault;
use crate::processes::load_map;
use crate::rows::{all, first, values};

/// Stays that a board shows at most.
pub const STAYS_MAX: usize = 1_000;
/// Finished items that a board shows at most.
const LATELY_MAX: i64 = 12;

/// A process with all that is in somebody's hands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The process.
    pub process: ProcessId,
    /// What the team calls it.
    pub name: Title,
    /// The version that new work takes; a process without one has no columns.
    pub current: Option<(VersionId, Arc<Map>)>,
    /// The maps of the versions that the stays belong to.
    pub maps: BTreeMap<VersionId, Arc<Map>>,
    /// Open stays, the earliest planned finish first.
    pub stays: Vec<BoardStay>,
    /// There are more stays than a board shows.
    pub is_cut: bool,
    /// What was published or finished lately, the last first.
    pub lately: Vec<BoardOver>,
}

/// One stay in which somebody has the ball, with both names.
#[derive(FromQueryResult)]
struct StayRow {
    item_id: Uuid,
    title: String,
    version_id: Uuid,
    item_state: String,
    due_on: Option<TimeDate>,
    is_example: bool,
    open_stays: i64,
    owner_id: Uuid,
    owner_name: Option<String>,
    id: Uuid,
    stage_id: Uuid,
    round: i64,
    holder_id: Option<Uuid>,
    holder_name: Option<String>,
    planned_finish: Option<TimeDate>,
    opened_at: Option<i64>,
}

/// One stay in which somebody has the ball, with both names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardStay {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// The version it keeps.
    pub version: VersionId,
    /// All is done but the publishing.
    pub is_ready: bool,
    /// Out already; stages after the publishing are still open.
    pub is_out: bool,
    /// When it is to be published or finished.
    pub due_on: Option<Date>,
    /// An example made by the program.
    pub is_example: bool,
    /// In how many stages somebody has the ball at the same time.
    pub open_stays: i64,
    /// Who answers for it: the id, and the name.
    pub owner: (domain::ids::PersonId, String),
    /// The stay.
    pub spell: SpellId,
    /// Its stage.
    pub stage: StageId,
    /// The how-manieth stay there.
    pub round: i64,
    /// Who has the ball: the id, and the name.
    pub holder: Option<(domain::ids::PersonId, String)>,
    /// Planned to be finished on this day.
    pub finish: Option<Date>,
    /// Since when the ball is there.
    pub opened_at: Option<Timestamp>,
}

/// An item that was published or finished lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardOver {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// When it was published; nothing for one that was only finished.
    pub published_on: Option<Date>,
    /// Who answers for it.
    pub owner: String,
}

#[derive(FromQueryResult)]
struct ProcessRow {
    name: String,
    current_version_id: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct OverRow {
    id: Uuid,
    title: String,
    published_on: Option<TimeDate>,
    owner_name: Option<String>,
}

const PROCESS: &str = "SELECT name, current_version_id FROM processes WHERE workspace_id = $1 AND id = $2 AND retired_at IS NULL";

const STAYS: &str = "SELECT i.id AS item_id, i.title, i.version_id, i.state AS item_state, i.due_on, i.is_example, i.open_stays, \
    i.owner_id, o.name AS owner_name, s.id, s.stage_id, s.round, s.holder_id, h.name AS holder_name, s.planned_finish, s.opened_at \
    FROM items i \
    JOIN spells s ON s.workspace_id = i.workspace_id AND s.item_id = i.id \
    LEFT JOIN people o ON o.workspace_id = i.workspace_id AND o.id = i.owner_id \
    LEFT JOIN people h ON h.workspace_id = s.workspace_id AND h.id = s.holder_id \
    WHERE i.workspace_id = $1 AND i.process_id = $2 AND i.open_stays > 0 AND i.removed_at IS NULL AND s.state IN ('queued', 'working') \
    ORDER BY s.planned_finish NULLS LAST, i.id, s.place LIMIT $3";

const LATELY: &str = "SELECT i.id, i.title, i.published_on, o.name AS owner_name FROM items i \
    LEFT JOIN people o ON o.workspace_id = i.workspace_id AND o.id = i.owner_id \
    WHERE i.workspace_id = $1 AND i.process_id = $2 AND i.moved_at >= $3 AND i.state IN ('published', 'finished') AND i.removed_at IS NULL \
    ORDER BY i.moved_at DESC, i.id DESC LIMIT $4";

impl Store {
    /// The board of a process, with what was finished since a moment; nothing if the process is not there.
    pub async fn board(
        &self,
        workspace: WorkspaceId,
        process: ProcessId,
        since: Timestamp,
    ) -> Result<Option<Board>, Fault> {
        let (db, ids) = (self.reader(), [workspace.uuid(), process.uuid()]);
        let Some(row) = first::<ProcessRow>(db, PROCESS, values![ids[0], ids[1]]).await? else {
            return Ok(None);
        };
        let stays_max = i64::try_from(STAYS_MAX + 1).unwrap_or(i64::MAX);
        let rows: Vec<StayRow> = all(db, STAYS, values![ids[0], ids[1], stays_max]).await?;
        let is_cut = rows.len() > STAYS_MAX;
        let rows = rows.into_iter().take(STAYS_MAX);
        let stays: Vec<BoardStay> = rows.map(read_stay).collect::<Result<_, _>>()?;
        let over = values![ids[0], ids[1], instant(since), LATELY_MAX];
        let lately: Vec<OverRow> = all(db, LATELY, over).await?;
        let mut maps = BTreeMap::new();
        let current = row.current_version_id.map(VersionId::new);
        for version in stays.iter().map(|stay| stay.version).chain(current) {
            if !maps.contains_key(&version)
                && let Some(map) = load_map(db, &self.versions, workspace, version).await?
            {
                maps.insert(version, map);
            }
        }
        Ok(Some(Board {
            process,
            name: Title::parse(&row.name)
                .map_err(|refusal| Fault::new("reading a process", format!("{refusal:?}")))?,
            current: current.and_then(|id| Some((id, maps.get(&id)?.clone()))),
            maps,
            stays,
            is_cut,
            lately: lately
                .into_iter()
                .map(read_over)
                .collect::<Result<_, _>>()?,
        }))
    }

    /// Only the statements of a board, with nothing made of their rows. Measurements only.
    #[doc(hidden)]
    pub async fn ask_for_board(
        &self,
        workspace: WorkspaceId,
        process: ProcessId,
        since: Timestamp,
    ) -> Result<usize, Fault> {
        let (db, ids) = (self.reader(), [workspace.uuid(), process.uuid()]);
        let found = first::<ProcessRow>(db, PROCESS, values![ids[0], ids[1]]).await?;
        let stays_max = i64::try_from(STAYS_MAX + 1).unwrap_or(i64::MAX);
        let stays: Vec<StayRow> = all(db, STAYS, values![ids[0], ids[1], stays_max]).await?;
        let over = values![ids[0], ids[1], instant(since), LATELY_MAX];
        let lately: Vec<OverRow> = all(db, LATELY, over).await?;
        Ok(usize::from(found.is_some()) + stays.len() + lately.len())
    }

    /// The process in which something moved last, or else the first one that work can be started in.
    pub async fn liveliest_process(
        &self,
        workspace: WorkspaceId,
    ) -> Result<Option<ProcessId>, Fault> {
        #[derive(FromQueryResult)]
        struct Row {
            id: Uuid,
        }
        let moved = "SELECT i.process_id AS id FROM items i JOIN processes p ON p.workspace_id = i.workspace_id AND p.id = i.process_id \
                     WHERE i.workspace_id = $1 AND i.removed_at IS NULL AND p.retired_at IS NULL ORDER BY i.moved_at DESC, i.id DESC LIMIT 1";
        let begun = "SELECT id FROM processes WHERE workspace_id = $1 AND retired_at IS NULL AND current_version_id IS NOT NULL ORDER BY id LIMIT 1";
        for sql in [moved, begun] {
            if let Some(row) = first::<Row>(self.reader(), sql, values![workspace.uuid()]).await? {
                return Ok(Some(ProcessId::new(row.id)));
            }
        }
        Ok(None)
    }
}

fn read_stay(row: StayRow) -> Result<BoardStay, Fault> {
    let named =
        |id: Uuid, name: Option<String>| (domain::ids::PersonId::new(id), name.unwrap_or_default());
    Ok(BoardStay {
        item: ItemId::new(row.item_id),
        title: row.title,
        version: VersionId::new(row.version_id),
        is_ready: row.item_state == "ready",
        is_out: row.item_state == "published",
        due_on: read_maybe_day(row.due_on)?,
        is_example: row.is_example,
        open_stays: row.open_stays,
        owner: named(row.owner_id, row.owner_name),
        spell: SpellId::new(row.id),
        stage: StageId::new(row.stage_id),
        round: row.round,
        holder: row.holder_id.map(|id| named(id, row.holder_name)),
        finish: read_maybe_day(row.planned_finish)?,
        opened_at: read_maybe_instant(row.opened_at)?,
    })
}

fn read_over(row: OverRow) -> Result<BoardOver, Fault> {
    Ok(BoardOver {
        item: ItemId::new(row.id),
        title: row.title,
        published_on: read_maybe_day(row.published_on)?,
        owner: row.owner_name.unwrap_or_default(),
    })
}
