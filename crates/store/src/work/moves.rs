//! Moving an item: the rule decides on what is there now, answers of the same form are saved first, all or nothing.

use std::collections::BTreeMap;

use domain::ids::{EntryId, ItemId, PersonId, SpellId, WorkspaceId};
use domain::security::Right;
use domain::work::{Move, Refusal, Scene, decide};
use jiff::civil::Date;

use super::answers::{AnswerProblem, TypedAnswers, take_answers};
use super::items::{ItemView, find_item};
use super::saving::{log_all, update};
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::people::directory;
use crate::rows::{run, values};

/// A move with the answers that came with it.
#[derive(Clone, Debug)]
pub struct WantedMove {
    /// The item.
    pub item: ItemId,
    /// What is to happen.
    pub wanted: Move,
    /// The stay that the form was shown for, with what was typed into it.
    pub answers: Option<(SpellId, TypedAnswers)>,
    /// The day that it is for the team.
    pub today: Date,
}

/// Why nothing moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
    /// The rule said no.
    Rule(Refusal),
    /// Some answers cannot be taken.
    Answers(BTreeMap<EntryId, AnswerProblem>),
}

/// Several moves of one item, all or none, with the answers that came with them.
#[derive(Clone, Debug)]
pub struct Errand {
    /// The item.
    pub item: ItemId,
    /// What is to happen, in this order.
    pub moves: Vec<Move>,
    /// The stay that the form was shown for, with what was typed into it.
    pub answers: Option<(SpellId, TypedAnswers)>,
    /// The day that it is for the team.
    pub today: Date,
}

impl Store {
    /// Carries out one move.
    pub async fn move_item(
        &self,
        request: Request,
        wanted: WantedMove,
    ) -> Result<Done<()>, NotDone<MoveRefusal>> {
        let errand = Errand {
            item: wanted.item,
            moves: vec![wanted.wanted],
            answers: wanted.answers,
            today: wanted.today,
        };
        self.carry_out(request, errand).await
    }

    /// Carries out several moves of one item, all or none.
    pub async fn carry_out(
        &self,
        request: Request,
        errand: Errand,
    ) -> Result<Done<()>, NotDone<MoveRefusal>> {
        self.act(request, Right::ItemWork, async |tx| {
            let workspace = WorkspaceId::new(tx.workspace());
            let found = find_item(self, tx.db(), workspace, errand.item).await?;
            let mut view = found.ok_or(NotDone::Missing)?;
            let answered = errand.answers.as_ref().map(|(spell, _)| *spell);
            let named = errand.moves.iter().filter_map(named_spell);
            if named
                .chain(answered)
                .any(|spell| view.item.spell(spell).is_none())
            {
                return Err(NotDone::Missing);
            }
            for person in errand.moves.iter().filter_map(receiver) {
                let people = directory(tx.db(), tx.workspace()).await?;
                people.person(person).ok_or(NotDone::Missing)?;
            }
            let typed = errand.answers.as_ref();
            if let Some((spell, typed)) = typed.filter(|(_, typed)| !typed.typed.is_empty()) {
                let (answered, events) = take_answers(tx, view, *spell, typed).await?;
                view = answered;
                log_all(tx, &view.item, events);
            }
            for wanted in errand.moves {
                step(tx, &mut view, wanted, errand.today).await?;
            }
            Ok(())
        })
        .await
    }
}

/// Decides one move on what is there now, and writes it.
async fn step(
    tx: &mut Tx,
    view: &mut ItemView,
    wanted: Move,
    today: Date,
) -> Result<(), NotDone<MoveRefusal>> {
    let now = tx.now();
    let scene = Scene {
        map: &view.map,
        answers: &view.answers,
        actor: tx.actor(),
        now,
        today,
    };
    let mut fresh = || crate::fresh::fresh_id(now);
    let moved = decide(&view.item, scene, wanted, &mut fresh)
        .map_err(|refusal| NotDone::Refused(MoveRefusal::Rule(refusal)))?;
    if moved.events.is_empty() {
        return Ok(());
    }
    update(tx, &view.item, &moved.item).await?;
    for entry in moved.recheck {
        let sql = "UPDATE answers SET needs_recheck = $4 WHERE workspace_id = $1 AND item_id = $2 AND entry_id = $3";
        let columns = values![tx.workspace(), view.item.id.uuid(), entry.uuid(), true];
        run(tx.db(), sql, columns).await?;
    }
    log_all(tx, &moved.item, moved.events);
    view.item = moved.item;
    Ok(())
}

/// The stay that a move is about; one of another item is not there.
fn named_spell(wanted: &Move) -> Option<SpellId> {
    match wanted {
        Move::Start(spell)
        | Move::HandOver(spell)
        | Move::SendBack { spell, .. }
        | Move::Skip { spell, .. }
        | Move::Reassign { spell, .. } => Some(*spell),
        Move::Publish { .. } | Move::ChangeOwner(_) | Move::Cancel { .. } => None,
    }
}

fn receiver(wanted: &Move) -> Option<PersonId> {
    match wanted {
        Move::Reassign { to, .. } | Move::ChangeOwner(to) => Some(*to),
        _ => None,
    }
}
