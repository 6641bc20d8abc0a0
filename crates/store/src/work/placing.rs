//! Putting an item into a channel and under another item, at its launch or later.

use domain::ids::{ItemId, WorkspaceId};
use domain::security::Right;
use domain::work::{
    CAMPAIGN_LEVELS_MAX, Channel, Item, Kinship, ParentRefusal, WorkEvent, may_belong, may_steer,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::items::find_item;
use super::launch::NotLaunched;
use super::saving::log_all;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::rows::{all, first, run, values};

/// Where an item belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Where it is to be seen.
    pub channel: Option<Channel>,
    /// The item that it is a part of.
    pub parent: Option<ItemId>,
}

/// Why an item stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPlaced {
    /// Neither who answers for it nor a manager.
    NotYours,
    /// It cannot belong to that item.
    Parent(ParentRefusal),
}

#[derive(FromQueryResult)]
struct PlacementRow {
    channel: Option<String>,
    parent_id: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

impl Store {
    /// Puts an item into a channel and under another item, or takes it out of both.
    pub async fn place_item(
        &self,
        request: Request,
        item: ItemId,
        placement: Placement,
    ) -> Result<Done<()>, NotDone<NotPlaced>> {
        self.act(request, Right::ItemWork, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            let view = find_item(self, tx.db(), workspace, item).await?;
            let item = view.ok_or(NotDone::Missing)?.item;
            if !may_steer(&item, tx.actor()) {
                return Err(NotDone::Refused(NotPlaced::NotYours));
            }
            let sql = "SELECT channel, parent_id FROM items WHERE workspace_id = $1 AND id = $2";
            let before =
                first::<PlacementRow>(tx.db(), sql, values![tx.workspace(), item.id.uuid()])
                    .await?
                    .ok_or(NotDone::Missing)?;
            place(self, tx, &item, before, &placement)
                .await
                .map_err(|not| not.map(NotPlaced::Parent))
        })
        .await
    }
}

/// The place of an item that has just been inserted.
pub async fn place_new(
    store: &Store,
    tx: &mut Tx,
    item: &Item,
    placement: &Placement,
) -> Result<(), NotDone<NotLaunched>> {
    let nowhere = PlacementRow {
        channel: None,
        parent_id: None,
    };
    let placed = place(store, tx, item, nowhere, placement).await;
    placed.map_err(|not| not.map(NotLaunched::Parent))
}

async fn place(
    store: &Store,
    tx: &mut Tx,
    item: &Item,
    before: PlacementRow,
    placement: &Placement,
) -> Result<(), NotDone<ParentRefusal>> {
    let parent = placement.parent.map(ItemId::uuid);
    let channel = placement.channel.as_ref().map(Channel::as_str);
    let mut events = Vec::new();
    if before.parent_id != parent {
        if let Some(parent) = placement.parent {
            check_parent(store, tx, item.id, parent).await?;
        }
        events.push(WorkEvent::ParentChanged {
            to: placement.parent,
        });
    }
    if before.channel.as_deref() != channel {
        events.push(WorkEvent::ChannelChanged {
            to: placement.channel.clone(),
        });
    }
    if events.is_empty() {
        return Ok(());
    }
    let sql = "UPDATE items SET channel = $3, parent_id = $4, revision = revision + 1 WHERE workspace_id = $1 AND id = $2";
    let columns = values![tx.workspace(), item.id.uuid(), channel, parent];
    run(tx.db(), sql, columns).await?;
    if let Some(channel) = channel {
        let sql = "INSERT INTO channels (workspace_id, process_id, name, used_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (workspace_id, process_id, name) DO UPDATE SET used_at = excluded.used_at";
        let columns = values![
            tx.workspace(),
            item.process.uuid(),
            channel,
            instant(tx.now())
        ];
        run(tx.db(), sql, columns).await?;
    }
    log_all(tx, item, events);
    Ok(())
}

async fn check_parent(
    store: &Store,
    tx: &Tx,
    child: ItemId,
    parent: ItemId,
) -> Result<(), NotDone<ParentRefusal>> {
    let workspace = WorkspaceId::new(tx.workspace());
    let view = find_item(store, tx.db(), workspace, parent).await?;
    let view = view.ok_or(NotDone::Missing)?;
    let line = line_from(tx, parent).await?;
    let kinship = Kinship {
        child,
        levels_below: levels_below(tx, child).await?,
        line: &line,
        parent_state: &view.item.state,
    };
    may_belong(kinship).map_err(NotDone::Refused)
}

/// An item and all above it, as far as anybody may stand above anybody.
async fn line_from(tx: &Tx, from: ItemId) -> Result<Vec<ItemId>, Fault> {
    let sql = "SELECT channel, parent_id FROM items WHERE workspace_id = $1 AND id = $2";
    let mut line = vec![from];
    while line.len() <= CAMPAIGN_LEVELS_MAX {
        let last = line.last().map(|id| id.uuid());
        let above = first::<PlacementRow>(tx.db(), sql, values![tx.workspace(), last]).await?;
        match above.and_then(|row| row.parent_id) {
            Some(parent) => line.push(ItemId::new(parent)),
            None => break,
        }
    }
    Ok(line)
}

/// How many levels belong to an item; counting stops where it is too many anyway.
async fn levels_below(tx: &Tx, from: ItemId) -> Result<usize, Fault> {
    let sql = "SELECT c.id FROM items c WHERE c.workspace_id = $1 AND c.parent_id = $2 AND c.removed_at IS NULL \
               ORDER BY EXISTS (SELECT 1 FROM items g WHERE g.workspace_id = $1 AND g.parent_id = c.id AND g.removed_at IS NULL) DESC, c.id LIMIT 1";
    let mut from = from.uuid();
    for levels in 0..CAMPAIGN_LEVELS_MAX {
        let deepest: Vec<IdRow> = all(tx.db(), sql, values![tx.workspace(), from]).await?;
        match deepest.first() {
            Some(row) => from = row.id,
            None => return Ok(levels),
        }
    }
    Ok(CAMPAIGN_LEVELS_MAX)
}
