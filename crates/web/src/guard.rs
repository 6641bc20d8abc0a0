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
use axum::http::{Extensions, Method, header};
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

/// Lets a request through to its handler, or answers it here.
pub async fn admit(State(route): State<GuardedRoute>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let language = language_of(&parts, None, None);
    match check(&route, &mut parts).await {
        Ok(()) => {
            let language = known_language(&parts.extensions).unwrap_or(language);
            let response = next.run(Request::from_parts(parts, body)).await;
            in_language(response, language)
        }
        Err(Turned::SignIn) if parts.method == Method::GET => {
            let target = parts
                .uri
                .path_and_query()
                .map_or("/", |target| target.as_str());
            Redirect::to(&format!("/sign-in?to={}", encoded(target))).into_response()
        }
        Err(Turned::SignIn) => Problem::SignedOut.page(language).into_response(),
        Err(Turned::Away(problem)) => problem.page(language).into_response(),
    }
}

/// In which language the one who was let through reads.
fn known_language(extensions: &Extensions) -> Option<Language> {
    let desk = extensions.get::<Desk>().map(|desk| desk.language);
    let owned = extensions.get::<Owned>().map(|owned| owned.language);
    let visitor = extensions.get::<Visitor>().map(|visitor| visitor.language);
    desk.or(owned).or(visitor)
}

/// A handler's problem as a page in that language.
fn in_language(mut response: Response, language: Language) -> Response {
    match response.extensions_mut().remove::<Problem>() {
        Some(problem) => problem.page(language).into_response(),
        None => response,
    }
}

enum Turned {
    SignIn,
    Away(Problem),
}

impl From<store::Fault> for Turned {
    fn from(fault: store::Fault) -> Self {
        Self::Away(Problem::from(fault))
    }
}

async fn check(route: &GuardedRoute, parts: &mut Parts) -> Result<(), Turned> {
    forgery::check(parts, &route.app.settings).map_err(Turned::Away)?;
    let app = route.app.clone();
    let now = app.now();
    let session = match session_token(&parts.headers, app.settings.is_loopback) {
        Some(token) => app.store.find_session(&token, now).await?,
        None => None,
    };
    match route.row.admits {
        Admits::Open | Admits::LinkHolder => {
            let client = caller::client_of(parts, &app.settings);
            let visitor = Visitor {
                language: language_of(parts, None, None),
                app,
                now,
                client,
                session,
            };
            parts.extensions.insert(visitor);
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
        }
        Admits::Member(right) => {
            let desk = desk(app, parts, session.ok_or(Turned::SignIn)?, right).await?;
            parts.extensions.insert(desk);
        }
    }
    Ok(())
}

/// Membership first: a workspace that is not one's own is the same as none.
async fn desk(
    app: App,
    parts: &mut Parts,
    session: store::security::SignedIn,
    right: Right,
) -> Result<Desk, Turned> {
    let missing = || Turned::Away(Problem::Missing);
    let Path(named): Path<HashMap<String, String>> = Path::from_request_parts(parts, &())
        .await
        .map_err(|_| missing())?;
    let workspace: WorkspaceId = named
        .get("workspace")
        .and_then(|id| id.parse().ok())
        .ok_or_else(missing)?;
    let member = app
        .store
        .find_member(workspace, session.account)
        .await?
        .ok_or_else(missing)?;
    if !domain::security::allows(member.access, right) {
        return Err(Turned::Away(Problem::Forbidden));
    }
    let workspace = app
        .store
        .find_workspace(workspace)
        .await?
        .ok_or_else(missing)?;
    let account = app
        .store
        .find_account(session.account)
        .await?
        .ok_or(Turned::SignIn)?;
    let language = language_of(parts, account.language, Some(workspace.language));
    let now = app.now();
    let path = parts.uri.path().to_owned();
    let said = parts.uri.query().and_then(crate::said::from_query);
    Ok(Desk {
        app,
        now,
        member,
        workspace,
        account,
        language,
        path,
        said,
    })
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
