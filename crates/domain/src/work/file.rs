//! Files of an item: what they are called, what they are, how many there may be, and who may take one away.

mod kind;
mod name;
mod receiving;

use jiff::{SignedDuration, Timestamp};

pub use kind::FileKind;
pub use name::FileName;
pub use receiving::{Received, Receiving};

use super::Item;
use crate::ids::{CommentId, EntryId, FileId, PersonId};
use crate::security::{Actor, Right};

/// Bytes of one file at most.
pub const BYTES_MAX: u64 = 50 * 1024 * 1024;
/// Files in one request at most.
pub const AT_ONCE_MAX: usize = 5;
/// Files of one item at most, removed ones apart.
pub const FILES_MAX: usize = 50;
/// Bytes of all files of a workspace, unless the installation says otherwise.
pub const WORKSPACE_BYTES_USUAL: u64 = 10 * 1024 * 1024 * 1024;
/// How long a removed file can be brought back.
pub const RETURN_WITHIN: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Pixels of a picture that is still drawn.
pub const PIXELS_MAX: u64 = 40_000_000;

/// One file that was received whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Identifies it.
    pub id: FileId,
    /// What it is called.
    pub name: FileName,
    /// What it is, by its content.
    pub kind: FileKind,
    /// How large it is.
    pub bytes: u64,
    /// The comment it came with.
    pub comment: Option<CommentId>,
    /// The entry it was given for.
    pub entry: Option<EntryId>,
    /// Who added it.
    pub added_by: PersonId,
    /// When.
    pub added_at: Timestamp,
    /// When it was taken away, and by whom.
    pub removed: Option<(Timestamp, PersonId)>,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// There is nothing in it.
    Empty,
    /// More bytes than allowed.
    TooLarge {
        /// Bytes allowed.
        bytes_max: u64,
    },
    /// Another number of bytes came than was announced.
    WrongLength,
    /// More files in one request than allowed.
    TooManyAtOnce {
        /// Files allowed.
        files_max: usize,
    },
    /// The item has as many files as it may.
    TooMany {
        /// Files allowed.
        files_max: usize,
    },
    /// The workspace has no room left.
    NoRoom {
        /// Bytes allowed.
        bytes_max: u64,
    },
    /// Somebody else's.
    NotYours,
    /// It is the answer of an entry, where it has to be taken away first.
    IsAnAnswer,
    /// It was removed too long ago.
    Gone,
}

/// What is there already, and what there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Files of the item.
    pub files: usize,
    /// Bytes of all files of the workspace.
    pub bytes: u64,
    /// Bytes that the workspace may have.
    pub bytes_max: u64,
}

impl Room {
    /// Whether so many more files of so many bytes together find room.
    pub fn takes(self, files: usize, bytes: u64) -> Result<(), FileRefusal> {
        if self.files.saturating_add(files) > FILES_MAX {
            return Err(FileRefusal::TooMany {
                files_max: FILES_MAX,
            });
        }
        if self.bytes.saturating_add(bytes) > self.bytes_max {
            return Err(FileRefusal::NoRoom {
                bytes_max: self.bytes_max,
            });
        }
        Ok(())
    }
}

/// Who added the file, who answers for the item, and managers; they bring it back as well.
pub fn may_remove(file: &File, owner: PersonId, actor: &Actor) -> Result<(), FileRefusal> {
    let is_own = [Some(file.added_by), Some(owner)].contains(&actor.person());
    if (actor.may(Right::ItemTalk) && is_own) || actor.may(Right::ItemManage) {
        Ok(())
    } else {
        Err(FileRefusal::NotYours)
    }
}

/// Whether a removed file can still be brought back.
pub fn is_returnable(file: &File, now: Timestamp) -> bool {
    file.removed
        .is_some_and(|(at, _)| now.duration_since(at) <= RETURN_WITHIN)
}

/// Whether an item asks for a file in this entry of a stage that is open.
pub fn takes_file(item: &Item, map: &crate::processes::Map, entry: EntryId) -> bool {
    item.open_spells()
        .filter_map(|spell| map.stage(spell.stage)?.entry(entry))
        .any(|entry| entry.kind == crate::processes::EntryKind::File)
}

#[cfg(test)]
mod tests;
