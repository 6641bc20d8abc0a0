//! The team as the planner sees it.

use std::collections::BTreeMap;

use domain::calendars::{Calendar, Personal};
use domain::ids::WorkspaceId;
use domain::work::Team;
use jiff::civil::Date;
use sea_orm::ConnectionTrait;

use crate::calendars::organisation;
use crate::database::Store;
use crate::fault::Fault;
use crate::people::{absences, directory};

/// Seats, calendar and absences from a day on, over any connection.
pub(crate) async fn team(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    from: Date,
) -> Result<Team, Fault> {
    let organisation = organisation(db, workspace).await?;
    let seats = directory(db, workspace.uuid()).await?.seats;
    Ok(Team {
        calendar: Calendar::new(&organisation, &Personal::default()),
        own_calendars: BTreeMap::new(),
        seats,
        absences: absences(db, workspace.uuid(), from).await?,
    })
}

impl Store {
    /// The team as the planner sees it, from a day on.
    pub async fn team(&self, workspace: WorkspaceId, from: Date) -> Result<Team, Fault> {
        team(self.reader(), workspace, from).await
    }
}
