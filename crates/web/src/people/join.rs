//! Joining by an invitation: with a new account, or with the one that is signed in. Looking uses nothing up.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use domain::language::Language;
use domain::people::Person;
use domain::security::{Access, MemberState, Workspace, joins_as};
use domain::text::{Email, Name};
use i18n::Words;
use store::people::{Invitation, InvitationState, JoinRefusal};
use store::security::NewAccount;
use vault::Token;

use crate::form::Fields;
use crate::frame::bare_layout;
use crate::guard::{Visitor, encoded};
use crate::layout::Layout;
use crate::locale::{asked_in, words_of};
use crate::page::{go, unkept, with_status};
use crate::problem::Problem;
use crate::security::sign_in::{LanguageWay, end_earlier, languages_of, with_session};
use crate::security::{nonce, password_words};
use crate::wrong::Errors;

#[derive(Template)]
#[template(path = "people/join.html")]
struct JoinPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    sub: String,
    languages: Vec<LanguageWay>,
    action: String,
    other_href: String,
    sign_in_href: String,
    nonce: String,
    /// The address of the account that is signed in; empty for none.
    signed_in_as: String,
    /// An account is to be made although somebody is signed in.
    is_other: bool,
    is_owner: bool,
    is_waiting: bool,
    notice: String,
    name: String,
    email: String,
    errors: Errors,
}

/// What the holder of a link came to.
struct Scene {
    token: Token,
    invitation: Invitation,
    workspace: Workspace,
    person: Person,
    inviter: String,
    language: Language,
}

/// The page of an open invitation; whoever has used it goes on to the team.
pub async fn show(
    visitor: Visitor,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let scene = load(&visitor, &token, query.as_deref()).await?;
    if let InvitationState::UsedBy(account) = scene.invitation.state {
        let is_mine = visitor
            .session
            .is_some_and(|session| session.account == account);
        return if is_mine {
            joined(&visitor, &scene).await
        } else {
            Err(Problem::DeadLink)
        };
    }
    let mut page = page(&visitor, &scene).await?;
    let asks_for_other = |query: &String| query.split('&').any(|pair| pair == "other=1");
    page.is_other = query.as_ref().is_some_and(asks_for_other);
    scene.person.name.as_str().clone_into(&mut page.name);
    if let Some(email) = &scene.person.email {
        email.as_str().clone_into(&mut page.email);
    }
    Ok(closed(with_status(StatusCode::OK, &page)))
}

/// Joins; a page that was open for too long is drawn again with all that was typed.
pub async fn join(
    visitor: Visitor,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let scene = load(&visitor, &token, query.as_deref()).await?;
    if scene.invitation.state != InvitationState::Open {
        return show(visitor, Path(token), RawQuery(query)).await;
    }
    if !nonce::is_live(&scene.token, fields.text("nonce"), visitor.now) {
        let words = words_of(scene.language);
        let notice = words.security_link_too_old();
        return again(&visitor, &scene, &fields, notice, Errors::default()).await;
    }
    match visitor.session {
        Some(session) if fields.text("as") == "me" => {
            let store = &visitor.app.store;
            let (token, account) = (&scene.token, session.account);
            match store.join_signed_in(token, account, visitor.now).await? {
                Ok(()) => Ok(after(&scene)),
                Err(refusal) => refused(&visitor, &scene, &fields, refusal).await,
            }
        }
        _ => join_anew(&visitor, &scene, &fields).await,
    }
}

async fn join_anew(visitor: &Visitor, scene: &Scene, fields: &Fields) -> Result<Response, Problem> {
    let account = match read(scene, fields) {
        Ok(account) => account,
        Err(errors) => return again(visitor, scene, fields, String::new(), errors).await,
    };
    let store = &visitor.app.store;
    let (client, now) = (&visitor.client, visitor.now);
    let joined = store.join_with_new_account(&scene.token, account, client, now);
    match joined.await? {
        Ok(session) => {
            end_earlier(visitor).await?;
            let is_loopback = visitor.app.settings.is_loopback;
            Ok(with_session(after(scene), &session, is_loopback))
        }
        Err(refusal) => refused(visitor, scene, fields, refusal).await,
    }
}

/// On to the team; a new owner stays here and waits for a word.
fn after(scene: &Scene) -> Response {
    match joins_as(scene.invitation.access) {
        MemberState::Confirmed => go(&format!("/w/{}/day", scene.workspace.id)),
        _ => go(&address(scene)),
    }
}

/// The page for whoever has used the invitation: they wait, or go on.
async fn joined(visitor: &Visitor, scene: &Scene) -> Result<Response, Problem> {
    let store = &visitor.app.store;
    let (workspace, person) = (scene.workspace.id, scene.person.id);
    let member = store.find_membership(workspace, person).await?;
    match member.map(|member| member.held.state) {
        Some(MemberState::Confirmed) => Ok(go(&format!("/w/{workspace}/day"))),
        Some(MemberState::Accepted) => {
            let mut page = page(visitor, scene).await?;
            page.is_waiting = true;
            page.title = page.words.people_join_waiting_title();
            page.sub = page.words.people_join_waiting_text(scene.inviter.as_str());
            Ok(closed(with_status(StatusCode::OK, &page)))
        }
        _ => Err(Problem::DeadLink),
    }
}

