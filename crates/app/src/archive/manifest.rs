//! What an archive says of itself, as two small documents inside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The form of the archive.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// When, for people.
    pub made_at: String,
    /// The form of its database.
    pub form: i64,
}

/// One part with its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name in the archive.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 as 64 digits.
    pub sha256: String,
}

/// What the archive holds; it is whole only if all of this is true of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What it is, once more.
    pub about: About,
    /// The sequence number of each workspace.
    pub sequences: BTreeMap<String, i64>,
    /// Rows by table.
    pub rows: BTreeMap<String, i64>,
    /// All parts in their order.
    pub parts: Vec<Part>,
}
