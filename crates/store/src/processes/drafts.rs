//! Beginning a process and editing its draft. A saving that was made on an older draft is refused with what is there now.

use std::collections::BTreeSet;

use domain::events::Event;
use domain::ids::{EntryId, PersonId, ProcessId, StageId};
use domain::processes::{
    Contract, Entry, HalfDays, Map, ProcessEvent, Stage, StageRow, TooMany, apply_rows, limits,
};
use domain::security::Right;
use domain::text::{Name, Title};

use super::codec;
use super::queries::{Draft, find_draft};
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::people::role_ids;
use crate::rows::{number, run, values};

/// A process as a template, a pasted list or a spreadsheet gives it; roles are names still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewProcess {
    /// What the team calls it.
    pub name: Title,
    /// What one item is called.
    pub item_word: Title,
    /// Its stages.
    pub stages: Vec<StageDraft>,
}

/// A stage of a new process, and afterwards the whole of one stage as its page was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageDraft {
    /// What it is called.
    pub name: Title,
    /// Whose work it is.
    pub role: Option<Name>,
    /// The work itself.
    pub days: HalfDays,
    /// Who has the last word.
    pub approver: Option<Name>,
    /// All else; its approver is taken from the name above.
    pub contract: Contract,
    /// The checklist; entries without an id are new.
    pub checklist: Vec<(Option<EntryId>, Entry)>,
}

/// One row of the list as somebody left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDraft {
    /// The stage it was, if it is not new.
    pub id: Option<StageId>,
    /// Its name.
    pub name: Title,
    /// Whose work it is.
    pub role: Option<Name>,
    /// The work itself.
    pub days: HalfDays,
}

/// Why a draft was not saved.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftRefusal {
    /// Somebody saved meanwhile; this is what is there now.
    Changed(Box<Draft>),
    /// A list is over its limit.
    TooMany(TooMany),
    /// As many processes as a workspace may have.
    TooManyProcesses,
    /// As many roles as a workspace may have.
    TooManyRoles,
}

impl Store {
    /// Begins a process with a first draft.
    pub async fn begin_process(
        &self,
        request: Request,
        new: NewProcess,
    ) -> Result<Done<ProcessId>, NotDone<DraftRefusal>> {
        within_limits(&new.stages).map_err(|over| NotDone::Refused(DraftRefusal::TooMany(over)))?;
        self.act(request, Right::ProcessEdit, async |tx| {
            let sql = "SELECT COUNT(*) FROM processes WHERE workspace_id = $1 AND retired_at IS NULL";
            if usize::try_from(number(tx.db(), sql, values![tx.workspace()]).await?).unwrap_or(usize::MAX) >= limits::PROCESSES_MAX {
                return Err(NotDone::Refused(DraftRefusal::TooManyProcesses));
            }
            let mut stages = Vec::with_capacity(new.stages.len());
            let mut taken = BTreeSet::new();
            for draft in new.stages {
                let id = StageId::new(tx.fresh());
                stages.push(stage(tx, id, draft, &mut taken).await?);
            }
            let id = ProcessId::new(tx.fresh());
            let map = Map { item_word: new.item_word, stages };
            let by = tx.actor().person().map(PersonId::uuid);
            let sql = "INSERT INTO processes (workspace_id, id, name, draft, draft_revision, draft_by, draft_at) VALUES ($1, $2, $3, $4, 1, $5, $6)";
            run(tx.db(), sql, values![tx.workspace(), id.uuid(), new.name.as_str(), codec::encode(&map), by, instant(tx.now())]).await?;
            tx.log(Event::Process(id, ProcessEvent::Begun { name: new.name }));
            Ok(id)
        })
        .await
    }

