//! What happens to kept views.

use domain::work::ViewEvent;
use serde_json::{Value, json};

use super::Body;

pub fn encode(event: &ViewEvent) -> (&'static str, Value) {
    match event {
        ViewEvent::Kept {
            view,
            name,
            is_shared,
        } => (
            "view.kept",
            json!({ "view": view.to_string(), "name": name.as_str(), "is_shared": is_shared }),
        ),
        ViewEvent::Renamed { view, name } => (
            "view.renamed",
            json!({ "view": view.to_string(), "name": name.as_str() }),
        ),
        ViewEvent::Removed { view } => ("view.removed", json!({ "view": view.to_string() })),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<ViewEvent> {
    let view = body.parsed("view")?;
    Some(match kind {
        "view.kept" => ViewEvent::Kept {
            view,
            name: body.name("name")?,
            is_shared: body.flag("is_shared")?,
        },
        "view.renamed" => ViewEvent::Renamed {
            view,
            name: body.name("name")?,
        },
        "view.removed" => ViewEvent::Removed { view },
        _ => return None,
    })
}
