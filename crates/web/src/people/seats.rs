//! Who does what? The roles of a process, each with one line for the names of those who hold it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{ProcessId, RoleId, VersionId};
use domain::people::Role;
use domain::security::Right;
use domain::text::{Name, Title};
use i18n::Words;
use store::NotDone;
use store::people::{Directory, PeopleRefusal};

use super::names::{Known, line, written};
use crate::components::ProgressStep;
use crate::conflict::{Conflict, is_stale};
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::locale::words_of;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::start::{Step, is_untouched, progress};
use crate::wrong::Errors;

#[derive(Template)]
#[template(path = "people/seats.html")]
struct SeatsPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    progress: Vec<ProgressStep>,
    title: String,
    process: String,
    process_href: String,
    action: String,
    seats: Vec<Seat>,
    known: Vec<String>,
    me: String,
    errors: Errors,
    can_edit: bool,
    is_conflict: bool,
}

/// A role with its line.
struct Seat {
    name: String,
    role: String,
    stages: String,
    value: String,
    was: String,
    conflict: Option<Conflict>,
}

/// What the page is about.
struct Cast {
    id: ProcessId,
    name: Title,
    version: Option<VersionId>,
    item_word: Title,
    roles: Vec<(RoleId, Vec<Title>)>,
    directory: Directory,
}

