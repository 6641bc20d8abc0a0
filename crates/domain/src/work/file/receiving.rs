//! Receiving a file piece by piece: counts, keeps the first bytes, and says as soon as something is wrong.

use super::{BYTES_MAX, FileKind, FileRefusal};

/// A file on its way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receiving {
    announced: Option<u64>,
    bytes: u64,
    head: Vec<u8>,
}

/// A file that came whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// How large it is.
    pub bytes: u64,
    /// What it is, by its content.
    pub kind: FileKind,
}

impl Receiving {
    /// Begins; the sender may have announced a length.
    pub fn begin(announced: Option<u64>) -> Result<Self, FileRefusal> {
        if announced.is_some_and(|bytes| bytes > BYTES_MAX) {
            return Err(too_large());
        }
        Ok(Self {
            announced,
            ..Self::default()
        })
    }

    /// Takes the next piece.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), FileRefusal> {
        let bytes = self.bytes.saturating_add(piece.len() as u64);
        if bytes > BYTES_MAX {
            return Err(too_large());
        }
        if self.announced.is_some_and(|announced| bytes > announced) {
            return Err(FileRefusal::WrongLength);
        }
        let wanted = FileKind::HEAD_LENGTH - self.head.len();
        self.head.extend(piece.iter().take(wanted));
        self.bytes = bytes;
        Ok(())
    }

    /// The end came.
    pub fn finish(self) -> Result<Received, FileRefusal> {
        if self
            .announced
            .is_some_and(|announced| announced != self.bytes)
        {
            return Err(FileRefusal::WrongLength);
        }
        if self.bytes == 0 {
            return Err(FileRefusal::Empty);
        }
        Ok(Received {
            bytes: self.bytes,
            kind: FileKind::of(&self.head),
        })
    }
}

fn too_large() -> FileRefusal {
    FileRefusal::TooLarge {
        bytes_max: BYTES_MAX,
    }
}

#[cfg(test)]
mod tests;
