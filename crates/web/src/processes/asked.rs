//! Which process and which stage an address asks for.

use domain::ids::{ProcessId, StageId};
use serde::Deserialize;
use store::processes::Draft;

use crate::guard::Desk;
use crate::problem::Problem;

/// The parts of an address under `/processes`.
#[derive(Deserialize)]
pub struct Asked {
    process: String,
    #[serde(default)]
    stage: String,
}

impl Asked {
    /// The process; what is no identifier names nothing.
    pub fn process(&self) -> Result<ProcessId, Problem> {
        self.process.parse().map_err(|_| Problem::Missing)
    }

    /// The stage.
    pub fn stage(&self) -> Result<StageId, Problem> {
        self.stage.parse().map_err(|_| Problem::Missing)
    }

    /// The process with its draft, in this workspace and no other.
    pub async fn draft(&self, desk: &Desk) -> Result<Draft, Problem> {
        desk.app
            .store
            .find_draft(desk.workspace.id, self.process()?)
            .await?
            .ok_or(Problem::Missing)
    }
}

/// The address of a process, or of a page below it: `below` begins with a slash or is empty.
pub fn href(desk: &Desk, process: ProcessId, below: &str) -> String {
    desk.href(&format!("processes/{process}{below}"))
}

/// Whether a text is an address on the web and so may be shown as a link.
pub fn is_web(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(char::is_whitespace)
}