fn address(scene: &Scene) -> String {
    let language = scene.language.code();
    format!("/join/{}?language={language}", scene.token.reveal())
}

async fn refused(
    visitor: &Visitor,
    scene: &Scene,
    fields: &Fields,
    refusal: JoinRefusal,
) -> Result<Response, Problem> {
    let words = words_of(scene.language);
    let (notice, errors) = match refusal {
        JoinRefusal::DeadLink => return Err(Problem::DeadLink),
        JoinRefusal::TooMany => (words.people_join_too_many(), Errors::default()),
        JoinRefusal::AlreadyHere => (words.people_join_here(), Errors::default()),
        JoinRefusal::Password(refusal) => {
            let message = password_words(words, refusal);
            (String::new(), Errors::one("password", message))
        }
        JoinRefusal::AddressTaken => {
            let message = words.people_join_taken();
            (String::new(), Errors::one("email", message))
        }
    };
    again(visitor, scene, fields, notice, errors).await
}

async fn again(
    visitor: &Visitor,
    scene: &Scene,
    fields: &Fields,
    notice: String,
    errors: Errors,
) -> Result<Response, Problem> {
    let mut page = page(visitor, scene).await?;
    page.is_other = fields.text("as") != "me";
    fields.text("name").clone_into(&mut page.name);
    fields.text("email").clone_into(&mut page.email);
    page.notice = notice;
    page.errors = errors;
    Ok(closed(with_status(StatusCode::UNPROCESSABLE_ENTITY, &page)))
}

async fn load(visitor: &Visitor, token: &str, query: Option<&str>) -> Result<Scene, Problem> {
    let store = &visitor.app.store;
    let token = Token::parse(token).ok_or(Problem::Missing)?;
    let found = store.find_invitation(&token, visitor.now).await?;
    let invitation = found.ok_or(Problem::Missing)?;
    if invitation.state == InvitationState::Over {
        return Err(Problem::DeadLink);
    }
    let workspace = store.find_workspace(invitation.workspace).await?;
    let directory = store.directory(invitation.workspace).await?;
    let person = directory.person(invitation.person);
    let inviter = directory.person(invitation.made_by);
    Ok(Scene {
        language: asked_in(query).unwrap_or(invitation.language),
        workspace: workspace.ok_or(Problem::Missing)?,
        person: person.cloned().ok_or(Problem::Missing)?,
        inviter: inviter.map_or_else(String::new, |person| person.name.to_string()),
        token,
        invitation,
    })
}

async fn page(visitor: &Visitor, scene: &Scene) -> Result<JoinPage, Problem> {
    let (words, language) = (words_of(scene.language), scene.language);
    let path = format!("/join/{}", scene.token.reveal());
    let account = match visitor.session {
        Some(session) => visitor.app.store.find_account(session.account).await?,
        None => None,
    };
    let person = scene.person.name.as_str();
    Ok(JoinPage {
        layout: bare_layout(language),
        words,
        title: words.people_join_title(scene.workspace.name.as_str()),
        sub: if account.is_some() {
            words.people_join_sub_short(scene.inviter.as_str(), person)
        } else {
            words.people_join_sub(scene.inviter.as_str(), person)
        },
        languages: languages_of(&path, "", language),
        action: address(scene),
        other_href: format!("{}&other=1", address(scene)),
        sign_in_href: format!(
            "/sign-in?language={}&to={}",
            language.code(),
            encoded(&path)
        ),
        nonce: nonce::fresh(&scene.token, visitor.now),
        signed_in_as: account.map_or_else(String::new, |account| account.email),
        is_other: false,
        is_owner: scene.invitation.access == Access::Owner,
        is_waiting: false,
        notice: String::new(),
        name: String::new(),
        email: String::new(),
        errors: Errors::default(),
    })
}

fn read(scene: &Scene, fields: &Fields) -> Result<NewAccount, Errors> {
    let words = words_of(scene.language);
    let mut errors = Errors::default();
    let name = Name::parse(fields.text("name"));
    if name.is_err() {
        errors.add("name", words.common_empty_field());
    }
    let email = Email::parse(fields.text("email"));
    if email.is_none() {
        errors.add("email", words.security_email_wrong());
    }
    match (name, email) {
        (Ok(name), Some(email)) => Ok(NewAccount {
            name,
            email,
            password: fields.text("password").to_owned(),
            language: scene.language,
        }),
        _ => Err(errors),
    }
}

/// Kept by no browser and found by no search.
pub fn closed(response: Response) -> Response {
    let mut response = unkept(response);
    response.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    response
}
