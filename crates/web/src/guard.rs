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

use crate::cookies::session_token;
use crate::locale::language_of;
use crate::problem::Problem;
use crate::routes::{Admits, Row};
use crate::state::App;

/// A route with all that its guard needs.
#[derive(Clone)]
pub struct GuardedRoute {
    /// The program.
    pub app: App,
    /// The row.
    pub row: Row,
}

/// Lets a request through to its handler, or answers it here. A problem becomes a page in the reader's language.
pub async fn admit(State(route): State<GuardedRoute>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let browser = language_of(&parts, None, None);
    match check(&route, &mut parts).await {
        Ok(language) => {
            let response = next.run(Request::from_parts(parts, body)).await;
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
    let now = app.now();
    let session = match session_token(&parts.headers, app.settings.is_loopback) {
        Some(token) => app.store.find_session(&token, now).await?,
        None => None,
    };
    match route.row.admits {
        Admits::Open | Admits::LinkHolder => {
            let client = caller::client_of(parts, &app.settings);
            let language = language_of(parts, None, None);
            parts.extensions.insert(Visitor {
                app,
                now,
                client,
                session,
                language,
            });
            Ok(language)
        }
        Admits::Account => {
            let session = session.ok_or(Turned::SignIn)?;
            let account = app
                .store
                .find_account(session.account)
                .await?
                .ok_or(Turned::SignIn)?;
            let language = language_of(parts, account.language, None);
            parts.extensions.insert(Owned {
                app,
                now,
                session,
                account,
                language,
            });
            Ok(language)
        }
        Admits::Member(right) => {
            let desk = desk(app, parts, session.ok_or(Turned::SignIn)?, right).await?;
            let language = desk.language;
            parts.extensions.insert(desk);
            Ok(language)
        }
    }
}

/// Membership first: a workspace that is not one's own is the same as none.
async fn desk(
    app: App,
    parts: &mut Parts,
    session: store::security::SignedIn,
    right: Right,
) -> Result<Desk, Turned> {
    let account = app.store.find_account(session.account).await?;
    let account = account.ok_or(Turned::SignIn)?;
    let own = account.language;
    let missing = || Turned::Away(Problem::Missing, own);
    let id = workspace_in(parts).await.ok_or_else(missing)?;
    let member = app.store.find_member(id, session.account).await?;
    let member = member.ok_or_else(missing)?;
    if !domain::security::allows(member.access, right) {
        return Err(Turned::Away(Problem::Forbidden, own));
    }
    let workspace = app.store.find_workspace(id).await?.ok_or_else(missing)?;
    Ok(Desk {
        now: app.now(),
        app,
        member,
        language: language_of(parts, own, Some(workspace.language)),
        workspace,
        account,
        path: parts.uri.path().to_owned(),
        said: parts.uri.query().and_then(crate::said::from_query),
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
