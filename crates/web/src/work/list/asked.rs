//! The address of a list: what is looked for and which page, read and written.

use domain::work::Finding;

use crate::form::Fields;
use crate::guard::Desk;

/// What a list was asked for.
pub struct Asked {
    /// What is looked for.
    pub finding: Finding,
    /// The page, from one.
    pub page: i64,
}

impl Asked {
    /// Reads an address or a form.
    pub fn read(fields: &Fields) -> Self {
        let page = fields.parsed("page").unwrap_or(1);
        Self {
            finding: Finding::read(fields.iter()),
            page,
        }
    }
}

/// The address of a list.
pub fn href(desk: &Desk, finding: &Finding, page: i64) -> String {
    let mut pairs = finding.pairs();
    if page > 1 {
        pairs.push(("page", page.to_string()));
    }
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={}", crate::guard::encoded(value)))
        .collect();
    if pairs.is_empty() {
        desk.href("items")
    } else {
        desk.href(&format!("items?{}", pairs.join("&")))
    }
}
