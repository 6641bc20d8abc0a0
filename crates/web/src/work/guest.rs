//! What somebody without an account sees by a link: where one item stands. Nothing can be changed here.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use domain::work::{ItemState, SpellState};
use i18n::Words;
use vault::Token;

use crate::components::{Face, Knot, ThreadStep};
use crate::frame::bare_layout;
use crate::guard::Visitor;
use crate::layout::Layout;
use crate::page::{show as shown, unkept};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "work/guest.html")]
struct GuestPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    eyebrow: String,
    sub: String,
    steps: Vec<ThreadStep>,
}

/// The page of a live link; a dead one says so, one that never was is not there.
pub async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let store = &visitor.app.store;
    let token = Token::parse(&token).ok_or(Problem::Missing)?;
    let target = store
        .find_link(&token, visitor.now)
        .await?
        .ok_or(Problem::Missing)?;
    if target.is_dead {
        return Err(Problem::DeadLink);
    }
    let workspace = store
        .find_workspace(target.workspace)
        .await?
        .ok_or(Problem::Missing)?;
    let view = store
        .find_item(target.workspace, target.item)
        .await?
        .ok_or(Problem::DeadLink)?;
    let directory = store.directory(target.workspace).await?;
    let words = visitor.words();
    let step = |spell: &domain::work::Spell| ThreadStep {
        knot: knot(spell.state),
        knot_words: String::new(),
        title: view
            .map
            .stage(spell.stage)
            .map_or_else(String::new, |stage| stage.name.to_string()),
        href: String::new(),
        face: spell
            .holder
            .and_then(|holder| directory.person(holder))
            .map(|person| Face::of(person.name.as_str())),
        tag: None,
        meta: spell
            .planned
            .map_or_else(String::new, |planned| words.day_medium(planned.finish)),
        detail: String::new(),
    };
    let sub = match (&view.item.state, view.item.due_on) {
        (ItemState::Published { on, .. }, _) => words.work_published_on(words.day_medium(*on)),
        (ItemState::Running | ItemState::Ready, Some(due)) if view.map.publishing().is_some() => {
            words.work_goes_out(words.day_medium(due))
        }
        (ItemState::Running | ItemState::Ready, Some(due)) => {
            words.work_finished_by(words.day_medium(due))
        }
        (ItemState::Finished, _) => words.work_finished(),
        _ => String::new(),
    };
    let page = GuestPage {
        layout: bare_layout(visitor.language),
        words,
        title: view.item.title.to_string(),
        eyebrow: workspace.name.to_string(),
        sub,
        steps: view.item.thread().into_iter().map(step).collect(),
    };
    let mut response = unkept(shown(&page));
    response.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    Ok(response)
}

fn knot(state: SpellState) -> Knot {
    match state {
        SpellState::Done => Knot::Done,
        SpellState::Skipped => Knot::Skipped,
        SpellState::Queued | SpellState::Working => Knot::Now,
        SpellState::Ahead | SpellState::Returned => Knot::Next,
    }
}
