//! What holders say of their stages, and what an editor of the process makes of it. The last answer of each is kept; the log has all.

use std::sync::Arc;

use domain::events::Event;
use domain::ids::{PersonId, ProcessId, StageId, StageLinkId, VersionId, WorkspaceId};
use domain::processes::{
    Answer, AnswerRefusal, AnswerState, Given, HalfDays, Map, ProcessEvent, Proposal,
    SettleRefusal, Stage, accept, answer, decline,
};
use domain::security::{Actor, Right};
use domain::text::{Note, Title};
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::codec;
use super::drafts::save;
use super::queries::{Draft, find_draft};
use super::stage_links::find_live;
use super::versions::load_map;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::people::directory;
use crate::rows::{all, first, run, values};

/// An answer with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageAnswer {
    /// About which stage.
    pub stage: StageId,
    /// What was said, by whom, and what became of it.
    pub given: Given,
    /// When it was said.
    pub answered_at: Timestamp,
}

/// What somebody says of a stage that they read in a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedAnswer {
    /// In which process.
    pub process: ProcessId,
    /// The version that was read.
    pub version: VersionId,
    /// About which stage.
    pub stage: StageId,
    /// Whose stage it is.
    pub person: PersonId,
    /// What is said.
    pub answer: Answer,
}

/// Which answer is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerPlace {
    /// In which process.
    pub process: ProcessId,
    /// About which stage.
    pub stage: StageId,
    /// Whose.
    pub person: PersonId,
}

#[derive(FromQueryResult)]
struct AnswerRow {
    stage_id: Uuid,
    person_id: Uuid,
    state: String,
    seen: String,
    half_days: Option<i64>,
    needs: String,
    produces: String,
    remark: String,
    taken: Option<String>,
    reason: String,
    answered_at: i64,
}

const COLUMNS: &str = "SELECT stage_id, person_id, state, seen, half_days, needs, produces, remark, taken, reason, answered_at FROM stage_answers";
const LISTED_MAX: i64 = 20_000;

impl Store {
    /// The answers about a process; what they are worth is for the rule to say.
    pub async fn list_stage_answers(
        &self,
        workspace: WorkspaceId,
        process: ProcessId,
    ) -> Result<Vec<StageAnswer>, Fault> {
        let sql = format!(
            "{COLUMNS} WHERE workspace_id = $1 AND process_id = $2 ORDER BY answered_at, stage_id, person_id LIMIT $3"
        );
        let values = values![workspace.uuid(), process.uuid(), LISTED_MAX];
        let rows: Vec<AnswerRow> = all(self.reader(), &sql, values).await?;
        rows.iter().map(read).collect()
    }

    /// Says something of a stage: by a link of one's own, or as a member.
    pub async fn answer_stage(
        &self,
        request: Request,
        wanted: WantedAnswer,
    ) -> Result<Done<()>, NotDone<AnswerRefusal>> {
        self.act(request, Right::StageAnswer, async |tx| {
            check_who(tx, &wanted).await?;
            let (_, now) = self.current(tx, wanted.process).await?;
            let workspace = WorkspaceId::new(tx.workspace());
            let read = load_map(tx.db(), &self.versions, workspace, wanted.version).await?;
            let read = read.ok_or(NotDone::Missing)?;
            let seen = read.stage(wanted.stage).ok_or(NotDone::Missing)?;
            let now = now.stage(wanted.stage);
            let now = now.ok_or(NotDone::Refused(AnswerRefusal::Changed))?;
            check_seat(tx, now, wanted.person).await?;
            let given =
                answer(wanted.person, seen, now, wanted.answer).map_err(NotDone::Refused)?;
            keep(tx, wanted.process, &given).await?;
            Ok(())
        })
        .await
    }

