//! Where an item belongs, what belongs to it, and what could be proposed for both.

use domain::ids::{ItemId, ProcessId, WorkspaceId};
use domain::work::ItemState;
use jiff::civil::Date;
use sea_orm::FromQueryResult;
use sea_orm::prelude::TimeDate;
use uuid::Uuid;

use super::items::read_state;
use crate::database::Store;
use crate::dialect::read_maybe_day;
use crate::fault::Fault;
use crate::rows::{all, first, values};

/// Where an item belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlacementView {
    /// Where it is to be seen.
    pub channel: Option<String>,
    /// The item that it is a part of.
    pub parent: Option<Campaign>,
}

/// An item that others belong to, or may belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// The item.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// It was given up.
    pub is_cancelled: bool,
}

/// An item that belongs to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChildView {
    /// The item.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub state: ItemState,
    /// Where it is to be seen.
    pub channel: Option<String>,
    /// When it is to be published or finished.
    pub due_on: Option<Date>,
}

/// Items of a campaign read at most.
const CHILDREN_MAX: i64 = 500;
/// Channels and campaigns proposed at most.
const PROPOSED_MAX: i64 = 100;

#[derive(FromQueryResult)]
struct PlacementRow {
    channel: Option<String>,
    parent_id: Option<Uuid>,
    parent_title: Option<String>,
    parent_state: Option<String>,
}

#[derive(FromQueryResult)]
struct ChildRow {
    id: Uuid,
    title: String,
    state: String,
    state_note: String,
    channel: Option<String>,
    due_on: Option<TimeDate>,
    published_on: Option<TimeDate>,
}

#[derive(FromQueryResult)]
struct CampaignRow {
    id: Uuid,
    title: String,
    state: String,
}

#[derive(FromQueryResult)]
struct NameRow {
    name: String,
}

impl From<CampaignRow> for Campaign {
    fn from(row: CampaignRow) -> Self {
        Self {
            id: ItemId::new(row.id),
            title: row.title,
            is_cancelled: row.state == "cancelled",
        }
    }
}

impl Store {
    /// Where an item belongs.
    pub async fn find_placement(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
    ) -> Result<PlacementView, Fault> {
        let sql = "SELECT i.channel, p.id AS parent_id, p.title AS parent_title, p.state AS parent_state FROM items i \
                   LEFT JOIN items p ON p.workspace_id = i.workspace_id AND p.id = i.parent_id AND p.removed_at IS NULL \
                   WHERE i.workspace_id = $1 AND i.id = $2 AND i.removed_at IS NULL";
        let values = values![workspace.uuid(), item.uuid()];
        let Some(row) = first::<PlacementRow>(self.reader(), sql, values).await? else {
            return Ok(PlacementView::default());
        };
        let parent = match (row.parent_id, row.parent_title, row.parent_state) {
            (Some(id), Some(title), Some(state)) => Some(CampaignRow { id, title, state }.into()),
            _ => None,
        };
        Ok(PlacementView {
            channel: row.channel,
            parent,
        })
    }

    /// What belongs to an item, by date.
    pub async fn list_children(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
    ) -> Result<Vec<ChildView>, Fault> {
        let sql = "SELECT id, title, state, state_note, channel, due_on, published_on FROM items \
                   WHERE workspace_id = $1 AND parent_id = $2 AND removed_at IS NULL ORDER BY due_on NULLS LAST, id LIMIT $3";
        let values = values![workspace.uuid(), item.uuid(), CHILDREN_MAX];
        let rows: Vec<ChildRow> = all(self.reader(), sql, values).await?;
        rows.into_iter().map(read_child).collect()
    }

    /// The channels in use, the last used first; of one process, or of all.
    pub async fn list_channels(
        &self,
        workspace: WorkspaceId,
        process: Option<ProcessId>,
    ) -> Result<Vec<String>, Fault> {
        let (whose, mut values) = match process {
            Some(process) => (
                "AND process_id = $3",
                values![workspace.uuid(), PROPOSED_MAX, process.uuid()],
            ),
            None => ("", values![workspace.uuid(), PROPOSED_MAX]),
        };
        let sql = format!(
            "SELECT name FROM channels WHERE workspace_id = $1 {whose} GROUP BY name ORDER BY MAX(used_at) DESC, name LIMIT $2"
        );
        let rows: Vec<NameRow> = all(self.reader(), &sql, std::mem::take(&mut values)).await?;
        Ok(rows.into_iter().map(|row| row.name).collect())
    }

    /// Items that others may belong to: those that have some already, then the newest under way.
    pub async fn list_campaigns(&self, workspace: WorkspaceId) -> Result<Vec<Campaign>, Fault> {
        let parents = "SELECT id, title, state FROM items WHERE workspace_id = $1 AND removed_at IS NULL AND state <> 'cancelled' \
                       AND id IN (SELECT parent_id FROM items WHERE workspace_id = $1 AND parent_id IS NOT NULL) ORDER BY id DESC LIMIT $2";
        let running = "SELECT id, title, state FROM items WHERE workspace_id = $1 AND removed_at IS NULL AND state IN ('running', 'ready') \
                       ORDER BY id DESC LIMIT $2";
        let mut found: Vec<Campaign> = Vec::new();
        for sql in [parents, running] {
            let values = values![workspace.uuid(), PROPOSED_MAX];
            let rows: Vec<CampaignRow> = all(self.reader(), sql, values).await?;
            for campaign in rows.into_iter().map(Campaign::from) {
                if !found.iter().any(|known| known.id == campaign.id) {
                    found.push(campaign);
                }
            }
        }
        Ok(found)
    }
}

fn read_child(row: ChildRow) -> Result<ChildView, Fault> {
    Ok(ChildView {
        id: ItemId::new(row.id),
        title: row.title,
        state: read_state(
            &row.state,
            &row.state_note,
            read_maybe_day(row.published_on)?,
        )?,
        channel: row.channel,
        due_on: read_maybe_day(row.due_on)?,
    })
}
