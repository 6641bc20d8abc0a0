//! Comments on an item: what may be written, and who may change or take away what stands there.

use jiff::Timestamp;

use super::mention;
use crate::ids::{CommentId, PersonId};
use crate::people::Person;
use crate::security::{Actor, Right};
use crate::text::{Note, TextRefusal};

/// Characters of a comment at most, as it was typed.
pub const LENGTH_MAX: usize = 10_000;
/// Comments of one item at most, removed ones counted.
pub const COMMENTS_MAX: usize = 500;
/// Comments shown at once.
pub const SHOWN_MAX: usize = 50;

/// One comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Identifies it.
    pub id: CommentId,
    /// Who wrote it.
    pub author: PersonId,
    /// Markdown, with mentions by identifier.
    pub text: CommentText,
    /// When it was written.
    pub at: Timestamp,
    /// When the author last changed it.
    pub edited_at: Option<Timestamp>,
    /// When it was taken away, and by whom.
    pub removed: Option<(Timestamp, PersonId)>,
}

/// What a comment says: Markdown, with mentions by identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentText(String);

/// Why nothing was written or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentRefusal {
    /// Nothing was typed and no file was given.
    Empty,
    /// More characters than allowed.
    TooLong {
        /// Characters allowed.
        length_max: usize,
    },
    /// The item has as many comments as it may.
    TooMany {
        /// Comments allowed.
        comments_max: usize,
    },
    /// Somebody else's.
    NotYours,
    /// It was taken away.
    Removed,
    /// It says something else by now.
    ChangedMeanwhile,
}

impl CommentText {
    /// Reads what was typed; names after `@` become mentions, those of `before` first where two have one name.
    pub fn parse(
        typed: &str,
        people: &[Person],
        before: &[PersonId],
    ) -> Result<Self, CommentRefusal> {
        let too_long = CommentRefusal::TooLong {
            length_max: LENGTH_MAX,
        };
        let note = Note::parse(typed).map_err(|refusal| match refusal {
            TextRefusal::Empty => CommentRefusal::Empty,
            TextRefusal::TooLong { .. } => too_long,
        })?;
        if note.as_str().chars().count() > LENGTH_MAX {
            return Err(too_long);
        }
        Ok(Self(mention::tie(note.as_str(), people, before)))
    }

    /// As it was stored.
    pub fn stored(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Who is mentioned, each once, in the order of the text.
    pub fn mentions(&self) -> Vec<PersonId> {
        mention::mentioned(&self.0)
    }

    /// As the author typed it, with today's names.
    pub fn typed(&self, people: &[Person]) -> String {
        mention::untie(&self.0, people)
    }
}

/// The author, as long as it stands.
pub fn may_edit(comment: &Comment, actor: &Actor) -> Result<(), CommentRefusal> {
    if comment.removed.is_some() {
        Err(CommentRefusal::Removed)
    } else if actor.may(Right::ItemTalk) && actor.person() == Some(comment.author) {
        Ok(())
    } else {
        Err(CommentRefusal::NotYours)
    }
}

/// The author, and managers.
pub fn may_remove(comment: &Comment, actor: &Actor) -> Result<(), CommentRefusal> {
    match may_edit(comment, actor) {
        Err(CommentRefusal::NotYours) if actor.may(Right::ItemManage) => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests;