/// The page.
pub async fn show(
    desk: Desk,
    Path((_, process)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let cast = load(&desk, &process).await?;
    draw(&desk, &cast, None, Errors::default(), StatusCode::OK).await
}

/// Seats people; the first time, an example shows what work looks like.
pub async fn save(
    desk: Desk,
    Path((_, process)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let cast = load(&desk, &process).await?;
    let seats = match read(&desk, &cast, &fields) {
        Ok(seats) => seats,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return draw(&desk, &cast, Some(&fields), errors, status).await;
        }
    };
    let would_lose = |(role, names): &(RoleId, Vec<Name>)| {
        let now = written(&cast.directory, *role);
        is_stale(&fields, &was_name(*role), &now) && line(names) != now
    };
    if seats.iter().any(would_lose) {
        let status = StatusCode::CONFLICT;
        return draw(&desk, &cast, Some(&fields), Errors::default(), status).await;
    }
    let is_full = seats.iter().all(|(_, names)| !names.is_empty());
    match desk
        .app
        .store
        .fill_seats(desk.request(fields.token()), seats)
        .await
    {
        Ok(_) => {}
        Err(NotDone::Refused(refusal)) => {
            let errors = Errors::one("", refused(desk.words(), refusal));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return draw(&desk, &cast, Some(&fields), errors, status).await;
        }
        Err(other) => return Err(other.into()),
    }
    if is_full {
        add_example(&desk, &cast, fields.token()).await?;
    }
    let next = match cast.version {
        Some(_) => desk.href(&format!("processes/{}/items/new", cast.id)),
        None => desk.href(&format!("processes/{}", cast.id)),
    };
    Ok(go(&Said::Saved.at(&next)))
}

/// What the store said no to, in words.
pub fn refused(words: &Words, refusal: PeopleRefusal) -> String {
    match refusal {
        PeopleRefusal::TooManyPeople => words.people_too_many_people(),
        PeopleRefusal::TooManyRoles => words.people_too_many_roles(),
    }
}

async fn load(desk: &Desk, process: &str) -> Result<Cast, Problem> {
    let id: ProcessId = process.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let draft = store
        .find_draft(desk.workspace.id, id)
        .await?
        .ok_or(Problem::Missing)?;
    let version = draft.process.current;
    let map = match version {
        Some(version) => store
            .find_map(desk.workspace.id, version)
            .await?
            .ok_or(Problem::Missing)?,
        None => draft.map.into(),
    };
    let mut roles: Vec<(RoleId, Vec<Title>)> = Vec::new();
    for stage in &map.stages {
        for role in [stage.role, stage.contract.approver].into_iter().flatten() {
            match roles.iter_mut().find(|(known, _)| *known == role) {
                Some((_, stages)) => stages.push(stage.name.clone()),
                None => roles.push((role, vec![stage.name.clone()])),
            }
        }
    }
    Ok(Cast {
        id,
        name: draft.process.name,
        version,
        item_word: map.item_word.clone(),
        roles,
        directory: store.directory(desk.workspace.id).await?,
    })
}

/// The lines as names; all of them, or what is wrong with some.
fn read(desk: &Desk, cast: &Cast, fields: &Fields) -> Result<Vec<(RoleId, Vec<Name>)>, Errors> {
    let known = Known::at(desk, &cast.directory);
    let mut errors = Errors::default();
    let mut seats = BTreeMap::new();
    for (role, _) in &cast.roles {
        let name = field_name(*role);
        match known.read(fields.text(&name)) {
            Ok(names) => {
                seats.insert(*role, names);
            }
            Err(_) => errors.add(
                &name,
                desk.words().common_too_long(Name::LENGTH_MAX.to_string()),
            ),
        }
    }
    if errors.is_empty() {
        Ok(seats.into_iter().collect())
    } else {
        Err(errors)
    }
}

/// Puts the example half way through, if there is no work at all yet; a process that cannot be planned has none.
async fn add_example(desk: &Desk, cast: &Cast, token: Option<&str>) -> Result<(), Problem> {
    let Some(version) = cast.version else {
        return Ok(());
    };
    if !is_untouched(desk).await? {
        return Ok(());
    }
    let words = words_of(desk.workspace.language);
    let title = words.people_example_title(cast.item_word.as_str());
    let title = Title::parse(&title).unwrap_or_else(|_| cast.item_word.clone());
    let key = token.map(|token| format!("{token}example"));
    let request = desk.request(key.as_deref());
    match desk
        .app
        .store
        .add_example(request, cast.id, version, title, desk.today())
        .await
    {
        Ok(_) | Err(NotDone::Refused(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

async fn draw(
    desk: &Desk,
    cast: &Cast,
    typed: Option<&Fields>,
    errors: Errors,
    status: StatusCode,
) -> Result<Response, Problem> {
    let words = desk.words();
    let seats: Vec<Seat> = cast
        .roles
        .iter()
        .map(|(role, stages)| seat(desk, cast, *role, stages, typed))
        .collect();
    let people = cast.directory.people.iter();
    let page = SeatsPage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        token: form_token(),
        progress: progress(desk, Step::People).await?,
        title: title(words, cast),
        process: cast.name.to_string(),
        process_href: desk.href(&format!("processes/{}", cast.id)),
        action: desk.href(&format!("processes/{}/seats", cast.id)),
        seats,
        known: people.map(|person| person.name.to_string()).collect(),
        me: own_name(desk, &cast.directory),
        errors,
        can_edit: desk.may(Right::PeopleEdit),
        is_conflict: status == StatusCode::CONFLICT,
    };
    Ok(with_status(status, &page))
}

fn seat(desk: &Desk, cast: &Cast, role: RoleId, stages: &[Title], typed: Option<&Fields>) -> Seat {
    let now = written(&cast.directory, role);
    let name = field_name(role);
    let value = typed.map_or(now.clone(), |fields| fields.text(&name).to_owned());
    let is_lost = typed.is_some_and(|fields| is_stale(fields, &was_name(role), &now));
    let words = desk.words();
    let stages: Vec<&str> = stages.iter().map(Title::as_str).collect();
    Seat {
        conflict: (is_lost && value != now).then(|| Conflict {
            mine: value.clone(),
            theirs: or_nobody(words, &now),
        }),
        role: cast
            .directory
            .role(role)
            .map_or_else(String::new, |role| role.name.to_string()),
        stages: words.people_seat_stages(words.list_and(&stages)),
        was: now,
        name,
        value,
    }
}

/// The names, or the word for none.
pub fn or_nobody(words: &Words, names: &str) -> String {
    if names.is_empty() {
        words.people_nobody_yet()
    } else {
        names.to_owned()
    }
}

/// A role with its holders, as a title.
pub fn role_title(words: &Words, directory: &Directory, role: &Role) -> String {
    let holders = directory.holders(role.id);
    let holders: Vec<&str> = holders.map(|person| person.name.as_str()).collect();
    if holders.is_empty() {
        words.people_role_title_vacant(role.name.as_str())
    } else {
        words.people_role_title(role.name.as_str(), words.list_and(&holders))
    }
}

/// How somebody is called here.
pub fn own_name(desk: &Desk, directory: &Directory) -> String {
    directory
        .person(desk.me())
        .map_or_else(String::new, |person| person.name.to_string())
}

fn title(words: &Words, cast: &Cast) -> String {
    let is_vacant = |role: &RoleId| cast.directory.holders(*role).next().is_none();
    let vacant = cast
        .roles
        .iter()
        .filter(|(role, _)| is_vacant(role))
        .count();
    if vacant == cast.roles.len() {
        words.people_seats_title()
    } else if vacant == 0 {
        words.people_seats_title_full()
    } else {
        words.people_vacant(vacant)
    }
}

fn field_name(role: RoleId) -> String {
    format!("seat-{role}")
}

fn was_name(role: RoleId) -> String {
    format!("was-{role}")
}
