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
        SecurityEvent::Invited {
            person,
            invitation,
            access,
        } => (
            "security.invited",
            json!({ "person": person.to_string(), "invitation": invitation.to_string(), "access": access.code() }),
        ),
        SecurityEvent::InvitationRevoked { person, invitation } => (
            "security.invitation_revoked",
            json!({ "person": person.to_string(), "invitation": invitation.to_string() }),
        ),
        SecurityEvent::Joined {
            person,
            invitation,
            access,
        } => (
            "security.joined",
            json!({ "person": person.to_string(), "invitation": invitation.to_string(), "access": access.code() }),
        ),
        SecurityEvent::AccessSuspended { person } => (
            "security.access_suspended",
            json!({ "person": person.to_string() }),
        ),
        SecurityEvent::AccessRestored { person } => (
            "security.access_restored",
            json!({ "person": person.to_string() }),
        ),
        SecurityEvent::AccessEnded { person } => (
            "security.access_ended",
            json!({ "person": person.to_string() }),
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
        "security.invited" => SecurityEvent::Invited {
            person: body.parsed("person")?,
            invitation: body.parsed("invitation")?,
            access: Access::parse(body.text("access")?)?,
        },
        "security.invitation_revoked" => SecurityEvent::InvitationRevoked {
            person: body.parsed("person")?,
            invitation: body.parsed("invitation")?,
        },
        "security.joined" => SecurityEvent::Joined {
            person: body.parsed("person")?,
            invitation: body.parsed("invitation")?,
            access: Access::parse(body.text("access")?)?,
        },
        "security.access_suspended" => SecurityEvent::AccessSuspended {
            person: body.parsed("person")?,
        },
        "security.access_restored" => SecurityEvent::AccessRestored {
            person: body.parsed("person")?,
        },
        "security.access_ended" => SecurityEvent::AccessEnded {
            person: body.parsed("person")?,
        },
        _ => return None,
    })
}
