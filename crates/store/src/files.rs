//! The folder of files, `<data>/files`: random names in two levels, what arrives in a corner of its own until it is whole.
//!
//! Rows (`work/files.rs`) name a place relative to this folder. Nothing here knows what a file belongs to.

mod arriving;
mod beside;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::work::file::{FileRefusal, WORKSPACE_BYTES_USUAL};
use jiff::{SignedDuration, Timestamp};

pub use arriving::{Arrived, Arriving};

use crate::fault::Fault;

/// Inside the data folder.
const FOLDER: &str = "files";
/// Inside that one: what is not whole yet.
const CORNER: &str = "receiving";
/// What nobody has written to for so long was given up.
const GIVEN_UP_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// The folder of files; cheap to clone.
#[derive(Clone, Debug)]
pub struct Files {
    folder: Arc<Path>,
    /// Bytes that one workspace may have.
    pub workspace_bytes_max: u64,
}

/// Where the bytes of a file lie, relative to the folder: `ab/cd/` and 32 digits that begin with `abcd`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlobPath(String);

/// Why a file was not received.
#[derive(Debug)]
pub enum NotReceived {
    /// A rule said no.
    Refused(FileRefusal),
    /// The disk is full.
    Full,
    /// The machine failed.
    Fault(Fault),
}

impl From<FileRefusal> for NotReceived {
    fn from(refusal: FileRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<io::Error> for NotReceived {
    fn from(cause: io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Fault(Fault::new("writing a file", cause)),
        }
    }
}

impl BlobPath {
    /// A place that nothing lies at yet.
    fn fresh() -> Self {
        let digits = vault::hexadecimal(&vault::random_bytes::<16>());
        Self(format!("{}/{}/{digits}", &digits[..2], &digits[2..4]))
    }

    /// A stored place; anything that does not have this very form is none.
    pub fn parse(stored: &str) -> Option<Self> {
        let mut parts = stored.split('/');
        let (first, second, digits) = (parts.next()?, parts.next()?, parts.next()?);
        let is_sound = parts.next().is_none()
            && digits.len() == 32
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
            && first == &digits[..2]
            && second == &digits[2..4];
        is_sound.then(|| Self(stored.to_owned()))
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Files {
    /// Makes the folder inside the data folder, if it is missing.
    pub fn open(data: &Path) -> io::Result<Self> {
        let folder = data.join(FOLDER);
        std::fs::create_dir_all(folder.join(CORNER))?;
        Ok(Self {
            folder: folder.into(),
            workspace_bytes_max: WORKSPACE_BYTES_USUAL,
        })
    }

    /// The same with other room for a workspace.
    #[must_use]
    pub fn with_room(self, workspace_bytes_max: u64) -> Self {
        Self {
            workspace_bytes_max,
            ..self
        }
    }

    /// Begins to receive a file whose length may have been announced.
    pub async fn receive(&self, announced: Option<u64>) -> Result<Arriving, NotReceived> {
        Arriving::begin(Arc::clone(&self.folder), announced).await
    }

    /// Opens what lies at a place.
    pub async fn read(&self, path: &BlobPath) -> Result<tokio::fs::File, Fault> {
        tokio::fs::File::open(self.place(path))
            .await
            .map_err(|cause| Fault::new("opening a file", cause))
    }

    /// Where that is on this machine.
    pub fn place(&self, path: &BlobPath) -> PathBuf {
        self.folder.join(path.as_str())
    }

    /// Takes away what was being received and given up; how many files that were.
    pub async fn sweep(&self, now: Timestamp) -> io::Result<usize> {
        let mut lying = tokio::fs::read_dir(self.folder.join(CORNER)).await?;
        let mut swept = 0;
        while let Some(one) = lying.next_entry().await? {
            // Another node may have been quicker.
            let Ok(facts) = one.metadata().await else {
                continue;
            };
            let written = Timestamp::try_from(facts.modified()?).unwrap_or(Timestamp::MIN);
            let is_given_up = now.duration_since(written) > GIVEN_UP_AFTER;
            if is_given_up && tokio::fs::remove_file(one.path()).await.is_ok() {
                swept += 1;
            }
        }
        Ok(swept)
    }
}

#[cfg(test)]
mod tests;
