//! What a plan stands on: the process, the version that new work takes, and the team.

use std::sync::Arc;

use domain::ids::{PersonId, RoleId, VersionId};
use domain::processes::Map;
use domain::work::Team;
use jiff::civil::Date;
use store::people::Directory;
use store::processes::ProcessView;
use store::work::Campaign;

use crate::guard::Desk;
use crate::problem::Problem;

/// A published process and who does its work.
pub struct Ground {
    /// The process.
    pub process: ProcessView,
    /// The version that new work takes.
    pub version: VersionId,
    /// Its stages.
    pub map: Arc<Map>,
    /// Seats, calendar and absences.
    pub team: Team,
    /// The names of people and roles.
    pub directory: Directory,
    /// The day that it is for the team.
    pub today: Date,
    /// Channels that the process has used, the last one first.
    pub channels: Vec<String>,
    /// Items that new work may be a part of.
    pub campaigns: Vec<Campaign>,
}

/// The process that a path names.
pub async fn find_process(desk: &Desk, id: &str) -> Result<ProcessView, Problem> {
    let id = id.parse().map_err(|_| Problem::Missing)?;
    let draft = desk.app.store.find_draft(desk.workspace.id, id).await?;
    Ok(draft.ok_or(Problem::Missing)?.process)
}

impl Ground {
    /// All of it, if the process has a version.
    pub async fn load(desk: &Desk, process: &ProcessView) -> Result<Option<Self>, Problem> {
        let Some(version) = process.current else {
            return Ok(None);
        };
        let (store, workspace) = (&desk.app.store, desk.workspace.id);
        let today = desk.today();
        Ok(Some(Self {
            process: process.clone(),
            version,
            map: store
                .find_map(workspace, version)
                .await?
                .ok_or(Problem::Missing)?,
            team: store.team(workspace, today).await?,
            directory: store.directory(workspace).await?,
            today,
            channels: store.list_channels(workspace, Some(process.id)).await?,
            campaigns: store.list_campaigns(workspace).await?,
        }))
    }

    /// Where the plan is shown.
    pub fn new_href(&self, desk: &Desk) -> String {
        desk.href(&format!("processes/{}/items/new", self.process.id))
    }

    /// Where the work is started.
    pub fn start_href(&self, desk: &Desk) -> String {
        desk.href(&format!("processes/{}/items", self.process.id))
    }

    /// A person's name.
    pub fn name(&self, person: PersonId) -> &str {
        self.directory
            .person(person)
            .map_or("", |person| person.name.as_str())
    }

    /// A role's name.
    pub fn role(&self, role: Option<RoleId>) -> &str {
        role.and_then(|role| self.directory.role(role))
            .map_or("", |role| role.name.as_str())
    }

    /// Whether something is published at the end.
    pub fn publishes(&self) -> bool {
        self.map.publishing().is_some()
    }
}
