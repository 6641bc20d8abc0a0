//! Changes of a process.

use super::AnswerState;
use crate::ids::{PersonId, StageId, StageLinkId, VersionId};
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
    /// Somebody was asked by link whether their stages are right.
    StagesAsked {
        /// Who.
        person: PersonId,
        /// By which link.
        link: StageLinkId,
    },
    /// A link was taken back or replaced.
    AskRevoked {
        /// Whose.
        person: PersonId,
        /// Which.
        link: StageLinkId,
    },
    /// A holder said something of a stage, or it was settled.
    StageAnswered {
        /// The stage.
        stage: StageId,
        /// Whose answer.
        person: PersonId,
        /// What it is now.
        state: AnswerState,
    },
}
