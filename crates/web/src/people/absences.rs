//! Days away from work: noted with a stand-in, and taken back.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{AbsenceId, PersonId};
use domain::people::{Absence, limits};
use domain::security::Right;
use domain::text::Note;
use i18n::Words;
use jiff::civil::Date;
use store::NotDone;
use store::people::{AbsenceRefusal, Directory, NewAbsence};

use super::person::load;
use super::team::with_stand_in;
use crate::components::Choice;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// A stay away in a list.
pub struct AbsenceRow {
    /// Its days.
    pub days: String,
    /// How many they are, and who stands in.
    pub length: String,
    /// Why; empty for nothing, and for those whom it does not concern.
    pub note: String,
    /// Where it is taken back; empty once it is over.
    pub cancel_href: String,
}

impl AbsenceRow {
    /// The row of an absence.
    pub fn of(desk: &Desk, directory: &Directory, absence: &Absence, note: Option<&Note>) -> Self {
        let words = desk.words();
        let is_over = absence.last < desk.today();
        let href = format!(
            "people/{}/absences/{}/cancellations",
            absence.person, absence.id
        );
        Self {
            days: words.day_range(absence.first, absence.last),
            length: with_stand_in(words, directory, absence, length(words, absence)),
            note: note.map_or_else(String::new, |note| note.as_str().to_owned()),
            cancel_href: if is_over {
                String::new()
            } else {
                desk.href(&href)
            },
        }
    }
}

/// Why a person is away: for whoever leads, and for themselves.
pub async fn notes(desk: &Desk, person: PersonId) -> Result<BTreeMap<AbsenceId, Note>, Problem> {
    if !desk.may(Right::PeopleEdit) && person != desk.me() {
        return Ok(BTreeMap::new());
    }
    let store = &desk.app.store;
    Ok(store.list_absence_notes(desk.workspace.id, person).await?)
}

fn length(words: &Words, absence: &Absence) -> String {
    match absence.first.until(absence.last) {
        Ok(span) => words.common_days(span.get_days() + 1),
        Err(_) => String::new(),
    }
}

/// The form for one more.
pub struct AbsenceForm {
    /// The first day as typed.
    pub first: String,
    /// The last day as typed.
    pub last: String,
    /// Why, as typed.
    pub note: String,
    /// Who may stand in.
    pub stand_ins: Vec<Choice>,
}

impl AbsenceForm {
    /// The form of a person with what was typed.
    pub fn new(directory: &Directory, own: PersonId, fields: &Fields) -> Self {
        let others = directory.people.iter().filter(|person| person.id != own);
        let chosen = fields.text("stand_in");
        Self {
            first: fields.text("first").to_owned(),
            last: fields.text("last").to_owned(),
            note: fields.text("note").to_owned(),
            stand_ins: others
                .map(|person| {
                    let id = person.id.to_string();
                    let is_chosen = id == chosen;
                    Choice::new(id, person.name.as_str(), is_chosen)
                })
                .collect(),
        }
    }
}

/// Notes an absence; without a last day it is one day long.
pub async fn add(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (id, mut page) = load(&desk, &person).await?;
    let errors = match read(desk.words(), id, &fields) {
        Ok((new, note)) => {
            let request = desk.request(fields.token());
            let store = &desk.app.store;
            match store.note_absence_because(request, new, &note).await {
                Ok(_) => {
                    let href = desk.href(&format!("people/{id}"));
                    return Ok(go(&Said::Saved.at(&href)));
                }
                Err(NotDone::Refused(refusal)) => refused(desk.words(), refusal),
                Err(other) => return Err(other.into()),
            }
        }
        Err(errors) => errors,
    };
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    page.absence = AbsenceForm::new(&directory, id, &fields);
    page.errors = errors;
    Ok(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// Takes an absence back: they will be there after all.
pub async fn cancel(
    desk: Desk,
    Path((_, person, absence)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let person: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let absence: AbsenceId = absence.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    desk.app
        .store
        .cancel_absence(request, person, absence)
        .await?;
    let href = desk.href(&format!("people/{person}"));
    Ok(go(&Said::Saved.at(&href)))
}

fn read(words: &Words, person: PersonId, fields: &Fields) -> Result<(NewAbsence, Note), Errors> {
    let Some(first) = fields.parsed::<Date>("first") else {
        return Err(Errors::one("first", words.people_absence_needs_day()));
    };
    let last = match fields.text("last") {
        "" => Some(first),
        _ => fields.parsed("last"),
    };
    let Some(last) = last else {
        return Err(Errors::one("last", words.people_absence_needs_day()));
    };
    let Ok(note) = Note::parse(fields.text("note")) else {
        let message = words.common_too_long(Note::LENGTH_MAX.to_string());
        return Err(Errors::one("note", message));
    };
    let stand_in = fields.parsed("stand_in");
    let new = NewAbsence {
        person,
        first,
        last,
        stand_in,
    };
    Ok((new, note))
}

fn refused(words: &Words, refusal: AbsenceRefusal) -> Errors {
    match refusal {
        AbsenceRefusal::EndsBeforeItBegins => {
            Errors::one("last", words.people_absence_wrong_order())
        }
        AbsenceRefusal::TooLong => {
            let message = words.people_absence_too_long(limits::ABSENCE_DAYS_MAX);
            Errors::one("last", message)
        }
        AbsenceRefusal::StandsInForThemselves => {
            Errors::one("stand_in", words.people_absence_own_stand_in())
        }
    }
}
