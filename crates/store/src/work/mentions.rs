//! Who was mentioned and has not read it: until they answer on the item, or say that they have.

use domain::events::Event;
use domain::ids::{CommentId, ItemId, PersonId, WorkspaceId};
use domain::security::Right;
use domain::work::TalkEvent;
use domain::work::comment::CommentText;
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::comments::has_item;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::rows::{all, run, values};

/// A comment in which somebody is mentioned and has not read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionView {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// The comment.
    pub comment: CommentId,
    /// Who wrote it.
    pub author: PersonId,
    /// What it says.
    pub text: CommentText,
    /// When it was written.
    pub at: Timestamp,
}

/// Mentions read at most.
const READ_MAX: i64 = 50;

#[derive(FromQueryResult)]
struct MentionRow {
    item_id: Uuid,
    title: String,
    id: Uuid,
    author_id: Uuid,
    body: String,
    at: i64,
}

impl Store {
    /// Where somebody is mentioned and has not read it, the newest first.
    pub async fn list_mentions(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Vec<MentionView>, Fault> {
        let sql = "SELECT c.item_id, i.title, c.id, c.author_id, c.body, c.at FROM mentions m \
                   JOIN comments c ON c.workspace_id = m.workspace_id AND c.id = m.comment_id \
                   JOIN items i ON i.workspace_id = c.workspace_id AND i.id = c.item_id \
                   WHERE m.workspace_id = $1 AND m.person_id = $2 AND m.read_at IS NULL \
                   AND c.removed_at IS NULL AND i.removed_at IS NULL ORDER BY c.id DESC LIMIT $3";
        let values = values![workspace.uuid(), person.uuid(), READ_MAX];
        let rows: Vec<MentionRow> = all(self.reader(), sql, values).await?;
        rows.into_iter().map(read).collect()
    }

    /// Says that one has read where one is mentioned on an item.
    pub async fn read_mentions(
        &self,
        request: Request,
        item: ItemId,
    ) -> Result<Done<()>, NotDone<()>> {
        self.act(request, Right::ItemRead, async |tx| {
            let person = tx.actor().person().ok_or(NotDone::Denied)?;
            has_item(tx, item).await?;
            read_own(tx, item, person).await?;
            Ok(())
        })
        .await
    }
}

/// Notes who is mentioned in a comment of an item.
pub(super) async fn mention(
    tx: &Tx,
    (item, comment): (ItemId, CommentId),
    people: &[PersonId],
) -> Result<(), Fault> {
    for person in people {
        let sql = "INSERT INTO mentions (workspace_id, comment_id, person_id, item_id) VALUES ($1, $2, $3, $4)";
        let columns = values![tx.workspace(), comment.uuid(), person.uuid(), item.uuid()];
        run(tx.db(), sql, columns).await?;
    }
    Ok(())
}

/// Forgets who is not mentioned in a comment any more.
pub(super) async fn unmention(
    tx: &Tx,
    comment: CommentId,
    people: &[PersonId],
) -> Result<(), Fault> {
    for person in people {
        let sql =
            "DELETE FROM mentions WHERE workspace_id = $1 AND comment_id = $2 AND person_id = $3";
        run(
            tx.db(),
            sql,
            values![tx.workspace(), comment.uuid(), person.uuid()],
        )
        .await?;
    }
    Ok(())
}

/// Marks what somebody has read on an item; nothing is noted when there was nothing.
pub(super) async fn read_own(tx: &mut Tx, item: ItemId, person: PersonId) -> Result<(), Fault> {
    let sql = "UPDATE mentions SET read_at = $4 WHERE workspace_id = $1 AND person_id = $2 AND item_id = $3 AND read_at IS NULL";
    let columns = values![
        tx.workspace(),
        person.uuid(),
        item.uuid(),
        instant(tx.now())
    ];
    if run(tx.db(), sql, columns).await? > 0 {
        tx.log(Event::Talk(item, TalkEvent::MentionsRead { person }));
    }
    Ok(())
}

fn read(row: MentionRow) -> Result<MentionView, Fault> {
    Ok(MentionView {
        item: ItemId::new(row.item_id),
        title: row.title,
        comment: CommentId::new(row.id),
        author: PersonId::new(row.author_id),
        text: CommentText::stored(row.body),
        at: read_instant(row.at)?,
    })
}
