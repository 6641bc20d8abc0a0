//! What was recognised in a table, column by column and stage by stage, before anything is written.

use askama::Template;
use axum::response::Response;
use domain::processes::HalfDays;
use i18n::Words;
use interchange::sheet::{self, Column, SheetError, StageRow, StageSheet, Table};

use super::Reading;
use super::received::{column_code, packed};
use crate::components::{Choice, FieldError};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page;
use crate::problem::Problem;
use crate::processes::new;

#[derive(Template)]
#[template(path = "processes/sheets/preview.html")]
struct PreviewPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    sub: String,
    action: String,
    back_href: String,
    table: String,
    name: String,
    item_word: String,
    columns: Vec<ColumnRow>,
    asks_titles: bool,
    has_titles: bool,
    stages: Vec<StageLine>,
    warnings: Vec<String>,
    errors: Vec<FieldError>,
}

struct ColumnRow {
    id: String,
    title: String,
    samples: String,
    choices: Vec<Choice>,
}

struct StageLine {
    name: String,
    facts: String,
}

impl PreviewPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }

    fn refused(&self) -> &str {
        self.error("make")
    }
}

const SAMPLES: usize = 3;

/// The page; with errors it is one that was not accepted.
pub async fn show(
    desk: &Desk,
    fields: &Fields,
    table: &Table,
    reading: &Reading,
    mut errors: Vec<FieldError>,
) -> Result<Response, Problem> {
    let words = desk.words();
    let read = reading.as_ref().ok();
    let (title, sub) = head(words, reading);
    if let Err(refused) = reading
        && fields.has("column")
    {
        errors.push(new::error("make", refusal(words, refused)));
    }
    let page = PreviewPage {
        layout: desk_layout(desk, Section::Process).await?,
        words,
        title,
        sub,
        action: desk.href("processes/sheets"),
        back_href: desk.href("processes/new"),
        table: packed(table),
        name: fields
            .find("name")
            .map_or_else(|| name_of(fields, table), str::to_owned),
        item_word: fields.text("item_word").to_owned(),
        columns: columns(words, table, reading),
        asks_titles: table.header_row.is_none(),
        has_titles: fields.has("titles"),
        stages: read.map_or_else(Vec::new, |read| {
            read.stages.iter().map(|row| line(words, row)).collect()
        }),
        warnings: warnings(words, table, read),
        errors,
    };
    Ok(if page.errors.is_empty() {
        page::show(&page)
    } else {
        page::again(&page)
    })
}

fn head(words: &Words, reading: &Reading) -> (String, String) {
    match reading {
        Ok(read) => (
            words.processes_sheet_title(read.stages.len()),
            words.processes_sheet_sub(),
        ),
        Err(_) => (
            words.processes_sheet_which_title(),
            words.processes_sheet_which_sub(),
        ),
    }
}

/// The name of the sheet, or of the file without its ending.
fn name_of(fields: &Fields, table: &Table) -> String {
    let file = fields.text("file_name");
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).trim();
    if stem.is_empty() {
        table.sheet.clone().unwrap_or_default()
    } else {
        stem.to_owned()
    }
}

fn columns(words: &Words, table: &Table, reading: &Reading) -> Vec<ColumnRow> {
    let taken: Vec<Option<Column>> = match reading {
        Ok(read) => read.columns.clone(),
        Err(SheetError::NoStageColumn { columns }) => {
            columns.iter().map(|found| found.column).collect()
        }
        Err(_) => Vec::new(),
    };
    let rows = table.columns.iter().enumerate().map(|(index, title)| {
        let values = table.rows.iter().filter_map(|row| row.get(index));
        let samples: Vec<&str> = values
            .filter(|value| !value.is_empty())
            .take(SAMPLES)
            .map(String::as_str)
            .collect();
        ColumnRow {
            id: format!("f-column-{index}"),
            title: title.clone(),
            samples: samples.join(" · ").chars().take(120).collect(),
            choices: column_choices(words, taken.get(index).copied().flatten()),
        }
    });
    rows.collect()
}

