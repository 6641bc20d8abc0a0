//! Links by which one person answers for their stages of one process: one live link a person, shown once.

use domain::events::Event;
use domain::ids::{PersonId, ProcessId, StageLinkId, WorkspaceId};
use domain::processes::ProcessEvent;
use domain::security::session::STAGE_LINK_MAX;
use domain::security::{Right, allows};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;
use vault::Token;

use super::queries::find_draft;
use super::versions::load_map;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::people::{access_of, directory};
use crate::rows::{all, first, run, values};

/// A live link as the team sees it; the secret is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageLink {
    /// Identifies it.
    pub id: StageLinkId,
    /// Who answers by it.
    pub person: PersonId,
    /// When it stops by itself.
    pub expires_at: Timestamp,
}

/// Where a secret leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageLinkTarget {
    /// The workspace.
    pub workspace: WorkspaceId,
    /// The link.
    pub link: StageLinkId,
    /// The process that is asked about.
    pub process: ProcessId,
    /// Whose stages.
    pub person: PersonId,
    /// Expired, taken back, replaced, or given by somebody who may not give it any more.
    pub is_dead: bool,
}

/// Why nobody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskRefusal {
    /// There is no published version yet, or it has no stage of theirs.
    NoStages,
}

#[derive(FromQueryResult)]
struct LinkRow {
    id: Uuid,
    person_id: Uuid,
    expires_at: i64,
}

#[derive(FromQueryResult)]
struct TargetRow {
    workspace_id: Uuid,
    id: Uuid,
    process_id: Uuid,
    person_id: Uuid,
    made_by: Uuid,
    expires_at: i64,
    revoked_at: Option<i64>,
}

const COLUMNS: &str = "SELECT workspace_id, id, process_id, person_id, made_by, expires_at, revoked_at FROM stage_links";
const LISTED_MAX: i64 = 2_000;

async fn target(
    db: &impl ConnectionTrait,
    row: TargetRow,
    now: Timestamp,
) -> Result<StageLinkTarget, Fault> {
    let giver = access_of(db, row.workspace_id, PersonId::new(row.made_by)).await?;
    let is_given = giver.is_some_and(|by| allows(by, Right::ProcessEdit));
    let is_over = row.revoked_at.is_some() || read_instant(row.expires_at)? <= now;
    Ok(StageLinkTarget {
        workspace: WorkspaceId::new(row.workspace_id),
        link: StageLinkId::new(row.id),
        process: ProcessId::new(row.process_id),
        person: PersonId::new(row.person_id),
        is_dead: is_over || !is_given,
    })
}

/// A link by its id, read again within an action; nothing unless it lives.
pub(super) async fn find_live(
    tx: &Tx,
    link: StageLinkId,
) -> Result<Option<StageLinkTarget>, Fault> {
    let sql = format!("{COLUMNS} WHERE workspace_id = $1 AND id = $2");
    let row = first::<TargetRow>(tx.db(), &sql, values![tx.workspace(), link.uuid()]).await?;
    let Some(row) = row else { return Ok(None) };
    let found = target(tx.db(), row, tx.now()).await?;
    Ok((!found.is_dead).then_some(found))
}

