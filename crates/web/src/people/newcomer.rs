//! Adding somebody: a name is enough.

use askama::Template;
use axum::response::Response;
use domain::language::Language;
use domain::security::{Access, Right};
use i18n::Words;
use store::NotDone;
use store::people::NewInvitation;

use super::details::{Details, read};
use super::invitations::make;
use super::seats::refused;
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{again, go, show as shown};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

#[derive(Template)]
#[template(path = "people/newcomer.html")]
struct NewcomerPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    action: String,
    details: Details,
    errors: Errors,
}

/// The form.
pub async fn new(desk: Desk) -> Result<Response, Problem> {
    let page = page(&desk, &Fields::default(), Errors::default()).await?;
    Ok(shown(&page))
}

/// Adds them; what they do and when they are away comes on their own page.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let errors = match read(desk.words(), &directory, None, &fields) {
        Ok(person) => match store.add_person(desk.request(fields.token()), person).await {
            Ok(done) if fields.has("invite") && desk.may(Right::PeopleInvite) => {
                let new = NewInvitation {
                    person: done.value,
                    access: Access::Member,
                    language: Language::parse(fields.text("language"))
                        .unwrap_or(desk.workspace.language),
                };
                return make(&desk, desk.request(None), new).await;
            }
            Ok(done) => {
                let href = desk.href(&format!("people/{}", done.value));
                return Ok(go(&Said::Saved.at(&href)));
            }
            Err(NotDone::Refused(refusal)) => Errors::one("name", refused(desk.words(), refusal)),
            Err(other) => return Err(other.into()),
        },
        Err(errors) => errors,
    };
    Ok(again(&page(&desk, &fields, errors).await?))
}

async fn page(desk: &Desk, fields: &Fields, errors: Errors) -> Result<NewcomerPage, Problem> {
    Ok(NewcomerPage {
        layout: desk_layout(desk, Section::People).await?,
        words: desk.words(),
        token: form_token(),
        action: desk.href("people"),
        details: Details::typed(fields),
        errors,
    })
}
