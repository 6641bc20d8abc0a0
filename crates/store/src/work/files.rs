//! Files of an item: rows for bytes that lie in the folder (`crate::files`), taken away by a state and brought back.

use domain::events::Event;
use domain::ids::{CommentId, EntryId, FileId, ItemId, PersonId, WorkspaceId};
use domain::security::Right;
use domain::work::file::{
    File, FileKind, FileName, FileRefusal, Room, is_returnable, may_remove, takes_file,
};
use domain::work::{Answer, TalkEvent};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::codec;
use super::items::find_item;
use crate::action::{Done, NotDone, Receipt, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant, read_maybe_instant};
use crate::fault::Fault;
use crate::files::{Arrived, BlobPath};
use crate::rows::{all, first, number, run, values};

/// A file that arrived whole, with the name that it was sent under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where it lies.
    pub path: BlobPath,
    /// What it is called.
    pub name: FileName,
    /// What it is.
    pub kind: FileKind,
    /// How large it is.
    pub bytes: u64,
    /// The SHA-256 of its bytes.
    pub digest: [u8; 32],
}

impl NewFile {
    /// What arrived, under a name.
    pub fn of(arrived: &Arrived, name: FileName) -> Self {
        Self {
            path: arrived.path.clone(),
            name,
            kind: arrived.received.kind,
            bytes: arrived.received.bytes,
            digest: arrived.digest,
        }
    }
}

/// Files for an item, perhaps as the answer of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFiles {
    /// The item.
    pub item: ItemId,
    /// The entry that asks for one.
    pub entry: Option<EntryId>,
    /// The files.
    pub files: Vec<NewFile>,
    /// Bytes that the workspace may have.
    pub bytes_max: u64,
}

/// A file with the place of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// The file.
    pub file: File,
    /// Where its bytes lie.
    pub path: BlobPath,
}

/// What an upload gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileIds(pub Vec<FileId>);

impl Receipt for FileIds {
    fn to_receipt(&self) -> String {
        let ids: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        ids.join(",")
    }

    fn from_receipt(text: &str) -> Option<Self> {
        let ids = text.split(',').filter(|id| !id.is_empty());
        ids.map(|id| id.parse().ok())
            .collect::<Option<_>>()
            .map(Self)
    }
}

#[derive(FromQueryResult)]
struct FileColumns {
    id: Uuid,
    comment_id: Option<Uuid>,
    entry_id: Option<Uuid>,
    name: String,
    kind: String,
    path: String,
    bytes: i64,
    added_by: Uuid,
    added_at: i64,
    removed_at: Option<i64>,
    removed_by: Option<Uuid>,
}

const COLUMNS: &str = "SELECT id, comment_id, entry_id, name, kind, path, bytes, added_by, added_at, removed_at, removed_by \
    FROM files WHERE workspace_id = $1 AND item_id = $2 \
    AND EXISTS (SELECT 1 FROM items i WHERE i.workspace_id = files.workspace_id AND i.id = files.item_id AND i.removed_at IS NULL)";
/// Files read at most: those that stand and those that were taken away.
const READ_MAX: i64 = 500;

impl Store {
    /// The files of an item, the oldest first, those taken away among them.
    pub async fn list_files(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
    ) -> Result<Vec<File>, Fault> {
        let sql = format!("{COLUMNS} ORDER BY id LIMIT $3");
        let values = values![workspace.uuid(), item.uuid(), READ_MAX];
        let rows: Vec<FileColumns> = all(self.reader(), &sql, values).await?;
        let files = rows.iter().map(read);
        files.map(|read| read.map(|stored| stored.file)).collect()
    }

    /// A file of an item that stands; one that was taken away is not there.
    pub async fn find_file(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        file: FileId,
    ) -> Result<Option<StoredFile>, Fault> {
        let found = find(self.reader(), workspace.uuid(), item, file).await?;
        Ok(found.filter(|stored| stored.file.removed.is_none()))
    }

