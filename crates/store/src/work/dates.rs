//! Moving the days of an item: worked out anew inside the transaction on what is true then, with a row for each move.

use domain::events::Subject;
use domain::ids::{ItemId, PersonId, WorkspaceId};
use domain::security::Right;
use domain::text::Note;
use domain::work::{
    Adjustments, Follow, Item, Moved, PlannedDays, Shift, ShiftRefusal, Shifted, Shifter, Shifting,
    Spell, move_dates,
};
use jiff::civil::Date;
use sea_orm::FromQueryResult;

use super::items::find_item;
use super::saving::{log_all, update};
use super::team::team;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{day, instant, maybe_day};
use crate::fault::Fault;
use crate::rows::{first, number, run, values};
use crate::undo::tables::{DATE_MOVES, ITEMS, SPELLS};

/// What somebody wants to move, and what is to follow.
#[derive(Clone, Debug)]
pub struct WantedShift {
    /// The item.
    pub item: ItemId,
    /// The revision that the answers were shown for.
    pub revision: i64,
    /// What moves first, and to which day.
    pub shift: Shift,
    /// What follows.
    pub follow: Follow,
    /// What is different for this item from then on.
    pub changes: Adjustments,
    /// Why, if it was said.
    pub reason: Note,
    /// The day that it is for the team.
    pub today: Date,
}

/// Why nothing was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotShifted {
    /// The rule said no.
    Rule(ShiftRefusal),
    /// The item changed since the answers were shown.
    Changed,
}

/// How often the publish date was moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateMoves {
    /// So often.
    pub count: i64,
    /// The last reason that was given.
    pub last_reason: Option<String>,
}

#[derive(FromQueryResult)]
struct ReasonRow {
    reason: String,
}

impl Store {
    /// Moves the days of an item.
    pub async fn shift_dates(
        &self,
        request: Request,
        wanted: WantedShift,
    ) -> Result<Done<()>, NotDone<NotShifted>> {
        self.act(request, Right::ItemWork, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            let view = find_item(self, tx.db(), workspace, wanted.item).await?;
            let view = view.ok_or(NotDone::Missing)?;
            if let Shifting::Stage(spell) = wanted.shift.what
                && view.item.spell(spell).is_none()
            {
                return Err(NotDone::Missing);
            }
            if view.revision != wanted.revision {
                return Err(NotDone::Refused(NotShifted::Changed));
            }
            let rule = |refusal| NotDone::Refused(NotShifted::Rule(refusal));
            let team = team(tx.db(), workspace, wanted.today).await?;
            let shifter = Shifter::new(&view.item, &view.map, &team, wanted.today);
            let changes = shifter.sound(wanted.shift, wanted.changes.clone());
            let shifted = shifter
                .shift(wanted.shift, wanted.follow, &changes)
                .map_err(rule)?;
            let said = (tx.actor(), wanted.reason.clone());
            let moved =
                move_dates(&view.item, &view.map, &shifted, said, tx.now()).map_err(rule)?;
            let id = view.item.id.uuid();
            let kept = [(&ITEMS, id), (&SPELLS, id), (&DATE_MOVES, id)];
            tx.keep(Subject::Item(view.item.id), &kept).await?;
            save(tx, &view.item, moved, &shifted, &wanted.reason).await?;
            Ok(())
        })
        .await
    }

    /// How often the publish date of an item was moved, and the last reason that was given for it.
    pub async fn date_moves(
        &self,
        workspace: WorkspaceId,
        item: ItemId,
    ) -> Result<DateMoves, Fault> {
        let moved =
            "FROM date_moves WHERE workspace_id = $1 AND item_id = $2 AND due_from <> due_to";
        let of_item = || values![workspace.uuid(), item.uuid()];
        let count = format!("SELECT COUNT(*) {moved}");
        let last =
            format!("SELECT reason {moved} AND reason <> '' ORDER BY at DESC, id DESC LIMIT 1");
        let last = first::<ReasonRow>(self.reader(), &last, of_item()).await?;
        Ok(DateMoves {
            count: number(self.reader(), &count, of_item()).await?,
            last_reason: last.map(|row| row.reason),
        })
    }
}

async fn save(
    tx: &mut Tx,
    before: &Item,
    moved: Moved,
    shifted: &Shifted,
    reason: &Note,
) -> Result<(), Fault> {
    update(tx, before, &moved.item).await?;
    for spell in &moved.item.spells {
        let was = before.spell(spell.id);
        if was.is_none_or(|was| was != spell) {
            save_days(tx, &moved.item, spell).await?;
        }
    }
    let stage = match shifted.shift.what {
        Shifting::Stage(spell) => before.spell(spell).map(|spell| spell.stage.uuid()),
        Shifting::Due => None,
    };
    let sql = "INSERT INTO date_moves (workspace_id, item_id, id, at, by_id, stage_id, follow, from_day, to_day, due_from, due_to, reason) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let columns = values![
        tx.workspace(),
        before.id.uuid(),
        tx.fresh(),
        instant(tx.now()),
        tx.actor().person().map(PersonId::uuid),
        stage,
        shifted.follow.code(),
        day(shifted.from),
        day(shifted.shift.to),
        maybe_day(before.due_on),
        maybe_day(shifted.due_on),
        reason.as_str(),
    ];
    run(tx.db(), sql, columns).await?;
    log_all(tx, &moved.item, moved.events);
    Ok(())
}

async fn save_days(tx: &Tx, item: &Item, spell: &Spell) -> Result<(), Fault> {
    let sql = "UPDATE spells SET planned_start = $4, planned_finish = $5, is_beside_previous = $6 WHERE workspace_id = $1 AND item_id = $2 AND id = $3";
    let days = |part: fn(PlannedDays) -> Date| maybe_day(spell.planned.map(part));
    let columns = values![
        tx.workspace(),
        item.id.uuid(),
        spell.id.uuid(),
        days(|days| days.start),
        days(|days| days.finish),
        spell.is_beside_previous,
    ];
    run(tx.db(), sql, columns).await?;
    Ok(())
}
