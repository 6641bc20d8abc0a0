//! The stored form of events about the days, the channel and the campaign of an item.

use domain::ids::ItemId;
use domain::work::{Channel, DatesMoved, WorkEvent};
use serde_json::{Value, json};

use super::{Body, maybe};

pub fn moved(moved: &DatesMoved) -> (&'static str, Value) {
    (
        "work.dates_moved",
        json!({
            "stage": maybe(moved.stage),
            "from": moved.from.to_string(),
            "to": moved.to.to_string(),
            "due_from": maybe(moved.due_from),
            "due_to": maybe(moved.due_to),
            "reason": moved.reason.as_str(),
        }),
    )
}

pub fn channel(to: Option<&Channel>) -> (&'static str, Value) {
    (
        "work.channel_changed",
        json!({ "to": to.map(Channel::as_str) }),
    )
}

pub fn parent(to: Option<ItemId>) -> (&'static str, Value) {
    ("work.parent_changed", json!({ "to": maybe(to) }))
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<WorkEvent> {
    Some(match kind {
        "work.dates_moved" => WorkEvent::DatesMoved(DatesMoved {
            stage: body.parsed("stage"),
            from: body.parsed("from")?,
            to: body.parsed("to")?,
            due_from: body.parsed("due_from"),
            due_to: body.parsed("due_to"),
            reason: body.note("reason")?,
        }),
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
