//! A backup as one file: a packed tar with what it is first, then its parts, then the digests of all parts.
//!
//! Parts are the database and the files beside it. Nothing else ever goes in; above all no keys. The list of parts comes
//! last, so an archive that was cut has none.

mod manifest;
mod read;
mod write;

use std::{fmt, io};

pub use manifest::{About, Manifest, Part};
pub use read::read;
pub use write::{own_file, sync_folder, with_ending, write};

/// The form of archives that this program reads and writes.
pub const FORMAT: u32 = 1;
/// The part that holds the database.
pub const DATABASE: &str = "redthread.sqlite";
/// The folder of parts that hold files.
pub const FILES: &str = "files";
/// What it is; the first entry.
const ABOUT: &str = "about.json";
/// The list of parts; the last entry.
const MANIFEST: &str = "manifest.json";

/// Why an archive is not taken.
#[derive(Debug)]
pub enum ArchiveFault {
    /// A newer program wrote it.
    Newer,
    /// It is cut, damaged or something else.
    Damaged(String),
    /// The machine failed.
    Io(io::Error),
}

impl fmt::Display for ArchiveFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer => f.write_str("written by a newer program"),
            Self::Damaged(what) => f.write_str(what),
            Self::Io(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for ArchiveFault {}

impl From<io::Error> for ArchiveFault {
    fn from(cause: io::Error) -> Self {
        Self::Io(cause)
    }
}

/// Whether a part may have this name: the database, or a file in plain folders below the one for files. A name can lead
/// nowhere else, whatever the system makes of it.
fn is_part(name: &str) -> bool {
    let mut steps = name.split('/');
    let is_plain = |step: &str| {
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        !step.is_empty() && !step.starts_with('.') && step.chars().all(known)
    };
    if name == DATABASE {
        return true;
    }
    steps.next() == Some(FILES) && name.len() > FILES.len() + 1 && steps.all(is_plain)
}

#[cfg(test)]
mod tests;
