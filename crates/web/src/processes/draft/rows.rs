//! The rows of the list editor: as a draft has them, as a form sends them, and what both say when compared.

use std::collections::BTreeMap;

use domain::ids::StageId;
use domain::processes::{HalfDays, limits};
use domain::text::{Name, Title};
use i18n::Words;
use serde::{Deserialize, Serialize};
use store::people::Directory;
use store::processes::{Draft, RowDraft};

use crate::components::{FieldError, StageRow};
use crate::form::Fields;
use crate::processes::{faces, spoken};

/// The list as somebody saw it, in the words that stood in its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What the process is called.
    pub name: String,
    /// What one item is called.
    pub item_word: String,
    /// Its rows.
    pub rows: Vec<SeenRow>,
}

/// One row of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenRow {
    /// The stage's id; empty for a new one.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its role.
    pub role: String,
    /// Its days.
    pub days: String,
}

impl Seen {
    /// The list as a draft has it.
    pub fn of_draft(draft: &Draft, directory: &Directory) -> Self {
        let rows = draft.map.stages.iter().map(|stage| SeenRow {
            id: stage.id.to_string(),
            name: stage.name.to_string(),
            role: faces::role_name(directory, stage.role),
            days: stage.days.to_field(),
        });
        Self {
            name: draft.process.name.to_string(),
            item_word: draft.map.item_word.to_string(),
            rows: rows.collect(),
        }
    }

    /// The list as a form sends it; rows in which nothing was typed are none.
    pub fn of_form(fields: &Fields) -> Self {
        let (ids, names) = (fields.all("stage_id"), fields.all("stage_name"));
        let (roles, days) = (fields.all("stage_role"), fields.all("stage_duration"));
        let at = |values: &[&str], index: usize| {
            values
                .get(index)
                .map_or("", |value| value.trim())
                .to_owned()
        };
        let rows = (0..names.len()).map(|index| SeenRow {
            id: at(&ids, index),
            name: at(&names, index),
            role: at(&roles, index),
            days: at(&days, index),
        });
        Self {
            name: fields.text("name").trim().to_owned(),
            item_word: fields.text("item_word").trim().to_owned(),
            rows: rows.filter(|row| !row.is_blank()).collect(),
        }
    }

    /// As one line of text, to travel in a form.
    pub fn packed(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// From that text; what does not read as a list is an empty one.
    pub fn unpacked(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// What the store saves, or what is wrong in which field.
    pub fn parse(&self, words: &Words) -> Result<Vec<RowDraft>, Vec<FieldError>> {
        let mut errors = Vec::new();
        let rows: Vec<Option<RowDraft>> = self
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| row.parse(words, index + 1, &mut errors))
            .collect();
        if rows.len() > limits::STAGES_MAX {
            let message = words.processes_too_many_stages(rows.len(), limits::STAGES_MAX);
            errors.insert(
                0,
                FieldError {
                    name: "stage_name-1".to_owned(),
                    message,
                },
            );
        }
        if errors.is_empty() {
            Ok(rows.into_iter().flatten().collect())
        } else {
            Err(errors)
        }
    }

    /// What happened between this list and a later one, in words.
    pub fn changes(&self, words: &Words, later: &Self) -> Vec<String> {
        let before: BTreeMap<&str, &SeenRow> =
            self.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        let is_there = |id: &str| later.rows.iter().any(|row| row.id == id);
        let mut changes = Vec::new();
        if (&self.name, &self.item_word) != (&later.name, &later.item_word) {
            changes.push(words.processes_change_renamed(&later.name, &later.item_word));
        }
        let gone = self.rows.iter().filter(|row| !is_there(&row.id));
        changes.extend(gone.map(|row| words.processes_change_removed(&row.name)));
        for row in &later.rows {
            match before.get(row.id.as_str()) {
                None => changes.push(words.processes_change_added(&row.name)),
                Some(known) => changes.extend(known.changes(words, row)),
            }
        }
        if changes.is_empty() && self != later {
            changes.push(words.processes_change_order());
        }
        changes
    }
}

impl SeenRow {
    fn is_blank(&self) -> bool {
        self.name.is_empty() && self.role.is_empty() && self.days.is_empty()
    }

    fn parse(
        &self,
        words: &Words,
        number: usize,
        errors: &mut Vec<FieldError>,
    ) -> Option<RowDraft> {
        let mut wrong = |field: &str, message: String| {
            errors.push(FieldError {
                name: format!("{field}-{number}"),
                message: words.processes_row_wrong(number, message),
            });
        };
        let name = Title::parse(&self.name)
            .map_err(|refusal| wrong("stage_name", spoken::text(words, refusal)))
            .ok();
        let role = if self.role.is_empty() {
            None
        } else {
            Name::parse(&self.role)
                .map_err(|refusal| wrong("stage_role", spoken::text(words, refusal)))
                .ok()
        };
        let days = self.days();
        if days.is_none() {
            wrong("stage_duration", words.processes_days_wrong());
        }
        Some(RowDraft {
            id: self.id.parse::<StageId>().ok(),
            name: name?,
            role,
            days: days?,
        })
    }

    /// A row without days takes one.
    fn days(&self) -> Option<HalfDays> {
        if self.days.is_empty() {
            Some(HalfDays::ONE_DAY)
        } else {
            HalfDays::parse(&self.days)
        }
    }

    fn changes(&self, words: &Words, later: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        if self.name != later.name {
            changes.push(words.processes_change_stage_renamed(&self.name, &later.name));
        }
        if self.role != later.role {
            changes.push(words.processes_change_role(&later.name, &later.role));
        }
        if self.days != later.days {
            let days = HalfDays::parse(&later.days).unwrap_or_default();
            changes.push(words.processes_change_days(&later.name, spoken::days(words, days)));
        }
        changes
    }
}

/// The rows as the editor draws them, with an empty one at the end to type the next stage in without scripts.
pub fn drawn(
    seen: &Seen,
    errors: &[FieldError],
    more_href: impl Fn(&str) -> String,
) -> Vec<StageRow> {
    let rows = seen.rows.iter().enumerate().map(|(index, row)| {
        let number = index + 1;
        let wrong = |field: &str| {
            let name = format!("{field}-{number}");
            errors.iter().any(|error| error.name == name)
        };
        StageRow {
            number: number.to_string(),
            id: row.id.clone(),
            name: row.name.clone(),
            role: row.role.clone(),
            duration: row.days.clone(),
            more_href: if row.id.is_empty() {
                String::new()
            } else {
                more_href(&row.id)
            },
            is_name_wrong: wrong("stage_name"),
            is_role_wrong: wrong("stage_role"),
            is_duration_wrong: wrong("stage_duration"),
        }
    });
    let empty = StageRow {
        number: (seen.rows.len() + 1).to_string(),
        ..StageRow::default()
    };
    rows.chain([empty]).collect()
}

#[cfg(test)]
mod tests;
