//! Pictures drawn from a file, kept beside it under its name and a word for the size. They can be drawn again at any time.

use std::io;

use super::arriving::move_to;
use super::{BlobPath, CORNER, Files};

impl Files {
    /// What was kept beside a file under a word.
    pub async fn find_beside(&self, path: &BlobPath, word: &str) -> Option<Vec<u8>> {
        tokio::fs::read(self.beside(path, word)).await.ok()
    }

    /// Keeps something beside a file under a word; the last one wins.
    pub async fn keep_beside(&self, path: &BlobPath, word: &str, bytes: &[u8]) -> io::Result<()> {
        let name = vault::hexadecimal(&vault::random_bytes::<16>());
        let temporary = self.folder.join(CORNER).join(name);
        tokio::fs::write(&temporary, bytes).await?;
        move_to(&temporary, &self.beside(path, word)).await
    }

    fn beside(&self, path: &BlobPath, word: &str) -> std::path::PathBuf {
        let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect();
        self.folder.join(format!("{}.{letters}", path.as_str()))
    }
}
