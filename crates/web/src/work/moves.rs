//! Moving an item from its page: saving answers, handing over, publishing, and what is seldom needed.

use std::collections::BTreeMap;

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{EntryId, ItemId, PersonId, SpellId, StageId};
use domain::text::Note;
use domain::work::{Move, Refusal};
use store::NotDone;
use store::work::{AnswerProblem, MoveRefusal, TypedAnswers, WantedMove};

use super::files::evidence;
use super::item::entries::BETWEEN;
use super::item::{Leftover, draw, missing};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;

type SpellPath = Path<(String, String, String)>;
type ItemPath = Path<(String, String)>;

/// Saves what was typed and stays.
pub async fn answer(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    request: Request,
) -> Result<Response, Problem> {
    let (id, spell) = ids(&item, &spell)?;
    let evidence = evidence::take(&desk, (id, spell), request).await?;
    let fields = evidence.fields;
    let typed = typed_answers(&fields);
    if !evidence.problems.is_empty() {
        return not_taken(&desk, &item, typed, evidence.problems).await;
    }
    let saved = desk
        .app
        .store
        .save_answers(desk.request(fields.token()), id, spell, typed.clone())
        .await;
    match saved {
        Ok(_) => Ok(go(&Said::Saved.at(&href(&desk, &item)))),
        Err(not) => {
            refused(
                &desk,
                &item,
                not,
                Leftover {
                    typed,
                    ..Leftover::default()
                },
                Some(spell),
            )
            .await
        }
    }
}

/// Saves what was typed and hands the work over; what is missing is asked in place.
pub async fn hand_over(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    request: Request,
) -> Result<Response, Problem> {
    let (id, spell) = ids(&item, &spell)?;
    let evidence = evidence::take(&desk, (id, spell), request).await?;
    let fields = evidence.fields;
    if !evidence.problems.is_empty() {
        return not_taken(&desk, &item, typed_answers(&fields), evidence.problems).await;
    }
    carry_out(
        &desk,
        &item,
        Some(spell),
        Move::HandOver(spell),
        &fields,
        Said::HandedOver,
    )
    .await
}

/// Says that it is out, on which day and where.
pub async fn publish(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    request: Request,
) -> Result<Response, Problem> {
    let (id, spell) = ids(&item, &spell)?;
    let evidence = evidence::take(&desk, (id, spell), request).await?;
    let fields = evidence.fields;
    if !evidence.problems.is_empty() {
        return not_taken(&desk, &item, typed_answers(&fields), evidence.problems).await;
    }
    let on = fields.parsed("published_on").unwrap_or(desk.today());
    let link = Note::parse(fields.text("published_link")).unwrap_or_default();
    carry_out(
        &desk,
        &item,
        Some(spell),
        Move::Publish { on, link },
        &fields,
        Said::Published,
    )
    .await
}

/// Returns the work to an earlier stage.
pub async fn send_back(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let (_, spell) = ids(&item, &spell)?;
    let to: StageId = fields.parsed("to").ok_or(Problem::Missing)?;
    let wanted = Move::SendBack {
        spell,
        to,
        reason: reason(&fields),
    };
    carry_out(&desk, &item, None, wanted, &fields, Said::SentBack).await
}

/// Leaves a stage out.
pub async fn skip(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let (_, spell) = ids(&item, &spell)?;
    carry_out(
        &desk,
        &item,
        None,
        Move::Skip {
            spell,
            reason: reason(&fields),
        },
        &fields,
        Said::Skipped,
    )
    .await
}

/// Gives the ball to somebody else.
pub async fn reassign(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let (_, spell) = ids(&item, &spell)?;
    let to: PersonId = fields.parsed("to").ok_or(Problem::Missing)?;
    carry_out(
        &desk,
        &item,
        None,
        Move::Reassign { spell, to },
        &fields,
        Said::Reassigned,
    )
    .await
}

/// Says who answers for the item from now on.
pub async fn change_owner(
    desk: Desk,
    Path((_, item)): ItemPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let to: PersonId = fields.parsed("to").ok_or(Problem::Missing)?;
    carry_out(
        &desk,
        &item,
        None,
        Move::ChangeOwner(to),
        &fields,
        Said::Saved,
    )
    .await
}

/// Gives the item up.
pub async fn cancel(
    desk: Desk,
    Path((_, item)): ItemPath,
    fields: Fields,
) -> Result<Response, Problem> {
    carry_out(
        &desk,
        &item,
        None,
        Move::Cancel {
            reason: reason(&fields),
        },
        &fields,
        Said::Cancelled,
    )
    .await
}

/// Takes the example away.
pub async fn remove_example(
    desk: Desk,
    Path((_, item)): ItemPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    desk.app
        .store
        .remove_example(desk.request(fields.token()), id)
        .await
        .map_err(|not| Problem::from(not.map(|never| match never {})))?;
    Ok(go(&Said::ExampleRemoved.at(&desk.href("day"))))
}

