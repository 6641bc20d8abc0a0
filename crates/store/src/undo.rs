//! Taking back what was just done: an action keeps the rows that it is about to change, and within seconds they are written back.
//!
//! `tx.keep(subject, &[(&tables::ITEMS, id)])` before the first write is all that an action does for it; the rest is here.

use domain::events::{Event, Subject};
use domain::ids::{PersonId, UndoId, WorkspaceId};
use domain::security::Right;
use domain::undo::{Act, Touch, UndoRefusal, Undone, may_undo};
use jiff::SignedDuration;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant, read_maybe_instant};
use crate::fault::Fault;
use crate::rows::{first, run, values};

mod form;
mod kept;
pub mod tables;

use kept::Kept;
use tables::Table;

/// Kept for so long, so that a late press is told that it is late.
const KEPT_HOURS: i64 = 24;

/// What an action has kept so far.
#[derive(Default)]
pub(crate) struct Keeping {
    /// How many events there were before.
    events_before: usize,
    subjects: Vec<Subject>,
    kept: Vec<Kept>,
}

/// Something done that can be taken back, as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct UndoView {
    /// Who did it, when, and whether it was taken back.
    pub act: Act,
    /// On what it was done, the first thing first.
    pub subjects: Vec<Subject>,
    first_sequence: i64,
    last_sequence: i64,
    kept: Vec<Kept>,
}

#[derive(FromQueryResult)]
struct UndoRow {
    made_by: Uuid,
    made_at: i64,
    needed_right: String,
    first_sequence: i64,
    last_sequence: i64,
    body: String,
    taken_back_at: Option<i64>,
}

