//! The one way to change something: permit, decide, write and log in a single transaction.
//!
//! [`Store::act`] reads the actor's rights anew, answers a repeated request from its receipt, runs the work, appends the
//! events, moves the workspace's sequence number on and commits. What is to happen after the commit happens only then.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use domain::events::Event;
use domain::ids::{UndoId, WorkspaceId};
use domain::security::{Actor, Right};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use crate::changes::{self, Change};
use crate::database::Store;
use crate::dialect::{for_update, instant};
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::log;
use crate::rows::{first, run, values};
use crate::security::live_actor;
use crate::undo::{self, Keeping};

mod receipt;

pub use receipt::Receipt;

/// Marks one press of one button, so that pressing it twice does it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestKey(String);

impl RequestKey {
    /// A key as a form brings it: 8 to 64 letters and digits.
    pub fn parse(text: &str) -> Option<Self> {
        let sound =
            (8..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric());
        sound.then(|| Self(text.to_owned()))
    }
}

/// Who wants something, when, and which press of a button it was.
#[derive(Clone, Debug)]
pub struct Request {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
    /// Which press of which button; without one the request cannot be told from a repetition.
    pub key: Option<RequestKey>,
}

/// What an action gave, and the workspace's sequence number after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// What it gave.
    pub value: T,
    /// The sequence number of its last event.
    pub sequence: i64,
    /// The same request was already carried out before.
    pub is_repeated: bool,
    /// What takes it back, where it can be.
    pub undo: Option<UndoId>,
}

/// Why an action did nothing.
#[derive(Debug)]
pub enum NotDone<R> {
    /// The actor may not, or may not any more.
    Denied,
    /// What it is about is not there.
    Missing,
    /// A rule said no.
    Refused(R),
    /// The machine failed.
    Fault(Fault),
}

impl<R> NotDone<R> {
    /// The same with another kind of refusal.
    pub fn map<S>(self, with: impl FnOnce(R) -> S) -> NotDone<S> {
        match self {
            Self::Denied => NotDone::Denied,
            Self::Missing => NotDone::Missing,
            Self::Refused(refusal) => NotDone::Refused(with(refusal)),
            Self::Fault(fault) => NotDone::Fault(fault),
        }
    }
}

impl<R: fmt::Debug> fmt::Display for NotDone<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl<R> From<Fault> for NotDone<R> {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// An open transaction of one request in one workspace.
pub struct Tx {
    db: DatabaseTransaction,
    request: Request,
    workspace: WorkspaceId,
    events: Vec<Event>,
    keeping: Option<Keeping>,
    /// Locked only so that a transaction may be looked at from any thread; nobody ever waits for it.
    after_commit: Mutex<Vec<Box<dyn FnOnce() + Send>>>,
}

impl Tx {
    /// The connection that writes.
    pub fn db(&self) -> &DatabaseTransaction {
        &self.db
    }

    /// The workspace; every statement names it.
    pub fn workspace(&self) -> Uuid {
        self.workspace.uuid()
    }

    /// When.
    pub fn now(&self) -> Timestamp {
        self.request.now
    }

    /// Who, with the rights of this moment.
    pub fn actor(&self) -> &Actor {
        &self.request.actor
    }

    /// A fresh identifier.
    pub fn fresh(&self) -> Uuid {
        fresh_id(self.request.now)
    }

    /// Notes what happened; written before the commit.
    pub fn log(&mut self, event: impl Into<Event>) {
        self.events.push(event.into());
    }

    /// How many events were noted so far.
    pub(crate) fn count_events(&self) -> usize {
        self.events.len()
    }

    /// What is kept to take this action back.
    pub(crate) fn keeping_mut(&mut self) -> &mut Option<Keeping> {
        &mut self.keeping
    }

    /// Which press it was.
    pub(crate) fn request_key(&self) -> Option<String> {
        self.request.key.as_ref().map(|RequestKey(key)| key.clone())
    }

    /// Does something once the transaction is safely on disk, and never otherwise.
    pub fn after_commit(&mut self, what: impl FnOnce() + Send + 'static) {
        let waiting = self.after_commit.get_mut();
        waiting
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(what));
    }
}

#[derive(FromQueryResult)]
struct WorkspaceRow {
    sequence: i64,
}

