//! Saying who holds a role, and making a role that no process has asked for yet; a role is read in `processes/roles`.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::RoleId;
use domain::security::Right;
use domain::text::Name;
use i18n::Words;
use store::NotDone;
use store::people::Directory;

use super::details::line_of;
use super::names::{Known, line, written};
use super::seats::{or_nobody, own_name, refused, role_title};
use crate::components::Face;
use crate::conflict::{Conflict, WAS, is_stale};
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

#[derive(Template)]
#[template(path = "people/role.html")]
struct RolePage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    team_href: String,
    action: String,
    is_new: bool,
    name: String,
    holders: String,
    was: String,
    faces: Vec<Face>,
    known: Vec<String>,
    me: String,
    errors: Errors,
    conflict: Option<Conflict>,
    can_edit: bool,
}

/// Sets who holds it.
pub async fn save(
    desk: Desk,
    Path((_, role)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let role = find(&directory, &role)?;
    let mut page = role_page(&desk, &directory, role).await?;
    fields.text("holders").clone_into(&mut page.holders);
    let names = match holders(&desk, &directory, &fields) {
        Ok(names) => names,
        Err(errors) => {
            page.errors = errors;
            return Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    if is_stale(&fields, WAS, &page.was) && line(&names) != page.was {
        page.conflict = Some(Conflict {
            mine: or_nobody(page.words, &page.holders),
            theirs: or_nobody(page.words, &page.was),
        });
        return Ok(with_status(StatusCode::CONFLICT, &page));
    }
    fill(&desk, role, names, &fields, page).await
}

/// The form for a role that is missing.
pub async fn new(desk: Desk) -> Result<Response, Problem> {
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let page = blank_page(&desk, &directory).await?;
    Ok(with_status(StatusCode::OK, &page))
}

/// Makes it and seats those named.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let mut page = blank_page(&desk, &directory).await?;
    fields.text("name").clone_into(&mut page.name);
    fields.text("holders").clone_into(&mut page.holders);
    let read = new_name(desk.words(), &directory, &fields)
        .and_then(|name| Ok((name, holders(&desk, &directory, &fields)?)));
    let (name, names) = match read {
        Ok(read) => read,
        Err(errors) => {
            page.errors = errors;
            return Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let made = desk
        .app
        .store
        .add_role(desk.request(fields.token()), name)
        .await;
    match made {
        Ok(done) => fill(&desk, done.value, names, &Fields::default(), page).await,
        Err(NotDone::Refused(refusal)) => {
            page.errors = Errors::one("name", refused(page.words, refusal));
            Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        Err(other) => Err(other.into()),
    }
}

async fn fill(
    desk: &Desk,
    role: RoleId,
    names: Vec<Name>,
    fields: &Fields,
    mut page: RolePage,
) -> Result<Response, Problem> {
    let request = desk.request(fields.token());
    match desk
        .app
        .store
        .fill_seats(request, vec![(role, names)])
        .await
    {
        Ok(_) => Ok(go(&Said::Saved.at(&desk.href("people")))),
        Err(NotDone::Refused(refusal)) => {
            page.errors = Errors::one("holders", refused(page.words, refusal));
            Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        Err(other) => Err(other.into()),
    }
}

fn find(directory: &Directory, role: &str) -> Result<RoleId, Problem> {
    let id: RoleId = role.parse().map_err(|_| Problem::Missing)?;
    directory
        .role(id)
        .map(|role| role.id)
        .ok_or(Problem::Missing)
}

fn holders(desk: &Desk, directory: &Directory, fields: &Fields) -> Result<Vec<Name>, Errors> {
    Known::at(desk, directory)
        .read(fields.text("holders"))
        .map_err(|_| {
            let message = desk.words().common_too_long(Name::LENGTH_MAX.to_string());
            Errors::one("holders", message)
        })
}

/// A name that no role has yet.
fn new_name(words: &Words, directory: &Directory, fields: &Fields) -> Result<Name, Errors> {
    let name =
        line_of(words, fields.text("name")).map_err(|message| Errors::one("name", message))?;
    let written = name.as_str().to_lowercase();
    let is_taken = directory
        .roles
        .iter()
        .any(|role| role.name.as_str().to_lowercase() == written);
    if is_taken {
        Err(Errors::one("name", words.people_role_taken()))
    } else {
        Ok(name)
    }
}

async fn role_page(desk: &Desk, directory: &Directory, role: RoleId) -> Result<RolePage, Problem> {
    let words = desk.words();
    let name = directory
        .role(role)
        .map_or_else(String::new, |role| role.name.to_string());
    let now = written(directory, role);
    let people: Vec<&str> = directory
        .holders(role)
        .map(|person| person.name.as_str())
        .collect();
    let title = directory
        .role(role)
        .map_or_else(String::new, |role| role_title(words, directory, role));
    Ok(RolePage {
        title,
        action: desk.href(&format!("roles/{role}")),
        is_new: false,
        name,
        faces: people.into_iter().map(Face::of).collect(),
        holders: now.clone(),
        was: now,
        ..blank_page(desk, directory).await?
    })
}

async fn blank_page(desk: &Desk, directory: &Directory) -> Result<RolePage, Problem> {
    let words = desk.words();
    let people = directory.people.iter();
    Ok(RolePage {
        layout: desk_layout(desk, Section::People).await?,
        words,
        token: form_token(),
        title: words.people_role_new_title(),
        team_href: desk.href("people"),
        action: desk.href("roles"),
        is_new: true,
        name: String::new(),
        holders: String::new(),
        was: String::new(),
        faces: Vec::new(),
        known: people.map(|person| person.name.to_string()).collect(),
        me: own_name(desk, directory),
        errors: Errors::default(),
        conflict: None,
        can_edit: desk.may(Right::PeopleEdit),
    })
}
