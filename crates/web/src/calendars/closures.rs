//! Days on which the team is closed for reasons of its own.

use axum::extract::Path;
use axum::response::Response;
use domain::calendars::{Exception, Names};
use domain::language::Language;
use domain::text::Name;
use i18n::Words;
use jiff::civil::Date;
use store::NotDone;
use store::calendars::{CalendarRefusal, NewClosure};

use super::settings::{SettingsPage, load};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{again, go};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// A closure in the list.
pub struct ClosureRow {
    /// What the team calls it.
    pub name: String,
    /// Its days.
    pub days: String,
    /// Where it is removed.
    pub remove_href: String,
}

impl ClosureRow {
    /// The row of a closure.
    pub fn of(desk: &Desk, closure: &Exception) -> Self {
        let name = closure.name.as_ref();
        Self {
            name: name.map_or_else(String::new, |names| name_in(desk.language, names)),
            days: desk.words().day_range(closure.first, closure.last),
            remove_href: desk.href(&format!("closures/{}/removals", closure.id)),
        }
    }
}

/// The form for one more.
#[derive(Default)]
pub struct ClosureForm {
    /// The first day as typed.
    pub first: String,
    /// The last day as typed.
    pub last: String,
    /// The name as typed.
    pub name: String,
}

/// Adds a closure; without a last day it is one day long.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let mut page: SettingsPage = load(&desk).await?;
    page.closure = ClosureForm {
        first: fields.text("first").to_owned(),
        last: fields.text("last").to_owned(),
        name: fields.text("closure_name").to_owned(),
    };
    page.errors = match read(desk.words(), &fields) {
        Ok(closure) => {
            let request = desk.request(fields.token());
            match desk.app.store.add_closure(request, closure).await {
                Ok(_) => return Ok(go(&Said::Saved.at(&desk.href("settings")))),
                Err(NotDone::Refused(refusal)) => refused(desk.words(), refusal),
                Err(other) => return Err(other.into()),
            }
        }
        Err(errors) => errors,
    };
    Ok(again(&page))
}

/// Takes a closure away.
pub async fn remove(
    desk: Desk,
    Path((_, closure)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let request = desk.request(fields.token());
    desk.app.store.remove_closure(request, &closure).await?;
    Ok(go(&Said::Saved.at(&desk.href("settings"))))
}

/// A day's name in the reader's language.
pub fn name_in(language: Language, names: &Names) -> String {
    let name = match language {
        Language::Hebrew => &names.he,
        Language::Russian => &names.ru,
        Language::English => &names.en,
    };
    name.to_string()
}

fn read(words: &Words, fields: &Fields) -> Result<NewClosure, Errors> {
    let mut errors = Errors::default();
    let first: Option<Date> = fields.parsed("first");
    if first.is_none() {
        errors.add("first", words.people_absence_needs_day());
    }
    let last = match fields.text("last") {
        "" => first,
        _ => fields.parsed("last"),
    };
    if last.is_none() && first.is_some() {
        errors.add("last", words.people_absence_needs_day());
    }
    let name = Name::parse(fields.text("closure_name"));
    if name.is_err() {
        errors.add("closure_name", words.calendars_closure_needs_name());
    }
    match (first, last, name) {
        (Some(first), Some(last), Ok(name)) => Ok(NewClosure { first, last, name }),
        _ => Err(errors),
    }
}

fn refused(words: &Words, refusal: CalendarRefusal) -> Errors {
    match refusal {
        CalendarRefusal::TooMany => Errors::one("closure_name", words.calendars_closures_full()),
        _ => Errors::one("last", words.calendars_closure_wrong_days()),
    }
}