impl Store {
    /// Asks a person whether their stages are right; an earlier link of theirs stops working.
    pub async fn ask_for_stages(
        &self,
        request: Request,
        process: ProcessId,
        person: PersonId,
        token: &Token,
    ) -> Result<Done<StageLinkId>, NotDone<AskRefusal>> {
        let digest = token.digest().bytes().to_vec();
        self.act(request, Right::ProcessEdit, async |tx| {
            let people = directory(tx.db(), tx.workspace()).await?;
            people.person(person).ok_or(NotDone::Missing)?;
            let draft = find_draft(tx.db(), tx.workspace(), process).await?.ok_or(NotDone::Missing)?;
            let version = draft.process.current.ok_or(NotDone::Refused(AskRefusal::NoStages))?;
            let map = load_map(tx.db(), &self.versions, WorkspaceId::new(tx.workspace()), version).await?.ok_or(NotDone::Missing)?;
            let is_theirs = |role| people.holders(role).any(|holder| holder.id == person);
            if !map.stages.iter().filter_map(|stage| stage.role).any(is_theirs) {
                return Err(NotDone::Refused(AskRefusal::NoStages));
            }
            let Some(by) = tx.actor().person() else { return Err(NotDone::Denied) };
            for earlier in live(tx.db(), tx.workspace(), process, tx.now()).await? {
                if earlier.person == person {
                    revoke(tx, process, &earlier).await?;
                }
            }
            let link = StageLinkId::new(tx.fresh());
            let expires_at = tx.now().saturating_add(STAGE_LINK_MAX).map_err(|cause| Fault::new("dating a link", cause))?;
            let sql = "INSERT INTO stage_links (workspace_id, id, token_hash, process_id, person_id, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
            run(tx.db(), sql, values![tx.workspace(), link.uuid(), digest, process.uuid(), person.uuid(), by.uuid(), instant(tx.now()), instant(expires_at)]).await?;
            tx.log(Event::Process(process, ProcessEvent::StagesAsked { person, link }));
            Ok(link)
        })
        .await
    }

    /// Takes the live link of a person back.
    pub async fn revoke_stage_link(
        &self,
        request: Request,
        process: ProcessId,
        person: PersonId,
    ) -> Result<Done<()>, NotDone<AskRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let links = live(tx.db(), tx.workspace(), process, tx.now()).await?;
            let theirs = links.into_iter().find(|link| link.person == person);
            revoke(tx, process, &theirs.ok_or(NotDone::Missing)?).await
        })
        .await
    }

    /// The live links of a process, the oldest first.
    pub async fn list_stage_links(
        &self,
        workspace: WorkspaceId,
        process: ProcessId,
        now: Timestamp,
    ) -> Result<Vec<StageLink>, Fault> {
        live(self.reader(), workspace.uuid(), process, now).await
    }

    /// Where a secret leads, dead or alive; nothing for one that never was.
    pub async fn find_stage_link(
        &self,
        token: &Token,
        now: Timestamp,
    ) -> Result<Option<StageLinkTarget>, Fault> {
        let sql = format!("{COLUMNS} WHERE token_hash = $1");
        let digest = token.digest().bytes().to_vec();
        let row = first::<TargetRow>(self.reader(), &sql, values![digest]).await?;
        match row {
            Some(row) => Ok(Some(target(self.reader(), row, now).await?)),
            None => Ok(None),
        }
    }
}

async fn live(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    process: ProcessId,
    now: Timestamp,
) -> Result<Vec<StageLink>, Fault> {
    let sql = "SELECT id, person_id, expires_at FROM stage_links WHERE workspace_id = $1 AND process_id = $2 AND revoked_at IS NULL AND expires_at > $3 ORDER BY made_at, id LIMIT $4";
    let values = values![workspace, process.uuid(), instant(now), LISTED_MAX];
    let rows: Vec<LinkRow> = all(db, sql, values).await?;
    let read = |row: LinkRow| {
        Ok(StageLink {
            id: StageLinkId::new(row.id),
            person: PersonId::new(row.person_id),
            expires_at: read_instant(row.expires_at)?,
        })
    };
    rows.into_iter().map(read).collect()
}

async fn revoke(
    tx: &mut Tx,
    process: ProcessId,
    link: &StageLink,
) -> Result<(), NotDone<AskRefusal>> {
    let sql = "UPDATE stage_links SET revoked_at = $3 WHERE workspace_id = $1 AND id = $2";
    let values = values![tx.workspace(), link.id.uuid(), instant(tx.now())];
    run(tx.db(), sql, values).await?;
    let (person, link) = (link.person, link.id);
    tx.log(Event::Process(
        process,
        ProcessEvent::AskRevoked { person, link },
    ));
    Ok(())
}
