//! The page of the list editor in its four states: as saved, with wrong fields, with flaws, overtaken by somebody else.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::processes::{Flaw, Map};
use i18n::Words;
use store::people::Directory;
use store::processes::Draft;

use super::rows::{Seen, drawn};
use crate::components::{FieldError, ProgressStep, StageRow, StageWords};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::with_status;
use crate::problem::Problem;
use crate::processes::asked;
use crate::processes::{faces, new, spoken};
use crate::start::{self, Step};

/// What the page shows beyond the draft itself.
pub enum Shown<'a> {
    /// Nothing.
    AsSaved,
    /// What was typed, with what is wrong in it.
    Wrong(&'a Fields, Vec<FieldError>),
    /// It is saved; this keeps it from being published.
    Flawed(&'a [Flaw]),
    /// What was typed, and what somebody else saved since the list was seen like this.
    Overtaken(&'a Fields, &'a Seen),
    /// It is saved, and somebody else saved again before it was published.
    SavedButOvertaken,
}

#[derive(Template)]
#[template(path = "processes/draft.html")]
struct DraftPage {
    layout: Layout,
    words: &'static Words,
    steps: Vec<ProgressStep>,
    title: String,
    sub: String,
    action: String,
    process_href: String,
    revision: i64,
    before: String,
    name: String,
    item_word: String,
    names_open: bool,
    rows: Vec<StageRow>,
    roles: Vec<String>,
    stage_words: StageWords,
    foot: String,
    errors_title: String,
    errors: Vec<FieldError>,
    conflict: Option<Conflict>,
}

struct Conflict {
    title: String,
    changes: Vec<String>,
    can_overwrite: bool,
}

impl DraftPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// Draws it.
pub async fn draw(desk: &Desk, draft: &Draft, shown: Shown<'_>) -> Result<Response, Problem> {
    let words = desk.words();
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let there = Seen::of_draft(draft, &directory);
    let typed = match &shown {
        Shown::Wrong(fields, _) | Shown::Overtaken(fields, _) => Seen::of_form(fields),
        _ => there.clone(),
    };
    let (before, revision) = match &shown {
        Shown::Wrong(fields, _) => (
            fields.text("before").to_owned(),
            fields.parsed("revision").unwrap_or(draft.revision),
        ),
        _ => (there.packed(), draft.revision),
    };
    let status = match &shown {
        Shown::AsSaved => StatusCode::OK,
        Shown::Wrong(..) | Shown::Flawed(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Shown::Overtaken(..) | Shown::SavedButOvertaken => StatusCode::CONFLICT,
    };
    let conflict = conflict(words, &directory, draft, &there, &shown);
    let (errors_title, errors) = wrongs(words, &draft.map, shown);
    let process = draft.process.id;
    let page = DraftPage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        steps: start::progress(desk, Step::Process).await?,
        title: match (draft.map.stages.len(), draft.process.current) {
            (0, _) => words.processes_draft_title_empty(&typed.name),
            (_, None) => words.processes_draft_title_new(&typed.name),
            (_, Some(_)) => words.processes_draft_title_next(&typed.name),
        },
        sub: words.processes_draft_sub(),
        action: asked::href(desk, process, "/draft"),
        process_href: asked::href(desk, process, ""),
        revision,
        before,
        names_open: errors.iter().any(|error| is_of_names(&error.name)),
        rows: drawn(&typed, &errors, |stage| {
            asked::href(desk, process, &format!("/draft/stages/{stage}"))
        }),
        name: typed.name,
        item_word: typed.item_word,
        roles: faces::role_names(&directory),
        stage_words: stage_words(words),
        foot: spoken::length(words, &draft.map),
        errors_title,
        errors,
        conflict,
    };
    Ok(with_status(status, &page))
}

fn is_of_names(name: &str) -> bool {
    matches!(name, "name" | "item_word")
}

fn conflict(
    words: &Words,
    directory: &Directory,
    draft: &Draft,
    there: &Seen,
    shown: &Shown<'_>,
) -> Option<Conflict> {
    let (changes, can_overwrite) = match shown {
        Shown::Overtaken(_, before) => (before.changes(words, there), true),
        Shown::SavedButOvertaken => (Vec::new(), false),
        _ => return None,
    };
    let who = draft.by.and_then(|person| directory.person(person));
    Some(Conflict {
        title: who.map_or_else(
            || words.processes_conflict_title(),
            |person| words.processes_conflict_title_by(person.name.as_str()),
        ),
        changes,
        can_overwrite,
    })
}

/// What stands above the list, each tied to its field.
fn wrongs(words: &Words, map: &Map, shown: Shown<'_>) -> (String, Vec<FieldError>) {
    match shown {
        Shown::Wrong(_, errors) => (words.common_form_errors(), errors),
        Shown::Flawed(flaws) => {
            let errors = flaws.iter().map(|flaw| {
                let number = flaw.stage().and_then(|id| map.position(id)).unwrap_or(0) + 1;
                let field = match flaw {
                    Flaw::NoRole(_) => "stage_role",
                    Flaw::NoDays(_) => "stage_duration",
                    _ => "stage_name",
                };
                new::error(
                    &format!("{field}-{number}"),
                    spoken::flaw(words, map, *flaw),
                )
            });
            (words.processes_flaws_title(), errors.collect())
        }
        _ => (String::new(), Vec::new()),
    }
}

fn stage_words(words: &Words) -> StageWords {
    StageWords {
        name: words.processes_stage(),
        name_example: words.processes_stage_example(),
        role: words.processes_role(),
        role_example: words.processes_role_example(),
        duration: words.processes_days(),
        duration_example: words.processes_days_example(),
        more: words.common_more(),
        remove: words.processes_remove(),
        add: words.processes_add_stage(),
        hint: words.processes_editor_hint(),
    }
}
