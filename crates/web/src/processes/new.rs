//! A new process: a starter template, a pasted list or a spreadsheet. The first two begin here.

use askama::Template;
use axum::response::Response;
use domain::ids::ProcessId;
use domain::language::Language;
use domain::processes::HalfDays;
use domain::text::Title;
use i18n::Words;
use interchange::playbook::{self, Playbook};
use interchange::templates;
use store::NotDone;
use store::processes::{DraftRefusal, NewProcess};

use super::import::{self, ListRefusal};
use super::{asked, spoken};
use crate::components::{Choice, FieldError, ProgressStep};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{self, go};
use crate::problem::Problem;
use crate::start::{self, Step};

#[derive(Template)]
#[template(path = "processes/new.html")]
struct NewPage {
    layout: Layout,
    words: &'static Words,
    steps: Vec<ProgressStep>,
    templates: Vec<Choice>,
    list_href: String,
    sheets_href: String,
    list: String,
    name: String,
    item_word: String,
    errors: Vec<FieldError>,
}

impl NewPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The page.
pub async fn show(desk: Desk) -> Result<Response, Problem> {
    let page = page(&desk, &Fields::default(), Vec::new()).await?;
    Ok(page::show(&page))
}

/// Begins a process from a template or from a pasted list.
pub async fn begin(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let new = if fields.has("list") {
        read_list(desk.words(), &fields)
    } else {
        read_template(&desk, &fields)
    };
    let begun = match new {
        Ok(new) => begin_with(&desk, &fields, new).await?.map_err(|message| {
            let name = if fields.has("list") {
                "list"
            } else {
                "template"
            };
            vec![error(name, message)]
        }),
        Err(errors) => Err(errors),
    };
    match begun {
        Ok(process) => Ok(go(&asked::href(&desk, process, "/draft"))),
        Err(errors) => Ok(page::again(&page(&desk, &fields, errors).await?)),
    }
}

/// The page again with what is wrong, for the other ways to begin.
pub async fn again(desk: &Desk, errors: Vec<FieldError>) -> Result<Response, Problem> {
    let page = page(desk, &Fields::default(), errors).await?;
    Ok(page::again(&page))
}

/// Begins the process, or says why not.
pub async fn begin_with(
    desk: &Desk,
    fields: &Fields,
    new: NewProcess,
) -> Result<Result<ProcessId, String>, Problem> {
    let words = desk.words();
    let begun = desk
        .app
        .store
        .begin_process(desk.request(fields.token()), new)
        .await;
    match begun {
        Ok(done) => Ok(Ok(done.value)),
        Err(NotDone::Refused(DraftRefusal::TooMany(over))) => {
            Ok(Err(spoken::too_many(words, over)))
        }
        Err(NotDone::Refused(DraftRefusal::TooManyProcesses)) => {
            Ok(Err(words.processes_too_many_processes()))
        }
        Err(NotDone::Refused(DraftRefusal::TooManyRoles)) => {
            Ok(Err(words.processes_too_many_roles()))
        }
        Err(not) => Err(not.into()),
    }
}

/// The name of a process and of its items, as the fields `name` and `item_word` give them.
pub fn read_names(words: &Words, fields: &Fields) -> Result<(Title, Title), Vec<FieldError>> {
    let title = |name: &str| {
        Title::parse(fields.text(name)).map_err(|refusal| error(name, spoken::text(words, refusal)))
    };
    match (title("name"), title("item_word")) {
        (Ok(name), Ok(item_word)) => Ok((name, item_word)),
        (name, item_word) => Err([name.err(), item_word.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

/// A wrong field.
pub fn error(name: &str, message: String) -> FieldError {
    FieldError {
        name: name.to_owned(),
        message,
    }
}

fn read_list(words: &Words, fields: &Fields) -> Result<NewProcess, Vec<FieldError>> {
    let names = read_names(words, fields);
    let stages = import::read_list(fields.text("list")).map_err(|refusal| {
        let message = match refusal {
            ListRefusal::Nothing => words.processes_list_nothing(),
            ListRefusal::LineTooLong { line_number } => {
                words.processes_line_too_long(line_number, Title::LENGTH_MAX)
            }
            ListRefusal::TooMany(over) => spoken::too_many(words, over),
        };
        error("list", message)
    });
    match (names, stages) {
        (Ok((name, item_word)), Ok(stages)) => Ok(import::from_list(name, item_word, stages)),
        (names, stages) => {
            let mut errors = names.err().unwrap_or_default();
            errors.extend(stages.err());
            Err(errors)
        }
    }
}

fn read_template(desk: &Desk, fields: &Fields) -> Result<NewProcess, Vec<FieldError>> {
    let words = desk.words();
    let missing = || vec![error("template", words.processes_choose_template())];
    let playbook = playbook_of(desk, fields.text("template")).ok_or_else(missing)?;
    import::from_playbook(&playbook, import::currency_of(desk.workspace.country))
        .map_err(|refusal| vec![error("template", spoken::text(words, refusal))])
}

/// The starter in the workspace's language: what it says becomes the team's own.
fn playbook_of(desk: &Desk, key: &str) -> Option<Playbook> {
    let language = match desk.workspace.language {
        Language::Hebrew => playbook::Language::Hebrew,
        Language::Russian => playbook::Language::Russian,
        Language::English => playbook::Language::English,
    };
    templates::find(key, language)?.playbook().ok()
}

async fn page(desk: &Desk, fields: &Fields, errors: Vec<FieldError>) -> Result<NewPage, Problem> {
    let words = desk.words();
    let chosen = fields.text("template");
    let templates = templates::KEYS.iter().filter_map(|key| {
        let playbook = playbook_of(desk, key)?;
        Some(Choice {
            value: (*key).to_owned(),
            hint: words.processes_template_line(
                template_line(words, key),
                words.half_days(working_time(&playbook).count()),
            ),
            label: playbook.name,
            is_chosen: *key == chosen,
        })
    });
    Ok(NewPage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        steps: start::progress(desk, Step::Process).await?,
        templates: templates.collect(),
        list_href: desk.href("processes"),
        sheets_href: desk.href("processes/sheets"),
        list: fields.text("list").to_owned(),
        name: fields.text("name").to_owned(),
        item_word: fields.text("item_word").to_owned(),
        errors,
    })
}

fn working_time(playbook: &Playbook) -> HalfDays {
    playbook
        .stages
        .iter()
        .filter_map(|stage| HalfDays::new(stage.days.halves()))
        .fold(HalfDays::ZERO, HalfDays::plus)
}

fn template_line(words: &Words, key: &str) -> String {
    match key {
        "blog-post" => words.processes_template_blog_post(),
        "social-post" => words.processes_template_social_post(),
        "email-campaign" => words.processes_template_email_campaign(),
        "paid-campaign" => words.processes_template_paid_campaign(),
        "landing-page" => words.processes_template_landing_page(),
        _ => words.processes_template_sales_deal(),
    }
}
