//! The list editor: names, roles, days and the order of the stages; saving it, and publishing what was saved.

mod page;
mod rows;

use axum::extract::Path;
use axum::response::Response;
use domain::ids::ProcessId;
use domain::text::Title;
use store::NotDone;
use store::processes::{Draft, DraftRefusal, PublishRefusal, RowDraft};

use self::page::Shown;
use self::rows::Seen;
use super::asked::{self, Asked};
use super::{faces, new, spoken};
use crate::components::FieldError;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;

/// What a form asks to be saved.
struct Sent {
    seen: Seen,
    rows: Vec<RowDraft>,
    name: Title,
    item_word: Title,
}

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let draft = asked.draft(&desk).await?;
    page::draw(&desk, &draft, Shown::AsSaved).await
}

/// Saves the list, and publishes it when that button was pressed.
pub async fn save(
    desk: Desk,
    Path(asked): Path<Asked>,
    fields: Fields,
) -> Result<Response, Problem> {
    let draft = asked.draft(&desk).await?;
    let sent = match read(&desk, &fields) {
        Ok(sent) => sent,
        Err(errors) => return page::draw(&desk, &draft, Shown::Wrong(&fields, errors)).await,
    };
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let mut revision: i64 = fields.parsed("revision").ok_or(Problem::WrongBody)?;
    let before = Seen::unpacked(fields.text("before"));
    // Somebody who saved the inside of a stage meanwhile is in nobody's way here.
    if before == Seen::of_draft(&draft, &directory) {
        revision = draft.revision;
    }
    match write(
        &desk,
        draft.process.id,
        revision,
        &draft,
        &sent,
        fields.token(),
    )
    .await
    {
        Ok(revision) if fields.has("publish") => {
            publish(&desk, draft.process.id, revision, fields.token()).await
        }
        Ok(_) => Ok(go(&Said::Saved.at(&asked::href(
            &desk,
            draft.process.id,
            "/draft",
        )))),
        Err(NotDone::Refused(DraftRefusal::Changed(there))) => {
            page::draw(&desk, &there, Shown::Overtaken(&fields, &before)).await
        }
        Err(NotDone::Refused(refusal)) => {
            let errors = vec![new::error("stage_name-1", refusal_words(&desk, &refusal))];
            page::draw(&desk, &draft, Shown::Wrong(&fields, errors)).await
        }
        Err(not) => Err(not.into()),
    }
}

fn read(desk: &Desk, fields: &Fields) -> Result<Sent, Vec<FieldError>> {
    let words = desk.words();
    let seen = Seen::of_form(fields);
    let names = new::read_names(words, fields);
    let rows = seen.parse(words);
    match (names, rows) {
        (Ok((name, item_word)), Ok(rows)) => Ok(Sent {
            seen,
            rows,
            name,
            item_word,
        }),
        (names, rows) => {
            let mut errors = names.err().unwrap_or_default();
            errors.extend(rows.err().unwrap_or_default());
            Err(errors)
        }
    }
}

fn refusal_words(desk: &Desk, refusal: &DraftRefusal) -> String {
    let words = desk.words();
    match refusal {
        DraftRefusal::TooMany(over) => spoken::too_many(words, *over),
        DraftRefusal::TooManyRoles => words.processes_too_many_roles(),
        DraftRefusal::TooManyProcesses => words.processes_too_many_processes(),
        DraftRefusal::Changed(_) => words.processes_conflict_title(),
    }
}

/// Saves what differs from the draft and gives the revision that is there afterwards.
async fn write(
    desk: &Desk,
    process: ProcessId,
    revision: i64,
    draft: &Draft,
    sent: &Sent,
    token: Option<&str>,
) -> Result<i64, NotDone<DraftRefusal>> {
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let mut now = revision;
    if revision != draft.revision || sent.seen.rows != Seen::of_draft(draft, &directory).rows {
        store
            .save_rows(desk.request(token), process, now, sent.rows.clone())
            .await?;
        now += 1;
    }
    if sent.name != draft.process.name || sent.item_word != draft.map.item_word {
        store
            .rename_process(
                desk.request(part(token, "n").as_deref()),
                process,
                now,
                sent.name.clone(),
                sent.item_word.clone(),
            )
            .await?;
        now += 1;
    }
    Ok(now)
}

/// The token of the second and third step of one press of a button.
fn part(token: Option<&str>, step: &str) -> Option<String> {
    token.map(|token| format!("{token}{step}"))
}

/// Publishes what was saved; what keeps it from that stands above the list.
async fn publish(
    desk: &Desk,
    process: ProcessId,
    revision: i64,
    token: Option<&str>,
) -> Result<Response, Problem> {
    let store = &desk.app.store;
    let published = store
        .publish_process(desk.request(part(token, "p").as_deref()), process, revision)
        .await;
    let draft = store
        .find_draft(desk.workspace.id, process)
        .await?
        .ok_or(Problem::Missing)?;
    match published {
        Ok(_) => {
            let directory = store.directory(desk.workspace.id).await?;
            let next = if faces::has_empty_seat(&directory, &draft.map) {
                "/seats"
            } else {
                "/items/new"
            };
            Ok(go(
                &Said::VersionPublished.at(&asked::href(desk, process, next))
            ))
        }
        Err(NotDone::Refused(PublishRefusal::Flawed(flaws))) => {
            page::draw(desk, &draft, Shown::Flawed(&flaws)).await
        }
        Err(NotDone::Refused(PublishRefusal::Changed(_))) => {
            page::draw(desk, &draft, Shown::SavedButOvertaken).await
        }
        Err(not) => Err(not.into()),
    }
}
