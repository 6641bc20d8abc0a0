//! One person: name and address, the roles they hold, the days they are away.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{PersonId, RoleId};
use domain::people::{Absence, Person};
use domain::security::Right;
use domain::text::Name;
use i18n::Words;
use jiff::ToSpan as _;
use jiff::civil::Date;
use store::NotDone;
use store::people::Directory;

use super::absences::{AbsenceForm, AbsenceRow, notes};
use super::access::{AccessPanel, panel};
use super::details::{Details, read};
use super::seats::refused;
use super::team::roles_of;
use crate::components::{Choice, Face};
use crate::conflict::{Conflict, WAS, is_stale};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// Absences that ended within so many days are still shown.
const BEHIND_DAYS: i32 = 30;

/// The page, and what its forms are drawn with.
#[derive(Template)]
#[template(path = "people/person.html")]
pub struct PersonPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    team_href: String,
    href: String,
    face: Face,
    email: String,
    details: Details,
    was: String,
    roles: Vec<Choice>,
    absences: Vec<AbsenceRow>,
    /// The form for one more absence.
    pub absence: AbsenceForm,
    /// What was wrong with any of the forms.
    pub errors: Errors,
    conflict: Option<Conflict>,
    access: AccessPanel,
    /// Why something about the access was not done; empty for nothing.
    pub notice: String,
    can_edit: bool,
}

/// The page.
pub async fn show(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (_, page) = load(&desk, &person).await?;
    Ok(with_status(StatusCode::OK, &page))
}

/// Changes name, address and language.
pub async fn save(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (id, mut page) = load(&desk, &person).await?;
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    page.details = Details::typed(&fields);
    let mine = page.details.line();
    if is_stale(&fields, WAS, &page.was) && mine != page.was {
        page.conflict = Some(Conflict {
            mine,
            theirs: page.was.clone(),
        });
        return Ok(with_status(StatusCode::CONFLICT, &page));
    }
    page.errors = match read(page.words, &directory, Some(id), &fields) {
        Ok(change) => {
            let request = desk.request(fields.token());
            match desk.app.store.change_person(request, id, change).await {
                Ok(_) => return Ok(go(&Said::Saved.at(&page.href))),
                Err(NotDone::Refused(refusal)) => Errors::one("name", refused(page.words, refusal)),
                Err(other) => return Err(other.into()),
            }
        }
        Err(errors) => errors,
    };
    Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// Sets which roles they hold; in a role that others hold too they come last.
pub async fn save_seats(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let id: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let person = directory.person(id).ok_or(Problem::Missing)?;
    let wanted: Vec<RoleId> = fields
        .all("role")
        .into_iter()
        .filter_map(|role| role.parse().ok())
        .collect();
    let seats = changed_seats(&directory, person, &wanted);
    let request = desk.request(fields.token());
    desk.app.store.fill_seats(request, seats).await?;
    let href = desk.href(&format!("people/{id}"));
    Ok(go(&Said::Saved.at(&href)))
}

/// The roles whose holders change when this person is to hold exactly the wanted ones.
fn changed_seats(
    directory: &Directory,
    person: &Person,
    wanted: &[RoleId],
) -> Vec<(RoleId, Vec<Name>)> {
    let changed = directory.roles.iter().filter_map(|role| {
        let is_held = directory
            .holders(role.id)
            .any(|holder| holder.id == person.id);
        if is_held == wanted.contains(&role.id) {
            return None;
        }
        let others = directory
            .holders(role.id)
            .filter(|holder| holder.id != person.id)
            .map(|holder| holder.name.clone());
        let own = (!is_held).then(|| person.name.clone());
        Some((role.id, others.chain(own).collect()))
    });
    changed.collect()
}

/// The person and their page as they are now.
pub async fn load(desk: &Desk, person: &str) -> Result<(PersonId, PersonPage), Problem> {
    let id: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let person = directory.person(id).ok_or(Problem::Missing)?;
    let from = desk
        .today()
        .checked_sub(BEHIND_DAYS.days())
        .unwrap_or(Date::MIN);
    let absences: Vec<Absence> = store
        .list_absences(desk.workspace.id, from)
        .await?
        .into_iter()
        .filter(|absence| absence.person == id)
        .collect();
    let notes = notes(desk, id).await?;
    let details = Details::known(person);
    let was = details.line();
    let page = PersonPage {
        layout: desk_layout(desk, Section::People).await?,
        words: desk.words(),
        title: title(desk, &directory, person, &absences),
        team_href: desk.href("people"),
        href: desk.href(&format!("people/{id}")),
        face: Face::of(person.name.as_str()),
        email: details.email.clone(),
        details,
        was,
        roles: role_choices(&directory, person),
        absences: absences
            .iter()
            .map(|absence| AbsenceRow::of(desk, &directory, absence, notes.get(&absence.id)))
            .collect(),
        absence: AbsenceForm::new(&directory, id, &Fields::default()),
        errors: Errors::default(),
        conflict: None,
        access: panel(desk, person).await?,
        notice: String::new(),
        can_edit: desk.may(Right::PeopleEdit),
    };
    Ok((id, page))
}

fn title(desk: &Desk, directory: &Directory, person: &Person, absences: &[Absence]) -> String {
    let words = desk.words();
    let name = person.name.as_str();
    if let Some(absence) = absences.iter().find(|absence| absence.covers(desk.today())) {
        return words.people_person_away_until(name, words.day_medium(absence.last));
    }
    let roles = roles_of(directory, person);
    if roles.is_empty() {
        words.people_person_free(name)
    } else {
        words.people_person_holds(name, words.list_and(&roles))
    }
}

fn role_choices(directory: &Directory, person: &Person) -> Vec<Choice> {
    let choice = |role: &domain::people::Role| {
        let mut others = Vec::new();
        let mut is_held = false;
        for holder in directory.holders(role.id) {
            if holder.id == person.id {
                is_held = true;
            } else {
                others.push(holder.name.as_str());
            }
        }
        let mut choice = Choice::new(role.id.to_string(), role.name.as_str(), is_held);
        choice.hint = others.join(", ");
        choice
    };
    directory.roles.iter().map(choice).collect()
}