    /// Takes a proposal into the draft.
    pub async fn accept_proposal(
        &self,
        request: Request,
        place: AnswerPlace,
    ) -> Result<Done<()>, NotDone<SettleRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let (mut draft, now) = self.current(tx, place.process).await?;
            let (given, now) = (find(tx, place).await?, now.stage(place.stage));
            let now = now.ok_or(NotDone::Refused(SettleRefusal::NotOpen))?;
            let position = draft.map.position(place.stage);
            let before = position.map(|position| &draft.map.stages[position]);
            let (stage, settled) = accept(&given, now, before).map_err(NotDone::Refused)?;
            if let Some(position) = position.filter(|at| draft.map.stages[*at] != stage) {
                draft.map.stages[position] = stage;
                let saved = save(tx, place.process, draft.revision, &draft.map).await;
                saved.map_err(|not| not.map(|_| SettleRefusal::NotInDraft))?;
            }
            settle(tx, place.process, &settled).await
        })
        .await
    }

    /// Declines a proposal with a reason.
    pub async fn decline_proposal(
        &self,
        request: Request,
        place: AnswerPlace,
        reason: Note,
    ) -> Result<Done<()>, NotDone<SettleRefusal>> {
        self.act(request, Right::ProcessEdit, async |tx| {
            let (_, now) = self.current(tx, place.process).await?;
            let (given, now) = (find(tx, place).await?, now.stage(place.stage));
            let now = now.ok_or(NotDone::Refused(SettleRefusal::NotOpen))?;
            let settled = decline(&given, now, reason).map_err(NotDone::Refused)?;
            settle(tx, place.process, &settled).await
        })
        .await
    }

    /// The draft of a process and the map of its current version.
    async fn current<R>(
        &self,
        tx: &Tx,
        process: ProcessId,
    ) -> Result<(Draft, Arc<Map>), NotDone<R>> {
        let draft = find_draft(tx.db(), tx.workspace(), process).await?;
        let draft = draft.ok_or(NotDone::Missing)?;
        let version = draft.process.current.ok_or(NotDone::Missing)?;
        let workspace = WorkspaceId::new(tx.workspace());
        let map = load_map(tx.db(), &self.versions, workspace, version).await?;
        Ok((draft, map.ok_or(NotDone::Missing)?))
    }
}

/// A link speaks for its person in its process, a member for themselves.
async fn check_who<R>(tx: &Tx, wanted: &WantedAnswer) -> Result<(), NotDone<R>> {
    let is_own = match tx.actor() {
        Actor::Member(member) => member.person == wanted.person,
        Actor::Link { link, .. } => {
            let link = find_live(tx, StageLinkId::new(link.uuid())).await?;
            link.is_some_and(|link| link.process == wanted.process && link.person == wanted.person)
        }
        Actor::System { .. } => false,
    };
    if is_own { Ok(()) } else { Err(NotDone::Denied) }
}

/// Whoever no longer holds the role has nothing to say of it.
async fn check_seat<R>(tx: &Tx, stage: &Stage, person: PersonId) -> Result<(), NotDone<R>> {
    let people = directory(tx.db(), tx.workspace()).await?;
    let role = stage.role.ok_or(NotDone::Missing)?;
    let holds = people.holders(role).any(|holder| holder.id == person);
    if holds { Ok(()) } else { Err(NotDone::Denied) }
}

async fn find<R>(tx: &Tx, place: AnswerPlace) -> Result<Given, NotDone<R>> {
    let sql = format!(
        "{COLUMNS} WHERE workspace_id = $1 AND process_id = $2 AND stage_id = $3 AND person_id = $4"
    );
    let values = values![
        tx.workspace(),
        place.process.uuid(),
        place.stage.uuid(),
        place.person.uuid()
    ];
    let row = first::<AnswerRow>(tx.db(), &sql, values).await?;
    Ok(read(&row.ok_or(NotDone::Missing)?)?.given)
}

