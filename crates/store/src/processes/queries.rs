//! Reading processes.

use domain::ids::{PersonId, ProcessId, VersionId, WorkspaceId};
use domain::processes::Map;
use domain::text::Title;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::sync::Arc;
use uuid::Uuid;

use super::codec;
use super::versions::load_map;
use crate::database::Store;
use crate::dialect::read_instant;
use crate::fault::Fault;
use crate::rows::{all, first, values};

/// A process in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessView {
    /// Identifies it.
    pub id: ProcessId,
    /// What the team calls it.
    pub name: Title,
    /// The version that new work takes, if there is one.
    pub current: Option<VersionId>,
}

/// A process with the draft that people edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The process.
    pub process: ProcessView,
    /// Its stages as they would be published now.
    pub map: Map,
    /// Moves with every saving.
    pub revision: i64,
    /// Who saved it last.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// A published version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Identifies it.
    pub id: VersionId,
    /// Of which process.
    pub process: ProcessId,
    /// Counted from one.
    pub number: i64,
    /// Its stages.
    pub map: Arc<Map>,
    /// When it was published.
    pub published_at: Timestamp,
}

#[derive(FromQueryResult)]
struct ProcessRow {
    id: Uuid,
    name: String,
    current_version_id: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct DraftRow {
    id: Uuid,
    name: String,
    current_version_id: Option<Uuid>,
    draft: String,
    draft_revision: i64,
    draft_by: Option<Uuid>,
    draft_at: i64,
}

#[derive(FromQueryResult)]
struct VersionRow {
    process_id: Uuid,
    number: i64,
    published_at: i64,
}

fn view(row: &ProcessRow) -> Result<ProcessView, Fault> {
    let name = Title::parse(&row.name)
        .map_err(|refusal| Fault::new("reading a process", format!("{refusal:?}")))?;
    Ok(ProcessView {
        id: ProcessId::new(row.id),
        name,
        current: row.current_version_id.map(VersionId::new),
    })
}

/// The draft of a process, over any connection.
pub(crate) async fn find_draft(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    id: ProcessId,
) -> Result<Option<Draft>, Fault> {
    let sql = "SELECT id, name, current_version_id, draft, draft_revision, draft_by, draft_at FROM processes WHERE workspace_id = $1 AND id = $2 AND retired_at IS NULL";
    let Some(row) = first::<DraftRow>(db, sql, values![workspace, id.uuid()]).await? else {
        return Ok(None);
    };
    Ok(Some(Draft {
        map: codec::decode(&row.draft)?,
        revision: row.draft_revision,
        by: row.draft_by.map(PersonId::new),
        at: read_instant(row.draft_at)?,
        process: view(&ProcessRow {
            id: row.id,
            name: row.name,
            current_version_id: row.current_version_id,
        })?,
    }))
}

impl Store {
    /// The processes of a workspace in the order in which they were begun.
    pub async fn list_processes(&self, workspace: WorkspaceId) -> Result<Vec<ProcessView>, Fault> {
        let sql = "SELECT id, name, current_version_id FROM processes WHERE workspace_id = $1 AND retired_at IS NULL ORDER BY id LIMIT 501";
        let rows: Vec<ProcessRow> = all(self.reader(), sql, values![workspace.uuid()]).await?;
        rows.iter().map(view).collect()
    }

    /// A process with its draft.
    pub async fn find_draft(
        &self,
        workspace: WorkspaceId,
        id: ProcessId,
    ) -> Result<Option<Draft>, Fault> {
        find_draft(self.reader(), workspace.uuid(), id).await
    }

    /// A published version; kept in memory, because it never changes.
    pub async fn find_version(
        &self,
        workspace: WorkspaceId,
        id: VersionId,
    ) -> Result<Option<Version>, Fault> {
        let sql = "SELECT process_id, number, published_at FROM process_versions WHERE workspace_id = $1 AND id = $2";
        let Some(row) =
            first::<VersionRow>(self.reader(), sql, values![workspace.uuid(), id.uuid()]).await?
        else {
            return Ok(None);
        };
        let Some(map) = load_map(self.reader(), &self.versions, workspace, id).await? else {
            return Ok(None);
        };
        Ok(Some(Version {
            id,
            process: ProcessId::new(row.process_id),
            number: row.number,
            map,
            published_at: read_instant(row.published_at)?,
        }))
    }

    /// The map of a version.
    pub async fn find_map(
        &self,
        workspace: WorkspaceId,
        id: VersionId,
    ) -> Result<Option<Arc<Map>>, Fault> {
        load_map(self.reader(), &self.versions, workspace, id).await
    }
}
