//! A dropped spreadsheet: first what was recognised in it, and only then, confirmed, a process.
//! Nothing is kept on the server in between: the table travels in the form.

mod preview;
mod received;

use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::response::Response;
use domain::text::Name;
use interchange::sheet::{self, SheetError, StageRow, StageSheet, Table};
use store::people::Directory;

use self::received::{Received, Upload};
use super::import::{self, SheetRefusal};
use super::{asked, new, spoken};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;

/// The largest upload, with room for the other fields of its form.
pub const BODY_BYTES_MAX: usize = sheet::FILE_BYTES_MAX + 1024 * 1024;

/// What the columns of a table were taken for and the stages that follow, or why there are none.
pub type Reading = Result<StageSheet, SheetError>;

/// Shows what was recognised; makes the process once that is confirmed.
pub async fn receive(
    desk: Desk,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    let multipart = multipart.map_err(|_| Problem::WrongBody)?;
    let upload = match Upload::receive(multipart).await {
        Ok(upload) => upload,
        Err(Problem::TooLarge) => {
            let words = desk.words();
            let message = words.processes_sheet_file_too_large(preview::size_max(words));
            return new::again(&desk, vec![new::error("file", message)]).await;
        }
        Err(problem) => return Err(problem),
    };
    let Received { table, fields } = match upload.read().await? {
        Ok(received) => received,
        Err(refused) => {
            let message = preview::refusal(desk.words(), &refused);
            return new::again(&desk, vec![new::error("file", message)]).await;
        }
    };
    let reading = match received::mapping(&fields, &table) {
        Some(mapping) => sheet::stages_with(&table, &mapping),
        None => sheet::stages(&table),
    };
    match &reading {
        Ok(rows) if fields.has("make") => make(&desk, &fields, &table, rows).await,
        _ => preview::show(&desk, &fields, &table, &reading, Vec::new()).await,
    }
}

/// Makes the process and seats the people whom the table names.
async fn make(
    desk: &Desk,
    fields: &Fields,
    table: &Table,
    rows: &StageSheet,
) -> Result<Response, Problem> {
    let words = desk.words();
    let new = new::read_names(words, fields).and_then(|(name, item_word)| {
        import::from_sheet(name, item_word, &rows.stages)
            .map_err(|refusal| vec![new::error("make", refusal_words(desk, &refusal))])
    });
    let begun = match new {
        Ok(new) => new::begin_with(desk, fields, new)
            .await?
            .map_err(|message| vec![new::error("make", message)]),
        Err(errors) => Err(errors),
    };
    match begun {
        Ok(process) => {
            seat(desk, &rows.stages).await?;
            Ok(go(&asked::href(desk, process, "/draft")))
        }
        Err(errors) => preview::show(desk, fields, table, &Ok(rows.clone()), errors).await,
    }
}

fn refusal_words(desk: &Desk, refusal: &SheetRefusal) -> String {
    let words = desk.words();
    match refusal {
        SheetRefusal::TooLong {
            stage_number,
            length_max,
        } => words.processes_sheet_too_long(*stage_number, *length_max),
        SheetRefusal::TooMany(over) => spoken::too_many(words, *over),
    }
}

/// Whoever already holds a role stays in it, before those whom the table adds.
async fn seat(desk: &Desk, rows: &[StageRow]) -> Result<(), Problem> {
    let named = import::seats(rows);
    if named.is_empty() {
        return Ok(());
    }
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let seats = named
        .into_iter()
        .filter_map(|(role, people)| with_holders(&directory, &role, people))
        .collect();
    match desk.app.store.fill_seats(desk.request(None), seats).await {
        // The process is there; who does it is asked again on the page of seats.
        Ok(_) | Err(store::NotDone::Refused(_)) => Ok(()),
        Err(not) => Err(not.into()),
    }
}

fn with_holders(
    directory: &Directory,
    role: &Name,
    people: Vec<Name>,
) -> Option<(domain::ids::RoleId, Vec<Name>)> {
    let role = directory.roles.iter().find(|known| known.name == *role)?.id;
    let holders = directory.holders(role).map(|person| person.name.clone());
    let mut names: Vec<Name> = holders.collect();
    for person in people {
        if !names.contains(&person) {
            names.push(person);
        }
    }
    Some((role, names))
}