/// The page once more when a file was not taken; what else was typed is kept on it.
async fn not_taken(
    desk: &Desk,
    item: &str,
    typed: TypedAnswers,
    problems: BTreeMap<EntryId, AnswerProblem>,
) -> Result<Response, Problem> {
    let leftover = Leftover {
        typed,
        problems,
        ..Leftover::default()
    };
    draw(desk, item, leftover, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn carry_out(
    desk: &Desk,
    item: &str,
    spell: Option<SpellId>,
    wanted: Move,
    fields: &Fields,
    said: Said,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let typed = typed_answers(fields);
    // Also without an answer, so that the store sees whether the stay is one of this item.
    let answers = spell.map(|spell| (spell, typed.clone()));
    let order = WantedMove {
        item: id,
        wanted,
        answers: answers.clone(),
        today: desk.today(),
    };
    let moved = desk
        .app
        .store
        .move_item(desk.request(fields.token()), order);
    let not = match moved.await {
        Ok(done) => return Ok(go(&said.with_undo(&href(desk, item), done.undo))),
        Err(not) => not,
    };
    let mut leftover = Leftover {
        reason: fields.text("reason").to_owned(),
        ..Leftover::default()
    };
    match (&not, answers) {
        (NotDone::Refused(MoveRefusal::Rule(Refusal::Missing(_))), Some((spell, typed)))
            if !typed.typed.is_empty() =>
        {
            keep(desk, id, spell, typed, fields.token()).await?;
        }
        _ => leftover.typed = typed,
    }
    refused(desk, item, not, leftover, spell).await
}

/// What was answered is kept although the gate did not open.
pub async fn keep(
    desk: &Desk,
    item: ItemId,
    spell: SpellId,
    typed: TypedAnswers,
    token: Option<&str>,
) -> Result<(), Problem> {
    let key = token.map(|token| format!("{token}kept"));
    let request = desk.request(key.as_deref());
    desk.app
        .store
        .save_answers(request, item, spell, typed)
        .await?;
    Ok(())
}

/// The page once more, with what is wrong and all that was typed.
async fn refused(
    desk: &Desk,
    item: &str,
    not: NotDone<MoveRefusal>,
    mut leftover: Leftover,
    spell: Option<SpellId>,
) -> Result<Response, Problem> {
    let words = desk.words();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    match not {
        NotDone::Refused(MoveRefusal::Answers(problems)) => leftover.problems = problems,
        NotDone::Refused(MoveRefusal::Rule(Refusal::Missing(entries))) => {
            leftover.gate = gate(desk, item, spell, entries).await?;
        }
        NotDone::Refused(MoveRefusal::Rule(Refusal::NotYours)) => return Err(Problem::Forbidden),
        NotDone::Refused(MoveRefusal::Rule(refusal)) => {
            if matches!(refusal, Refusal::NotOpen | Refusal::Over) {
                status = StatusCode::CONFLICT;
            }
            leftover.notice = match refusal {
                Refusal::NotOpen => words.work_refused_not_open(),
                Refusal::Over => words.work_refused_over(),
                Refusal::ReasonNeeded => words.work_refused_reason(),
                Refusal::NotAnEarlierStage => words.work_refused_not_earlier(),
                Refusal::PublishInstead => words.work_refused_publish_instead(),
                Refusal::NotReady => words.work_refused_not_ready(),
                Refusal::InTheFuture => words.work_refused_future(),
                Refusal::TooManyRounds => words.work_refused_rounds(),
                Refusal::NotYours | Refusal::Missing(_) => String::new(),
            };
        }
        other => return Err(other.into()),
    }
    draw(desk, item, leftover, status).await
}

/// What the gate asks for: what the rule named, in the order of the checklist.
async fn gate(
    desk: &Desk,
    item: &str,
    spell: Option<SpellId>,
    entries: Vec<EntryId>,
) -> Result<Option<(SpellId, Vec<EntryId>)>, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let view = desk
        .app
        .store
        .find_item(desk.workspace.id, id)
        .await?
        .ok_or(Problem::Missing)?;
    Ok(spell.map(|spell| {
        let all = missing(&view, spell);
        (
            spell,
            all.into_iter()
                .filter(|entry| entries.contains(entry))
                .collect(),
        )
    }))
}

/// The entries that were touched: what is typed differs from what the page showed.
pub fn typed_answers(fields: &Fields) -> TypedAnswers {
    let mut answers = TypedAnswers::default();
    for entry in fields.all("entry") {
        let Ok(id) = entry.parse::<EntryId>() else {
            continue;
        };
        let typed: Vec<String> = fields
            .all(&format!("a.{entry}"))
            .into_iter()
            .map(str::to_owned)
            .filter(|value| !value.is_empty())
            .collect();
        let was = fields.text(&format!("was.{entry}")).replace("\r\n", "\n");
        if typed.join(&BETWEEN.to_string()).replace("\r\n", "\n") == was {
            continue;
        }
        answers
            .seen
            .insert(id, fields.text(&format!("seen.{entry}")).to_owned());
        answers.typed.insert(id, typed);
    }
    answers
}

fn reason(fields: &Fields) -> Note {
    Note::parse(fields.text("reason")).unwrap_or_default()
}

fn ids(item: &str, spell: &str) -> Result<(ItemId, SpellId), Problem> {
    Ok((
        item.parse().map_err(|_| Problem::Missing)?,
        spell.parse().map_err(|_| Problem::Missing)?,
    ))
}

fn href(desk: &Desk, item: &str) -> String {
    desk.href(&format!("items/{item}"))
}

#[cfg(test)]
mod tests;
