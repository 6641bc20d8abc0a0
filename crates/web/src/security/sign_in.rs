//! Sign-in by address and password. Whatever is wrong, the page says the same sentence.

use askama::Template;
use axum::extract::Query;
use axum::http::uri::PathAndQuery;
use axum::http::{StatusCode, header};
use axum::response::Response;
use domain::language::Language;
use domain::text::Email;
use serde::Deserialize;
use store::security::SignInRefusal;

use crate::cookies::set_session;
use crate::form::Fields;
use crate::frame::bare_layout;
use crate::guard::{Visitor, encoded};
use crate::layout::Layout;
use crate::locale::to_words;
use crate::page::{again, go, show as shown, unkept};
use crate::problem::Problem;
use i18n::Words;

#[derive(Template)]
#[template(path = "security/sign_in.html")]
struct SignInPage {
    layout: Layout,
    words: &'static Words,
    to: String,
    email: String,
    error: String,
    languages: Vec<LanguageWay>,
}

/// The way to the same page in another language.
pub struct LanguageWay {
    pub label: &'static str,
    pub lang: &'static str,
    pub href: String,
    pub is_current: bool,
}

/// The ways to an open page in each language; `to` is where it leads on, if it says.
pub fn languages_of(path: &str, to: &str, current: Language) -> Vec<LanguageWay> {
    let way = |language: Language| LanguageWay {
        label: to_words(language).own_name(),
        lang: language.code(),
        href: if to.is_empty() || to == "/" {
            format!("{path}?language={}", language.code())
        } else {
            format!("{path}?language={}&to={}", language.code(), encoded(to))
        },
        is_current: language == current,
    };
    Language::ALL.into_iter().map(way).collect()
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Target {
    #[serde(default)]
    to: String,
}

impl SignInPage {
    fn new(language: Language, to: String, email: String, error: String) -> Self {
        Self {
            layout: bare_layout(language),
            words: crate::locale::words_of(language),
            languages: languages_of("/sign-in", &to, language),
            to,
            email,
            error,
        }
    }
}

/// The form.
pub async fn show(visitor: Visitor, Query(target): Query<Target>) -> Response {
    unkept(shown(&SignInPage::new(
        visitor.language,
        safe_target(&target.to),
        String::new(),
        String::new(),
    )))
}

/// Checks what was typed.
pub async fn sign_in(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let to = safe_target(fields.text("to"));
    let words = visitor.words();
    let typed = fields.text("email").to_owned();
    let refuse = |error: String| {
        unkept(again(&SignInPage::new(
            visitor.language,
            to.clone(),
            typed.clone(),
            error,
        )))
    };
    let Some(email) = Email::parse(&typed) else {
        return Ok(refuse(words.security_sign_in_wrong()));
    };
    match visitor
        .app
        .store
        .sign_in(
            &email,
            fields.text("password"),
            &visitor.client,
            visitor.now,
        )
        .await?
    {
        Ok(token) => {
            end_earlier(&visitor).await?;
            let is_loopback = visitor.app.settings.is_loopback;
            Ok(with_session(go(&to), &token, is_loopback))
        }
        Err(SignInRefusal::TooMany) => {
            let mut response = refuse(words.security_sign_in_too_many());
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            Ok(response)
        }
        Err(_) => Ok(refuse(words.security_sign_in_wrong())),
    }
}

/// The session that the browser had until now ends: nobody could ever reach it again.
pub async fn end_earlier(visitor: &Visitor) -> Result<(), Problem> {
    if let Some(earlier) = visitor.session {
        let store = &visitor.app.store;
        store
            .end_session(earlier.account, earlier.session, visitor.now)
            .await?;
    }
    Ok(())
}

/// The same answer with the session's cookie.
pub fn with_session(mut response: Response, token: &vault::Token, is_loopback: bool) -> Response {
    if let Some(cookie) = set_session(token, is_loopback) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A path of our own, parsed and written anew; anything else becomes the start.
fn safe_target(to: &str) -> String {
    let mut characters = to.chars();
    let begins_here =
        characters.next() == Some('/') && !matches!(characters.next(), Some('/' | '\\'));
    let is_plain = to.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    let parsed = PathAndQuery::try_from(to).ok();
    parsed
        .filter(|_| begins_here && is_plain)
        .map_or_else(|| "/".to_owned(), |target| target.to_string())
}

#[cfg(test)]
mod tests;
