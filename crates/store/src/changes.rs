//! What changes in a workspace, told to whoever listens right after the commit: on this node through a channel in the process,
//! between nodes through `PostgreSQL`. Only what a change is about is told, never what it says; the log fills every gap.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::events::Event;
use domain::ids::WorkspaceId;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

use crate::database::Store;
use crate::dialect::notify;
use crate::fault::Fault;
use crate::log::{kind_of, subject_columns};
use crate::rows::{all, run, values};

mod hub;
mod listener;
mod wire;

pub(crate) use hub::Hub;
use hub::Signal;

/// The channel between nodes.
const CHANNEL: &str = "redthread_changes";
/// Events read to catch up; whoever is further behind looks at everything again.
const CAUGHT_UP_MAX: usize = 500;
/// Things named by one change; of more it says "everything".
const SUBJECTS_MAX: usize = 100;

/// A stretch of a workspace's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The sequence number before it.
    pub after: i64,
    /// The sequence number of its last event.
    pub sequence: i64,
    /// What it is about.
    pub about: About,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// So much that everything is to be looked at again.
    Everything,
    /// These areas and these things.
    These {
        /// Words such as `work`, the first part of an event's kind.
        areas: BTreeSet<String>,
        /// Identifiers.
        subjects: BTreeSet<Uuid>,
    },
}

impl About {
    fn these(parts: impl IntoIterator<Item = (String, Uuid)>) -> Self {
        let (areas, subjects): (BTreeSet<String>, BTreeSet<Uuid>) = parts.into_iter().unzip();
        if subjects.len() > SUBJECTS_MAX {
            return Self::Everything;
        }
        Self::These { areas, subjects }
    }
}

/// The change that some events after a sequence number make.
pub(crate) fn of(events: &[Event], workspace: WorkspaceId, after: i64) -> Change {
    let part = |event: &Event| {
        let (_, subject) = subject_columns(event.subject(), workspace);
        (area(kind_of(event)), subject)
    };
    let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
    Change {
        after,
        sequence: after.saturating_add(count),
        about: About::these(events.iter().map(part)),
    }
}

fn area(kind: &str) -> String {
    kind.split('.').next().unwrap_or_default().to_owned()
}

/// Tells the other nodes once the transaction commits.
pub(crate) async fn announce(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    change: &Change,
) -> Result<(), Fault> {
    let Some(sql) = notify(db.get_database_backend()) else {
        return Ok(());
    };
    if change.sequence > change.after {
        let text = wire::write(workspace, change);
        run(db, sql, values![CHANNEL, text]).await?;
    }
    Ok(())
}

/// The changes of one workspace in their order, without a gap.
pub struct Changes {
    store: Store,
    workspace: WorkspaceId,
    signals: tokio::sync::broadcast::Receiver<Signal>,
    position: i64,
}

impl Changes {
    /// The last sequence number that was told.
    pub fn position(&self) -> i64 {
        self.position
    }

    /// Waits for the next change; none when the program ends. May be given up at any moment: nothing is lost by it.
    pub async fn next(&mut self) -> Option<Result<Change, Fault>> {
        loop {
            let signal = match self.signals.recv().await {
                Ok(signal) => signal,
                Err(RecvError::Lagged(_)) => Signal::Lost,
                Err(RecvError::Closed) => return None,
            };
            match signal {
                Signal::Changed(change) if change.sequence <= self.position => {}
                Signal::Changed(change) if change.after == self.position => {
                    self.position = change.sequence;
                    return Some(Ok(change.as_ref().clone()));
                }
                Signal::Changed(_) | Signal::Lost => {
                    if let Some(told) = self.catch_up().await.transpose() {
                        return Some(told);
                    }
                }
            }
        }
    }

    /// What the log holds beyond what was told.
    pub async fn catch_up(&mut self) -> Result<Option<Change>, Fault> {
        let change = self
            .store
            .changes_after(self.workspace, self.position)
            .await?;
        if let Some(change) = &change {
            self.position = change.sequence;
        }
        Ok(change)
    }
}

#[derive(FromQueryResult)]
struct EventRow {
    sequence: i64,
    subject_id: Uuid,
    kind: String,
}

impl Store {
    /// The changes of a workspace after a sequence number, as they come.
    pub async fn changes(&self, workspace: WorkspaceId, after: i64) -> Result<Changes, Fault> {
        if let Some(options) = self.postgres_options() {
            self.hub.listen(options).await?;
        }
        Ok(Changes {
            store: self.clone(),
            workspace,
            signals: self.hub.subscribe(workspace),
            position: after,
        })
    }

    /// Whether what other nodes change is told here at once.
    pub fn hears_other_nodes(&self) -> bool {
        self.postgres_options().is_some()
    }

    /// Ends all streams of changes; the program is about to stop.
    pub fn end_changes(&self) {
        self.hub.close();
    }

    /// Tells those who listen on this node; between nodes, and so here too, `PostgreSQL` does it.
    pub(crate) fn tell(&self, workspace: WorkspaceId, change: Change) {
        let is_local = self.reader().get_database_backend() == DbBackend::Sqlite;
        if is_local && change.sequence > change.after {
            self.hub.tell(workspace, &Arc::new(change));
        }
    }

    async fn changes_after(
        &self,
        workspace: WorkspaceId,
        after: i64,
    ) -> Result<Option<Change>, Fault> {
        let sql = "SELECT sequence, subject_id, kind FROM events WHERE workspace_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
        let limit = i64::try_from(CAUGHT_UP_MAX + 1).unwrap_or(i64::MAX);
        let rows: Vec<EventRow> =
            all(self.reader(), sql, values![workspace.uuid(), after, limit]).await?;
        let Some(last) = rows.last() else {
            return Ok(None);
        };
        if rows.len() > CAUGHT_UP_MAX {
            return Ok(Some(Change {
                after,
                sequence: self.sequence(workspace).await?,
                about: About::Everything,
            }));
        }
        Ok(Some(Change {
            after,
            sequence: last.sequence,
            about: About::these(rows.iter().map(|row| (area(&row.kind), row.subject_id))),
        }))
    }
}

#[cfg(test)]
mod tests;
