//! One open stream: waits for changes, asks for its right before each, and says when it is over.

use std::time::Duration;

use axum::response::sse::Event;
use domain::ids::WorkspaceId;
use serde_json::json;
use store::{About, Change, Changes};
use tokio::time::{Interval, MissedTickBehavior, interval};
use vault::Token;

use super::RIGHT;
use super::seats::Seat;
use crate::state::App;

/// How often the right is read when nothing happens.
const RECHECK_EVERY: Duration = Duration::from_secs(5);
/// How long a browser waits before it connects again.
const RETRY_AFTER: Duration = Duration::from_secs(2);

/// An open stream.
pub struct Feed {
    app: App,
    token: Token,
    workspace: WorkspaceId,
    changes: Changes,
    recheck: Interval,
    stage: Stage,
    /// Given back when the stream ends.
    _seat: Seat,
}

/// How far a stream has come.
enum Stage {
    Begun,
    CatchingUp,
    Listening,
    Over,
}

impl Feed {
    /// A stream that begins.
    pub fn new(
        app: App,
        token: Token,
        workspace: WorkspaceId,
        changes: Changes,
        seat: Seat,
    ) -> Self {
        let mut recheck = interval(RECHECK_EVERY);
        recheck.set_missed_tick_behavior(MissedTickBehavior::Delay);
        recheck.reset();
        Self {
            app,
            token,
            workspace,
            changes,
            recheck,
            stage: Stage::Begun,
            _seat: seat,
        }
    }

    /// What is sent next; nothing when it is over.
    pub async fn next(&mut self) -> Option<Event> {
        match self.stage {
            Stage::Begun => {
                self.stage = Stage::CatchingUp;
                return Some(Event::default().retry(RETRY_AFTER).comment("listening"));
            }
            Stage::CatchingUp => {
                self.stage = Stage::Listening;
                if let Ok(Some(missed)) = self.changes.catch_up().await {
                    return Some(self.told(&missed).await);
                }
            }
            Stage::Listening => {}
            Stage::Over => return None,
        }
        loop {
            let change = tokio::select! {
                change = self.changes.next() => Some(change?),
                _ = self.recheck.tick() => None,
            };
            match change {
                Some(Ok(change)) => return Some(self.told(&change).await),
                // A failure is over when the browser comes back.
                Some(Err(fault)) => {
                    tracing::warn!(%fault, "a stream of changes ends");
                    return None;
                }
                None => {
                    if let Some(event) = self.looked().await {
                        return Some(event);
                    }
                }
            }
        }
    }

    /// The message of a change, if they still may hear it.
    async fn told(&mut self, change: &Change) -> Event {
        self.recheck.reset();
        if self.sequence().await.is_none() {
            return self.over();
        }
        message(change)
    }

    /// Reads the right while nothing happens; what happened unheard is told too.
    async fn looked(&mut self) -> Option<Event> {
        let Some(sequence) = self.sequence().await else {
            return Some(self.over());
        };
        if sequence <= self.changes.position() {
            return None;
        }
        let missed = self.changes.catch_up().await.ok()??;
        Some(message(&missed))
    }

    /// The workspace's sequence number for who still may hear of it. A fault counts as no right.
    async fn sequence(&self) -> Option<i64> {
        let (store, now) = (&self.app.store, self.app.now());
        let arrival = store.arrive(&self.token, self.workspace, now).await;
        let here = arrival.ok()??.here?;
        domain::security::allows(here.member.access, RIGHT).then_some(here.sequence)
    }

    fn over(&mut self) -> Event {
        self.stage = Stage::Over;
        Event::default().event("over").data("{}")
    }
}

/// Identifiers and the words of areas; no names and no texts.
fn message(change: &Change) -> Event {
    let body = match &change.about {
        About::Everything => json!({ "sequence": change.sequence }),
        About::These { areas, subjects } => {
            let subjects: Vec<String> = subjects.iter().map(|id| id.simple().to_string()).collect();
            json!({ "sequence": change.sequence, "areas": areas, "subjects": subjects })
        }
    };
    Event::default()
        .event("change")
        .id(change.sequence.to_string())
        .data(body.to_string())
}
