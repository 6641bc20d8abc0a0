//! The stored form of events about the days, the channel and the campaign of an item.

use domain::work::{Channel, WorkEvent};
use serde_json::{Value, json};

use super::{Body, maybe};

pub fn encode(event: &WorkEvent) -> (&'static str, Value) {
    match event {
        WorkEvent::DatesMoved {
            stage,
            from,
            to,
            due_from,
            due_to,
            reason,
        } => (
            "work.dates_moved",
            json!({
                "stage": maybe(*stage),
                "from": from.to_string(),
                "to": to.to_string(),
                "due_from": maybe(*due_from),
                "due_to": maybe(*due_to),
                "reason": reason.as_str(),
            }),
        ),
        WorkEvent::ParentChanged { to } => ("work.parent_changed", json!({ "to": maybe(*to) })),
        WorkEvent::ChannelChanged { to } => (
            "work.channel_changed",
            json!({ "to": to.as_ref().map(Channel::as_str) }),
        ),
        _ => ("work.unknown", json!({})),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<WorkEvent> {
    Some(match kind {
        "work.dates_moved" => WorkEvent::DatesMoved {
            stage: body.parsed("stage"),
            from: body.parsed("from")?,
            to: body.parsed("to")?,
            due_from: body.parsed("due_from"),
            due_to: body.parsed("due_to"),
            reason: body.note("reason")?,
        },
        "work.channel_changed" => WorkEvent::ChannelChanged {
            to: match body.text("to") {
                Some(name) => Channel::parse(name).ok()?,
                None => None,
            },
        },
        "work.parent_changed" => WorkEvent::ParentChanged {
            to: body.parsed("to"),
        },
        _ => return None,
    })
}
