//! The text files of the workspace, read once; the rules never touch the disk.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::Finding;

/// What holds history, results, data or other people's work rather than source.
const SKIPPED: [&str; 5] = [".git", "target", "data", "node_modules", "vendor"];

/// One text file: its path from the root with `/`, and what stands in it.
#[derive(Debug)]
pub struct Source {
    /// Path from the workspace root, always with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Every text file of the workspace, sorted by path.
#[derive(Debug, Default)]
pub struct Tree {
    sources: Vec<Source>,
}

/// The folder of the workspace, found from where this crate was built.
pub fn workspace_root() -> PathBuf {
    let own_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    own_folder.parent().unwrap_or(own_folder).to_path_buf()
}

impl Tree {
    /// Reads every text file under `root`; files that are not UTF-8 are left out.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut sources = Vec::new();
        let mut folders = vec![root.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if is_skipped(&path) {
                    continue;
                }
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(text) = String::from_utf8(fs::read(&path)?) {
                    let path = relative_path(root, &path);
                    sources.push(Source { path, text });
                }
            }
        }
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { sources })
    }

    /// A tree made of `(path, text)` pairs, for trying a rule.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let sources = files.iter().map(|(path, text)| Source {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        });
        Self {
            sources: sources.collect(),
        }
    }

    /// How many files were read.
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    /// True when nothing was read.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// Every file.
    pub fn all(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// The files whose names end with `.extension`.
    pub fn with_extension(&self, extension: &str) -> impl Iterator<Item = &Source> {
        self.all()
            .filter(move |source| source.extension() == Some(extension))
    }

    /// The Askama templates: markup beside the handlers of a crate.
    pub fn templates(&self) -> impl Iterator<Item = &Source> {
        self.with_extension("html")
            .filter(|source| source.path.starts_with("crates/") && !source.is_test())
    }
}

impl Source {
    /// What follows the last dot of the name.
    pub fn extension(&self) -> Option<&str> {
        Path::new(&self.path).extension()?.to_str()
    }

    /// True for files that only `cargo test` uses.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/")
            || self.path.ends_with("/tests.rs")
            || self.path.starts_with("crates/testkit/")
    }

    /// A finding at a byte offset of the text.
    pub fn finding_at(&self, offset: usize, wrong: String, mend: &'static str) -> Finding {
        Finding::new(&self.path, line_of(&self.text, offset), wrong, mend)
    }
}

/// The line, counted from 1, that holds the byte at `offset`.
pub fn line_of(text: &str, offset: usize) -> usize {
    let before = &text.as_bytes()[..offset];
    1 + before.split(|byte| *byte == b'\n').count() - 1
}

fn is_skipped(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| SKIPPED.contains(&name))
}

fn relative_path(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    relative.to_string_lossy().replace('\\', "/")
}
