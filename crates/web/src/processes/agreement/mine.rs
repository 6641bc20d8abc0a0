//! One's own stages of a process, for a member; and the page that members and holders of a link share.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::processes::AnswerRefusal;
use i18n::Words;
use store::NotDone;
use store::processes::WantedAnswer;

use super::cards::{self, Card, Typed, cards};
use super::standing::Standing;
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::processes::asked::{Asked, href};
use crate::said::Said;
use crate::security::sign_in::LanguageWay;
use crate::wrong::Errors;

/// The page.
#[derive(Template)]
#[template(path = "processes/agreement/mine.html")]
pub struct MinePage {
    /// The frame.
    pub layout: Layout,
    /// Its words.
    pub words: &'static Words,
    /// What is asked, or that all is answered.
    pub title: String,
    /// The process and the team.
    pub sub: String,
    /// In whose name is answered, for those who hold a link.
    pub who: String,
    /// The same page in other languages, for those who hold a link.
    pub languages: Vec<LanguageWay>,
    /// The process, for members.
    pub back: String,
    /// Where answers are sent.
    pub action: String,
    /// What makes a sending one press; of members.
    pub token: String,
    /// What shows that a page of ours was there; of links.
    pub nonce: String,
    /// The version that is shown.
    pub version: String,
    /// Something to say above all; empty for nothing.
    pub notice: String,
    /// The stages.
    pub cards: Vec<Card>,
}

impl MinePage {
    /// A page with nothing said on it yet.
    pub fn new(
        layout: Layout,
        words: &'static Words,
        standing: &Standing,
        cards: Vec<Card>,
    ) -> Self {
        let is_done = !cards.is_empty() && cards.iter().all(|card| !card.said.is_empty());
        Self {
            layout,
            words,
            title: match cards.len() {
                0 => words.processes_mine_empty(),
                count if is_done => words.processes_mine_title_done(count),
                count => words.processes_mine_title(count),
            },
            sub: String::new(),
            who: String::new(),
            languages: Vec::new(),
            back: String::new(),
            action: String::new(),
            token: String::new(),
            nonce: String::new(),
            version: standing
                .version
                .map(|id| id.to_string())
                .unwrap_or_default(),
            notice: String::new(),
            cards,
        }
    }

    /// Keeps what was typed about one stage.
    pub fn keep(&mut self, fields: &Fields, typed: Typed) {
        let stage = fields.text("stage");
        if let Some(card) = self.cards.iter_mut().find(|card| card.id == stage) {
            card.typed = typed;
        }
    }

    /// Says something above all; the status under which the page is sent then.
    pub fn say(&mut self, notice: String) -> StatusCode {
        let is_changed = notice == self.words.processes_mine_changed();
        self.notice = notice;
        if is_changed {
            StatusCode::CONFLICT
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// What to say about an answer that was not taken: above all, or beside a field.
pub fn refusal_words(words: &Words, refusal: AnswerRefusal) -> (String, Errors) {
    match refusal {
        AnswerRefusal::Changed => (words.processes_mine_changed(), Errors::default()),
        AnswerRefusal::NothingProposed => {
            let errors = Errors::one("days", words.processes_mine_nothing());
            (String::new(), errors)
        }
        AnswerRefusal::TooManyLines => {
            let errors = Errors::one("needs", words.processes_agree_full());
            (String::new(), errors)
        }
    }
}

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let page = page(&desk, &asked).await?;
    Ok(with_status(StatusCode::OK, &page))
}

/// Takes one answer.
pub async fn answer(
    desk: Desk,
    Path(asked): Path<Asked>,
    fields: Fields,
) -> Result<Response, Problem> {
    let process = asked.process()?;
    let standing = Standing::load(&desk.app, desk.workspace.id, process).await?;
    if standing.of_person(desk.me()).is_empty() {
        return Err(Problem::Forbidden);
    }
    let read = cards::read(desk.words(), &fields).ok_or(Problem::Missing)?;
    let (notice, errors) = match read {
        (_, Err(errors)) => (String::new(), errors),
        (stage, Ok(answer)) => {
            let wanted = WantedAnswer {
                process,
                version: fields.parsed("version").ok_or(Problem::Missing)?,
                stage,
                person: desk.me(),
                answer,
            };
            let request = desk.request(fields.token());
            match desk.app.store.answer_stage(request, wanted).await {
                Ok(_) => {
                    let page = Said::Saved.at(&href(&desk, process, "/mine"));
                    return Ok(go(&format!("{page}#stage-{stage}")));
                }
                Err(NotDone::Refused(refusal)) => refusal_words(desk.words(), refusal),
                Err(other) => return Err(other.into()),
            }
        }
    };
    let mut page = page(&desk, &asked).await?;
    page.keep(&fields, Typed::of(&fields, errors));
    let status = page.say(notice);
    Ok(with_status(status, &page))
}

async fn page(desk: &Desk, asked: &Asked) -> Result<MinePage, Problem> {
    let words = desk.words();
    let process = asked.process()?;
    let standing = Standing::load(&desk.app, desk.workspace.id, process).await?;
    let mut page = MinePage::new(
        desk_layout(desk, Section::Process).await?,
        words,
        &standing,
        cards(words, &standing, desk.me()),
    );
    standing
        .draft
        .process
        .name
        .as_str()
        .clone_into(&mut page.sub);
    page.back = href(desk, process, "");
    page.action = href(desk, process, "/mine");
    page.token = form_token();
    Ok(page)
}
