//! Something just done was taken back; the kind of its subject stands in the document.

use domain::events::{Subject, Undone};
use domain::ids::{ItemId, PersonId, ProcessId, RoleId, TaskId};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Body;

pub fn encode(event: &Undone) -> (&'static str, Value) {
    let of = match event.subject {
        Subject::Workspace => "workspace",
        Subject::Person(_) => "person",
        Subject::Role(_) => "role",
        Subject::Process(_) => "process",
        Subject::Item(_) => "item",
        Subject::Task(_) => "task",
    };
    let body = json!({ "of": of, "first": event.first, "last": event.last });
    ("undo.undone", body)
}

pub fn decode(kind: &str, subject: Uuid, body: &Body<'_>) -> Option<Undone> {
    if kind != "undo.undone" {
        return None;
    }
    let subject = match body.text("of")? {
        "workspace" => Subject::Workspace,
        "person" => Subject::Person(PersonId::new(subject)),
        "role" => Subject::Role(RoleId::new(subject)),
        "process" => Subject::Process(ProcessId::new(subject)),
        "item" => Subject::Item(ItemId::new(subject)),
        "task" => Subject::Task(TaskId::new(subject)),
        _ => return None,
    };
    Some(Undone {
        subject,
        first: body.number("first")?,
        last: body.number("last")?,
    })
}
