//! A file on its way to the folder. Whatever is not kept in the end goes with the value, also when a request breaks off.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::work::file::{Received, Receiving};
use sha2::{Digest, Sha256};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::{BlobPath, CORNER, NotReceived};

/// A file that is being written.
pub struct Arriving {
    folder: Arc<Path>,
    lying: Lying,
    file: File,
    digest: Sha256,
    receiving: Receiving,
}

/// A file that lies whole at its place, but belongs to nothing yet.
pub struct Arrived {
    /// Where it lies.
    pub path: BlobPath,
    /// What it is and how large.
    pub received: Received,
    /// The SHA-256 of its bytes.
    pub digest: [u8; 32],
    lying: Lying,
}

/// Bytes on the disk that are taken away with this value.
struct Lying(Option<PathBuf>);

impl Drop for Lying {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            // What cannot be taken away now is swept later.
            drop(std::fs::remove_file(path));
        }
    }
}

impl Arriving {
    pub(super) async fn begin(
        folder: Arc<Path>,
        announced: Option<u64>,
    ) -> Result<Self, NotReceived> {
        let receiving = Receiving::begin(announced)?;
        let name = vault::hexadecimal(&vault::random_bytes::<16>());
        let path = folder.join(CORNER).join(name);
        let file = File::create_new(&path).await?;
        Ok(Self {
            folder,
            lying: Lying(Some(path)),
            file,
            digest: Sha256::new(),
            receiving,
        })
    }

    /// Writes the next piece.
    pub async fn take(&mut self, piece: &[u8]) -> Result<(), NotReceived> {
        self.receiving.take(piece)?;
        self.digest.update(piece);
        self.file.write_all(piece).await?;
        Ok(())
    }

    /// The end came: the bytes are safely on disk and move to their place.
    pub async fn finish(mut self) -> Result<Arrived, NotReceived> {
        let received = self.receiving.finish()?;
        self.file.flush().await?;
        self.file.sync_all().await?;
        drop(self.file);
        let path = BlobPath::fresh();
        let place = self.folder.join(path.as_str());
        if let Some(from) = &self.lying.0 {
            move_to(from, &place).await?;
        }
        self.lying.0 = Some(place);
        Ok(Arrived {
            path,
            received,
            digest: self.digest.finalize().into(),
            lying: self.lying,
        })
    }
}

impl Arrived {
    /// A row names it now, so it stays.
    pub fn keep(mut self) {
        self.lying.0 = None;
    }
}

/// Renames, and waits until the folder knows it.
pub(super) async fn move_to(from: &Path, place: &Path) -> io::Result<()> {
    let Some(folder) = place.parent() else {
        return Err(io::ErrorKind::InvalidFilename.into());
    };
    tokio::fs::create_dir_all(folder).await?;
    tokio::fs::rename(from, place).await?;
    #[cfg(unix)]
    File::open(folder).await?.sync_all().await?;
    Ok(())
}
