//! The parts of an upload: a file the first time, the table that travels in the form afterwards.

use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use interchange::sheet::{self, Column, Mapping, SheetError, Table};
use serde::{Deserialize, Serialize};

use crate::form::Fields;
use crate::problem::Problem;

/// What was sent.
pub struct Upload {
    fields: Vec<(String, String)>,
    file: Option<(String, Vec<u8>)>,
}

/// A table with the answers given about it.
pub struct Received {
    /// The cells.
    pub table: Table,
    /// All other fields.
    pub fields: Fields,
}

/// The part of a table that its stages are read from.
#[derive(Serialize, Deserialize)]
struct Travelling {
    sheet: Option<String>,
    header_row: Option<usize>,
    first_row: usize,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// The words under which a form says what a column holds; any other word keeps it as entries.
const COLUMNS: [(Column, &str); 5] = [
    (Column::Stage, "stage"),
    (Column::Role, "role"),
    (Column::Person, "person"),
    (Column::Days, "days"),
    (Column::Checklist, "checklist"),
];

/// The word for what a column holds.
pub fn column_code(column: Option<Column>) -> &'static str {
    COLUMNS
        .iter()
        .find(|(known, _)| Some(*known) == column)
        .map_or("other", |(_, code)| code)
}

/// What a person says about the columns, once they were asked.
pub fn mapping(fields: &Fields, table: &Table) -> Option<Mapping> {
    let said = fields.all("column");
    if said.is_empty() {
        return None;
    }
    let column = |code: &&str| {
        COLUMNS
            .iter()
            .find(|(_, known)| known == code)
            .map(|(column, _)| *column)
    };
    let titles_row = fields
        .has("titles")
        .then(|| {
            table
                .rows
                .iter()
                .position(|row| row.iter().any(|cell| !cell.is_empty()))
        })
        .flatten();
    Some(Mapping {
        columns: said.iter().map(column).collect(),
        titles_row,
    })
}

/// A table as one line of text.
pub fn packed(table: &Table) -> String {
    serde_json::json!(Travelling {
        sheet: table.sheet.clone(),
        header_row: table.header_row,
        first_row: table.first_row,
        columns: table.columns.clone(),
        rows: table.rows.clone(),
    })
    .to_string()
}

/// The table of that text; rows are made as wide as the columns, whatever was sent.
pub fn unpacked(text: &str) -> Option<Table> {
    let mut sent: Travelling = serde_json::from_str(text).ok()?;
    for row in &mut sent.rows {
        row.resize(sent.columns.len(), String::new());
    }
    Some(Table {
        sheet: sent.sheet,
        header_row: sent.header_row,
        first_row: sent.first_row,
        columns: sent.columns,
        rows: sent.rows,
        guessed_encoding: None,
    })
}

impl Upload {
    /// Reads all parts of the form.
    pub async fn receive(mut multipart: Multipart) -> Result<Self, Problem> {
        let mut upload = Self {
            fields: Vec::new(),
            file: None,
        };
        while let Some(part) = multipart
            .next_field()
            .await
            .map_err(|error| refused(&error))?
        {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|error| refused(&error))?;
            match file_name {
                Some(file_name) if !bytes.is_empty() => {
                    upload.file = Some((file_name, bytes.to_vec()));
                }
                Some(_) => {}
                None => {
                    let text = String::from_utf8(bytes.to_vec()).map_err(|_| Problem::WrongBody)?;
                    upload.fields.push((name, text));
                }
            }
        }
        Ok(upload)
    }

    /// The table: of the file, or of the form when it was sent before.
    #[expect(
        clippy::disallowed_methods,
        reason = "a table is bounded in bytes and cells, and a person waits for what is in it"
    )]
    pub async fn read(mut self) -> Result<Result<Received, SheetError>, Problem> {
        let Some((name, bytes)) = self.file else {
            let fields = Fields::new(self.fields);
            let table = fields.find("table").and_then(unpacked);
            return Ok(table
                .map(|table| Received { table, fields })
                .ok_or(SheetError::Empty));
        };
        self.fields.push(("file_name".to_owned(), name.clone()));
        let read = tokio::task::spawn_blocking(move || sheet::read(&name, &bytes)).await;
        let table = read.map_err(|cause| Problem::fault(&cause.to_string()))?;
        let fields = Fields::new(self.fields);
        Ok(table.map(|table| Received { table, fields }))
    }
}

fn refused(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::TooLarge
    } else {
        Problem::WrongBody
    }
}

#[cfg(test)]
mod tests;
