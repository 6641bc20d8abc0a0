//! What a restore must not bring back to life: sign-ins, first links and links for those without an account.
//!
//! Nobody knows what was taken back since the backup was made, so all of it ends. Where there is a log, it says so.

use domain::events::{Event, ProcessEvent};
use domain::ids::{InvitationId, ItemId, LinkId, PersonId, ProcessId, StageLinkId, WorkspaceId};
use domain::security::{Actor, SecurityEvent};
use jiff::Timestamp;
use sea_orm::{DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use crate::action::Request;
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::log;
use crate::rows::{all, run, values};
use crate::security::note;

/// The tables that keep the digests of secrets; each of them is dealt with below.
pub const ENDED_TABLES: [&str; 5] = [
    "sessions",
    "first_links",
    "links",
    "invitations",
    "stage_links",
];

/// The tables of links, and which of their rows still lead somewhere.
const LINK_TABLES: [(&str, &str); 3] = [
    ("links", "revoked_at IS NULL"),
    ("invitations", "revoked_at IS NULL AND accepted_at IS NULL"),
    ("stage_links", "revoked_at IS NULL"),
];

/// What a restore ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Sign-ins.
    pub sessions: u64,
    /// Links, first links among them.
    pub links: u64,
}

#[derive(FromQueryResult)]
struct WorkspaceRow {
    id: Uuid,
    sequence: i64,
}

#[derive(FromQueryResult)]
struct LinkRow {
    id: Uuid,
    object_id: Uuid,
    purpose: String,
}

#[derive(FromQueryResult)]
struct InvitationRow {
    id: Uuid,
    person_id: Uuid,
}

#[derive(FromQueryResult)]
struct StageLinkRow {
    id: Uuid,
    process_id: Uuid,
    person_id: Uuid,
}

/// Ends all of it, in one transaction.
pub async fn end_all(store: &Store, now: Timestamp) -> Result<Ended, Fault> {
    let tx = store.begin().await?;
    let sql =
        "UPDATE sessions SET ended_at = $1, ended_because = 'restored' WHERE ended_at IS NULL";
    let sessions = run(&tx, sql, values![instant(now)]).await?;
    let sql = "UPDATE first_links SET used_at = $1 WHERE used_at IS NULL";
    let mut links = run(&tx, sql, values![instant(now)]).await?;
    note(&tx, None, "data.restored", now).await?;
    let sql = "SELECT id, sequence FROM workspaces ORDER BY id";
    let workspaces: Vec<WorkspaceRow> = all(&tx, sql, values![]).await?;
    for workspace in workspaces {
        links += end_in(&tx, &workspace, now).await?;
    }
    tx.commit().await?;
    Ok(Ended { sessions, links })
}

/// Ends the links of one workspace and notes it in its log; how many.
async fn end_in(
    tx: &DatabaseTransaction,
    row: &WorkspaceRow,
    now: Timestamp,
) -> Result<u64, Fault> {
    let workspace = WorkspaceId::new(row.id);
    let sql = "SELECT id, object_id, purpose FROM links WHERE workspace_id = $1 AND revoked_at IS NULL ORDER BY id";
    let links: Vec<LinkRow> = all(tx, sql, values![row.id]).await?;
    let mut events: Vec<Event> = vec![SecurityEvent::DataRestored.into()];
    let to_items = links.iter().filter(|link| link.purpose == "item");
    events.extend(to_items.map(|link| {
        let (item, link) = (ItemId::new(link.object_id), LinkId::new(link.id));
        SecurityEvent::LinkRevoked { item, link }.into()
    }));
    events.extend(invitations(tx, row.id).await?);
    events.extend(stage_links(tx, row.id).await?);
    let mut ended = 0;
    for (table, open) in LINK_TABLES {
        let sql = format!("UPDATE {table} SET revoked_at = $2 WHERE workspace_id = $1 AND {open}");
        ended += run(tx, &sql, values![row.id, instant(now)]).await?;
    }
    let request = Request {
        actor: Actor::System { workspace },
        now,
        key: None,
    };
    let last = log::append(tx, &request, workspace, row.sequence, &events).await?;
    let sql = "UPDATE workspaces SET sequence = $2 WHERE id = $1";
    run(tx, sql, values![row.id, last]).await?;
    Ok(ended)
}

/// That nobody joins by an invitation of that time any more.
async fn invitations(tx: &DatabaseTransaction, workspace: Uuid) -> Result<Vec<Event>, Fault> {
    let sql = "SELECT id, person_id FROM invitations WHERE workspace_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL ORDER BY id";
    let rows: Vec<InvitationRow> = all(tx, sql, values![workspace]).await?;
    let events = rows.iter().map(|row| {
        let (person, invitation) = (PersonId::new(row.person_id), InvitationId::new(row.id));
        SecurityEvent::InvitationRevoked { person, invitation }.into()
    });
    Ok(events.collect())
}

/// That nobody answers for their stages by a link of that time any more.
async fn stage_links(tx: &DatabaseTransaction, workspace: Uuid) -> Result<Vec<Event>, Fault> {
    let sql = "SELECT id, process_id, person_id FROM stage_links WHERE workspace_id = $1 AND revoked_at IS NULL ORDER BY id";
    let rows: Vec<StageLinkRow> = all(tx, sql, values![workspace]).await?;
    let events = rows.iter().map(|row| {
        let (person, link) = (PersonId::new(row.person_id), StageLinkId::new(row.id));
        let revoked = ProcessEvent::AskRevoked { person, link };
        Event::Process(ProcessId::new(row.process_id), revoked)
    });
    Ok(events.collect())
}
