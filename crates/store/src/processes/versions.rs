//! Publishing a draft, and the versions kept in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::{ProcessId, VersionId, WorkspaceId};
use domain::processes::{Flaw, Map, ProcessEvent, check};
use domain::security::Right;
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::codec;
use super::queries::find_draft;
use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::rows::{first, number, run, values};

/// Maps of published versions by workspace and version; emptied when it grows too large.
#[derive(Default)]
pub struct VersionCache {
    maps: Mutex<HashMap<(WorkspaceId, VersionId), Arc<Map>>>,
}

const CACHED_MAX: usize = 2_000;

impl VersionCache {
    fn find(&self, key: (WorkspaceId, VersionId)) -> Option<Arc<Map>> {
        self.maps
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned()
    }

    fn keep(&self, key: (WorkspaceId, VersionId), map: Arc<Map>) {
        let mut maps = self.maps.lock().unwrap_or_else(PoisonError::into_inner);
        if maps.len() >= CACHED_MAX {
            maps.clear();
        }
        maps.insert(key, map);
    }
}

/// Why a draft was not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublishRefusal {
    /// Something is missing or wrong.
    Flawed(Vec<Flaw>),
    /// Somebody saved the draft meanwhile; this is its revision now.
    Changed(i64),
}

#[derive(FromQueryResult)]
struct MapRow {
    map: String,
}

/// The map of a version, from memory or over any connection.
pub(crate) async fn load_map(
    db: &impl ConnectionTrait,
    cache: &VersionCache,
    workspace: WorkspaceId,
    id: VersionId,
) -> Result<Option<Arc<Map>>, Fault> {
    if let Some(map) = cache.find((workspace, id)) {
        return Ok(Some(map));
    }
    let sql = "SELECT map FROM process_versions WHERE workspace_id = $1 AND id = $2";
    let Some(row) = first::<MapRow>(db, sql, values![workspace.uuid(), id.uuid()]).await? else {
        return Ok(None);
    };
    let map = Arc::new(codec::decode(&row.map)?);
    cache.keep((workspace, id), Arc::clone(&map));
    Ok(Some(map))
}

impl Store {
    /// Publishes the draft as the next version; new work takes it, running work keeps its own.
    pub async fn publish_process(
        &self,
        request: Request,
        id: ProcessId,
        revision: i64,
    ) -> Result<Done<VersionId>, NotDone<PublishRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let draft = find_draft(tx.db(), tx.workspace(), id).await?.ok_or(NotDone::Missing)?;
            if draft.revision != revision {
                return Err(NotDone::Refused(PublishRefusal::Changed(draft.revision)));
            }
            let flaws = check(&draft.map);
            if !flaws.is_empty() {
                return Err(NotDone::Refused(PublishRefusal::Flawed(flaws)));
            }
            let sql = "SELECT COALESCE(MAX(number), 0) FROM process_versions WHERE workspace_id = $1 AND process_id = $2";
            let next = number(tx.db(), sql, values![tx.workspace(), id.uuid()]).await? + 1;
            let version = VersionId::new(tx.fresh());
            let sql = "INSERT INTO process_versions (workspace_id, id, process_id, number, map, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
            let by = tx.actor().person().map(domain::ids::PersonId::uuid);
            run(tx.db(), sql, values![tx.workspace(), version.uuid(), id.uuid(), next, codec::encode(&draft.map), instant(tx.now()), by]).await?;
            let sql = "UPDATE processes SET current_version_id = $3 WHERE workspace_id = $1 AND id = $2";
            run(tx.db(), sql, values![tx.workspace(), id.uuid(), version.uuid()]).await?;
            tx.log(domain::events::Event::Process(id, ProcessEvent::Published { version, number: next }));
            Ok(version)
        })
        .await
    }
}
