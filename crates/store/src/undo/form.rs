//! The stored form of what takes something back: its subjects and the rows as they were, by the names of their columns.

use domain::events::Subject;
use domain::ids::{ItemId, PersonId, ProcessId, RoleId, TaskId};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::kept::Kept;
use super::tables::{self, Table};
use crate::fault::Fault;

/// As a document.
pub fn encode(subjects: &[Subject], kept: &[Kept]) -> String {
    let subjects: Vec<Value> = subjects.iter().map(subject).collect();
    let kept: Vec<Value> = kept.iter().map(group).collect();
    json!({ "subjects": subjects, "kept": kept }).to_string()
}

/// From that document.
pub fn decode(text: &str) -> Result<(Vec<Subject>, Vec<Kept>), Fault> {
    let document: Value = serde_json::from_str(text)?;
    let read = || {
        let subjects = document.get("subjects")?.as_array()?;
        let kept = document.get("kept")?.as_array()?;
        Some((
            subjects.iter().map(read_subject).collect::<Option<_>>()?,
            kept.iter().map(read_group).collect::<Option<_>>()?,
        ))
    };
    read().ok_or_else(|| Fault::new("reading an undo", "the document is of another program"))
}

fn subject(subject: &Subject) -> Value {
    let (kind, id) = match subject {
        Subject::Workspace => ("workspace", String::new()),
        Subject::Person(id) => ("person", id.to_string()),
        Subject::Role(id) => ("role", id.to_string()),
        Subject::Process(id) => ("process", id.to_string()),
        Subject::Item(id) => ("item", id.to_string()),
        Subject::Task(id) => ("task", id.to_string()),
    };
    json!([kind, id])
}

fn read_subject(value: &Value) -> Option<Subject> {
    let id = value.get(1)?.as_str()?;
    let uuid = || id.parse::<Uuid>().ok();
    Some(match value.get(0)?.as_str()? {
        "workspace" => Subject::Workspace,
        "person" => Subject::Person(PersonId::new(uuid()?)),
        "role" => Subject::Role(RoleId::new(uuid()?)),
        "process" => Subject::Process(ProcessId::new(uuid()?)),
        "item" => Subject::Item(ItemId::new(uuid()?)),
        "task" => Subject::Task(TaskId::new(uuid()?)),
        _ => return None,
    })
}

fn group(kept: &Kept) -> Value {
    let rows = kept.rows.iter().map(|(key, values)| {
        let names = kept
            .table
            .columns
            .iter()
            .map(|(name, _)| (*name).to_owned());
        let columns: Map<String, Value> = names.zip(values.iter().cloned()).collect();
        json!({ "key": key.simple().to_string(), "columns": columns })
    });
    json!({ "table": kept.table.name, "group": kept.group.simple().to_string(), "rows": rows.collect::<Vec<_>>() })
}

fn read_group(value: &Value) -> Option<Kept> {
    let name = value.get("table")?.as_str()?;
    let table: &'static Table = tables::ALL.iter().find(|table| table.name == name)?;
    let rows = value.get("rows")?.as_array()?.iter().map(|row| {
        let columns = row.get("columns")?;
        let values = table
            .columns
            .iter()
            .map(|(name, _)| columns.get(*name).cloned());
        Some((id_of(row.get("key")?)?, values.collect::<Option<_>>()?))
    });
    Some(Kept {
        table,
        group: id_of(value.get("group")?)?,
        rows: rows.collect::<Option<_>>()?,
    })
}

fn id_of(value: &Value) -> Option<Uuid> {
    value.as_str()?.parse().ok()
}
