//! The event log of a workspace: appended by every action, read by history and by all that tells people something.

use domain::events::{Event, Subject};
use domain::ids::{PersonId, WorkspaceId};
use domain::security::Actor;
use jiff::Timestamp;
use sea_orm::{DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use crate::action::Request;
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::rows::{all, run, values};

mod codec;

pub(crate) use codec::kind_of;

/// An event with who, when and its place in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// Its place.
    pub sequence: i64,
    /// When.
    pub at: Timestamp,
    /// Which person, where it was one.
    pub by: Option<PersonId>,
    /// What.
    pub event: Event,
}

/// Appends events after a sequence number; the number of the last one.
pub(crate) async fn append(
    db: &DatabaseTransaction,
    request: &Request,
    workspace: WorkspaceId,
    after: i64,
    events: &[Event],
) -> Result<i64, Fault> {
    let sql = "INSERT INTO events (workspace_id, sequence, at, actor_kind, actor_id, subject_kind, subject_id, kind, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let (actor_kind, actor_id) = actor_columns(&request.actor);
    let mut sequence = after;
    for event in events {
        sequence += 1;
        let (subject_kind, subject_id) = subject_columns(event.subject(), workspace);
        let (kind, body) = codec::encode(event);
        run(
            db,
            sql,
            values![
                workspace.uuid(),
                sequence,
                instant(request.now),
                actor_kind,
                actor_id,
                subject_kind,
                subject_id,
                kind,
                body.to_string()
            ],
        )
        .await?;
    }
    Ok(sequence)
}

fn actor_columns(actor: &Actor) -> (&'static str, Option<Uuid>) {
    match actor {
        Actor::Member(member) => ("member", Some(member.person.uuid())),
        Actor::Link { link, .. } => ("link", Some(link.uuid())),
        Actor::System { .. } => ("system", None),
    }
}

pub(crate) fn subject_columns(subject: Subject, workspace: WorkspaceId) -> (&'static str, Uuid) {
    match subject {
        Subject::Workspace => ("workspace", workspace.uuid()),
        Subject::Person(id) => ("person", id.uuid()),
        Subject::Role(id) => ("role", id.uuid()),
        Subject::Process(id) => ("process", id.uuid()),
        Subject::Item(id) => ("item", id.uuid()),
        Subject::Task(id) => ("task", id.uuid()),
    }
}

/// Under which identifier the events of something are found.
pub(crate) fn subject_id(subject: Subject, workspace: WorkspaceId) -> Uuid {
    subject_columns(subject, workspace).1
}

#[derive(FromQueryResult)]
struct EventRow {
    sequence: i64,
    at: i64,
    actor_kind: String,
    actor_id: Option<Uuid>,
    subject_id: Uuid,
    kind: String,
    body: String,
}

impl Store {
    /// What happened to one thing, newest first, at most `count`; what this program no longer knows is left out.
    pub async fn history(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        count: u32,
    ) -> Result<Vec<Logged>, Fault> {
        let (_, subject_id) = subject_columns(subject, workspace);
        let sql = "SELECT sequence, at, actor_kind, actor_id, subject_id, kind, body FROM events WHERE workspace_id = $1 AND subject_id = $2 ORDER BY sequence DESC LIMIT $3";
        let rows: Vec<EventRow> = all(
            self.reader(),
            sql,
            values![workspace.uuid(), subject_id, i64::from(count)],
        )
        .await?;
        rows.iter()
            .filter_map(|row| read(row).transpose())
            .collect()
    }

    /// The workspace's sequence number, which moves with every change.
    pub async fn sequence(&self, workspace: WorkspaceId) -> Result<i64, Fault> {
        crate::rows::number(
            self.reader(),
            "SELECT sequence FROM workspaces WHERE id = $1",
            values![workspace.uuid()],
        )
        .await
    }
}

fn read(row: &EventRow) -> Result<Option<Logged>, Fault> {
    let body = serde_json::from_str(&row.body)?;
    let by = row
        .actor_id
        .filter(|_| row.actor_kind == "member")
        .map(PersonId::new);
    let at = read_instant(row.at)?;
    Ok(
        codec::decode(&row.kind, row.subject_id, &body).map(|event| Logged {
            sequence: row.sequence,
            at,
            by,
            event,
        }),
    )
}
