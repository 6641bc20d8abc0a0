//! Launching: the plan is made anew inside the transaction, so that nothing starts on dates that have just become wrong.

use domain::ids::{ItemId, PersonId, ProcessId, VersionId, WorkspaceId};
use domain::security::Right;
use domain::text::{Note, Title};
use domain::work::{
    Adjustments, Goal, Launch, LaunchRefusal, ParentRefusal, PlanRefusal, launch, limits, plan,
};
use jiff::civil::Date;

use super::placing::{Placement, place_new};
use super::saving::{insert, log_all};
use super::team::team;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::people::directory;
use crate::processes::{find_draft, load_map};
use crate::rows::{number, values};

/// What somebody wants to launch.
#[derive(Clone, Debug)]
pub struct LaunchOrder {
    /// In which process.
    pub process: ProcessId,
    /// In the version that was shown.
    pub version: VersionId,
    /// What it is about.
    pub title: Title,
    /// What else the kick-off says.
    pub brief: Note,
    /// Who answers for it.
    pub owner: PersonId,
    /// When it is to be published, or begun.
    pub goal: Goal,
    /// What is different for this one.
    pub changes: Adjustments,
    /// The day that it is for the team.
    pub today: Date,
}

/// Why nothing was launched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotLaunched {
    /// There is no plan for that day.
    NoPlan(PlanRefusal),
    /// The plan cannot start.
    Refused(LaunchRefusal),
    /// A newer version was published meanwhile.
    NewerVersion,
    /// As many items as a workspace may have.
    TooManyItems,
    /// It cannot belong to the campaign.
    Parent(ParentRefusal),
}

impl Store {
    /// Launches an item; see the head of this file.
    pub async fn launch_item(
        &self,
        request: Request,
        order: LaunchOrder,
    ) -> Result<Done<ItemId>, NotDone<NotLaunched>> {
        self.launch_item_in(request, order, Placement::default())
            .await
    }

    /// Launches an item for a channel, or into a campaign.
    pub async fn launch_item_in(
        &self,
        request: Request,
        order: LaunchOrder,
        placement: Placement,
    ) -> Result<Done<ItemId>, NotDone<NotLaunched>> {
        self.act(request, Right::ItemLaunch, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            check_order(tx, &order).await?;
            let map = load_map(tx.db(), &self.versions, workspace, order.version)
                .await?
                .ok_or(NotDone::Missing)?;
            let team = team(tx.db(), workspace, order.today).await?;
            let planned = plan(&map, &team, order.goal, &order.changes, order.today)
                .map_err(|refusal| NotDone::Refused(NotLaunched::NoPlan(refusal)))?;
            let kick_off = Launch {
                id: ItemId::new(tx.fresh()),
                process: order.process,
                version: order.version,
                title: order.title,
                brief: order.brief,
                owner: order.owner,
                is_example: false,
            };
            let now = tx.now();
            let mut fresh = || crate::fresh::fresh_id(now);
            let (item, events) = launch(&map, &planned, &order.changes, kick_off, now, &mut fresh)
                .map_err(|refusal| NotDone::Refused(NotLaunched::Refused(refusal)))?;
            insert(tx, &item).await?;
            let id = item.id;
            log_all(tx, &item, events);
            place_new(self, tx, &item, &placement).await?;
            Ok(id)
        })
        .await
    }
}

/// The newest version, an owner who is there, and room for one more.
async fn check_order(tx: &Tx, order: &LaunchOrder) -> Result<(), NotDone<NotLaunched>> {
    let draft = find_draft(tx.db(), tx.workspace(), order.process).await?;
    let process = draft.ok_or(NotDone::Missing)?.process;
    if process.current != Some(order.version) {
        return Err(NotDone::Refused(NotLaunched::NewerVersion));
    }
    let people = directory(tx.db(), tx.workspace()).await?;
    if people.person(order.owner).is_none() {
        return Err(NotDone::Missing);
    }
    let sql = "SELECT COUNT(*) FROM items WHERE workspace_id = $1";
    let count = number(tx.db(), sql, values![tx.workspace()]).await?;
    if u64::try_from(count).unwrap_or(u64::MAX) >= limits::ITEMS_MAX {
        return Err(NotDone::Refused(NotLaunched::TooManyItems));
    }
    Ok(())
}
