//! Answers to a checklist, as a page sends them: what was typed, and what stood there when the page was made.

use std::collections::BTreeMap;

use domain::ids::{EntryId, FileId, ItemId, PersonId, SpellId, WorkspaceId};
use domain::processes::{Entry, Stage};
use domain::security::Right;
use domain::work::file::FileRefusal;
use domain::work::{
    Answer, AnswerRefusal, Item, Recorded, SpellState, WorkEvent, inert_entries, may_work,
    parse_answer,
};

use super::codec;
use super::files::present_files;
use super::items::{ItemView, find_item};
use super::moves::MoveRefusal;
use super::saving::{log_all, update};
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::people::{Directory, directory};
use crate::rows::{run, values};

/// What was typed into the entries that a page showed; an entry that is not named stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedAnswers {
    /// The typed values by entry; nothing typed takes an answer away.
    pub typed: BTreeMap<EntryId, Vec<String>>,
    /// The fingerprint of what the page showed, by entry.
    pub seen: BTreeMap<EntryId, String>,
}

/// What is wrong with one typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    /// It is not what the entry takes.
    Refused(AnswerRefusal),
    /// Somebody else answered meanwhile.
    ChangedMeanwhile,
    /// It sleeps below a stop line.
    Inert,
    /// The file that was given for it was not taken.
    File(FileRefusal),
}

impl Store {
    /// Saves answers of one stay; nothing is saved if one of them is refused.
    pub async fn save_answers(
        &self,
        request: Request,
        item: ItemId,
        spell: SpellId,
        typed: TypedAnswers,
    ) -> Result<Done<()>, NotDone<MoveRefusal>> {
        self.act(request, Right::ItemWork, async |tx| {
            let view = find_item(self, tx.db(), WorkspaceId::new(tx.workspace()), item)
                .await?
                .ok_or(NotDone::Missing)?;
            let (view, events) = take_answers(tx, view, spell, &typed).await?;
            log_all(tx, &view.item, events);
            Ok(())
        })
        .await
    }
}

/// A short text by which a page knows whether an answer is still the one it showed.
pub fn fingerprint(recorded: Option<&Recorded>) -> String {
    recorded.map_or_else(String::new, |recorded| {
        recorded.at.as_microsecond().to_string()
    })
}

/// Writes typed answers, begins the stage if it was not begun, and gives the item as it is then.
pub async fn take_answers(
    tx: &mut Tx,
    view: ItemView,
    spell: SpellId,
    typed: &TypedAnswers,
) -> Result<(ItemView, Vec<WorkEvent>), NotDone<MoveRefusal>> {
    let refused = |refusal: domain::work::Refusal| NotDone::Refused(MoveRefusal::Rule(refusal));
    let open = view.item.spell(spell).ok_or(NotDone::Missing)?;
    if !may_work(&view.item, open, tx.actor()) {
        return Err(refused(domain::work::Refusal::NotYours));
    }
    if !open.state.is_open() {
        return Err(refused(domain::work::Refusal::NotOpen));
    }
    let stage = view.map.stage(open.stage).ok_or(NotDone::Missing)?.clone();
    let changes = read_all(tx, &stage, &view, typed).await?;
    let mut view = view;
    let mut events = Vec::new();
    for (entry, answer) in changes {
        write(tx, &view.item, entry, answer.as_ref()).await?;
        events.push(WorkEvent::Answered {
            entry,
            has_answer: answer.is_some(),
        });
        match answer {
            Some(answer) => drop(view.answers.insert(
                entry,
                Recorded {
                    answer,
                    by: tx.actor().person(),
                    at: tx.now(),
                    needs_recheck: false,
                },
            )),
            None => drop(view.answers.remove(&entry)),
        }
    }
    if !events.is_empty() {
        begin(tx, &mut view.item, spell, &mut events).await?;
    }
    Ok((view, events))
}

/// What typing into an entry comes to.
enum Typed {
    /// It says so already, and nobody has to look again.
    AsItWas,
    /// It is to say this from now on.
    Changed(Option<Answer>),
}

/// What answers may point at.
struct Known {
    people: Directory,
    files: Vec<FileId>,
}

