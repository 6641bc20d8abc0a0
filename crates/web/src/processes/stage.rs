//! The page of one stage: name, role and days, then all that may stay unsaid, then its checklist.

mod entries;
mod page;
mod typed;

use axum::extract::Path;
use axum::response::Response;
use domain::ids::{ProcessId, StageId};
use domain::processes::Stage;
use store::NotDone;
use store::people::Directory;
use store::processes::{Draft, DraftRefusal, StageDraft};

use self::page::Shown;
use self::typed::TypedStage;
use super::asked::{self, Asked};
use super::{new, spoken};
use crate::components::FieldError;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let draft = asked.draft(&desk).await?;
    let stage = draft.map.stage(asked.stage()?).ok_or(Problem::Missing)?;
    page::draw(&desk, &draft, stage.id, Shown::AsSaved).await
}

/// Saves the stage as its page was left.
pub async fn save(
    desk: Desk,
    Path(asked): Path<Asked>,
    fields: Fields,
) -> Result<Response, Problem> {
    let draft = asked.draft(&desk).await?;
    let id = asked.stage()?;
    let typed = TypedStage::of_form(&fields);
    let changed = match typed.parse(desk.words()) {
        Ok(changed) => changed,
        Err(errors) => return page::draw(&desk, &draft, id, Shown::Wrong(&fields, errors)).await,
    };
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let mut revision: i64 = fields.parsed("revision").ok_or(Problem::WrongBody)?;
    // Somebody who saved another stage meanwhile is in nobody's way here.
    if seen(&draft, id, &directory).as_deref() == Some(fields.text("before")) {
        revision = draft.revision;
    }
    match write(&desk, draft.process.id, revision, id, changed, &fields).await {
        Ok(()) => {
            let below = if fields.has("stay") {
                format!("/draft/stages/{id}")
            } else {
                "/draft".to_owned()
            };
            Ok(go(&Said::StageSaved.at(&asked::href(
                &desk,
                draft.process.id,
                &below,
            ))))
        }
        Err(NotDone::Refused(DraftRefusal::Changed(there))) => {
            page::draw(&desk, &there, id, Shown::Overtaken(&fields)).await
        }
        Err(NotDone::Refused(refusal)) => {
            let errors = vec![refused(&desk, &refusal)];
            page::draw(&desk, &draft, id, Shown::Wrong(&fields, errors)).await
        }
        Err(not) => Err(not.into()),
    }
}

/// What a page of the stage says it looked like; the same text means that nobody changed it.
fn seen(draft: &Draft, id: StageId, directory: &Directory) -> Option<String> {
    let stage: &Stage = draft.map.stage(id)?;
    Some(TypedStage::of_stage(stage, directory).digest())
}

async fn write(
    desk: &Desk,
    process: ProcessId,
    revision: i64,
    id: StageId,
    changed: StageDraft,
    fields: &Fields,
) -> Result<(), NotDone<DraftRefusal>> {
    let request = desk.request(fields.token());
    desk.app
        .store
        .save_stage(request, process, revision, id, changed)
        .await
        .map(|_| ())
}

fn refused(desk: &Desk, refusal: &DraftRefusal) -> FieldError {
    let words = desk.words();
    let message = match refusal {
        DraftRefusal::TooMany(over) => spoken::too_many(words, *over),
        _ => words.processes_too_many_roles(),
    };
    new::error("name", message)
}
