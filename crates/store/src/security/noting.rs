//! Which sessions are being noted as seen right now, so that requests that come at once do it once.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::SessionId;

/// The sessions under way.
#[derive(Clone, Default)]
pub struct Noting(Arc<Mutex<HashSet<SessionId>>>);

/// One session under way; dropped when it is noted.
pub struct Noted {
    of: Noting,
    session: SessionId,
}

impl Noting {
    /// Begins with a session, unless somebody else has.
    pub fn begin(&self, session: SessionId) -> Option<Noted> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.insert(session).then(|| Noted {
            of: self.clone(),
            session,
        })
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        let mut sessions = self.of.0.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.remove(&self.session);
    }
}
