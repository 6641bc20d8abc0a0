//! Who listens on this node: one channel a workspace, which nobody waits for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::ids::WorkspaceId;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::{OnceCell, broadcast};
use tokio::task::AbortHandle;

use super::{Change, listener};
use crate::fault::Fault;

/// Signals kept for a listener that is slow; beyond them it reads the log.
const SIGNALS_KEPT: usize = 256;

/// What a listener hears.
#[derive(Clone)]
pub enum Signal {
    /// A change.
    Changed(Arc<Change>),
    /// Some may have been missed.
    Lost,
}

/// The listeners of this node.
#[derive(Default)]
pub struct Hub {
    /// None once the program is about to stop.
    rooms: Mutex<Rooms>,
    /// The task that hears from other nodes; it ends with the hub.
    ear: OnceCell<Ear>,
}

#[derive(Default)]
struct Rooms {
    senders: HashMap<WorkspaceId, broadcast::Sender<Signal>>,
    is_closed: bool,
}

struct Ear(AbortHandle);

impl Drop for Ear {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Hub {
    fn rooms(&self) -> MutexGuard<'_, Rooms> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Listens to a workspace from now on; in vain once the hub is closed.
    pub fn subscribe(&self, workspace: WorkspaceId) -> broadcast::Receiver<Signal> {
        let mut rooms = self.rooms();
        if rooms.is_closed {
            return broadcast::channel(1).1;
        }
        rooms
            .senders
            .retain(|_, sender| sender.receiver_count() > 0);
        let sender = rooms.senders.entry(workspace);
        sender
            .or_insert_with(|| broadcast::channel(SIGNALS_KEPT).0)
            .subscribe()
    }

    /// Tells those who listen to a workspace.
    pub fn tell(&self, workspace: WorkspaceId, change: &Arc<Change>) {
        if let Some(sender) = self.rooms().senders.get(&workspace) {
            // Nobody may be listening any more.
            let _ = sender.send(Signal::Changed(Arc::clone(change)));
        }
    }

    /// Tells everybody to look into the log.
    pub fn lose(&self) {
        for sender in self.rooms().senders.values() {
            let _ = sender.send(Signal::Lost);
        }
    }

    /// Ends all listening.
    pub fn close(&self) {
        let mut rooms = self.rooms();
        rooms.is_closed = true;
        rooms.senders.clear();
    }

    /// Hears from other nodes, over one connection of its own that begins with the first listener.
    pub async fn listen(self: &Arc<Self>, options: PgConnectOptions) -> Result<(), Fault> {
        let begun = self.ear.get_or_try_init(async || {
            let ear = listener::begin(options, Arc::downgrade(self)).await?;
            Ok::<_, Fault>(Ear(ear))
        });
        begun.await.map(drop)
    }
}
