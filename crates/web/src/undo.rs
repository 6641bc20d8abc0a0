//! Undo: the toast that offers it, and the press that takes back what was just done.

use askama::Template;
use axum::extract::Path;
use axum::http::Uri;
use axum::response::Response;
use domain::events::Subject;
use domain::ids::{PersonId, UndoId};
use domain::security::Right;
use domain::undo::{Touch, UndoRefusal, seconds_offered};
use store::NotDone;
use store::undo::UndoView;

use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::{Layout, Toast, Way};
use crate::page::{conflict, go};
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};
use crate::said::Said;

/// How long a toast without a way back stays.
pub const TOAST_SECONDS: i64 = 5;

/// What the address of a page offers to take back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What takes it back.
    id: UndoId,
    /// The page without what it had to say.
    back: String,
}

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Post,
        path: "/w/{workspace}/undos/{undo}",
        object: Object::Undo,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::WorkspaceRead),
    };
    routes.add(row, take_back)
}

/// What an address offers to take back.
pub fn offered(uri: &Uri) -> Option<Offered> {
    let pairs: Vec<&str> = uri.query()?.split('&').collect();
    let id = pairs.iter().find_map(|pair| pair.strip_prefix("undo="))?;
    let is_kept = |pair: &&str| !pair.starts_with("said=") && !pair.starts_with("undo=");
    let kept: Vec<&str> = pairs.iter().copied().filter(is_kept).collect();
    let path = uri.path();
    Some(Offered {
        id: id.parse().ok()?,
        back: if kept.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{}", kept.join("&"))
        },
    })
}

/// What the last request did, with a way back while there is one.
pub async fn toast(desk: &Desk) -> Result<Option<Toast>, store::Fault> {
    let Some(said) = desk.said else {
        return Ok(None);
    };
    let mut toast = Toast::saying(said.words(desk.words()));
    if let Some(offered) = &desk.undo
        && let Some(undo) = desk
            .app
            .store
            .find_undo(desk.workspace.id, offered.id)
            .await?
        && let Some(seconds) = seconds_offered(&undo.act, &desk.actor(), desk.now)
    {
        toast.undo = Some(Way {
            label: desk.words().common_undo(),
            href: desk.href(&format!("undos/{}", offered.id)),
            is_current: false,
        });
        toast.form_token = form_token();
        toast.back.clone_from(&offered.back);
        toast.seconds = seconds;
    }
    Ok(Some(toast))
}

#[derive(Template)]
#[template(path = "undo.html")]
struct TooLatePage {
    layout: Layout,
    title: String,
    text: String,
    back_label: String,
    back_href: String,
}

/// Takes back what was just done, and returns to where that was said.
async fn take_back(
    desk: Desk,
    Path((_, undo)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: UndoId = undo.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let view = store.find_undo(desk.workspace.id, id).await?;
    let view = view.ok_or(Problem::Missing)?;
    let back = back(&desk, &view, &fields);
    match store.take_back(desk.request(fields.token()), id).await {
        Ok(_) => Ok(go(&Said::TakenBack.at(&back))),
        Err(NotDone::Refused(UndoRefusal::NotYours)) => Err(Problem::Forbidden),
        Err(NotDone::Refused(refusal)) => refused(&desk, refusal, back).await,
        Err(other) => Err(other.into()),
    }
}

/// The page that the toast stood on; without one, the thing itself.
fn back(desk: &Desk, view: &UndoView, fields: &Fields) -> String {
    let asked = fields.text("back");
    let is_ours =
        asked.starts_with(&desk.href("")) && asked.bytes().all(|byte| byte.is_ascii_graphic());
    if is_ours {
        return asked.to_owned();
    }
    match view.subjects.first() {
        Some(Subject::Item(id)) => desk.href(&format!("items/{id}")),
        Some(Subject::Task(id)) => desk.href(&format!("tasks/{id}")),
        Some(Subject::Person(id)) => desk.href(&format!("people/{id}")),
        Some(Subject::Process(id)) => desk.href(&format!("processes/{id}")),
        _ => desk.href("day"),
    }
}

/// It stays as it is, and the page says why.
async fn refused(desk: &Desk, refusal: UndoRefusal, back: String) -> Result<Response, Problem> {
    let words = desk.words();
    let (title, text) = match refusal {
        UndoRefusal::Touched(touch) => match quicker(desk, touch).await? {
            Some(name) => (
                words.common_undo_touched_title(name),
                words.common_undo_touched_text(),
            ),
            None => (
                words.common_undo_changed_title(),
                words.common_undo_touched_text(),
            ),
        },
        UndoRefusal::TooLate => (
            words.common_undo_late_title(),
            words.common_undo_late_text(),
        ),
        UndoRefusal::Already | UndoRefusal::NotYours => (
            words.common_undo_already_title(),
            words.common_undo_already_text(),
        ),
    };
    let page = TooLatePage {
        layout: desk_layout(desk, Section::Work).await?,
        title,
        text,
        back_label: words.common_undo_back(),
        back_href: back,
    };
    Ok(conflict(&page))
}

/// The name of whoever changed it meanwhile, when that was somebody else.
async fn quicker(desk: &Desk, touch: Touch) -> Result<Option<String>, Problem> {
    let other: Option<PersonId> = touch.by.filter(|person| *person != desk.me());
    let Some(person) = other else {
        return Ok(None);
    };
    let people = desk.app.store.directory(desk.workspace.id).await?;
    Ok(people.person(person).map(|person| person.name.to_string()))
}

#[cfg(test)]
mod tests;
