//! Changes of processes.

use domain::processes::{AnswerState, ProcessEvent};
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
        ProcessEvent::StagesAsked { person, link } => (
            "process.stages_asked",
            json!({ "person": person.to_string(), "link": link.to_string() }),
        ),
        ProcessEvent::AskRevoked { person, link } => (
            "process.ask_revoked",
            json!({ "person": person.to_string(), "link": link.to_string() }),
        ),
        ProcessEvent::StageAnswered {
            stage,
            person,
            state,
        } => (
            "process.stage_answered",
            json!({ "stage": stage.to_string(), "person": person.to_string(), "state": state.code() }),
        ),
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
        "process.stages_asked" => ProcessEvent::StagesAsked {
            person: body.parsed("person")?,
            link: body.parsed("link")?,
        },
        "process.ask_revoked" => ProcessEvent::AskRevoked {
            person: body.parsed("person")?,
            link: body.parsed("link")?,
        },
        "process.stage_answered" => ProcessEvent::StageAnswered {
            stage: body.parsed("stage")?,
            person: body.parsed("person")?,
            state: AnswerState::parse(body.text("state")?)?,
        },
        _ => return None,
    })
}