/// The entries whose answers really change, or all that is wrong with them.
async fn read_all(
    tx: &Tx,
    stage: &Stage,
    view: &ItemView,
    typed: &TypedAnswers,
) -> Result<Vec<(EntryId, Option<Answer>)>, NotDone<MoveRefusal>> {
    let known = Known {
        people: directory(tx.db(), tx.workspace()).await?,
        files: present_files(tx, view.item.id).await?,
    };
    let (mut changes, mut problems) = (Vec::new(), BTreeMap::new());
    for (id, values) in &typed.typed {
        let Some(entry) = stage.entry(*id) else {
            continue;
        };
        match read_one(entry, values, &known, view) {
            Err(problem) => drop(problems.insert(*id, problem)),
            Ok(Typed::AsItWas) => {}
            Ok(Typed::Changed(changed)) => match obstacle(stage, view, typed, (*id, &changed)) {
                Some(problem) => drop(problems.insert(*id, problem)),
                None => changes.push((*id, changed)),
            },
        }
    }
    if problems.is_empty() {
        Ok(changes)
    } else {
        Err(NotDone::Refused(MoveRefusal::Answers(problems)))
    }
}

/// What was typed into one entry, beside what it says already.
fn read_one(
    entry: &Entry,
    values: &[String],
    known: &Known,
    view: &ItemView,
) -> Result<Typed, AnswerProblem> {
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let answer = parse_answer(entry, &values).map_err(AnswerProblem::Refused)?;
    if let Some(Answer::Person(person)) = answer
        && known.people.person(person).is_none()
    {
        return Err(AnswerProblem::Refused(AnswerRefusal::NotAPerson));
    }
    if let Some(Answer::File(file)) = answer
        && !known.files.contains(&file)
    {
        return Err(AnswerProblem::Refused(AnswerRefusal::NotAFile));
    }
    let recorded = view.answers.get(&entry.id);
    let is_same = answer.as_ref() == recorded.map(|recorded| &recorded.answer);
    let is_settled = !recorded.is_some_and(|recorded| recorded.needs_recheck);
    Ok(if is_same && is_settled {
        Typed::AsItWas
    } else {
        Typed::Changed(answer)
    })
}

/// What keeps a changed answer from being taken.
fn obstacle(
    stage: &Stage,
    view: &ItemView,
    typed: &TypedAnswers,
    (id, changed): (EntryId, &Option<Answer>),
) -> Option<AnswerProblem> {
    let recorded = view.answers.get(&id);
    let is_new = changed.is_some() && recorded.is_none();
    if is_new
        && inert_entries(stage, &view.answers).contains(&id)
        && !unlocked(stage, view, typed, id)
    {
        return Some(AnswerProblem::Inert);
    }
    let is_stale = |seen: &String| *seen != fingerprint(recorded);
    let is_changed = typed.seen.get(&id).is_some_and(is_stale);
    is_changed.then_some(AnswerProblem::ChangedMeanwhile)
}

/// Whether an inert entry wakes up because what stops it is answered in the same request.
fn unlocked(stage: &Stage, view: &ItemView, typed: &TypedAnswers, id: EntryId) -> bool {
    let mut answers = view.answers.clone();
    for (entry, values) in &typed.typed {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        if let Some(Ok(Some(answer))) = stage
            .entry(*entry)
            .map(|entry| parse_answer(entry, &values))
        {
            answers.entry(*entry).or_insert(Recorded {
                answer,
                by: None,
                at: jiff::Timestamp::UNIX_EPOCH,
                needs_recheck: false,
            });
        }
    }
    !inert_entries(stage, &answers).contains(&id)
}

/// Puts an answer in the place of the one before, or takes that away.
pub async fn write(
    tx: &Tx,
    item: &Item,
    entry: EntryId,
    answer: Option<&Answer>,
) -> Result<(), Fault> {
    run(
        tx.db(),
        "DELETE FROM answers WHERE workspace_id = $1 AND item_id = $2 AND entry_id = $3",
        values![tx.workspace(), item.id.uuid(), entry.uuid()],
    )
    .await?;
    if let Some(answer) = answer {
        let by = tx.actor().person().map(PersonId::uuid);
        let sql = "INSERT INTO answers (workspace_id, item_id, entry_id, answer, by_id, at, needs_recheck) VALUES ($1, $2, $3, $4, $5, $6, $7)";
        run(
            tx.db(),
            sql,
            values![
                tx.workspace(),
                item.id.uuid(),
                entry.uuid(),
                codec::encode(answer),
                by,
                instant(tx.now()),
                false
            ],
        )
        .await?;
    }
    Ok(())
}

/// The first answer begins the work.
async fn begin(
    tx: &Tx,
    item: &mut Item,
    spell: SpellId,
    events: &mut Vec<WorkEvent>,
) -> Result<(), NotDone<MoveRefusal>> {
    let before = item.clone();
    let Some(open) = item.spells.iter_mut().find(|open| open.id == spell) else {
        return Ok(());
    };
    if open.state == SpellState::Queued {
        open.state = SpellState::Working;
        open.started_at = Some(tx.now());
        events.push(WorkEvent::Started { stage: open.stage });
    }
    Ok(update(tx, &before, item).await?)
}