/// Keeps an answer in the place of the one before.
async fn keep(tx: &mut Tx, process: ProcessId, given: &Given) -> Result<(), Fault> {
    let sql = "INSERT INTO stage_answers (workspace_id, process_id, stage_id, person_id, state, seen, half_days, needs, produces, remark, taken, reason, answered_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, '', $11) \
               ON CONFLICT (workspace_id, process_id, stage_id, person_id) DO UPDATE SET state = excluded.state, seen = excluded.seen, \
               half_days = excluded.half_days, needs = excluded.needs, produces = excluded.produces, remark = excluded.remark, taken = NULL, \
               reason = '', answered_at = excluded.answered_at, settled_by = NULL, settled_at = NULL";
    let proposal = &given.proposal;
    let columns = values![
        tx.workspace(),
        process.uuid(),
        given.seen.id.uuid(),
        given.person.uuid(),
        given.state.code(),
        stored(&given.seen),
        proposal.days.map(|days| i64::from(days.count())),
        lines(&proposal.needs),
        lines(&proposal.produces),
        proposal.remark.as_str(),
        instant(tx.now())
    ];
    run(tx.db(), sql, columns).await?;
    log(tx, process, given);
    Ok(())
}

async fn settle<R>(tx: &mut Tx, process: ProcessId, given: &Given) -> Result<(), NotDone<R>> {
    let sql = "UPDATE stage_answers SET state = $5, taken = $6, reason = $7, settled_by = $8, settled_at = $9 \
               WHERE workspace_id = $1 AND process_id = $2 AND stage_id = $3 AND person_id = $4";
    let columns = values![
        tx.workspace(),
        process.uuid(),
        given.seen.id.uuid(),
        given.person.uuid(),
        given.state.code(),
        given.taken.as_ref().map(stored),
        given.reason.as_str(),
        tx.actor().person().map(PersonId::uuid),
        instant(tx.now())
    ];
    run(tx.db(), sql, columns).await?;
    log(tx, process, given);
    Ok(())
}

fn log(tx: &mut Tx, process: ProcessId, given: &Given) {
    let event = ProcessEvent::StageAnswered {
        stage: given.seen.id,
        person: given.person,
        state: given.state,
    };
    tx.log(Event::Process(process, event));
}

/// A stage as a map of its own.
fn stored(stage: &Stage) -> String {
    codec::encode(&Map {
        item_word: stage.name.clone(),
        stages: vec![stage.clone()],
    })
}

fn read_stage(text: &str) -> Result<Stage, Fault> {
    let mut stages = codec::decode(text)?.stages.into_iter();
    let stage = stages.next();
    stage.ok_or_else(|| Fault::new("reading an answer", "it has no stage"))
}

fn lines(titles: &[Title]) -> String {
    let lines: Vec<&str> = titles.iter().map(Title::as_str).collect();
    lines.join("\n")
}

fn read_lines(text: &str) -> Vec<Title> {
    let lines = text.lines().filter_map(|line| Title::parse(line).ok());
    lines.collect()
}

fn note(text: &str) -> Note {
    Note::parse(text).unwrap_or_default()
}

fn read(row: &AnswerRow) -> Result<StageAnswer, Fault> {
    let state = AnswerState::parse(&row.state);
    let days = row.half_days.and_then(|count| u16::try_from(count).ok());
    let proposal = Proposal {
        days: days.and_then(HalfDays::new),
        needs: read_lines(&row.needs),
        produces: read_lines(&row.produces),
        remark: note(&row.remark),
    };
    Ok(StageAnswer {
        stage: StageId::new(row.stage_id),
        given: Given {
            person: PersonId::new(row.person_id),
            seen: read_stage(&row.seen)?,
            state: state.ok_or_else(|| Fault::new("reading an answer", "no such state"))?,
            proposal,
            taken: row.taken.as_deref().map(read_stage).transpose()?,
            reason: note(&row.reason),
        },
        answered_at: read_instant(row.answered_at)?,
    })
}