#[derive(FromQueryResult)]
struct ReceiptRow {
    receipt: String,
}

impl Store {
    /// Carries out one action; see the head of this file.
    pub async fn act<T: Receipt, R>(
        &self,
        request: Request,
        right: Right,
        work: impl AsyncFnOnce(&mut Tx) -> Result<T, NotDone<R>>,
    ) -> Result<Done<T>, NotDone<R>> {
        let db = self.begin().await?;
        let workspace = request.actor.workspace();
        let lock = for_update(db.get_database_backend());
        let found = first::<WorkspaceRow>(
            &db,
            &format!("SELECT sequence FROM workspaces WHERE id = $1{lock}"),
            values![workspace.uuid()],
        )
        .await?;
        let Some(WorkspaceRow { sequence }) = found else {
            return Err(NotDone::Missing);
        };
        let actor = live_actor(&db, &request.actor)
            .await?
            .filter(|actor| actor.may(right))
            .ok_or(NotDone::Denied)?;
        if let Some(value) = repeated(&db, &request, workspace).await? {
            let key = request.key.map(|RequestKey(key)| key);
            let undo = undo::of_press(&db, workspace.uuid(), actor.person(), key).await?;
            return Ok(Done {
                value,
                sequence,
                is_repeated: true,
                undo,
            });
        }
        let mut tx = Tx {
            db,
            request: Request { actor, ..request },
            workspace,
            events: Vec::new(),
            keeping: None,
            after_commit: Mutex::default(),
        };
        let value = work(&mut tx).await?;
        let before = sequence;
        let change = seal(&mut tx, before, &value.to_receipt()).await?;
        let sequence = change.sequence;
        let undo = match tx.keeping.take() {
            Some(keeping) => undo::save(&tx, keeping, right, (before, sequence)).await?,
            None => None,
        };
        tx.db.commit().await.map_err(Fault::from)?;
        self.tell(workspace, change);
        let waiting = tx.after_commit.into_inner();
        waiting
            .unwrap_or_else(PoisonError::into_inner)
            .into_iter()
            .for_each(|what| what());
        Ok(Done {
            value,
            sequence,
            is_repeated: false,
            undo,
        })
    }
}

/// Whose press it was: a receipt answers only the one who got it.
fn pressed_by(actor: &Actor) -> Uuid {
    match actor {
        Actor::Member(member) => member.account.uuid(),
        Actor::Link { link, .. } => link.uuid(),
        Actor::System { .. } => Uuid::nil(),
    }
}

async fn repeated<T: Receipt>(
    db: &DatabaseTransaction,
    request: &Request,
    workspace: WorkspaceId,
) -> Result<Option<T>, Fault> {
    let Some(RequestKey(key)) = &request.key else {
        return Ok(None);
    };
    let sql = "SELECT receipt FROM requests WHERE workspace_id = $1 AND request_key = $2 AND pressed_by = $3";
    let values = values![workspace.uuid(), key.clone(), pressed_by(&request.actor)];
    let Some(row) = first::<ReceiptRow>(db, sql, values).await? else {
        return Ok(None);
    };
    let value = T::from_receipt(&row.receipt);
    let value = value.ok_or_else(|| Fault::new("reading a receipt", "it is of another action"))?;
    Ok(Some(value))
}

/// Events, sequence number and receipt.
async fn seal(tx: &mut Tx, sequence: i64, receipt: &str) -> Result<Change, Fault> {
    let events = std::mem::take(&mut tx.events);
    let last = log::append(&tx.db, &tx.request, tx.workspace, sequence, &events).await?;
    let change = changes::of(&events, tx.workspace, sequence);
    run(
        &tx.db,
        "UPDATE workspaces SET sequence = $2 WHERE id = $1",
        values![tx.workspace(), last],
    )
    .await?;
    if let Some(RequestKey(key)) = &tx.request.key {
        let sql = "INSERT INTO requests (workspace_id, request_key, pressed_by, receipt, at) VALUES ($1, $2, $3, $4, $5)";
        run(
            &tx.db,
            sql,
            values![
                tx.workspace(),
                key.clone(),
                pressed_by(&tx.request.actor),
                receipt,
                instant(tx.request.now)
            ],
        )
        .await?;
    }
    changes::announce(&tx.db, tx.workspace, &change).await?;
    Ok(change)
}