fn column_choices(words: &Words, taken: Option<Column>) -> Vec<Choice> {
    let labels = [
        (Some(Column::Stage), words.processes_column_stage()),
        (Some(Column::Role), words.processes_column_role()),
        (Some(Column::Person), words.processes_column_person()),
        (Some(Column::Days), words.processes_column_days()),
        (Some(Column::Checklist), words.processes_column_checklist()),
        (None, words.processes_column_other()),
    ];
    labels
        .into_iter()
        .map(|(column, label)| Choice::new(column_code(column), label, column == taken))
        .collect()
}

/// Who, how long and how many entries a stage will have.
fn line(words: &Words, row: &StageRow) -> StageLine {
    let who = [row.role.as_deref(), row.person.as_deref()];
    let mut facts: Vec<String> = who.into_iter().flatten().map(str::to_owned).collect();
    let days = row.days.unwrap_or(HalfDays::ONE_DAY.count());
    facts.push(words.half_days(days));
    let entries = row.checklist.len() + row.other.len();
    if entries > 0 {
        facts.push(words.processes_entries(entries));
    }
    StageLine {
        name: row.stage.clone(),
        facts: facts.join(" · "),
    }
}

fn warnings(words: &Words, table: &Table, read: Option<&StageSheet>) -> Vec<String> {
    let guessed = table.guessed_encoding.as_ref();
    let mut warnings: Vec<String> = guessed
        .map(|guess| words.processes_sheet_guessed(guess.words.join(" · ")))
        .into_iter()
        .collect();
    let Some(read) = read else {
        return warnings;
    };
    warnings.extend(
        read.unread
            .iter()
            .map(|(row, text)| words.processes_sheet_unread(*row, text)),
    );
    warnings.extend(
        read.unplaced
            .iter()
            .map(|(row, text)| words.processes_sheet_unplaced(*row, text)),
    );
    warnings
}

/// Why a file was not read.
pub fn refusal(words: &Words, refused: &SheetError) -> String {
    match refused {
        SheetError::Empty => words.processes_sheet_empty(),
        SheetError::FileTooLarge { bytes_max, .. } => {
            words.processes_sheet_file_too_large(size(words, *bytes_max))
        }
        SheetError::UnpacksTooLarge { .. }
        | SheetError::UnpacksTooFar { .. }
        | SheetError::TooManyMembers { .. }
        | SheetError::TooManyCells { .. }
        | SheetError::TooMuchText { .. } => words.processes_sheet_too_much(),
        SheetError::TooManyRows { rows_max } => words.processes_sheet_too_many_rows(*rows_max),
        SheetError::TooManyColumns { columns_max, .. } => {
            words.processes_sheet_too_many_columns(*columns_max)
        }
        SheetError::CellTooLong { row, .. } => words.processes_sheet_cell_too_long(*row),
        SheetError::OldExcel | SheetError::HtmlTable => words.processes_sheet_old_excel(),
        SheetError::Encrypted => words.processes_sheet_encrypted(),
        SheetError::NotATable(_) => words.processes_sheet_not_a_table(),
        SheetError::Damaged => words.processes_sheet_damaged(),
        SheetError::Undecodable { .. } => words.processes_sheet_undecodable(),
        SheetError::UnclosedQuote { line } => words.processes_sheet_unclosed_quote(*line),
        SheetError::FormulaWithoutValue { row, .. } => words.processes_sheet_formula(*row),
        SheetError::NoStageColumn { .. } => words.processes_sheet_no_stage_column(),
        SheetError::NoStages => words.processes_sheet_no_stages(),
    }
}

fn size(words: &Words, bytes: usize) -> String {
    words.file_size(u64::try_from(bytes).unwrap_or(u64::MAX))
}

/// The largest file, in words.
pub fn size_max(words: &Words) -> String {
    size(words, sheet::FILE_BYTES_MAX)
}
