//! Comments on an item: written with their files and mentions in one action, changed by their author, taken away by a state.

use domain::events::Event;
use domain::ids::{CommentId, ItemId, PersonId, WorkspaceId};
use domain::security::Right;
use domain::work::TalkEvent;
use domain::work::comment::{
    COMMENTS_MAX, Comment, CommentRefusal, CommentText, SHOWN_MAX, may_edit, may_remove,
};
use domain::work::file::FileRefusal;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::files::{Belongs, NewFile, add};
use super::mentions::{mention, read_own, unmention};
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant, read_maybe_instant};
use crate::fault::Fault;
use crate::people::directory;
use crate::rows::{all, first, number, run, values};

/// A comment as it was typed, with the files that came with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComment {
    /// The item.
    pub item: ItemId,
    /// What was typed.
    pub typed: String,
    /// Files that arrived.
    pub files: Vec<NewFile>,
    /// Bytes that the workspace may have.
    pub bytes_max: u64,
}

/// A comment as its author wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentEdit {
    /// The item.
    pub item: ItemId,
    /// The comment.
    pub comment: CommentId,
    /// What was typed.
    pub typed: String,
    /// When the comment that the form was drawn from had been changed.
    pub seen: Option<Timestamp>,
}

/// Some of the comments of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// The oldest first.
    pub comments: Vec<Comment>,
    /// There are older ones.
    pub has_earlier: bool,
    /// How many stand, all in all.
    pub count: usize,
}

/// Why nothing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkRefusal {
    /// Because of the comment.
    Comment(CommentRefusal),
    /// Because of a file.
    File(FileRefusal),
}

#[derive(FromQueryResult)]
struct CommentColumns {
    id: Uuid,
    author_id: Uuid,
    body: String,
    at: i64,
    edited_at: Option<i64>,
    removed_at: Option<i64>,
    removed_by: Option<Uuid>,
}

const COLUMNS: &str = "SELECT id, author_id, body, at, edited_at, removed_at, removed_by FROM comments WHERE workspace_id = $1 AND item_id = $2";

impl Store {
    /// The latest comments of an item, or the latest before one of them.
    pub async fn list_comments(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        before: Option<CommentId>,
    ) -> Result<Talk, Fault> {
        let before = before.map_or(Uuid::max(), CommentId::uuid);
        let sql = format!("{COLUMNS} AND id < $3 ORDER BY id DESC LIMIT $4");
        let limit = i64::try_from(SHOWN_MAX + 1).unwrap_or(i64::MAX);
        let values = values![workspace.uuid(), item.uuid(), before, limit];
        let mut rows: Vec<CommentColumns> = all(self.reader(), &sql, values).await?;
        let has_earlier = rows.len() > SHOWN_MAX;
        rows.truncate(SHOWN_MAX);
        rows.reverse();
        let sql = "SELECT COUNT(*) FROM comments WHERE workspace_id = $1 AND item_id = $2 AND removed_at IS NULL";
        let count = number(self.reader(), sql, values![workspace.uuid(), item.uuid()]).await?;
        Ok(Talk {
            comments: rows.into_iter().map(read).collect::<Result<_, _>>()?,
            has_earlier,
            count: usize::try_from(count).unwrap_or(0),
        })
    }

    /// One comment of an item.
    pub async fn find_comment(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        comment: CommentId,
    ) -> Result<Option<Comment>, Fault> {
        find(self.reader(), workspace.uuid(), item, comment).await
    }

