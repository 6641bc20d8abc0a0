//! Changes of processes.

use domain::processes::ProcessEvent;
use serde_json::{Value, json};

use super::Body;

pub fn encode(event: &ProcessEvent) -> (&'static str, Value) {
    match event {
        ProcessEvent::Begun { name } => ("process.begun", json!({ "name": name.as_str() })),
        ProcessEvent::DraftSaved { revision } => {
            ("process.draft_saved", json!({ "revision": revision }))
        }
        ProcessEvent::Renamed { name } => ("process.renamed", json!({ "name": name.as_str() })),
        ProcessEvent::Published { version, number } => (
            "process.published",
            json!({ "version": version.to_string(), "number": number }),
        ),
        ProcessEvent::Retired => ("process.retired", json!({})),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<ProcessEvent> {
    Some(match kind {
        "process.begun" => ProcessEvent::Begun {
            name: body.title("name")?,
        },
        "process.draft_saved" => ProcessEvent::DraftSaved {
            revision: body.number("revision")?,
        },
        "process.renamed" => ProcessEvent::Renamed {
            name: body.title("name")?,
        },
        "process.published" => ProcessEvent::Published {
            version: body.parsed("version")?,
            number: body.number("number")?,
        },
        "process.retired" => ProcessEvent::Retired,
        _ => return None,
    })
}