    /// What there is already of what an upload needs.
    pub async fn file_room(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
        bytes_max: u64,
    ) -> Result<Room, Fault> {
        room(self.reader(), workspace.uuid(), item, bytes_max).await
    }

    /// Hangs files that arrived on an item.
    pub async fn add_files(
        &self,
        request: Request,
        new: NewFiles,
    ) -> Result<Done<FileIds>, NotDone<FileRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            let view = find_item(self, tx.db(), workspace, new.item).await?;
            let view = view.ok_or(NotDone::Missing)?;
            if let Some(entry) = new.entry
                && !takes_file(&view.item, &view.map, entry)
            {
                return Err(NotDone::Missing);
            }
            let belongs = Belongs {
                item: new.item,
                comment: None,
                entry: new.entry,
            };
            add(tx, belongs, &new.files, new.bytes_max).await
        })
        .await
    }

    /// Takes a file away; its bytes stay.
    pub async fn remove_file(
        &self,
        request: Request,
        item: ItemId,
        file: FileId,
    ) -> Result<Done<()>, NotDone<FileRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            let stored = changeable(self, tx, item, file).await?;
            if stored.file.removed.is_some() {
                return Ok(());
            }
            let answer = codec::encode(&Answer::File(file));
            let sql = "SELECT COUNT(*) FROM answers WHERE workspace_id = $1 AND item_id = $2 AND answer = $3";
            if number(tx.db(), sql, values![tx.workspace(), item.uuid(), answer]).await? > 0 {
                return Err(NotDone::Refused(FileRefusal::IsAnAnswer));
            }
            let by = tx.actor().person().ok_or(NotDone::Denied)?;
            mark(tx, file, Some(by)).await?;
            let name = stored.file.name;
            tx.log(Event::Talk(item, TalkEvent::FileRemoved { file, name }));
            Ok(())
        })
        .await
    }

    /// Brings a file back within thirty days.
    pub async fn restore_file(
        &self,
        request: Request,
        item: ItemId,
        file: FileId,
    ) -> Result<Done<()>, NotDone<FileRefusal>> {
        self.act(request, Right::ItemTalk, async |tx| {
            let stored = changeable(self, tx, item, file).await?;
            if stored.file.removed.is_none() {
                return Ok(());
            }
            if !is_returnable(&stored.file, tx.now()) {
                return Err(NotDone::Refused(FileRefusal::Gone));
            }
            let room = room(tx.db(), tx.workspace(), item, u64::MAX).await?;
            room.takes(1, 0).map_err(NotDone::Refused)?;
            mark(tx, file, None).await?;
            let name = stored.file.name;
            tx.log(Event::Talk(item, TalkEvent::FileRestored { file, name }));
            Ok(())
        })
        .await
    }
}

/// To what new files belong.
#[derive(Clone, Copy)]
pub(super) struct Belongs {
    pub item: ItemId,
    pub comment: Option<CommentId>,
    pub entry: Option<EntryId>,
}

/// Writes the rows of files that arrived, if there is room for them.
pub(super) async fn add(
    tx: &mut Tx,
    belongs: Belongs,
    files: &[NewFile],
    bytes_max: u64,
) -> Result<FileIds, NotDone<FileRefusal>> {
    let by = tx.actor().person().ok_or(NotDone::Denied)?;
    let room = room(tx.db(), tx.workspace(), belongs.item, bytes_max).await?;
    let bytes = files.iter().map(|file| file.bytes).sum();
    room.takes(files.len(), bytes).map_err(NotDone::Refused)?;
    let mut ids = Vec::new();
    for new in files {
        let file = FileId::new(tx.fresh());
        let sql = "INSERT INTO files (workspace_id, id, item_id, comment_id, entry_id, name, kind, path, bytes, sha256, added_by, added_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        let columns = values![
            tx.workspace(),
            file.uuid(),
            belongs.item.uuid(),
            belongs.comment.map(CommentId::uuid),
            belongs.entry.map(EntryId::uuid),
            new.name.as_str(),
            new.kind.code(),
            new.path.as_str(),
            i64::try_from(new.bytes).unwrap_or(i64::MAX),
            new.digest.to_vec(),
            by.uuid(),
            instant(tx.now()),
        ];
        run(tx.db(), sql, columns).await?;
        let name = new.name.clone();
        tx.log(Event::Talk(
            belongs.item,
            TalkEvent::FileAdded { file, name },
        ));
        ids.push(file);
    }
    Ok(FileIds(ids))
}

