//! The page of a stage: as saved, with wrong fields, or overtaken by somebody else.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::StageId;
use domain::processes::EntryKind;
use i18n::{NameLength, Words};
use store::people::Directory;
use store::processes::Draft;

use super::entries::TypedEntry;
use super::typed::{TypedStage, WEEKDAYS};
use crate::components::{Choice, Fact, FieldError, described};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use crate::processes::{asked, faces, spoken};

/// What the page shows beyond the stage itself.
pub enum Shown<'a> {
    /// Nothing.
    AsSaved,
    /// What was typed, with what is wrong in it.
    Wrong(&'a Fields, Vec<FieldError>),
    /// What was typed; somebody else saved the stage meanwhile.
    Overtaken(&'a Fields),
}

#[derive(Template)]
#[template(path = "processes/stage.html")]
struct StagePage {
    layout: Layout,
    words: &'static Words,
    title: String,
    process_name: String,
    list_href: String,
    action: String,
    revision: i64,
    before: String,
    roles: Vec<String>,
    stage: TypedStage,
    place_link: String,
    weekdays: Vec<Choice>,
    entries: Vec<EntryRow>,
    errors: Vec<FieldError>,
    conflict: Option<Conflict>,
}

struct EntryRow {
    number: usize,
    entry: TypedEntry,
    kinds: Vec<Choice>,
    is_new: bool,
    is_open: bool,
    errors: Vec<FieldError>,
}

struct Conflict {
    title: String,
    text: String,
    theirs: Vec<Fact>,
    can_overwrite: bool,
}

fn message<'a>(errors: &'a [FieldError], name: &str) -> &'a str {
    errors
        .iter()
        .find(|error| error.name == name)
        .map_or("", |error| &error.message)
}

impl StagePage {
    fn error(&self, name: &str) -> &str {
        message(&self.errors, name)
    }

    /// A fold is open when something stands in it or is wrong with it.
    fn is_open(&self, names: &[&str]) -> bool {
        let stage = &self.stage;
        let is_filled = |name: &&str| {
            let value = match *name {
                "approver" => &stage.approver,
                "wait" => &stage.wait,
                "waits_because" => &stage.waits_because,
                "needs" => &stage.needs,
                "produces" => &stage.produces,
                "hand_over_to" => &stage.hand_over_to,
                "format" => &stage.format,
                "place" => &stage.place,
                _ => &stage.how_to,
            };
            !value.is_empty() || !self.error(name).is_empty()
        };
        names.iter().any(is_filled)
    }
}

impl EntryRow {
    fn field(&self, field: &str) -> String {
        format!("entry-{}-{field}", self.number)
    }

    fn error(&self, field: &str) -> &str {
        message(&self.errors, &self.field(field))
    }

    fn described(&self, field: &str) -> String {
        described(&self.field(field), "", self.error(field))
    }
}

/// Draws it.
pub async fn draw(
    desk: &Desk,
    draft: &Draft,
    id: StageId,
    shown: Shown<'_>,
) -> Result<Response, Problem> {
    let words = desk.words();
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let there = draft
        .map
        .stage(id)
        .map(|stage| TypedStage::of_stage(stage, &directory));
    if there.is_none() && matches!(shown, Shown::Wrong(..)) {
        return Err(Problem::Missing);
    }
    let (status, typed, errors, conflict) = match shown {
        Shown::AsSaved => {
            let stage = there.clone().ok_or(Problem::Missing)?;
            (StatusCode::OK, stage, Vec::new(), None)
        }
        Shown::Wrong(fields, errors) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            TypedStage::of_form(fields),
            errors,
            None,
        ),
        Shown::Overtaken(fields) => {
            let typed = TypedStage::of_form(fields);
            let conflict = conflict(words, &directory, draft, &typed, there.as_ref());
            (StatusCode::CONFLICT, typed, Vec::new(), Some(conflict))
        }
    };
    let process = draft.process.id;
    let below = format!("/draft/stages/{id}");
    let place = typed.place.trim();
    let page = StagePage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        title: words.processes_stage_title(&typed.name),
        process_name: draft.process.name.to_string(),
        list_href: asked::href(desk, process, "/draft"),
        action: asked::href(desk, process, &below),
        revision: draft.revision,
        before: there.map(|stage| stage.digest()).unwrap_or_default(),
        roles: faces::role_names(&directory),
        place_link: if asked::is_web(place) {
            place.to_owned()
        } else {
            String::new()
        },
        weekdays: weekdays(words, desk, &typed),
        entries: rows(words, &typed.entries, &errors),
        stage: typed,
        errors,
        conflict,
    };
    Ok(with_status(status, &page))
}

fn conflict(
    words: &Words,
    directory: &Directory,
    draft: &Draft,
    mine: &TypedStage,
    there: Option<&TypedStage>,
) -> Conflict {
    let who = draft.by.and_then(|person| directory.person(person));
    Conflict {
        title: who.map_or_else(
            || words.processes_stage_conflict_title(),
            |person| words.processes_stage_conflict_title_by(person.name.as_str()),
        ),
        text: if there.is_some() {
            words.processes_stage_conflict_text()
        } else {
            words.processes_stage_gone_text()
        },
        theirs: there.map_or_else(Vec::new, |there| differences(words, mine, there)),
        can_overwrite: there.is_some(),
    }
}

/// What stands there now, where it is not what was typed.
fn differences(words: &Words, mine: &TypedStage, theirs: &TypedStage) -> Vec<Fact> {
    theirs
        .texts(words)
        .into_iter()
        .zip(mine.texts(words))
        .filter(|((_, theirs), (_, mine))| theirs.trim() != mine.trim())
        .map(|((name, value), _)| Fact { name, value })
        .collect()
}

/// The days of the week from the one that the team begins with.
fn weekdays(words: &Words, desk: &Desk, typed: &TypedStage) -> Vec<Choice> {
    i18n::weekday_order(desk.workspace.week_start)
        .into_iter()
        .filter_map(|day| WEEKDAYS.iter().find(|(known, _)| *known == day))
        .map(|(day, code)| {
            let is_chosen = typed.weekdays.iter().any(|sent| sent == code);
            Choice::new(*code, words.weekday(*day, NameLength::Long), is_chosen)
        })
        .collect()
}

/// The rows, and an empty one at the end in which an entry is added without scripts.
fn rows(words: &Words, entries: &[TypedEntry], errors: &[FieldError]) -> Vec<EntryRow> {
    let mut typed = entries.to_vec();
    if typed
        .last()
        .is_none_or(|last| !last.label.trim().is_empty() || !last.id.is_empty())
    {
        typed.push(TypedEntry::default());
    }
    typed
        .into_iter()
        .enumerate()
        .map(|(index, entry)| {
            let number = index + 1;
            let own = format!("entry-{number}-");
            let errors: Vec<FieldError> = errors
                .iter()
                .filter(|error| error.name.starts_with(&own))
                .cloned()
                .collect();
            EntryRow {
                number,
                kinds: kinds(words, &entry.kind),
                is_new: entry.id.is_empty(),
                is_open: !errors.is_empty(),
                entry,
                errors,
            }
        })
        .collect()
}

fn kinds(words: &Words, chosen: &str) -> Vec<Choice> {
    EntryKind::CODES
        .into_iter()
        .map(|code| Choice::new(code, spoken::kind_of_code(words, code), code == chosen))
        .collect()
}
