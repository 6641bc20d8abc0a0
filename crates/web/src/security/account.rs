//! One's own account: language, password, and where one is signed in.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::ids::SessionId;
use domain::language::Language;
use i18n::Words;
use jiff::tz::TimeZone;
use store::security::SignInRefusal;

use super::first::password_words;
use super::sign_in::with_session;
use crate::components::{Choice, FieldError};
use crate::cookies::clear_session;
use crate::form::Fields;
use crate::frame::{form_token, owned_layout};
use crate::guard::Owned;
use crate::layout::{Layout, Toast};
use crate::page::{again, go, show as shown, unkept};
use crate::problem::Problem;
use crate::said::{self, Said};

#[derive(Template)]
#[template(path = "security/account.html")]
struct AccountPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    email: String,
    languages: Vec<Choice>,
    sessions: Vec<SessionRow>,
    errors: Vec<FieldError>,
}

struct SessionRow {
    title: String,
    sub: String,
    end_href: String,
    is_this_one: bool,
}

impl AccountPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The page.
pub async fn show(owned: Owned, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let mut page = page(&owned, Vec::new()).await?;
    page.layout.toast = query
        .as_deref()
        .and_then(said::from_query)
        .map(|said| Toast {
            text: said.words(page.words),
            undo: None,
            form_token: String::new(),
            back: String::new(),
            seconds: crate::undo::TOAST_SECONDS,
        });
    Ok(unkept(shown(&page)))
}

/// Chooses one's own language; it goes over the workspace's.
pub async fn choose_language(owned: Owned, fields: Fields) -> Result<Response, Problem> {
    if let Some(language) = fields.find("language").and_then(Language::parse) {
        owned
            .app
            .store
            .choose_language(owned.account.id, language, owned.now)
            .await?;
    }
    Ok(go(&Said::Saved.at("/account")))
}

/// Changes the password; everywhere else the sign-in ends.
pub async fn change_password(owned: Owned, fields: Fields) -> Result<Response, Problem> {
    let words = owned.words();
    let changed = owned
        .app
        .store
        .change_password(
            owned.account.id,
            owned.session.session,
            fields.text("old_password"),
            fields.text("new_password"),
            owned.now,
        )
        .await?;
    let (name, message) = match changed {
        Ok(token) => {
            let changed = go(&Said::PasswordChanged.at("/account"));
            let is_loopback = owned.app.settings.is_loopback;
            return Ok(with_session(changed, &token, is_loopback));
        }
        Err(SignInRefusal::Password(refusal)) => ("new_password", password_words(words, refusal)),
        Err(SignInRefusal::TooMany) => ("old_password", words.security_sign_in_too_many()),
        Err(_) => ("old_password", words.security_old_password_wrong()),
    };
    let errors = vec![FieldError {
        name: name.to_owned(),
        message,
    }];
    Ok(unkept(again(&page(&owned, errors).await?)))
}

/// Ends one of one's own sessions.
pub async fn end_session(owned: Owned, Path(session): Path<String>) -> Result<Response, Problem> {
    let session: SessionId = session.parse().map_err(|_| Problem::Missing)?;
    if owned
        .app
        .store
        .end_session(owned.account.id, session, owned.now)
        .await?
    {
        Ok(go(&Said::SessionEnded.at("/account")))
    } else {
        Err(Problem::Missing)
    }
}

/// Leaves.
pub async fn sign_out(owned: Owned) -> Result<Response, Problem> {
    owned
        .app
        .store
        .end_session(owned.account.id, owned.session.session, owned.now)
        .await?;
    let mut response = go("/sign-in");
    if let Some(cookie) = clear_session(owned.app.settings.is_loopback) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

async fn page(owned: &Owned, errors: Vec<FieldError>) -> Result<AccountPage, Problem> {
    let words = owned.words();
    let sessions = owned
        .app
        .store
        .list_sessions(owned.account.id, owned.now)
        .await?;
    let zone = own_zone(owned).await?;
    let languages = Language::ALL.into_iter().map(|language| {
        Choice::new(
            language.code(),
            crate::locale::to_words(language).own_name(),
            language == owned.language,
        )
    });
    let sessions = sessions.into_iter().map(|session| SessionRow {
        title: browser_name(&session.client),
        sub: words.security_session_since(
            words.date_time(&session.started_at.to_zoned(zone.clone())),
            session.network.clone(),
        ),
        end_href: format!("/account/sessions/{}/end", session.id),
        is_this_one: session.id == owned.session.session,
    });
    Ok(AccountPage {
        layout: owned_layout(owned),
        words,
        token: form_token(),
        email: owned.account.email.clone(),
        languages: languages.collect(),
        sessions: sessions.collect(),
        errors,
    })
}

/// The clocks that somebody goes by: those of their first workspace.
async fn own_zone(owned: &Owned) -> Result<TimeZone, Problem> {
    let memberships = owned.app.store.list_memberships(owned.account.id).await?;
    let zone = memberships
        .first()
        .and_then(|membership| TimeZone::get(&membership.workspace.zone).ok());
    Ok(zone.unwrap_or(TimeZone::UTC))
}

/// The browser's own name out of the long line that it sends.
fn browser_name(agent: &str) -> String {
    let known = ["Edg", "OPR", "YaBrowser", "Firefox", "Chrome", "Safari"];
    let names = ["Edge", "Opera", "Yandex", "Firefox", "Chrome", "Safari"];
    let system = ["iPhone", "iPad", "Android", "Windows", "Mac OS", "Linux"]
        .into_iter()
        .find(|system| agent.contains(system))
        .unwrap_or_default();
    let browser = known
        .iter()
        .zip(names)
        .find(|(mark, _)| agent.contains(*mark))
        .map_or("", |(_, name)| name);
    format!("{browser} {system}").trim().to_owned()
}
