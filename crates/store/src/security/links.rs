//! Links for somebody without an account: one item, to look at, until it expires or is taken back.

use domain::ids::{ItemId, LinkId, PersonId, WorkspaceId};
use domain::security::session::ITEM_LINK_MAX;
use domain::security::{Right, SecurityEvent};
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;
use vault::Token;

use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::rows::{all, first, number, run, values};

/// A live link as the team sees it; the secret is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemLink {
    /// Identifies it.
    pub id: LinkId,
    /// Who gave it out.
    pub made_by: PersonId,
    /// When it stops by itself.
    pub expires_at: Timestamp,
}

/// Why no link was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    /// An item has at most twenty live links.
    TooMany,
}

const LINKS_MAX: i64 = 20;

#[derive(FromQueryResult)]
struct LinkRow {
    id: Uuid,
    made_by: Uuid,
    expires_at: i64,
}

#[derive(FromQueryResult)]
struct TargetRow {
    workspace_id: Uuid,
    id: Uuid,
    object_id: Uuid,
    expires_at: i64,
    revoked_at: Option<i64>,
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkTarget {
    /// The workspace.
    pub workspace: WorkspaceId,
    /// The link.
    pub link: LinkId,
    /// The one item that it shows.
    pub item: ItemId,
    /// Expired or taken back.
    pub is_dead: bool,
}

impl Store {
    /// Makes a link to an item; the token is shown once.
    pub async fn share_item(
        &self,
        request: Request,
        item: ItemId,
        token: &Token,
    ) -> Result<Done<LinkId>, NotDone<LinkRefusal>> {
        let digest = token.digest().bytes().to_vec();
        self.act(request, Right::LinkShare, async |tx| {
            let sql = "SELECT COUNT(*) FROM items WHERE workspace_id = $1 AND id = $2 AND removed_at IS NULL";
            if number(tx.db(), sql, values![tx.workspace(), item.uuid()]).await? == 0 {
                return Err(NotDone::Missing);
            }
            let sql = "SELECT COUNT(*) FROM links WHERE workspace_id = $1 AND object_id = $2 AND revoked_at IS NULL AND expires_at > $3";
            if number(tx.db(), sql, values![tx.workspace(), item.uuid(), instant(tx.now())]).await? >= LINKS_MAX {
                return Err(NotDone::Refused(LinkRefusal::TooMany));
            }
            let Some(person) = tx.actor().person() else { return Err(NotDone::Denied) };
            let link = LinkId::new(tx.fresh());
            let expires_at = tx.now().saturating_add(ITEM_LINK_MAX).map_err(|cause| Fault::new("dating a link", cause))?;
            let sql = "INSERT INTO links (workspace_id, id, token_hash, purpose, object_id, made_by, made_at, expires_at) VALUES ($1, $2, $3, 'item', $4, $5, $6, $7)";
            run(tx.db(), sql, values![tx.workspace(), link.uuid(), digest, item.uuid(), person.uuid(), instant(tx.now()), instant(expires_at)]).await?;
            tx.log(SecurityEvent::LinkMade { item, link });
            Ok(link)
        })
        .await
    }

    /// Takes a link of an item back.
    pub async fn revoke_link(
        &self,
        request: Request,
        item: ItemId,
        link: LinkId,
    ) -> Result<Done<()>, NotDone<LinkRefusal>> {
        self.act(request, Right::LinkShare, async |tx| {
            let sql = "UPDATE links SET revoked_at = $4 WHERE workspace_id = $1 AND id = $2 AND object_id = $3 AND revoked_at IS NULL";
            if run(tx.db(), sql, values![tx.workspace(), link.uuid(), item.uuid(), instant(tx.now())]).await? == 0 {
                return Err(NotDone::Missing);
            }
            tx.log(SecurityEvent::LinkRevoked { item, link });
            Ok(())
        })
        .await
    }

    /// The live links of an item, the oldest first.
    pub async fn list_links(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        now: Timestamp,
    ) -> Result<Vec<ItemLink>, Fault> {
        let sql = "SELECT id, made_by, expires_at FROM links WHERE workspace_id = $1 AND object_id = $2 AND revoked_at IS NULL AND expires_at > $3 ORDER BY made_at, id LIMIT $4";
        let rows: Vec<LinkRow> = all(
            self.reader(),
            sql,
            values![workspace.uuid(), item.uuid(), instant(now), LINKS_MAX],
        )
        .await?;
        rows.into_iter()
            .map(|row| {
                Ok(ItemLink {
                    id: LinkId::new(row.id),
                    made_by: PersonId::new(row.made_by),
                    expires_at: read_instant(row.expires_at)?,
                })
            })
            .collect()
    }

    /// Where a token leads, dead or alive; nothing for one that never was.
    pub async fn find_link(
        &self,
        token: &Token,
        now: Timestamp,
    ) -> Result<Option<LinkTarget>, Fault> {
        let sql = "SELECT workspace_id, id, object_id, expires_at, revoked_at FROM links WHERE token_hash = $1";
        let Some(row) =
            first::<TargetRow>(self.reader(), sql, values![token.digest().bytes().to_vec()])
                .await?
        else {
            return Ok(None);
        };
        let is_dead = row.revoked_at.is_some() || read_instant(row.expires_at)? <= now;
        Ok(Some(LinkTarget {
            workspace: WorkspaceId::new(row.workspace_id),
            link: LinkId::new(row.id),
            item: ItemId::new(row.object_id),
            is_dead,
        }))
    }
}
