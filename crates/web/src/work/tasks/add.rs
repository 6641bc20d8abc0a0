//! One line to write a task down, on the list, in a day and from an item; and what becomes of it.

use axum::response::Response;
use domain::ids::{ItemId, PersonId};
use domain::text::{Note, TextRefusal, Title};
use domain::work::{TaskRefusal, TaskTerms, usual_due_day};
use i18n::Words;
use jiff::civil::Date;
use store::NotDone;
use store::work::{NewTask, NotChanged};

use super::{Terms, again};
use crate::components::Choice;
use crate::form::Fields;
use crate::frame::form_token;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// The form as it is drawn.
pub struct AddForm {
    /// Where it is sent.
    pub action: String,
    /// Tells one sending from another.
    pub token: String,
    /// What is to be done.
    pub title: String,
    /// Who may do it.
    pub people: Vec<Choice>,
    /// By when.
    pub due: String,
    /// The item it belongs to.
    pub item: String,
    /// The page to come back to.
    pub back: String,
    /// What is wrong with it.
    pub errors: Errors,
    /// How its button looks: the page's main one, or a plain one.
    pub look: &'static str,
}

impl AddForm {
    /// The main form of a page, for a task of one's own.
    pub fn fresh(terms: &Terms<'_>, back: &str) -> Self {
        let due = usual_due_day(&terms.calendar, terms.desk.today());
        Self {
            action: terms.desk.href("tasks"),
            token: form_token(),
            title: String::new(),
            people: terms.people(terms.desk.me()),
            due: due.to_string(),
            item: String::new(),
            back: back.to_owned(),
            errors: Errors::default(),
            look: "button--main",
        }
    }

    /// A form beside the main action of a page.
    pub fn beside(terms: &Terms<'_>, back: &str) -> Self {
        Self {
            look: "",
            ..Self::fresh(terms, back)
        }
    }

    fn typed(terms: &Terms<'_>, fields: &Fields, errors: Errors) -> Self {
        let owner = fields.parsed("owner").unwrap_or(terms.desk.me());
        Self {
            title: fields.text("title").to_owned(),
            people: terms.people(owner),
            due: fields.text("due").to_owned(),
            item: fields.text("item").to_owned(),
            errors,
            ..Self::fresh(terms, &back(terms.desk, fields))
        }
    }
}

/// Writes a task down and returns to the page it was written on.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let terms = Terms::load(&desk).await?;
    let errors = match read(&terms, &fields) {
        Ok(read) => {
            let new = NewTask {
                terms: read,
                item: item(&fields)?,
                today: desk.today(),
            };
            let request = desk.request(fields.token());
            match desk.app.store.add_task(request, new).await {
                Ok(_) => return Ok(go(&Said::TaskAdded.at(&back(&desk, &fields)))),
                Err(NotDone::Refused(NotChanged::Rule(refusal))) => {
                    wrong(desk.words(), refusal).ok_or(Problem::Forbidden)?
                }
                Err(other) => return Err(other.into()),
            }
        }
        Err(errors) => errors,
    };
    again(&desk, AddForm::typed(&terms, &fields, errors)).await
}

fn item(fields: &Fields) -> Result<Option<ItemId>, Problem> {
    match fields.text("item") {
        "" => Ok(None),
        item => item.parse().map(Some).map_err(|_| Problem::Missing),
    }
}

/// A page of the same workspace; without one, the list.
pub fn back(desk: &Desk, fields: &Fields) -> String {
    let asked = fields.text("back");
    let is_ours =
        asked.starts_with(&desk.href("")) && asked.bytes().all(|byte| byte.is_ascii_graphic());
    if is_ours {
        asked.to_owned()
    } else {
        desk.href("tasks")
    }
}

/// What was typed, or what is wrong with it; without a day it is the next working one.
pub fn read(terms: &Terms<'_>, fields: &Fields) -> Result<TaskTerms, Errors> {
    let words = terms.desk.words();
    let mut errors = Errors::default();
    let too_long = |refusal| match refusal {
        TextRefusal::Empty => words.common_empty_field(),
        TextRefusal::TooLong { length_max, .. } => words.common_too_long(length_max.to_string()),
    };
    let title = Title::parse(fields.text("title"))
        .map_err(|refusal| errors.add("title", too_long(refusal)))
        .ok();
    let note = Note::parse(fields.text("note"))
        .map_err(|refusal| errors.add("note", too_long(refusal)))
        .ok();
    let due_on = match fields.text("due").trim() {
        "" => Some(usual_due_day(&terms.calendar, terms.desk.today())),
        day => day.parse::<Date>().ok(),
    };
    if due_on.is_none() {
        errors.add("due", words.work_task_wrong_day());
    }
    let owner: PersonId = fields.parsed("owner").unwrap_or(terms.desk.me());
    match (title, note, due_on) {
        (Some(title), Some(note), Some(due_on)) => Ok(TaskTerms {
            title,
            note,
            owner,
            due_on,
        }),
        _ => Err(errors),
    }
}

/// A refusal at its field; nothing where no field can help.
pub fn wrong(words: &Words, refusal: TaskRefusal) -> Option<Errors> {
    let (field, message) = match refusal {
        TaskRefusal::InThePast => ("due", words.work_task_in_the_past()),
        TaskRefusal::TooFar => ("due", words.work_task_too_far()),
        TaskRefusal::TooMany => (
            "owner",
            words.work_task_too_many(domain::work::OPEN_TASKS_MAX),
        ),
        TaskRefusal::ReasonNeeded => ("reason", words.work_task_reason_needed()),
        TaskRefusal::NotYours | TaskRefusal::NotOpen | TaskRefusal::NotOver => return None,
    };
    Some(Errors::one(field, message))
}