/// The files of an item that an answer may point at.
pub(super) async fn present_files(tx: &Tx, item: ItemId) -> Result<Vec<FileId>, Fault> {
    let sql = format!("{COLUMNS} AND removed_at IS NULL ORDER BY id LIMIT $3");
    let values = values![tx.workspace(), item.uuid(), READ_MAX];
    let rows: Vec<FileColumns> = all(tx.db(), &sql, values).await?;
    Ok(rows.into_iter().map(|row| FileId::new(row.id)).collect())
}

async fn room(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    item: ItemId,
    bytes_max: u64,
) -> Result<Room, Fault> {
    let sql = "SELECT COUNT(*) FROM files WHERE workspace_id = $1 AND item_id = $2 AND removed_at IS NULL";
    let files = number(db, sql, values![workspace, item.uuid()]).await?;
    let sql = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM files WHERE workspace_id = $1";
    let bytes = number(db, sql, values![workspace]).await?;
    Ok(Room {
        files: usize::try_from(files).unwrap_or(usize::MAX),
        bytes: u64::try_from(bytes).unwrap_or(0),
        bytes_max,
    })
}

/// A file of an item that the actor may take away and bring back.
async fn changeable(
    store: &Store,
    tx: &Tx,
    item: ItemId,
    file: FileId,
) -> Result<StoredFile, NotDone<FileRefusal>> {
    let view = find_item(store, tx.db(), WorkspaceId::new(tx.workspace()), item).await?;
    let owner = view.ok_or(NotDone::Missing)?.item.owner;
    let found = find(tx.db(), tx.workspace(), item, file).await?;
    let stored = found.ok_or(NotDone::Missing)?;
    may_remove(&stored.file, owner, tx.actor()).map_err(NotDone::Refused)?;
    Ok(stored)
}

async fn mark(tx: &Tx, file: FileId, by: Option<PersonId>) -> Result<(), Fault> {
    let at: Option<i64> = by.map(|_| tx.now().as_microsecond());
    let sql =
        "UPDATE files SET removed_at = $3, removed_by = $4 WHERE workspace_id = $1 AND id = $2";
    let columns = values![tx.workspace(), file.uuid(), at, by.map(PersonId::uuid)];
    run(tx.db(), sql, columns).await?;
    Ok(())
}

async fn find(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    item: ItemId,
    file: FileId,
) -> Result<Option<StoredFile>, Fault> {
    let sql = format!("{COLUMNS} AND id = $3");
    let row: Option<FileColumns> =
        first(db, &sql, values![workspace, item.uuid(), file.uuid()]).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &FileColumns) -> Result<StoredFile, Fault> {
    let path = BlobPath::parse(&row.path)
        .ok_or_else(|| Fault::new("reading a file", "its place is none of ours"))?;
    let removed: Option<Timestamp> = read_maybe_instant(row.removed_at)?;
    Ok(StoredFile {
        file: File {
            id: FileId::new(row.id),
            name: FileName::clean(&row.name),
            kind: FileKind::parse(&row.kind),
            bytes: u64::try_from(row.bytes).unwrap_or(0),
            comment: row.comment_id.map(CommentId::new),
            entry: row.entry_id.map(EntryId::new),
            added_by: PersonId::new(row.added_by),
            added_at: read_instant(row.added_at)?,
            removed: removed.zip(row.removed_by.map(PersonId::new)),
        },
        path,
    })
}
