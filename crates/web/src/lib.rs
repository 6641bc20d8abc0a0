//! Pages: routes, forms, components and their markup. Knows HTTP and HTML, never SQL.

pub mod assets;
pub mod components;
pub mod guard;
pub mod kept;
pub mod layout;
pub mod problem;
pub mod routes;
pub mod said;
pub mod state;
pub mod styleguide;

mod conflict;
mod cookies;
mod find;
mod form;
mod frame;
mod locale;
mod page;

mod start;
mod undo;
mod wrong;

mod security;

mod people;

mod calendars;

mod processes;

mod work;

mod live;
pub use security::nonce as link_nonce;

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::language::Language;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};

use crate::guard::Visitor;
use crate::problem::Problem;
use crate::routes::Routes;
use crate::state::App;

pub use processes::{currency_of, from_playbook};

/// The largest form; files have routes with limits of their own.
const FORM_BYTES_MAX: usize = 4 * 1024 * 1024;
/// The longest that one answer may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// The longest that an upload may take; a line that says nothing is given up sooner.
const UPLOAD_WITHIN: Duration = Duration::from_mins(20);

/// All routes of the product, from which the router and the permission table are made.
pub fn routes(app: &App) -> Routes {
    Routes::new(app)
        .with(security::routes)
        .with(people::routes)
        .with(calendars::routes)
        .with(processes::routes)
        .with(work::routes)
        .with(live::routes)
        .with(undo::routes)
        .with(find::routes)
}

/// The whole program as one service.
pub fn router(app: &App) -> Router {
    let mut router = routes(app)
        .into_router()
        .route(assets::ROUTE, get(assets::serve));
    if app.settings.is_development {
        router = router.route("/styleguide", get(styleguide::show));
    }
    let headers = headers(app);
    router
        .fallback(missing)
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(
            CompressionLayer::new()
                .gzip(true)
                .quality(CompressionLevel::Fastest)
                .compress_when(DefaultPredicate::new().and(work::is_page)),
        )
        .layer(from_fn(in_time))
        .layer(CatchPanicLayer::custom(|_| {
            Problem::fault("a handler panicked")
                .page(Language::English)
                .into_response()
        }))
        .layer(from_fn(move |request: Request, next: Next| {
            with_headers(request, next, headers.clone())
        }))
}

/// Nobody waits for ever; an upload may take as long as a slow line needs.
async fn in_time(request: Request, next: Next) -> Response {
    let within = if work::is_upload(&request) {
        UPLOAD_WITHIN
    } else {
        ANSWER_WITHIN
    };
    let answer = tokio::time::timeout(within, next.run(request)).await;
    answer.unwrap_or_else(|_| axum::http::StatusCode::SERVICE_UNAVAILABLE.into_response())
}

async fn missing(request: Request) -> Response {
    let (parts, _) = request.into_parts();
    Problem::Missing
        .page(locale::language_of(&parts, None, None))
        .into_response()
}

/// On loopback people also type `localhost`, which is another origin for the browser.
fn content_policy(app: &App) -> Option<HeaderValue> {
    let own = &app.settings.public_url;
    let origins: Vec<String> = if app.settings.is_loopback {
        ["127.0.0.1", "localhost"]
            .iter()
            .map(|host| own.replace("127.0.0.1", host))
            .collect()
    } else {
        vec![own.clone()]
    };
    HeaderValue::from_str(&page::content_security_policy(&origins)).ok()
}

/// What every answer carries; over HTTPS also that it stays so.
fn headers(app: &App) -> HeaderMap {
    let mut headers: HeaderMap = page::HEADERS.into_iter().collect();
    headers.extend(content_policy(app).map(|policy| (header::CONTENT_SECURITY_POLICY, policy)));
    if !app.settings.is_loopback {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, page::ONLY_HTTPS);
    }
    headers
}

async fn with_headers(request: Request, next: Next, headers: HeaderMap) -> Response {
    let mut response = next.run(request).await;
    // What an answer says of itself stays: a file goes out under a policy of its own.
    let own = std::mem::replace(response.headers_mut(), headers);
    response.headers_mut().extend(own);
    response
}

/// Where `/` leads: to the first workspace, to a choice of several, or to the sign-in.
pub(crate) async fn home(visitor: Visitor) -> Result<Response, Problem> {
    let Some(session) = visitor.session else {
        return Ok(page::go("/sign-in"));
    };
    let memberships = visitor.app.store.list_memberships(session.account).await?;
    Ok(match memberships.as_slice() {
        [] => page::go("/workspaces/new"),
        [only] => page::go(&format!("/w/{}/day", only.workspace.id)),
        _ => page::go("/workspaces"),
    })
}
