//! What happens to tasks.

use domain::work::TaskEvent;
use serde_json::{Value, json};

use super::{Body, maybe};

pub fn encode(event: &TaskEvent) -> (&'static str, Value) {
    match event {
        TaskEvent::Added {
            title,
            owner,
            due_on,
            item,
        } => (
            "task.added",
            json!({ "title": title.as_str(), "owner": owner.to_string(), "due_on": due_on.to_string(), "item": maybe(*item) }),
        ),
        TaskEvent::Done => ("task.done", json!({})),
        TaskEvent::Reopened => ("task.reopened", json!({})),
        TaskEvent::Dropped { reason } => ("task.dropped", json!({ "reason": reason.as_str() })),
        TaskEvent::OwnerChanged { from, to } => (
            "task.owner_changed",
            json!({ "from": from.to_string(), "to": to.to_string() }),
        ),
        TaskEvent::Moved { from, to, times } => (
            "task.moved",
            json!({ "from": from.to_string(), "to": to.to_string(), "times": times }),
        ),
        TaskEvent::Reworded { title } => ("task.reworded", json!({ "title": title.as_str() })),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<TaskEvent> {
    Some(match kind {
        "task.added" => TaskEvent::Added {
            title: body.title("title")?,
            owner: body.parsed("owner")?,
            due_on: body.parsed("due_on")?,
            item: body.parsed("item"),
        },
        "task.done" => TaskEvent::Done,
        "task.reopened" => TaskEvent::Reopened,
        "task.dropped" => TaskEvent::Dropped {
            reason: body.note("reason")?,
        },
        "task.owner_changed" => TaskEvent::OwnerChanged {
            from: body.parsed("from")?,
            to: body.parsed("to")?,
        },
        "task.moved" => TaskEvent::Moved {
            from: body.parsed("from")?,
            to: body.parsed("to")?,
            times: u32::try_from(body.number("times")?).ok()?,
        },
        "task.reworded" => TaskEvent::Reworded {
            title: body.title("title")?,
        },
        _ => return None,
    })
}
