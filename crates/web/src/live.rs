//! A stream of changes: after every commit in the workspace, what it was about and never what it says.
//!
//! Rights are read anew for each message and every five seconds; a session that ended or a right that is gone ends the stream.

use std::convert::Infallible;
use std::time::Duration;

use axum::Extension;
use axum::extract::Query;
use axum::handler::Handler;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::security::Right;
use futures_util::stream::unfold;
use serde::Deserialize;

use crate::cookies::session_token;
use crate::guard::Desk;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

mod feed;
mod seats;

use feed::Feed;
use seats::Seats;

/// The right that a stream asks for, again and again.
const RIGHT: Right = Right::WorkspaceRead;
/// A comment in between keeps proxies from closing a quiet stream.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// The route of the stream.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/live",
        object: Object::Workspace,
        parents: &[],
        admits: Admits::Member(RIGHT),
    };
    routes.add(row, show.layer(Extension(Seats::default())))
}

/// From where somebody listens.
#[derive(Deserialize)]
struct Asked {
    since: Option<i64>,
}

/// Begins a stream after the last message that the browser had, else after what its page shows, else from now on.
async fn show(
    desk: Desk,
    Extension(seats): Extension<Seats>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let token = session_token(&headers, desk.app.settings.is_loopback);
    let token = token.ok_or(Problem::SignedOut)?;
    let seat = seats.take(desk.session)?;
    let heard = headers.get("last-event-id");
    let heard = heard.and_then(|id| id.to_str().ok()?.parse().ok());
    let since = heard.or(asked.since).unwrap_or(desk.sequence);
    // A number that is not reached yet is of a database that was put back since.
    let after = if since > desk.sequence { 0 } else { since };
    let workspace = desk.workspace.id;
    let changes = desk.app.store.changes(workspace, after.max(0)).await?;
    let feed = Feed::new(desk.app, token, workspace, changes, seat);
    let events = unfold(feed, async |mut feed| {
        let event = feed.next().await?;
        Some((Ok::<Event, Infallible>(event), feed))
    });
    let heartbeat = KeepAlive::new().interval(HEARTBEAT);
    // Proxies that gather an answer before they pass it on are told not to.
    let at_once = [("x-accel-buffering", "no")];
    Ok((at_once, Sse::new(events).keep_alive(heartbeat)).into_response())
}
