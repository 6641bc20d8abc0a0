//! What an editor of the process makes of a proposal: into the draft, or declined with a reason.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::processes::SettleRefusal;
use domain::text::Note;
use store::NotDone;
use store::processes::AnswerPlace;

use super::overview::draw;
use super::standing::Standing;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::processes::asked::href;
use crate::said::Said;

type Place = Path<(String, String, String, String)>;

fn read((_, process, stage, person): (String, String, String, String)) -> Option<AnswerPlace> {
    Some(AnswerPlace {
        process: process.parse().ok()?,
        stage: stage.parse().ok()?,
        person: person.parse().ok()?,
    })
}

/// Takes a proposal into the draft; what was remarked in words is written into the stage by hand, so its page opens.
pub async fn accept(desk: Desk, Path(place): Place, fields: Fields) -> Result<Response, Problem> {
    let place = read(place).ok_or(Problem::Missing)?;
    let has_remark = has_remark(&desk, place).await?;
    let request = desk.request(fields.token());
    let next = if has_remark {
        format!("/draft/stages/{}", place.stage)
    } else {
        "/agreements".to_owned()
    };
    match desk.app.store.accept_proposal(request, place).await {
        Ok(_) => Ok(go(&Said::Saved.at(&href(&desk, place.process, &next)))),
        Err(NotDone::Refused(refusal)) => refused(&desk, place, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// Declines it.
pub async fn decline(desk: Desk, Path(place): Place, fields: Fields) -> Result<Response, Problem> {
    let place = read(place).ok_or(Problem::Missing)?;
    has_remark(&desk, place).await?;
    let reason = Note::parse(fields.text("reason")).unwrap_or_default();
    if reason.is_empty() {
        let notice = desk.words().processes_agree_decline_reason();
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&desk, place.process, status, notice).await;
    }
    let request = desk.request(fields.token());
    match desk
        .app
        .store
        .decline_proposal(request, place, reason)
        .await
    {
        Ok(_) => Ok(go(&Said::Saved.at(&href(
            &desk,
            place.process,
            "/agreements",
        )))),
        Err(NotDone::Refused(refusal)) => refused(&desk, place, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// Whether something was said that no field takes; what is not there is missing.
async fn has_remark(desk: &Desk, place: AnswerPlace) -> Result<bool, Problem> {
    let standing = Standing::load(&desk.app, desk.workspace.id, place.process).await?;
    let answer = standing
        .answers
        .iter()
        .find(|answer| answer.stage == place.stage && answer.given.person == place.person);
    let answer = answer.ok_or(Problem::Missing)?;
    Ok(!answer.given.proposal.remark.is_empty())
}

async fn refused(
    desk: &Desk,
    place: AnswerPlace,
    refusal: SettleRefusal,
) -> Result<Response, Problem> {
    let words = desk.words();
    let notice = match refusal {
        SettleRefusal::NotOpen => words.processes_agree_settled(),
        SettleRefusal::NotInDraft => words.processes_agree_not_in_draft(),
        SettleRefusal::TooManyLines => words.processes_agree_full(),
    };
    draw(desk, place.process, StatusCode::CONFLICT, notice).await
}
