//! Starting the work along the plan that was shown; what is no longer true is shown again, with everything kept.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::text::{Note, TextRefusal, Title};
use domain::work::{Channel, Goal};
use store::NotDone;
use store::work::{LaunchOrder, NotLaunched, Placement};

use super::choices::{Aim, Choices};
use super::ground::{self, Ground};
use super::page::{self, Answer};
use crate::components::FieldError;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{conflict, go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::work::placements::{refused_parent, too_long};

/// Characters of a brief: it travels in the address while the plan is still being shown.
const BRIEF_LENGTH_MAX: usize = 2_000;

/// Starts it.
pub async fn start(
    desk: Desk,
    Path((_, process)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let process = ground::find_process(&desk, &process).await?;
    let Some(ground) = Ground::load(&desk, &process).await? else {
        return Ok(conflict(&page::unpublished(&desk, &process).await?));
    };
    let choices = Choices::read(&fields, &ground.map);
    let mut order = match read(&desk, &ground, &choices) {
        Ok(order) => order,
        Err(errors) => {
            let answer = Answer {
                notice: String::new(),
                errors,
            };
            return again(
                &desk,
                &ground,
                &choices,
                answer,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
    };
    order.version = fields.parsed("version").ok_or(Problem::WrongBody)?;
    let placement = match Channel::parse(&page::channel(&ground, &choices)) {
        Ok(channel) => Placement {
            channel,
            parent: choices.place.parent,
        },
        Err(refusal) => {
            let message = too_long(desk.words(), refusal);
            return wrong_place(&desk, &ground, &choices, "channel", message).await;
        }
    };
    let request = desk.request(fields.token());
    match desk
        .app
        .store
        .launch_item_in(request, order, placement)
        .await
    {
        Ok(done) => {
            let href = desk.href(&format!("items/{}", done.value));
            Ok(go(&Said::Launched.at(&href)))
        }
        Err(NotDone::Refused(NotLaunched::Parent(refusal))) => {
            let message = refused_parent(desk.words(), refusal);
            wrong_place(&desk, &ground, &choices, "parent", message).await
        }
        Err(NotDone::Refused(refusal)) => not_launched(&desk, &choices, &ground, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// The page with a channel or a campaign that was not taken.
async fn wrong_place(
    desk: &Desk,
    ground: &Ground,
    choices: &Choices,
    name: &str,
    message: String,
) -> Result<Response, Problem> {
    let error = FieldError {
        name: name.to_owned(),
        message,
    };
    let answer = Answer {
        notice: String::new(),
        errors: vec![error],
    };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    again(desk, ground, choices, answer, status).await
}

/// The page with what is true now.
async fn not_launched(
    desk: &Desk,
    choices: &Choices,
    before: &Ground,
    refusal: NotLaunched,
) -> Result<Response, Problem> {
    let words = desk.words();
    let (status, notice) = match refusal {
        NotLaunched::NewerVersion => (StatusCode::CONFLICT, words.work_launch_newer_version()),
        NotLaunched::TooManyItems => (
            StatusCode::UNPROCESSABLE_ENTITY,
            words.work_launch_too_many_items(),
        ),
        NotLaunched::NoPlan(_) | NotLaunched::Refused(_) | NotLaunched::Parent(_) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            words.work_launch_not_started(),
        ),
    };
    let answer = Answer {
        notice,
        errors: Vec::new(),
    };
    let process = ground::find_process(desk, &before.process.id.to_string()).await?;
    let now = Ground::load(desk, &process)
        .await?
        .ok_or(Problem::Missing)?;
    again(desk, &now, choices, answer, status).await
}

async fn again(
    desk: &Desk,
    ground: &Ground,
    choices: &Choices,
    answer: Answer,
    status: StatusCode,
) -> Result<Response, Problem> {
    let page = page::page(desk, ground, choices, answer).await?;
    Ok(with_status(status, &page))
}

fn read(desk: &Desk, ground: &Ground, choices: &Choices) -> Result<LaunchOrder, Vec<FieldError>> {
    let words = desk.words();
    let wrong = |name: &str, message: String| FieldError {
        name: name.to_owned(),
        message,
    };
    let text = |refusal| match refusal {
        TextRefusal::Empty => words.common_empty_field(),
        TextRefusal::TooLong { length_max, .. } => {
            words.common_too_long(words.number(length_max as u64))
        }
    };
    let title = Title::parse(&choices.title).map_err(|refusal| wrong("title", text(refusal)));
    let brief = read_brief(&choices.brief).map_err(|refusal| wrong("brief", text(refusal)));
    let goal = match choices.aim {
        Aim::Due(day) => day.map(Goal::DueOn).ok_or("due"),
        Aim::Start(day) => day.map(Goal::StartOn).ok_or("start"),
    };
    let goal = goal.map_err(|name| wrong(name, words.work_launch_no_day()));
    match (title, brief, goal) {
        (Ok(title), Ok(brief), Ok(goal)) => Ok(LaunchOrder {
            process: ground.process.id,
            version: ground.version,
            title,
            brief,
            owner: choices.owner.unwrap_or_else(|| desk.me()),
            goal,
            changes: choices.changes.clone(),
            today: ground.today,
        }),
        (title, brief, goal) => Err([title.err(), goal.err(), brief.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

fn read_brief(typed: &str) -> Result<Note, TextRefusal> {
    let brief = Note::parse(typed)?;
    let length = brief.as_str().chars().count();
    if length > BRIEF_LENGTH_MAX {
        return Err(TextRefusal::TooLong {
            length,
            length_max: BRIEF_LENGTH_MAX,
        });
    }
    Ok(brief)
}

#[cfg(test)]
mod tests;
