//! Changes of access.

use domain::security::{Access, SecurityEvent};
use serde_json::{Value, json};

use super::Body;

pub fn encode(event: &SecurityEvent) -> (&'static str, Value) {
    match event {
        SecurityEvent::WorkspaceOpened { name } => (
            "security.workspace_opened",
            json!({ "name": name.as_str() }),
        ),
        SecurityEvent::WorkspaceRenamed { name } => (
            "security.workspace_renamed",
            json!({ "name": name.as_str() }),
        ),
        SecurityEvent::AccessGranted { person, access } => (
            "security.access_granted",
            json!({ "person": person.to_string(), "access": access.code() }),
        ),
        SecurityEvent::DataRestored => ("security.data_restored", json!({})),
        SecurityEvent::LinkMade { item, link } => (
            "security.link_made",
            json!({ "item": item.to_string(), "link": link.to_string() }),
        ),
        SecurityEvent::LinkRevoked { item, link } => (
            "security.link_revoked",
            json!({ "item": item.to_string(), "link": link.to_string() }),
        ),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<SecurityEvent> {
    Some(match kind {
        "security.workspace_opened" => SecurityEvent::WorkspaceOpened {
            name: body.name("name")?,
        },
        "security.workspace_renamed" => SecurityEvent::WorkspaceRenamed {
            name: body.name("name")?,
        },
        "security.access_granted" => SecurityEvent::AccessGranted {
            person: body.parsed("person")?,
            access: Access::parse(body.text("access")?)?,
        },
        "security.data_restored" => SecurityEvent::DataRestored,
        "security.link_made" => SecurityEvent::LinkMade {
            item: body.parsed("item")?,
            link: body.parsed("link")?,
        },
        "security.link_revoked" => SecurityEvent::LinkRevoked {
            item: body.parsed("item")?,
            link: body.parsed("link")?,
        },
        _ => return None,
    })
}
