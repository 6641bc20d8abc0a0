//! What happens to items.

use domain::work::WorkEvent;
use serde_json::{Value, json};

use super::{Body, maybe};

pub fn encode(event: &WorkEvent) -> (&'static str, Value) {
    match event {
        WorkEvent::Launched {
            process,
            version,
            title,
            due_on,
        } => (
            "work.launched",
            json!({ "process": process.to_string(), "version": version.to_string(), "title": title.as_str(), "due_on": maybe(*due_on) }),
        ),
        WorkEvent::Arrived { stage, holder } => (
            "work.arrived",
            json!({ "stage": stage.to_string(), "holder": maybe(*holder) }),
        ),
        WorkEvent::Started { stage } => ("work.started", json!({ "stage": stage.to_string() })),
        WorkEvent::Answered { entry, has_answer } => (
            "work.answered",
            json!({ "entry": entry.to_string(), "has_answer": has_answer }),
        ),
        WorkEvent::HandedOver { stage } => {
            ("work.handed_over", json!({ "stage": stage.to_string() }))
        }
        WorkEvent::SentBack { from, to, reason } => (
            "work.sent_back",
            json!({ "from": from.to_string(), "to": to.to_string(), "reason": reason.as_str() }),
        ),
        WorkEvent::Skipped { stage, reason } => (
            "work.skipped",
            json!({ "stage": stage.to_string(), "reason": reason.as_str() }),
        ),
        WorkEvent::Reassigned { stage, from, to } => (
            "work.reassigned",
            json!({ "stage": stage.to_string(), "from": maybe(*from), "to": to.to_string() }),
        ),
        WorkEvent::OwnerChanged { to } => ("work.owner_changed", json!({ "to": to.to_string() })),
        WorkEvent::BecameReady => ("work.became_ready", json!({})),
        WorkEvent::Published { on, link } => (
            "work.published",
            json!({ "on": on.to_string(), "link": link.as_str() }),
        ),
        WorkEvent::Finished => ("work.finished", json!({})),
        WorkEvent::Cancelled { reason } => ("work.cancelled", json!({ "reason": reason.as_str() })),
        WorkEvent::ExampleRemoved => ("work.example_removed", json!({})),
        WorkEvent::DatesMoved(moved) => super::dates::moved(moved),
        WorkEvent::ChannelChanged { to } => super::dates::channel(to.as_ref()),
        WorkEvent::ParentChanged { to } => super::dates::parent(*to),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<WorkEvent> {
    Some(match kind {
        "work.launched" => WorkEvent::Launched {
            process: body.parsed("process")?,
            version: body.parsed("version")?,
            title: body.title("title")?,
            due_on: body.parsed("due_on"),
        },
        "work.arrived" => WorkEvent::Arrived {
            stage: body.parsed("stage")?,
            holder: body.parsed("holder"),
        },
        "work.started" => WorkEvent::Started {
            stage: body.parsed("stage")?,
        },
        "work.answered" => WorkEvent::Answered {
            entry: body.parsed("entry")?,
            has_answer: body.flag("has_answer")?,
        },
        "work.handed_over" => WorkEvent::HandedOver {
            stage: body.parsed("stage")?,
        },
        "work.sent_back" => WorkEvent::SentBack {
            from: body.parsed("from")?,
            to: body.parsed("to")?,
            reason: body.note("reason")?,
        },
        "work.skipped" => WorkEvent::Skipped {
            stage: body.parsed("stage")?,
            reason: body.note("reason")?,
        },
        "work.reassigned" => WorkEvent::Reassigned {
            stage: body.parsed("stage")?,
            from: body.parsed("from"),
            to: body.parsed("to")?,
        },
        "work.owner_changed" => WorkEvent::OwnerChanged {
            to: body.parsed("to")?,
        },
        "work.became_ready" => WorkEvent::BecameReady,
        "work.published" => WorkEvent::Published {
            on: body.parsed("on")?,
            link: body.note("link")?,
        },
        "work.finished" => WorkEvent::Finished,
        "work.cancelled" => WorkEvent::Cancelled {
            reason: body.note("reason")?,
        },
        "work.example_removed" => WorkEvent::ExampleRemoved,
        _ => return super::dates::decode(kind, body),
    })
}