    /// Saves the list: names, roles, days and the order.
    pub async fn save_rows(
        &self,
        request: Request,
        id: ProcessId,
        revision: i64,
        rows: Vec<RowDraft>,
    ) -> Result<Done<()>, NotDone<DraftRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let draft = unchanged(tx, id, revision).await?;
            let names: Vec<Name> = rows.iter().filter_map(|row| row.role.clone()).collect();
            let roles = role_ids(tx, &names)
                .await
                .map_err(|not| not.map(|_| DraftRefusal::TooManyRoles))?;
            let mut free: BTreeSet<StageId> = draft.map.stages.iter().map(|it| it.id).collect();
            let rows = rows.into_iter().map(|row| StageRow {
                // A row keeps the stage that it was; two rows never become one stage.
                id: (row.id.filter(|id| free.remove(id)))
                    .unwrap_or_else(|| StageId::new(tx.fresh())),
                name: row.name,
                role: row.role.and_then(|name| roles.get(&name).copied()),
                days: row.days,
            });
            let map = apply_rows(&draft.map, rows.collect())
                .map_err(|over| NotDone::Refused(DraftRefusal::TooMany(over)))?;
            save(tx, id, revision, &map).await
        })
        .await
    }

    /// Saves the whole of one stage.
    pub async fn save_stage(
        &self,
        request: Request,
        id: ProcessId,
        revision: i64,
        at: StageId,
        changed: StageDraft,
    ) -> Result<Done<()>, NotDone<DraftRefusal>> {
        within_limits(std::slice::from_ref(&changed))
            .map_err(|over| NotDone::Refused(DraftRefusal::TooMany(over)))?;
        self.act(request, Right::ProcessEdit, async |tx| {
            let mut draft = unchanged(tx, id, revision).await?;
            let publishes = changed.contract.publishes;
            let place = draft.map.position(at).ok_or(NotDone::Missing)?;
            let others = draft.map.stages.iter().filter(|stage| stage.id != at);
            let mut taken = others
                .flat_map(|stage| stage.checklist.iter().map(|entry| entry.id))
                .collect();
            let changed = stage(tx, at, changed, &mut taken).await?;
            if publishes {
                draft
                    .map
                    .stages
                    .iter_mut()
                    .for_each(|stage| stage.contract.publishes = false);
            }
            draft.map.stages[place] = changed;
            save(tx, id, revision, &draft.map).await
        })
        .await
    }

    /// Renames a process and what one of its items is called.
    pub async fn rename_process(
        &self,
        request: Request,
        id: ProcessId,
        revision: i64,
        name: Title,
        item_word: Title,
    ) -> Result<Done<()>, NotDone<DraftRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let mut draft = unchanged(tx, id, revision).await?;
            draft.map.item_word = item_word;
            run(
                tx.db(),
                "UPDATE processes SET name = $3 WHERE workspace_id = $1 AND id = $2",
                values![tx.workspace(), id.uuid(), name.as_str()],
            )
            .await?;
            tx.log(Event::Process(id, ProcessEvent::Renamed { name }));
            save(tx, id, revision, &draft.map).await
        })
        .await
    }
}

async fn unchanged(
    tx: &mut Tx,
    id: ProcessId,
    revision: i64,
) -> Result<Draft, NotDone<DraftRefusal>> {
    let draft = find_draft(tx.db(), tx.workspace(), id)
        .await?
        .ok_or(NotDone::Missing)?;
    if draft.revision == revision {
        Ok(draft)
    } else {
        Err(NotDone::Refused(DraftRefusal::Changed(Box::new(draft))))
    }
}

pub(super) async fn save(
    tx: &mut Tx,
    id: ProcessId,
    revision: i64,
    map: &Map,
) -> Result<(), NotDone<DraftRefusal>> {
    let by = tx.actor().person().map(PersonId::uuid);
    let sql = "UPDATE processes SET draft = $3, draft_revision = $4, draft_by = $5, draft_at = $6 WHERE workspace_id = $1 AND id = $2";
    run(
        tx.db(),
        sql,
        values![
            tx.workspace(),
            id.uuid(),
            codec::encode(map),
            revision + 1,
            by,
            instant(tx.now())
        ],
    )
    .await?;
    tx.log(Event::Process(
        id,
        ProcessEvent::DraftSaved {
            revision: revision + 1,
        },
    ));
    Ok(())
}

/// A stage as it was typed; an entry whose id another one has taken gets a fresh one.
async fn stage(
    tx: &mut Tx,
    id: StageId,
    draft: StageDraft,
    taken: &mut BTreeSet<EntryId>,
) -> Result<Stage, NotDone<DraftRefusal>> {
    let names: Vec<Name> = draft.role.iter().chain(&draft.approver).cloned().collect();
    let roles = role_ids(tx, &names)
        .await
        .map_err(|not| not.map(|_| DraftRefusal::TooManyRoles))?;
    let of = |name: Option<Name>| name.and_then(|name| roles.get(&name).copied());
    let checklist = draft
        .checklist
        .into_iter()
        .map(|(known, entry)| Entry {
            id: (known.filter(|id| taken.insert(*id))).unwrap_or_else(|| EntryId::new(tx.fresh())),
            ..entry
        })
        .collect();
    Ok(Stage {
        id,
        name: draft.name,
        role: of(draft.role),
        days: draft.days,
        contract: Contract {
            approver: of(draft.approver),
            ..draft.contract
        },
        checklist,
    })
}

fn within_limits(stages: &[StageDraft]) -> Result<(), TooMany> {
    if stages.len() > limits::STAGES_MAX {
        return Err(TooMany::Stages {
            count: stages.len(),
        });
    }
    let over = stages
        .iter()
        .enumerate()
        .find(|(_, stage)| stage.checklist.len() > limits::ENTRIES_MAX);
    over.map_or(Ok(()), |(index, stage)| {
        Err(TooMany::Entries {
            count: stage.checklist.len(),
            stage_number: index + 1,
        })
    })
}
