//! What stands before every handler: forgery, session, membership and right, read anew for each request.
//!
//! A handler takes [`Visitor`], [`Owned`] or [`Desk`]; each exists only if its guard has let the request pass.

mod caller;
mod context;
mod forgery;

pub use context::{Desk, Owned, Visitor};

use std::collections::HashMap;
use std::fmt::Write as _;

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::WorkspaceId;
use domain::language::Language;
use domain::security::Right;
use uuid::Uuid;
use vault::Token;

use crate::cookies::session_token;
use crate::kept::{Key, Pages};
use crate::locale::language_of;
use crate::problem::Problem;
use crate::routes::{Admits, Row};
use crate::said;
use crate::state::App;

/// Marks what an open page fetches by itself, which is no sign of life of the person before it.
const BY_ITSELF: &str = "redthread-by-itself";

/// A route with all that its guard needs.
#[derive(Clone)]
pub struct GuardedRoute {
    /// The program.
    pub app: App,
    /// The row.
    pub row: Row,
    /// Where its answers are kept, if they are.
    pub pages: Option<Pages>,
}

/// Lets a request through to its handler, or answers it here. A problem becomes a page in the reader's language.
pub async fn admit(State(route): State<GuardedRoute>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let browser = language_of(&parts, None, None);
    match check(&route, &mut parts).await {
        Ok(language) => {
            let request = Request::from_parts(parts, body);
            let response = answer(route.pages.as_ref(), request, next).await;
            let problem = response.extensions().get::<Problem>().cloned();
            problem.map_or(response, |problem| problem.page(language).into_response())
        }
        Err(Turned::SignIn) if parts.method == Method::GET => {
            let target = parts
                .uri
                .path_and_query()
                .map_or("/", |target| target.as_str());
            Redirect::to(&format!("/sign-in?to={}", encoded(target))).into_response()
        }
        Err(Turned::SignIn) => Problem::SignedOut.page(browser).into_response(),
        Err(Turned::Away(problem, language)) => {
            problem.page(language.unwrap_or(browser)).into_response()
        }
    }
}

/// The answer that is kept, else the handler's, which is kept if it may be.
async fn answer(pages: Option<&Pages>, request: Request, next: Next) -> Response {
    let desk = request.extensions().get::<Desk>();
    let (Some(pages), Some(desk), &Method::GET) = (pages, desk, request.method()) else {
        return next.run(request).await;
    };
    let now = desk.now;
    let Some(key) = Key::of(desk, request.uri().query()) else {
        return next.run(request).await;
    };
    if let Some(kept) = pages.find(&key, now, request.headers()) {
        return kept;
    }
    let asked = request.headers().clone();
    let drawn = next.run(request).await;
    pages.keep(key, drawn, &asked).await
}

/// Why a request goes no further; with the language of whoever is signed in.
enum Turned {
    SignIn,
    Away(Problem, Option<Language>),
}

impl From<store::Fault> for Turned {
    fn from(fault: store::Fault) -> Self {
        Self::Away(Problem::from(fault), None)
    }
}

/// Puts what the handler takes into the request; the language in which its answer is read.
async fn check(route: &GuardedRoute, parts: &mut Parts) -> Result<Language, Turned> {
    forgery::check(parts, &route.app.settings).map_err(|forged| Turned::Away(forged, None))?;
    let app = route.app.clone();
    let token = session_token(&parts.headers, app.settings.is_loopback);
    match route.row.admits {
        Admits::Open | Admits::LinkHolder => {
            let visitor = visitor(app, parts, token).await?;
            let language = visitor.language;
            parts.extensions.insert(visitor);
            Ok(language)
        }
        Admits::Account => {
            let owned = owned(app, parts, token.ok_or(Turned::SignIn)?).await?;
            let language = owned.language;
            parts.extensions.insert(owned);
            Ok(language)
        }
        Admits::Member(right) => {
            let desk = desk(app, parts, token.ok_or(Turned::SignIn)?, right).await?;
            let language = desk.language;
            parts.extensions.insert(desk);
            Ok(language)
        }
    }
}

async fn visitor(app: App, parts: &Parts, token: Option<Token>) -> Result<Visitor, Turned> {
    let now = app.now();
    let session = match token {
        Some(token) => app.store.find_session(&token, now).await?,
        None => None,
    };
    Ok(Visitor {
        client: caller::client_of(parts, &app.settings),
        language: language_of(parts, None, None),
        app,
        now,
        session,
    })
}

async fn owned(app: App, parts: &Parts, token: Token) -> Result<Owned, Turned> {
    let now = app.now();
    let session = app.store.find_session(&token, now).await?;
    let session = session.ok_or(Turned::SignIn)?;
    let account = app.store.find_account(session.account).await?;
    let account = account.ok_or(Turned::SignIn)?;
    Ok(Owned {
        language: language_of(parts, account.language, None),
        app,
        now,
        session,
        account,
    })
}

/// Membership first: a workspace that is not one's own is the same as none. All of it is one statement.
async fn desk(app: App, parts: &mut Parts, token: Token, right: Right) -> Result<Desk, Turned> {
    let now = app.now();
    let id = workspace_in(parts).await;
    let asked = id.unwrap_or(WorkspaceId::new(Uuid::nil()));
    let arrival = app.store.arrive(&token, asked, now).await?;
    let arrival = arrival.ok_or(Turned::SignIn)?;
    if !parts.headers.contains_key(BY_ITSELF) {
        app.store.note_arrival(&arrival);
    }
    let own = arrival.account.language;
    let here = arrival.here.filter(|_| id.is_some());
    let here = here.ok_or(Turned::Away(Problem::Missing, own))?;
    if !domain::security::allows(here.member.access, right) {
        return Err(Turned::Away(Problem::Forbidden, own));
    }
    Ok(Desk {
        now,
        app,
        session: arrival.session.session,
        member: here.member,
        language: language_of(parts, own, Some(here.workspace.language)),
        workspace: here.workspace,
        sequence: here.sequence,
        account: arrival.account,
        memberships: arrival.memberships.into(),
        path: parts.uri.path().to_owned(),
        address: (parts.method == Method::GET).then(|| said::unsaid(&parts.uri)),
        said: parts.uri.query().and_then(said::from_query),
        undo: crate::undo::offered(&parts.uri),
    })
}

/// The workspace that the path names.
async fn workspace_in(parts: &mut Parts) -> Option<WorkspaceId> {
    let named = Path::<HashMap<String, String>>::from_request_parts(parts, &()).await;
    named.ok()?.get("workspace")?.parse().ok()
}

/// A path as the value of a query parameter.
pub(crate) fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// Whether a request says that its body is a form.
pub(crate) fn content_type(parts: &Parts) -> Option<&str> {
    parts.headers.get(header::CONTENT_TYPE)?.to_str().ok()
}
