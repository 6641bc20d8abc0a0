//! Starting a piece of work: the dated plan is shown first, as an address of its own, and only then is anything sent.

mod choices;
mod gaps;
mod ground;
mod offered;
mod outlook;
mod page;
mod picks;
mod plan_rows;
mod said;
mod start;

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::security::Right;

use self::choices::Choices;
pub use self::gaps::capitalised;
use self::ground::Ground;
use self::page::Answer;
use self::picks::Pick;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{go, show as shown};
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of launching.
pub fn routes(routes: Routes) -> Routes {
    let row = |verb, path| Row {
        verb,
        path,
        object: Object::Process,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemLaunch),
    };
    routes
        .add(
            row(Verb::Get, "/w/{workspace}/processes/{process}/items/new"),
            show,
        )
        .add(
            row(Verb::Post, "/w/{workspace}/processes/{process}/items"),
            start::start,
        )
}

/// The plan for what the address asks; a way out that was picked leads to the address that has it.
async fn show(
    desk: Desk,
    Path((_, process)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let fields = Fields::new(asked);
    let process = ground::find_process(&desk, &process).await?;
    let Some(ground) = Ground::load(&desk, &process).await? else {
        return Ok(shown(&page::unpublished(&desk, &process).await?));
    };
    let choices = Choices::read(&fields, &ground.map);
    if let Some(pick) = fields.find("pick").and_then(Pick::parse) {
        let href = ground.new_href(&desk);
        return Ok(go(&pick.made(choices).href(&href)));
    }
    let page = page::page(&desk, &ground, &choices, Answer::default()).await?;
    Ok(shown(&page))
}
