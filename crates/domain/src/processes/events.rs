//! Changes of a process.

use crate::ids::VersionId;
use crate::text::Title;

/// One change of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProcessEvent {
    /// It was begun.
    Begun {
        /// By this name.
        name: Title,
    },
    /// Its draft was saved.
    DraftSaved {
        /// The draft's revision now.
        revision: i64,
    },
    /// It is called otherwise.
    Renamed {
        /// Its name now.
        name: Title,
    },
    /// The draft became a version.
    Published {
        /// Which.
        version: VersionId,
        /// Counted from one.
        number: i64,
    },
    /// It is no longer used for new work.
    Retired,
}
