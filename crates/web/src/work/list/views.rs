//! Kept views beside the list: keep what is looked for, rename, take away.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::ViewId;
use domain::security::Right;
use domain::text::{Name, TextRefusal};
use domain::work::{Audience, Finding, View, ViewRefusal, may_change_view, may_see};
use store::NotDone;

use super::asked::{Asked, href};
use super::{Leftover, draw};
use crate::form::Fields;
use crate::guard::Desk;
use crate::layout::Way;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// The views beside a list.
pub struct Views {
    /// Links to all that the person sees; their own first.
    pub ways: Vec<Way>,
    /// What is looked for, to be sent along.
    pub pairs: Vec<(&'static str, String)>,
    /// Where to keep it.
    pub keep_href: String,
    /// Whether it may be kept for the team.
    pub may_share: bool,
    /// The view that is shown, if this person may change it: its address and its name.
    pub shown: Option<(String, String)>,
}

impl Views {
    /// The views beside a list.
    pub fn of(desk: &Desk, finding: &Finding, views: &[View]) -> Self {
        let way = |view: &View| Way {
            label: view.name.to_string(),
            href: href(desk, &view.finding, 1),
            is_current: view.finding == *finding,
        };
        let shown = views.iter().find(|view| view.finding == *finding);
        let changeable = shown.filter(|view| may_change_view(&desk.actor(), view).is_ok());
        Self {
            ways: views.iter().map(way).collect(),
            pairs: finding.pairs(),
            keep_href: desk.href("views"),
            may_share: desk.may(Right::ItemManage),
            shown: changeable.map(|view| {
                (
                    desk.href(&format!("views/{}", view.id)),
                    view.name.to_string(),
                )
            }),
        }
    }
}

/// Keeps what is looked for under a name.
pub async fn keep(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let finding = Asked::read(&fields).finding;
    let audience = if fields.has("shared") {
        Audience::Team
    } else {
        Audience::Mine
    };
    let name = match named(&desk, &fields) {
        Ok(name) => name,
        Err(leftover) => return again(&desk, finding, leftover).await,
    };
    let request = desk.request(fields.token());
    let kept = desk
        .app
        .store
        .keep_view(request, name, finding.clone(), audience);
    match kept.await {
        Ok(_) => Ok(go(&Said::Saved.at(&href(&desk, &finding, 1)))),
        Err(NotDone::Refused(ViewRefusal::TooMany)) => {
            let leftover = wrong(&fields, desk.words().work_views_too_many());
            again(&desk, finding, leftover).await
        }
        Err(NotDone::Refused(ViewRefusal::NotForTeam)) => Err(Problem::Forbidden),
        Err(other) => Err(other.into()),
    }
}

/// Gives a view another name.
pub async fn rename(
    desk: Desk,
    Path((_, view)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let view = find(&desk, &view).await?;
    let name = match named(&desk, &fields) {
        Ok(name) => name,
        Err(leftover) => return again(&desk, view.finding, leftover).await,
    };
    let request = desk.request(fields.token());
    let renamed = desk.app.store.rename_view(request, view.id, name).await;
    renamed.map_err(refused)?;
    Ok(go(&Said::Saved.at(&href(&desk, &view.finding, 1))))
}

/// Takes a view away; what it looked for stays on the page.
pub async fn remove(
    desk: Desk,
    Path((_, view)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let view = find(&desk, &view).await?;
    let request = desk.request(fields.token());
    let removed = desk.app.store.remove_view(request, view.id).await;
    removed.map_err(refused)?;
    Ok(go(&Said::Saved.at(&href(&desk, &view.finding, 1))))
}

/// A view that this person sees and may change; what others keep for themselves is not there.
async fn find(desk: &Desk, id: &str) -> Result<View, Problem> {
    let id: ViewId = id.parse().map_err(|_| Problem::Missing)?;
    let views = desk
        .app
        .store
        .list_views(desk.workspace.id, desk.me())
        .await?;
    let mut seen = views
        .into_iter()
        .filter(|view| may_see(&desk.actor(), view));
    let view = seen.find(|view| view.id == id).ok_or(Problem::Missing)?;
    may_change_view(&desk.actor(), &view).map_err(|_| Problem::Forbidden)?;
    Ok(view)
}

fn refused(not: NotDone<ViewRefusal>) -> Problem {
    match not {
        NotDone::Refused(_) => Problem::Forbidden,
        other => other.into(),
    }
}

fn named(desk: &Desk, fields: &Fields) -> Result<Name, Leftover> {
    let words = desk.words();
    Name::parse(fields.text("name")).map_err(|refusal| {
        let why = match refusal {
            TextRefusal::Empty => words.work_views_name_empty(),
            TextRefusal::TooLong { length_max, .. } => words.work_views_name_long(length_max),
        };
        wrong(fields, why)
    })
}

fn wrong(fields: &Fields, why: String) -> Leftover {
    Leftover {
        name: fields.text("name").to_owned(),
        is_shared: fields.has("shared"),
        errors: Errors::one("name", why),
    }
}

async fn again(desk: &Desk, finding: Finding, leftover: Leftover) -> Result<Response, Problem> {
    let asked = Asked { finding, page: 1 };
    draw(desk, asked, leftover, StatusCode::UNPROCESSABLE_ENTITY).await
}
