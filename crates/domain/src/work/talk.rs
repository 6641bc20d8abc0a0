//! What happens in the talk about an item and to its files.

use super::file::FileName;
use crate::ids::{CommentId, FileId, PersonId};

/// One thing that happened beside the work itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TalkEvent {
    /// Somebody wrote a comment.
    Commented {
        /// Which.
        comment: CommentId,
        /// Who is mentioned in it.
        mentions: Vec<PersonId>,
    },
    /// The author changed a comment.
    CommentEdited {
        /// Which.
        comment: CommentId,
        /// Who is mentioned now and was not before.
        mentions: Vec<PersonId>,
    },
    /// A comment was taken away.
    CommentRemoved {
        /// Which.
        comment: CommentId,
    },
    /// Somebody has read where they were mentioned.
    MentionsRead {
        /// Who.
        person: PersonId,
    },
    /// A file was added.
    FileAdded {
        /// Which.
        file: FileId,
        /// What it is called.
        name: FileName,
    },
    /// A file was taken away.
    FileRemoved {
        /// Which.
        file: FileId,
        /// What it is called.
        name: FileName,
    },
    /// A removed file is back.
    FileRestored {
        /// Which.
        file: FileId,
        /// What it is called.
        name: FileName,
    },
}
