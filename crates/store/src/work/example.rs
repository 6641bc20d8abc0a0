//! The example that a new process shows: half way through, its boxes ticked so far; gone in one click.

use domain::events::Event;
use domain::ids::{ItemId, ProcessId, VersionId, WorkspaceId};
use domain::processes::{EntryKind, Map};
use domain::security::Right;
use domain::text::{Note, Title};
use domain::work::{
    Adjustments, Answer, Goal, Item, ItemState, Launch, LaunchRefusal, Plan, SpellState, WorkEvent,
    launch, plan,
};
use jiff::civil::Date;

use super::answers::write;
use super::launch::NotLaunched;
use super::saving::{insert, log_all};
use super::team::team;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::processes::load_map;
use crate::rows::{number, run, values};

impl Store {
    /// Puts an example item half way through a version, its past stages on the working days before today.
    pub async fn add_example(
        &self,
        request: Request,
        process: ProcessId,
        version: VersionId,
        title: Title,
        today: Date,
    ) -> Result<Done<ItemId>, NotDone<NotLaunched>> {
        self.act(request, Right::ItemLaunch, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            check_version(tx, process, version).await?;
            let map = load_map(tx.db(), &self.versions, workspace, version)
                .await?
                .ok_or(NotDone::Missing)?;
            let owner = tx.actor().person().ok_or(NotDone::Denied)?;
            let planned = plan_around(tx, &map, today).await?;
            let kick_off = Launch {
                id: ItemId::new(tx.fresh()),
                process,
                version,
                title,
                brief: Note::default(),
                owner,
                is_example: true,
            };
            let now = tx.now();
            let mut fresh = || crate::fresh::fresh_id(now);
            let launched = launch(
                &map,
                &planned,
                &Adjustments::default(),
                kick_off,
                now,
                &mut fresh,
            );
            let (mut item, events) =
                launched.map_err(|refusal| NotDone::Refused(NotLaunched::Refused(refusal)))?;
            advance_to_middle(&mut item, &map, &planned, now, today);
            insert(tx, &item).await?;
            tick_passed(tx, &map, &item).await?;
            let id = item.id;
            log_all(tx, &item, events);
            Ok(id)
        })
        .await
    }

    /// Takes an example away; anything else stays.
    pub async fn remove_example(
        &self,
        request: Request,
        item: ItemId,
    ) -> Result<Done<()>, NotDone<std::convert::Infallible>> {
        self.act(request, Right::ItemLaunch, async |tx| {
            let sql = "UPDATE items SET removed_at = $3 WHERE workspace_id = $1 AND id = $2 AND is_example = $4 AND removed_at IS NULL";
            if run(tx.db(), sql, values![tx.workspace(), item.uuid(), instant(tx.now()), true]).await? == 0 {
                return Err(NotDone::Missing);
            }
            tx.log(Event::Work(item, WorkEvent::ExampleRemoved));
            Ok(())
        })
        .await
    }
}

/// The version must be one of the process.
async fn check_version(
    tx: &Tx,
    process: ProcessId,
    version: VersionId,
) -> Result<(), NotDone<NotLaunched>> {
    let sql = "SELECT COUNT(*) FROM process_versions WHERE workspace_id = $1 AND id = $2 AND process_id = $3";
    let belongs = values![tx.workspace(), version.uuid(), process.uuid()];
    if number(tx.db(), sql, belongs).await? == 0 {
        return Err(NotDone::Missing);
    }
    Ok(())
}

/// A plan whose middle lies on today: it began half of its working days ago.
async fn plan_around(tx: &Tx, map: &Map, today: Date) -> Result<Plan, NotDone<NotLaunched>> {
    let team = team(tx.db(), WorkspaceId::new(tx.workspace()), today).await?;
    let before: i32 = map.stages[..middle(map)]
        .iter()
        .map(|stage| stage.span().calendar_days())
        .sum();
    let start = team
        .calendar
        .add_days(today, -before, domain::calendars::OnZero::Forward);
    let start = start.map_err(|_| {
        NotDone::Refused(NotLaunched::NoPlan(
            domain::work::PlanRefusal::NoWorkingTime,
        ))
    })?;
    let planned = plan(
        map,
        &team,
        Goal::StartOn(start),
        &Adjustments::default(),
        start,
    )
    .map_err(|refusal| NotDone::Refused(NotLaunched::NoPlan(refusal)))?;
    let conflicts: Vec<_> = planned.conflicts().collect();
    if conflicts.is_empty() {
        Ok(planned)
    } else {
        Err(NotDone::Refused(NotLaunched::Refused(
            LaunchRefusal::Conflicts(conflicts),
        )))
    }
}

/// The stage that has the ball: half way through, but never past the publishing.
fn middle(map: &Map) -> usize {
    let publishing = map.stages.iter().position(|stage| stage.contract.publishes);
    (map.stages.len() / 2).min(publishing.unwrap_or(usize::MAX))
}

/// Ticks the boxes of the stages that are behind; what people would have to write stays empty.
async fn tick_passed(tx: &Tx, map: &Map, item: &Item) -> Result<(), NotDone<NotLaunched>> {
    let boxes = map.stages[..middle(map)]
        .iter()
        .flat_map(|stage| &stage.checklist)
        .filter(|entry| entry.kind == EntryKind::Tick);
    for entry in boxes {
        write(tx, item, entry.id, Some(&Answer::Ticked)).await?;
    }
    Ok(())
}

/// Closes the first half of the stages on their planned days and gives the ball to the next one.
fn advance_to_middle(
    item: &mut Item,
    map: &Map,
    planned: &Plan,
    now: jiff::Timestamp,
    today: Date,
) {
    let middle = middle(map);
    if map.stages[middle].contract.publishes {
        item.state = ItemState::Ready;
    }
    for (index, spell) in item.spells.iter_mut().enumerate() {
        let at = |day: Date| {
            day.to_zoned(jiff::tz::TimeZone::UTC)
                .map_or(now, |midnight| midnight.timestamp().min(now))
        };
        let Some(days) = planned
            .steps
            .iter()
            .find(|step| step.stage == spell.stage)
            .map(|step| step.days)
        else {
            continue;
        };
        if index < middle {
            (
                spell.state,
                spell.opened_at,
                spell.started_at,
                spell.closed_at,
            ) = (
                SpellState::Done,
                Some(at(days.start)),
                Some(at(days.start)),
                Some(at(days.finish)),
            );
        } else if index == middle {
            (spell.state, spell.opened_at, spell.started_at) = (
                SpellState::Working,
                Some(at(days.start.min(today))),
                Some(at(days.start.min(today))),
            );
        }
    }
}