impl Tx {
    /// Keeps rows as they are now, so that what follows in this action can be taken back; what was logged before is not.
    /// Each table comes with the identifier of its group: the item for its stays.
    pub(crate) async fn keep(
        &mut self,
        subject: Subject,
        tables: &[(&'static Table, Uuid)],
    ) -> Result<(), Fault> {
        let mut kept = Vec::new();
        for (table, group) in tables {
            kept.push(kept::read(self.db(), self.workspace(), table, *group).await?);
        }
        let events_before = self.count_events();
        let keeping = self.keeping_mut().get_or_insert_with(|| Keeping {
            events_before,
            ..Keeping::default()
        });
        if !keeping.subjects.contains(&subject) {
            keeping.subjects.push(subject);
        }
        keeping.kept.extend(kept);
        Ok(())
    }
}

/// Stores what an action kept, once its events have their numbers; nothing when nothing happened.
pub(crate) async fn save(
    tx: &Tx,
    keeping: Keeping,
    right: Right,
    sequences: (i64, i64),
) -> Result<Option<UndoId>, Fault> {
    let (before, last) = sequences;
    let first = before + i64::try_from(keeping.events_before).unwrap_or(i64::MAX - before) + 1;
    let Some(person) = tx.actor().person().filter(|_| first <= last) else {
        return Ok(None);
    };
    forget_old(tx).await?;
    let id = UndoId::new(tx.fresh());
    let sql = "INSERT INTO undos (workspace_id, id, made_by, made_at, needed_right, request_key, first_sequence, last_sequence, body) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let columns = values![
        tx.workspace(),
        id.uuid(),
        person.uuid(),
        instant(tx.now()),
        right.code(),
        tx.request_key(),
        first,
        last,
        form::encode(&keeping.subjects, &keeping.kept),
    ];
    run(tx.db(), sql, columns).await?;
    Ok(Some(id))
}

async fn forget_old(tx: &Tx) -> Result<(), Fault> {
    let oldest = tx.now() - SignedDuration::from_hours(KEPT_HOURS);
    let sql = "DELETE FROM undos WHERE workspace_id = $1 AND made_at < $2";
    run(tx.db(), sql, values![tx.workspace(), instant(oldest)]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

/// What takes back the action of a press that was answered before.
pub(crate) async fn of_press(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    person: Option<PersonId>,
    key: Option<String>,
) -> Result<Option<UndoId>, Fault> {
    let sql = "SELECT id FROM undos WHERE workspace_id = $1 AND made_by = $2 AND request_key = $3 ORDER BY made_at DESC LIMIT 1";
    let (Some(person), Some(key)) = (person, key) else {
        return Ok(None);
    };
    let row: Option<IdRow> = first(db, sql, values![workspace, person.uuid(), key]).await?;
    Ok(row.map(|row| UndoId::new(row.id)))
}

impl Store {
    /// What takes something back, if it is kept still.
    pub async fn find_undo(
        &self,
        workspace: WorkspaceId,
        id: UndoId,
    ) -> Result<Option<UndoView>, Fault> {
        find(self.reader(), workspace.uuid(), id).await
    }

    /// Takes back what was done: all of it, exactly, or nothing.
    pub async fn take_back(
        &self,
        request: Request,
        id: UndoId,
    ) -> Result<Done<()>, NotDone<UndoRefusal>> {
        self.act(request, Right::WorkspaceRead, async |tx| {
            let undo = find(tx.db(), tx.workspace(), id)
                .await?
                .ok_or(NotDone::Missing)?;
            let touched = touch(tx, &undo).await?;
            may_undo(&undo.act, tx.actor(), tx.now(), touched).map_err(NotDone::Refused)?;
            for kept in &undo.kept {
                kept::write_back(tx.db(), tx.workspace(), kept).await?;
            }
            let sql = "UPDATE undos SET taken_back_at = $3 WHERE workspace_id = $1 AND id = $2";
            let columns = values![tx.workspace(), id.uuid(), instant(tx.now())];
            run(tx.db(), sql, columns).await?;
            for subject in undo.subjects {
                tx.log(Event::Undone(Undone {
                    subject,
                    first: undo.first_sequence,
                    last: undo.last_sequence,
                }));
            }
            Ok(())
        })
        .await
    }
}

async fn find(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    id: UndoId,
) -> Result<Option<UndoView>, Fault> {
    let sql = "SELECT made_by, made_at, needed_right, first_sequence, last_sequence, body, taken_back_at FROM undos WHERE workspace_id = $1 AND id = $2";
    let row: Option<UndoRow> = first(db, sql, values![workspace, id.uuid()]).await?;
    row.map(read).transpose()
}

fn read(row: UndoRow) -> Result<UndoView, Fault> {
    let right = Right::ALL
        .iter()
        .find(|right| right.code() == row.needed_right)
        .ok_or_else(|| Fault::new("reading an undo", row.needed_right))?;
    let (subjects, kept) = form::decode(&row.body)?;
    Ok(UndoView {
        act: Act {
            by: PersonId::new(row.made_by),
            right: *right,
            at: read_instant(row.made_at)?,
            taken_back_at: read_maybe_instant(row.taken_back_at)?,
        },
        subjects,
        first_sequence: row.first_sequence,
        last_sequence: row.last_sequence,
        kept,
    })
}

#[derive(FromQueryResult)]
struct TouchRow {
    actor_kind: String,
    actor_id: Option<Uuid>,
}

/// The first change of any of its subjects after the act: no write is without an event.
async fn touch(tx: &Tx, undo: &UndoView) -> Result<Option<Touch>, Fault> {
    let sql = "SELECT actor_kind, actor_id FROM events WHERE workspace_id = $1 AND subject_id = $2 AND sequence > $3 ORDER BY sequence LIMIT 1";
    for subject in &undo.subjects {
        let id = crate::log::subject_id(*subject, undo_workspace(tx));
        let columns = values![tx.workspace(), id, undo.last_sequence];
        if let Some(row) = first::<TouchRow>(tx.db(), sql, columns).await? {
            let by = row.actor_id.filter(|_| row.actor_kind == "member");
            return Ok(Some(Touch {
                by: by.map(PersonId::new),
            }));
        }
    }
    Ok(None)
}

fn undo_workspace(tx: &Tx) -> WorkspaceId {
    WorkspaceId::new(tx.workspace())
}
