//! A card is dropped: what the move comes to is decided by the rules; what it needs is asked in place, and never refused in silence.

mod page;

use axum::extract::{Path, Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{ItemId, SpellId, StageId};
use domain::text::Note;
use domain::work::{Landing, Move, Passing, Refusal, Saying, Target, landing, may_work, moves};
use store::NotDone;
use store::work::{Errand, ItemView, MoveRefusal};

use self::page::{Dropped, draw};
use super::super::files::evidence;
use super::super::item::Leftover;
use super::super::moves::{keep, typed_answers};
use super::href;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;

type SpellPath = Path<(String, String, String)>;

/// Asks where it should go, or, with `?to=`, for what going there needs.
pub async fn ask(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (view, spell) = find(&desk, &item, &spell).await?;
    let dropped = Dropped {
        target: target(&Fields::new(asked)),
        ..Dropped::of(view, spell)
    };
    draw(&desk, &dropped, StatusCode::OK).await
}

/// Moves the card; what is missing comes back as a form.
pub async fn drop(
    desk: Desk,
    Path((_, item, spell)): SpellPath,
    request: Request,
) -> Result<Response, Problem> {
    let (view, spell) = find(&desk, &item, &spell).await?;
    let evidence = evidence::take(&desk, (view.item.id, spell), request).await?;
    let fields = evidence.fields;
    let target = target(&fields);
    let Some(to) = target else {
        return draw(
            &desk,
            &Dropped::of(view, spell),
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await;
    };
    let there = landing(&view.item, &view.map, spell, to);
    let Some(said) = said(&there, &fields) else {
        return Ok(go(&href(&desk, view.item.process)));
    };
    let saying = saying(&desk, &fields);
    let steps = match &there {
        Landing::Closed => vec![Move::HandOver(spell)],
        there => moves(&view.item, spell, there, &saying),
    };
    let mut dropped = Dropped {
        target,
        saying,
        published_on: fields.text("published_on").to_owned(),
        ..Dropped::of(view, spell)
    };
    if let Some(status) = stopped(&desk, &dropped, &there) {
        return draw(&desk, &dropped, status).await;
    }
    let typed = typed_answers(&fields);
    if !evidence.problems.is_empty() {
        dropped.leftover.typed = typed;
        dropped.leftover.problems = evidence.problems;
        return draw(&desk, &dropped, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let errand = Errand {
        item: dropped.view.item.id,
        moves: steps,
        answers: Some((spell, typed.clone())),
        today: desk.today(),
    };
    let carried = desk
        .app
        .store
        .carry_out(desk.request(fields.token()), errand)
        .await;
    let not = match carried {
        Ok(done) => {
            let board = href(&desk, dropped.view.item.process);
            return Ok(go(&said.with_undo(&board, done.undo)));
        }
        Err(not) => not,
    };
    dropped.leftover.typed = typed;
    keep_for_later(&desk, &mut dropped, (&item, spell), &not, &fields).await?;
    refused(&desk, dropped, not).await
}

/// What is said when it is done; nothing where nothing moves.
fn said(there: &Landing, fields: &Fields) -> Option<Said> {
    Some(match there {
        Landing::Stays => return None,
        Landing::SendBack(_) => Said::SentBack,
        // Perhaps the same press once more, which is answered as it was the first time.
        Landing::Closed if fields.has("reason") => Said::SentBack,
        Landing::Closed if fields.has("published_on") => Said::Published,
        Landing::Forward(on) if on.passing == Passing::Publish => Said::Published,
        _ => Said::HandedOver,
    })
}

/// Where only something is missing, what was answered is saved, and the form asks for the rest.
async fn keep_for_later(
    desk: &Desk,
    dropped: &mut Dropped,
    (item, spell): (&str, SpellId),
    not: &NotDone<MoveRefusal>,
    fields: &Fields,
) -> Result<(), Problem> {
    let is_missing = matches!(
        not,
        NotDone::Refused(MoveRefusal::Rule(Refusal::Missing(_)))
    );
    if !is_missing {
        return Ok(());
    }
    let answered = std::mem::take(&mut dropped.leftover.typed);
    if !answered.typed.is_empty() {
        keep(desk, dropped.view.item.id, spell, answered, fields.token()).await?;
        (dropped.view, _) = find(desk, item, &spell.to_string()).await?;
    }
    Ok(())
}

/// The item, and the stay, which is one of its own.
async fn find(desk: &Desk, item: &str, spell: &str) -> Result<(ItemView, SpellId), Problem> {
    let item: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let spell: SpellId = spell.parse().map_err(|_| Problem::Missing)?;
    let found = desk.app.store.find_item(desk.workspace.id, item).await?;
    let view = found.ok_or(Problem::Missing)?;
    if view.item.spell(spell).is_none() {
        return Err(Problem::Missing);
    }
    Ok((view, spell))
}

fn target(fields: &Fields) -> Option<Target> {
    match fields.find("to")? {
        "end" => Some(Target::End),
        stage => stage.parse::<StageId>().ok().map(Target::Stage),
    }
}

fn saying(desk: &Desk, fields: &Fields) -> Saying {
    let note = |text: &str| Note::parse(text).unwrap_or_default();
    let left_out = fields.iter().filter_map(|(name, value)| {
        let stage = name.strip_prefix("skip.")?.parse().ok()?;
        Some((stage, note(value)))
    });
    Saying {
        reason: note(fields.text("reason")),
        left_out: left_out.collect(),
        published_on: fields.parsed("published_on").unwrap_or(desk.today()),
        link: note(fields.text("published_link")),
    }
}

/// What stops a drop before anything is tried: it is somebody else's, or no move leads there.
fn stopped(desk: &Desk, dropped: &Dropped, there: &Landing) -> Option<StatusCode> {
    let item = &dropped.view.item;
    let spell = item.spell(dropped.spell)?;
    match there {
        _ if !may_work(item, spell, &desk.actor()) => Some(StatusCode::FORBIDDEN),
        // The day on which it went out is never guessed.
        Landing::Forward(on)
            if on.passing == Passing::Publish && dropped.published_on.is_empty() =>
        {
            Some(StatusCode::UNPROCESSABLE_ENTITY)
        }
        Landing::Forward(_) | Landing::SendBack(_) | Landing::Closed => None,
        _ => Some(StatusCode::UNPROCESSABLE_ENTITY),
    }
}

/// The form once more, with what is wrong and all that was typed.
async fn refused(
    desk: &Desk,
    mut dropped: Dropped,
    not: NotDone<MoveRefusal>,
) -> Result<Response, Problem> {
    let words = desk.words();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    dropped.is_tried = true;
    match not {
        NotDone::Refused(MoveRefusal::Answers(problems)) => dropped.leftover.problems = problems,
        NotDone::Refused(MoveRefusal::Rule(refusal)) => {
            dropped.leftover = Leftover {
                notice: match refusal {
                    Refusal::NotOpen => words.work_refused_not_open(),
                    Refusal::Over => words.work_refused_over(),
                    Refusal::NotAnEarlierStage => words.work_refused_not_earlier(),
                    Refusal::PublishInstead => words.work_refused_publish_instead(),
                    Refusal::NotReady => words.work_refused_not_ready(),
                    Refusal::InTheFuture => words.work_refused_future(),
                    Refusal::TooManyRounds => words.work_refused_rounds(),
                    Refusal::NotYours | Refusal::Missing(_) | Refusal::ReasonNeeded => {
                        String::new()
                    }
                },
                ..dropped.leftover
            };
            status = match refusal {
                Refusal::NotOpen | Refusal::Over => StatusCode::CONFLICT,
                Refusal::NotYours => StatusCode::FORBIDDEN,
                _ => status,
            };
        }
        other => return Err(other.into()),
    }
    draw(desk, &dropped, status).await
}
