//! Asking somebody by a link that is shown once, and taking the link back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{PersonId, ProcessId};
use domain::security::session::STAGE_LINK_MAX;
use store::NotDone;
use vault::Token;

use super::overview::draw;
use crate::form::Fields;
use crate::frame::Section;
use crate::guard::Desk;
use crate::locale::words_of;
use crate::page::go;
use crate::problem::Problem;
use crate::processes::asked::href;
use crate::said::Said;
use crate::security::given::{self, Around, Fresh};

/// Makes a link for one person and shows it this once.
pub async fn make(
    desk: Desk,
    Path((_, process, person)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let process: ProcessId = process.parse().map_err(|_| Problem::Missing)?;
    let person: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let (token, request) = (Token::fresh(), desk.request(fields.token()));
    let store = &desk.app.store;
    match store.ask_for_stages(request, process, person, &token).await {
        Ok(done) if done.is_repeated => Ok(go(&href(&desk, process, "/agreements"))),
        Ok(_) => shown(&desk, process, person, &token).await,
        Err(NotDone::Refused(_)) => {
            let notice = desk.words().processes_mine_empty();
            draw(&desk, process, StatusCode::CONFLICT, notice).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Takes it back.
pub async fn revoke(
    desk: Desk,
    Path((_, process, person)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let process: ProcessId = process.parse().map_err(|_| Problem::Missing)?;
    let person: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    let store = &desk.app.store;
    store.revoke_stage_link(request, process, person).await?;
    Ok(go(&Said::Saved.at(&href(&desk, process, "/agreements"))))
}

async fn shown(
    desk: &Desk,
    process: ProcessId,
    person: PersonId,
    token: &Token,
) -> Result<Response, Problem> {
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let draft = store.find_draft(desk.workspace.id, process).await?;
    let draft = draft.ok_or(Problem::Missing)?;
    let person = directory.person(person).ok_or(Problem::Missing)?;
    let language = person.language.unwrap_or(desk.workspace.language);
    let theirs = words_of(language);
    let until = desk.now.saturating_add(STAGE_LINK_MAX).unwrap_or(desk.now);
    let message = theirs.processes_agree_message(
        person.name.as_str(),
        draft.process.name.as_str(),
        desk.workspace.name.as_str(),
        theirs.day_medium(until.to_zoned(desk.zone()).date()),
    );
    let words = desk.words();
    let fresh = Fresh {
        folder: "agree",
        token,
        language,
        message,
    };
    let around = Around {
        section: Section::Process,
        title: words.processes_agree_given_title(person.name.as_str()),
        sub: words.processes_agree_given_sub(),
        back: href(desk, process, "/agreements"),
    };
    given::page(desk, fresh, around).await
}
