//! The first account of an installation, made from the link that the program printed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::language::Language;
use domain::security::PasswordRefusal;
use domain::text::{Email, Name};
use i18n::Words;
use store::security::{NewAccount, SignInRefusal};
use vault::Token;

use super::sign_in::{LanguageWay, languages_of, with_session};
use crate::components::FieldError;
use crate::form::Fields;
use crate::frame::bare_layout;
use crate::guard::Visitor;
use crate::layout::Layout;
use crate::page::{again, go, show as shown, unkept};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "security/first.html")]
struct FirstPage {
    layout: Layout,
    words: &'static Words,
    action: String,
    languages: Vec<LanguageWay>,
    name: String,
    email: String,
    errors: Vec<FieldError>,
}

impl FirstPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The form, if the link still works; looking does not use it up.
pub async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    live(&visitor, &token).await?;
    Ok(unkept(shown(&page(
        &visitor,
        &token,
        &Fields::default(),
        Vec::new(),
    ))))
}

/// Makes the account and signs it in.
pub async fn claim(
    visitor: Visitor,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let link = live(&visitor, &token).await?;
    let account = match read(&visitor, &fields) {
        Ok(account) => account,
        Err(errors) => return Ok(unkept(again(&page(&visitor, &token, &fields, errors)))),
    };
    match visitor
        .app
        .store
        .claim_first_link(&link, account, &visitor.client, visitor.now)
        .await?
    {
        Ok(session) => Ok(with_session(
            go("/workspaces/new"),
            &session,
            visitor.app.settings.is_loopback,
        )),
        Err(SignInRefusal::Password(refusal)) => {
            let errors = vec![FieldError {
                name: "password".to_owned(),
                message: password_words(visitor.words(), refusal),
            }];
            Ok(unkept(again(&page(&visitor, &token, &fields, errors))))
        }
        Err(_) => Err(Problem::DeadLink),
    }
}

/// What a refused password needs.
pub fn password_words(words: &Words, refusal: PasswordRefusal) -> String {
    match refusal {
        PasswordRefusal::TooShort => words.security_password_too_short(),
        PasswordRefusal::TooLong => words.security_password_too_long(),
        PasswordRefusal::Guessable => words.security_password_guessable(),
    }
}

async fn live(visitor: &Visitor, token: &str) -> Result<Token, Problem> {
    let token = Token::parse(token).ok_or(Problem::DeadLink)?;
    if visitor
        .app
        .store
        .is_first_link_live(&token, visitor.now)
        .await?
    {
        Ok(token)
    } else {
        Err(Problem::DeadLink)
    }
}

fn page(visitor: &Visitor, token: &str, fields: &Fields, errors: Vec<FieldError>) -> FirstPage {
    FirstPage {
        layout: bare_layout(visitor.language),
        words: visitor.words(),
        action: format!("/first/{token}?language={}", visitor.language.code()),
        languages: languages_of(&format!("/first/{token}"), "", visitor.language),
        name: fields.text("name").to_owned(),
        email: fields.text("email").to_owned(),
        errors,
    }
}

fn read(visitor: &Visitor, fields: &Fields) -> Result<NewAccount, Vec<FieldError>> {
    let words = visitor.words();
    let name = Name::parse(fields.text("name"));
    let email = Email::parse(fields.text("email"));
    let mut errors = Vec::new();
    if name.is_err() {
        errors.push(FieldError {
            name: "name".to_owned(),
            message: words.common_empty_field(),
        });
    }
    if email.is_none() {
        errors.push(FieldError {
            name: "email".to_owned(),
            message: words.security_email_wrong(),
        });
    }
    match (name, email) {
        (Ok(name), Some(email)) => Ok(NewAccount {
            name,
            email,
            password: fields.text("password").to_owned(),
            language: fields
                .find("language")
                .and_then(Language::parse)
                .unwrap_or(visitor.language),
        }),
        _ => Err(errors),
    }
}
