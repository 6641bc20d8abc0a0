//! One's own stages by a link, without an account. Looking changes nothing; an answer needs the nonce of its page.

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::LinkId;
use domain::language::Language;
use domain::people::Person;
use domain::processes::AnswerRefusal;
use domain::security::{Actor, Workspace};
use i18n::Words;
use store::processes::{StageLinkTarget, WantedAnswer};
use store::{NotDone, Request};
use vault::Token;

use super::cards::{self, Typed, cards};
use super::mine::{MinePage, refusal_words};
use super::standing::Standing;
use crate::form::Fields;
use crate::frame::bare_layout;
use crate::guard::Visitor;
use crate::layout::Toast;
use crate::locale::{asked_in, words_of};
use crate::page::{go, with_status};
use crate::people::join::closed;
use crate::problem::Problem;
use crate::said::{self, Said};
use crate::security::nonce;
use crate::security::sign_in::languages_of;
use crate::wrong::Errors;

/// What the holder of a link came to.
struct Scene {
    token: Token,
    target: StageLinkTarget,
    workspace: Workspace,
    person: Person,
    standing: Standing,
    language: Language,
}

impl Scene {
    fn words(&self) -> &'static Words {
        words_of(self.language)
    }

    fn path(&self) -> String {
        format!("/agree/{}", self.token.reveal())
    }

    fn href(&self) -> String {
        format!("{}?language={}", self.path(), self.language.code())
    }
}

/// The stages of whoever the link is for.
pub async fn show(
    visitor: Visitor,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let scene = load(&visitor, &token, query.as_deref()).await?;
    let mut page = page(&visitor, &scene);
    page.layout.toast = query
        .as_deref()
        .and_then(said::from_query)
        .map(|said| Toast {
            text: said.words(page.words),
            undo: None,
            form_token: String::new(),
        });
    Ok(closed(with_status(StatusCode::OK, &page)))
}

/// Takes one answer.
pub async fn answer(
    visitor: Visitor,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let scene = load(&visitor, &token, query.as_deref()).await?;
    let words = scene.words();
    let (stage, said) = cards::read(words, &fields).ok_or(Problem::Missing)?;
    if !nonce::is_live(&scene.token, fields.text("nonce"), visitor.now) {
        let notice = words.security_link_too_old();
        return Ok(again(&visitor, &scene, &fields, notice, Errors::default()));
    }
    let answer = match said {
        Ok(answer) => answer,
        Err(errors) => return Ok(again(&visitor, &scene, &fields, String::new(), errors)),
    };
    let wanted = WantedAnswer {
        process: scene.target.process,
        version: fields.parsed("version").ok_or(Problem::Missing)?,
        stage,
        person: scene.person.id,
        answer,
    };
    match visitor
        .app
        .store
        .answer_stage(request(&visitor, &scene), wanted)
        .await
    {
        Ok(_) => Ok(go(&format!(
            "{}#stage-{stage}",
            Said::Saved.at(&scene.href())
        ))),
        Err(NotDone::Refused(refusal)) => Ok(refused(&visitor, &scene, &fields, refusal)),
        // Dead since the page was looked at.
        Err(NotDone::Denied) => Err(Problem::DeadLink),
        Err(other) => Err(other.into()),
    }
}

fn request(visitor: &Visitor, scene: &Scene) -> Request {
    Request {
        actor: Actor::Link {
            workspace: scene.target.workspace,
            link: LinkId::new(scene.target.link.uuid()),
        },
        now: visitor.now,
        key: None,
    }
}

fn refused(visitor: &Visitor, scene: &Scene, fields: &Fields, refusal: AnswerRefusal) -> Response {
    let (notice, errors) = refusal_words(scene.words(), refusal);
    again(visitor, scene, fields, notice, errors)
}

fn again(
    visitor: &Visitor,
    scene: &Scene,
    fields: &Fields,
    notice: String,
    errors: Errors,
) -> Response {
    let mut page = page(visitor, scene);
    page.keep(fields, Typed::of(fields, errors));
    let status = page.say(notice);
    closed(with_status(status, &page))
}

async fn load(visitor: &Visitor, token: &str, query: Option<&str>) -> Result<Scene, Problem> {
    let store = &visitor.app.store;
    let token = Token::parse(token).ok_or(Problem::Missing)?;
    let found = store.find_stage_link(&token, visitor.now).await?;
    let target = found.ok_or(Problem::Missing)?;
    if target.is_dead {
        return Err(Problem::DeadLink);
    }
    let workspace = store.find_workspace(target.workspace).await?;
    let workspace = workspace.ok_or(Problem::Missing)?;
    let standing = Standing::load(&visitor.app, target.workspace, target.process).await;
    let standing = standing.map_err(|problem| match problem {
        Problem::Missing => Problem::DeadLink,
        other => other,
    })?;
    let person = standing.directory.person(target.person).cloned();
    let person = person.ok_or(Problem::DeadLink)?;
    let own = person.language.unwrap_or(workspace.language);
    Ok(Scene {
        language: asked_in(query).unwrap_or(own),
        token,
        target,
        workspace,
        person,
        standing,
    })
}

fn page(visitor: &Visitor, scene: &Scene) -> MinePage {
    let words = scene.words();
    let mut page = MinePage::new(
        bare_layout(scene.language),
        words,
        &scene.standing,
        cards(words, &scene.standing, scene.person.id),
    );
    page.sub = words.processes_mine_sub(
        scene.standing.draft.process.name.as_str(),
        scene.workspace.name.as_str(),
    );
    page.who = words.processes_mine_as(scene.person.name.as_str());
    page.languages = languages_of(&scene.path(), "", scene.language);
    page.action = scene.href();
    page.nonce = nonce::fresh(&scene.token, visitor.now);
    page
}
