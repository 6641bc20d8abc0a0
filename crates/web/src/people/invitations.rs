//! Inviting somebody by a link that is shown once, and taking the invitation back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{InvitationId, PersonId};
use domain::language::Language;
use domain::security::session::INVITATION_MAX;
use domain::security::{Access, InviteRefusal};
use i18n::Words;
use store::people::NewInvitation;
use store::{NotDone, Request};
use vault::Token;

use super::access::language_for;
use super::person::load;
use crate::form::Fields;
use crate::frame::Section;
use crate::guard::Desk;
use crate::locale::words_of;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::security::given::{self, Around, Fresh};

/// Makes an invitation and shows its link this once.
pub async fn invite(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let new = NewInvitation {
        person: id,
        access: Access::parse(fields.text("access")).unwrap_or(Access::Member),
        language: language(&desk, id, &fields).await?,
    };
    make(&desk, desk.request(fields.token()), new).await
}

/// Makes it and shows the link; a refusal is said on the person's page.
pub async fn make(desk: &Desk, request: Request, new: NewInvitation) -> Result<Response, Problem> {
    let token = Token::fresh();
    let back = desk.href(&format!("people/{}", new.person));
    match desk.app.store.invite(request, new, &token).await {
        Ok(done) if done.is_repeated => Ok(go(&back)),
        Ok(_) => shown(desk, new, &token, back).await,
        Err(NotDone::Refused(refusal)) => {
            let person = new.person.to_string();
            said_no(desk, &person, refusal).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Takes an open invitation back.
pub async fn revoke(
    desk: Desk,
    Path((_, person, invitation)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let invitation: InvitationId = invitation.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    let revoked = desk.app.store.revoke_invitation(request, id, invitation);
    match revoked.await {
        Ok(_) => Ok(go(&Said::Saved.at(&desk.href(&format!("people/{id}"))))),
        Err(NotDone::Refused(refusal)) => said_no(&desk, &person, refusal).await,
        Err(other) => Err(other.into()),
    }
}

async fn language(desk: &Desk, person: PersonId, fields: &Fields) -> Result<Language, Problem> {
    if let Some(language) = Language::parse(fields.text("invite_language")) {
        return Ok(language);
    }
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let person = directory.person(person).ok_or(Problem::Missing)?;
    Ok(language_for(desk, person, None))
}

async fn shown(
    desk: &Desk,
    new: NewInvitation,
    token: &Token,
    back: String,
) -> Result<Response, Problem> {
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let name = |id| directory.person(id).map(|person| person.name.to_string());
    let invited = name(new.person).unwrap_or_default();
    let theirs = words_of(new.language);
    let until = desk.now.saturating_add(INVITATION_MAX).unwrap_or(desk.now);
    let message = theirs.people_invited_message(
        invited.as_str(),
        name(desk.me()).unwrap_or_default(),
        desk.workspace.name.as_str(),
        theirs.day_medium(until.to_zoned(desk.zone()).date()),
    );
    let words = desk.words();
    let fresh = Fresh {
        folder: "join",
        token,
        language: new.language,
        message,
    };
    let around = Around {
        section: Section::People,
        title: words.people_invited_title(invited),
        sub: words.people_invited_sub(),
        back,
    };
    given::page(desk, fresh, around).await
}

async fn said_no(desk: &Desk, person: &str, refusal: InviteRefusal) -> Result<Response, Problem> {
    let status = match refusal {
        InviteRefusal::AboveMember => StatusCode::FORBIDDEN,
        InviteRefusal::AlreadyHere(_) => StatusCode::CONFLICT,
    };
    let (_, mut page) = load(desk, person).await?;
    page.notice = refused(desk.words(), refusal);
    Ok(with_status(status, &page))
}

fn refused(words: &Words, refusal: InviteRefusal) -> String {
    match refusal {
        InviteRefusal::AboveMember => words.people_invite_above(),
        InviteRefusal::AlreadyHere(_) => words.people_invite_here(),
    }
}
