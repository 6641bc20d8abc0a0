//! How many streams may be open: a few for one session, a bounded number on a node.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::ids::SessionId;

use crate::problem::Problem;

/// Streams of one session: one a browser and workspace, one a tab where tabs cannot share.
const OF_SESSION_MAX: usize = 12;
/// Streams of all sessions on one node.
const OF_NODE_MAX: usize = 4_000;

/// The streams that are open on this node.
#[derive(Clone, Default)]
pub struct Seats(Arc<Mutex<HashMap<SessionId, usize>>>);

/// An open stream; given back when it ends.
pub struct Seat {
    seats: Seats,
    session: SessionId,
}

impl Seats {
    fn taken(&self) -> MutexGuard<'_, HashMap<SessionId, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a seat for a session, if there is one left.
    pub fn take(&self, session: SessionId) -> Result<Seat, Problem> {
        let mut taken = self.taken();
        if taken.values().sum::<usize>() >= OF_NODE_MAX {
            return Err(Problem::Full);
        }
        let own = taken.entry(session).or_default();
        if *own >= OF_SESSION_MAX {
            return Err(Problem::TooMany);
        }
        *own += 1;
        Ok(Seat {
            seats: self.clone(),
            session,
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.taken();
        if let Some(own) = taken.get_mut(&self.session) {
            *own -= 1;
            if *own == 0 {
                taken.remove(&self.session);
            }
        }
    }
}

#[cfg(test)]
mod tests;