    /// Writes a comment, with its files and mentions; who answers has read what they were mentioned in.
    pub async fn add_comment(
        &self,
        request: Request,
        new: NewComment,
    ) -> Result<Done<CommentId>, NotDone<TalkRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            let author = tx.actor().person().ok_or(NotDone::Denied)?;
            has_item(tx, new.item).await?;
            let people = directory(tx.db(), tx.workspace()).await?.people;
            let text = CommentText::parse(&new.typed, &people, &[]).map_err(refused)?;
            if text.is_empty() && new.files.is_empty() {
                return Err(refused(CommentRefusal::Empty));
            }
            let sql = "SELECT COUNT(*) FROM comments WHERE workspace_id = $1 AND item_id = $2";
            let there = number(tx.db(), sql, values![tx.workspace(), new.item.uuid()]).await?;
            if usize::try_from(there).is_ok_and(|there| there >= COMMENTS_MAX) {
                return Err(refused(CommentRefusal::TooMany { comments_max: COMMENTS_MAX }));
            }
            let comment = CommentId::new(tx.fresh());
            let sql = "INSERT INTO comments (workspace_id, id, item_id, author_id, body, at) VALUES ($1, $2, $3, $4, $5, $6)";
            let columns = values![tx.workspace(), comment.uuid(), new.item.uuid(), author.uuid(), text.as_str(), instant(tx.now())];
            run(tx.db(), sql, columns).await?;
            let mut mentions = text.mentions();
            mentions.retain(|person| *person != author && people.iter().any(|known| known.id == *person));
            mention(tx, (new.item, comment), &mentions).await?;
            read_own(tx, new.item, author).await?;
            tx.log(Event::Talk(new.item, TalkEvent::Commented { comment, mentions }));
            let belongs = Belongs { item: new.item, comment: Some(comment), entry: None };
            add(tx, belongs, &new.files, new.bytes_max).await.map_err(|not| not.map(TalkRefusal::File))?;
            Ok(comment)
        })
        .await
    }

    /// Changes one's own comment; who is new in it is mentioned.
    pub async fn edit_comment(
        &self,
        request: Request,
        edit: CommentEdit,
    ) -> Result<Done<()>, NotDone<TalkRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            let CommentEdit {
                item,
                comment,
                ref typed,
                seen,
            } = edit;
            has_item(tx, item).await?;
            let there = find(tx.db(), tx.workspace(), item, comment)
                .await?
                .ok_or(NotDone::Missing)?;
            may_edit(&there, tx.actor()).map_err(refused)?;
            if there.edited_at != seen {
                return Err(refused(CommentRefusal::ChangedMeanwhile));
            }
            let people = directory(tx.db(), tx.workspace()).await?.people;
            let before = there.text.mentions();
            let text = CommentText::parse(typed, &people, &before).map_err(refused)?;
            if text.is_empty() {
                return Err(refused(CommentRefusal::Empty));
            }
            if text == there.text {
                return Ok(());
            }
            let sql =
                "UPDATE comments SET body = $3, edited_at = $4 WHERE workspace_id = $1 AND id = $2";
            run(
                tx.db(),
                sql,
                values![
                    tx.workspace(),
                    comment.uuid(),
                    text.as_str(),
                    instant(tx.now())
                ],
            )
            .await?;
            let after = text.mentions();
            let mut mentions = after.clone();
            mentions.retain(|person| {
                *person != there.author
                    && !before.contains(person)
                    && people.iter().any(|known| known.id == *person)
            });
            let gone: Vec<PersonId> = before
                .into_iter()
                .filter(|person| !after.contains(person))
                .collect();
            unmention(tx, comment, &gone).await?;
            mention(tx, (item, comment), &mentions).await?;
            tx.log(Event::Talk(
                item,
                TalkEvent::CommentEdited { comment, mentions },
            ));
            Ok(())
        })
        .await
    }

    /// Takes a comment away; that it stood there, and who took it away, stays to be seen.
    pub async fn remove_comment(
        &self,
        request: Request,
        item: ItemId,
        comment: CommentId,
    ) -> Result<Done<()>, NotDone<TalkRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            has_item(tx, item).await?;
            let there = find(tx.db(), tx.workspace(), item, comment).await?.ok_or(NotDone::Missing)?;
            may_remove(&there, tx.actor()).map_err(refused)?;
            let by = tx.actor().person().ok_or(NotDone::Denied)?;
            let sql = "UPDATE comments SET removed_at = $3, removed_by = $4 WHERE workspace_id = $1 AND id = $2";
            run(tx.db(), sql, values![tx.workspace(), comment.uuid(), instant(tx.now()), by.uuid()]).await?;
            tx.log(Event::Talk(item, TalkEvent::CommentRemoved { comment }));
            Ok(())
        })
        .await
    }
}

fn refused(refusal: CommentRefusal) -> NotDone<TalkRefusal> {
    NotDone::Refused(TalkRefusal::Comment(refusal))
}

/// The item that is talked about must be there.
pub(super) async fn has_item<R>(tx: &Tx, item: ItemId) -> Result<(), NotDone<R>> {
    let sql =
        "SELECT COUNT(*) FROM items WHERE workspace_id = $1 AND id = $2 AND removed_at IS NULL";
    match number(tx.db(), sql, values![tx.workspace(), item.uuid()]).await? {
        0 => Err(NotDone::Missing),
        _ => Ok(()),
    }
}

async fn find(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    item: ItemId,
    comment: CommentId,
) -> Result<Option<Comment>, Fault> {
    let sql = format!("{COLUMNS} AND id = $3");
    let values = values![workspace, item.uuid(), comment.uuid()];
    let row: Option<CommentColumns> = first(db, &sql, values).await?;
    row.map(read).transpose()
}

fn read(row: CommentColumns) -> Result<Comment, Fault> {
    let removed = read_maybe_instant(row.removed_at)?;
    Ok(Comment {
        id: CommentId::new(row.id),
        author: PersonId::new(row.author_id),
        text: CommentText::stored(row.body),
        at: read_instant(row.at)?,
        edited_at: read_maybe_instant(row.edited_at)?,
        removed: removed.zip(row.removed_by.map(PersonId::new)),
    })
}
