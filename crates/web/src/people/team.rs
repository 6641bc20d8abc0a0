//! The team: who holds which role, which roles have nobody, who is away.

use askama::Template;
use axum::response::Response;
use domain::people::{Absence, Person, Role};
use domain::security::Right;
use i18n::Words;
use jiff::ToSpan as _;
use jiff::civil::Date;
use store::people::Directory;

use super::access::tags;
use super::names::written;
use crate::components::{Face, Tag, Tone};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::problem::Problem;

/// Absences that begin within so many days are shown here.
const AHEAD_DAYS: i32 = 30;

#[derive(Template)]
#[template(path = "people/team.html")]
struct TeamPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    sub: String,
    roles: Vec<RoleRow>,
    people: Vec<PersonRow>,
    away: Vec<AwayRow>,
    new_person_href: String,
    new_role_href: String,
    roles_href: String,
    processes_href: String,
    can_edit: bool,
}

struct RoleRow {
    name: String,
    href: String,
    holders: String,
    faces: Vec<Face>,
}

struct PersonRow {
    face: Face,
    href: String,
    roles: String,
    away: Option<Tag>,
    state: Option<Tag>,
}

struct AwayRow {
    face: Face,
    href: String,
    days: String,
}

/// The page.
pub async fn show(desk: Desk) -> Result<Response, Problem> {
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let absences = store.list_absences(desk.workspace.id, desk.today()).await?;
    let words = desk.words();
    let members = store.list_members(desk.workspace.id).await?;
    let invitations = store.list_invitations(desk.workspace.id, desk.now).await?;
    let mut states = tags(words, &members, &invitations);
    let vacant = directory
        .roles
        .iter()
        .filter(|role| directory.holders(role.id).next().is_none())
        .count();
    let soon = desk
        .today()
        .checked_add(AHEAD_DAYS.days())
        .unwrap_or(Date::MAX);
    let near = absences.iter().filter(|absence| absence.first <= soon);
    let people = directory.people.iter();
    Ok(shown(&TeamPage {
        layout: desk_layout(&desk, Section::People).await?,
        words,
        title: title(words, &directory, vacant),
        sub: match vacant {
            0 => String::new(),
            _ => words.people_vacant(vacant),
        },
        roles: directory
            .roles
            .iter()
            .map(|role| role_row(&desk, &directory, role))
            .collect(),
        people: people
            .map(|person| PersonRow {
                state: states.remove(&person.id),
                ..person_row(&desk, &directory, &absences, person)
            })
            .collect(),
        away: near
            .filter_map(|absence| away_row(&desk, &directory, absence))
            .collect(),
        new_person_href: desk.href("people/new"),
        new_role_href: desk.href("roles/new"),
        roles_href: desk.href("roles"),
        processes_href: desk.href("processes"),
        can_edit: desk.may(Right::PeopleEdit),
    }))
}

fn title(words: &Words, directory: &Directory, vacant: usize) -> String {
    let held = directory.roles.len() - vacant;
    if held == 0 {
        words.people_title_unseated(directory.people.len())
    } else {
        let holds = |person: &&Person| {
            directory
                .seats
                .values()
                .any(|holders| holders.contains(&person.id))
        };
        let holders = directory.people.iter().filter(holds).count();
        words.people_title(holders, held)
    }
}

fn role_row(desk: &Desk, directory: &Directory, role: &Role) -> RoleRow {
    let holders = directory.holders(role.id);
    RoleRow {
        name: role.name.to_string(),
        href: desk.href(&format!("roles/{}", role.id)),
        holders: written(directory, role.id),
        faces: holders
            .take(4)
            .map(|person| Face::of(person.name.as_str()))
            .collect(),
    }
}

fn person_row(
    desk: &Desk,
    directory: &Directory,
    absences: &[Absence],
    person: &Person,
) -> PersonRow {
    let words = desk.words();
    let roles = roles_of(directory, person);
    let away = absences
        .iter()
        .find(|absence| absence.person == person.id && absence.covers(desk.today()));
    PersonRow {
        face: Face::of(person.name.as_str()),
        href: desk.href(&format!("people/{}", person.id)),
        roles: if roles.is_empty() {
            words.people_no_role()
        } else {
            words.list_and(&roles)
        },
        away: away.map(|absence| Tag {
            tone: Tone::Warn,
            text: words.people_away_until(words.day_medium(absence.last)),
        }),
        state: None,
    }
}

/// The names of the roles that a person holds.
pub fn roles_of<'a>(directory: &'a Directory, person: &Person) -> Vec<&'a str> {
    let holds = |role: &&Role| {
        directory
            .holders(role.id)
            .any(|holder| holder.id == person.id)
    };
    directory
        .roles
        .iter()
        .filter(holds)
        .map(|role| role.name.as_str())
        .collect()
}

fn away_row(desk: &Desk, directory: &Directory, absence: &Absence) -> Option<AwayRow> {
    let person = directory.person(absence.person)?;
    let words = desk.words();
    let days = words.day_range(absence.first, absence.last);
    Some(AwayRow {
        face: Face::of(person.name.as_str()),
        href: desk.href(&format!("people/{}", person.id)),
        days: with_stand_in(words, directory, absence, days),
    })
}

/// Some days of an absence and who stands in on them.
pub fn with_stand_in(
    words: &Words,
    directory: &Directory,
    absence: &Absence,
    days: String,
) -> String {
    match absence.stand_in.and_then(|id| directory.person(id)) {
        Some(person) => words.people_away_with(days, person.name.as_str()),
        None => words.people_away_alone(days),
    }
}
