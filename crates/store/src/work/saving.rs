//! Writing an item and those of its spells that a decision changed.

use domain::events::Event;
use domain::ids::PersonId;
use domain::work::{Item, ItemState, Spell, WorkEvent, folded};

use crate::action::Tx;
use crate::dialect::{instant, maybe_day, maybe_instant};
use crate::fault::Fault;
use crate::rows::{run, values};

/// The word, the note and the day under which a state is stored.
pub fn state_columns(state: &ItemState) -> (&'static str, String, Option<jiff::civil::Date>) {
    match state {
        ItemState::Running => ("running", String::new(), None),
        ItemState::Ready => ("ready", String::new(), None),
        ItemState::Published { on, link } => ("published", link.as_str().to_owned(), Some(*on)),
        ItemState::Finished => ("finished", String::new(), None),
        ItemState::Cancelled { reason } => ("cancelled", reason.as_str().to_owned(), None),
    }
}

/// In how many stages somebody has the ball; what was given up is in nobody's hands.
fn open_stays(item: &Item) -> i64 {
    if matches!(item.state, ItemState::Cancelled { .. }) {
        return 0;
    }
    i64::try_from(item.open_spells().count()).unwrap_or(i64::MAX)
}

/// A new item with all its spells.
pub async fn insert(tx: &Tx, item: &Item) -> Result<(), Fault> {
    let (state, note, published_on) = state_columns(&item.state);
    let sql = "INSERT INTO items (workspace_id, id, process_id, version_id, title, brief, owner_id, state, state_note, due_on, published_on, is_example, revision, launched_at, title_folded, moved_at, open_stays) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $13, $15)";
    let columns = values![
        tx.workspace(),
        item.id.uuid(),
        item.process.uuid(),
        item.version.uuid(),
        item.title.as_str(),
        item.brief.as_str(),
        item.owner.uuid(),
        state,
        note,
        maybe_day(item.due_on),
        maybe_day(published_on),
        item.is_example,
        instant(tx.now()),
        folded(item.title.as_str()),
        open_stays(item),
    ];
    run(tx.db(), sql, columns).await?;
    for (place, spell) in (0_i64..).zip(&item.spells) {
        insert_spell(tx, item, spell, place).await?;
    }
    Ok(())
}

/// An item after a decision: its own row, changed spells, new spells at the place of their stage.
pub async fn update(tx: &Tx, before: &Item, after: &Item) -> Result<(), Fault> {
    let (state, note, published_on) = state_columns(&after.state);
    let sql = "UPDATE items SET owner_id = $3, state = $4, state_note = $5, published_on = $6, due_on = $7, moved_at = $8, open_stays = $9, revision = revision + 1 WHERE workspace_id = $1 AND id = $2";
    let columns = values![
        tx.workspace(),
        after.id.uuid(),
        after.owner.uuid(),
        state,
        note,
        maybe_day(published_on),
        maybe_day(after.due_on),
        instant(tx.now()),
        open_stays(after),
    ];
    run(tx.db(), sql, columns).await?;
    for (place, spell) in (0_i64..).zip(&after.spells) {
        match before.spell(spell.id) {
            Some(known) if known == spell => {}
            Some(_) => update_spell(tx, after, spell).await?,
            None => insert_spell(tx, after, spell, place).await?,
        }
    }
    if after.spells.len() > before.spells.len() {
        for (place, spell) in (0_i64..).zip(&after.spells) {
            let sql =
                "UPDATE spells SET place = $4 WHERE workspace_id = $1 AND item_id = $2 AND id = $3";
            run(
                tx.db(),
                sql,
                values![tx.workspace(), after.id.uuid(), spell.id.uuid(), place],
            )
            .await?;
        }
    }
    Ok(())
}

async fn insert_spell(tx: &Tx, item: &Item, spell: &Spell, place: i64) -> Result<(), Fault> {
    let sql = "INSERT INTO spells (workspace_id, item_id, id, stage_id, place, round, is_beside_previous, state, holder_id, planned_start, planned_finish, opened_at, started_at, closed_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    let columns = values![
        tx.workspace(),
        item.id.uuid(),
        spell.id.uuid(),
        spell.stage.uuid(),
        place,
        i64::from(spell.round),
        spell.is_beside_previous,
        spell.state.code(),
        spell.holder.map(PersonId::uuid),
        maybe_day(spell.planned.map(|planned| planned.start)),
        maybe_day(spell.planned.map(|planned| planned.finish)),
        maybe_instant(spell.opened_at),
        maybe_instant(spell.started_at),
        maybe_instant(spell.closed_at),
    ];
    run(tx.db(), sql, columns).await?;
    Ok(())
}

async fn update_spell(tx: &Tx, item: &Item, spell: &Spell) -> Result<(), Fault> {
    let sql = "UPDATE spells SET state = $4, holder_id = $5, opened_at = $6, started_at = $7, closed_at = $8 WHERE workspace_id = $1 AND item_id = $2 AND id = $3";
    let columns = values![
        tx.workspace(),
        item.id.uuid(),
        spell.id.uuid(),
        spell.state.code(),
        spell.holder.map(PersonId::uuid),
        maybe_instant(spell.opened_at),
        maybe_instant(spell.started_at),
        maybe_instant(spell.closed_at),
    ];
    run(tx.db(), sql, columns).await?;
    Ok(())
}

/// Notes the events of an item.
pub fn log_all(tx: &mut Tx, item: &Item, events: Vec<WorkEvent>) {
    for event in events {
        tx.log(Event::Work(item.id, event));
    }
}
