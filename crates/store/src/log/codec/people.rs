//! Changes of people, seats and absences.

use domain::people::PeopleEvent;
use serde_json::{Value, json};

use super::{Body, maybe};

pub fn encode(event: &PeopleEvent) -> (&'static str, Value) {
    match event {
        PeopleEvent::PersonAdded { person, name } => (
            "people.person_added",
            json!({ "person": person.to_string(), "name": name.as_str() }),
        ),
        PeopleEvent::PersonChanged { person, name } => (
            "people.person_changed",
            json!({ "person": person.to_string(), "name": name.as_str() }),
        ),
        PeopleEvent::RoleAdded { role, name } => (
            "people.role_added",
            json!({ "role": role.to_string(), "name": name.as_str() }),
        ),
        PeopleEvent::Seated { role, person } => (
            "people.seated",
            json!({ "role": role.to_string(), "person": person.to_string() }),
        ),
        PeopleEvent::Unseated { role, person } => (
            "people.unseated",
            json!({ "role": role.to_string(), "person": person.to_string() }),
        ),
        PeopleEvent::AbsenceNoted {
            absence,
            person,
            first,
            last,
            stand_in,
        } => (
            "people.absence_noted",
            json!({ "absence": absence.to_string(), "person": person.to_string(), "first": first.to_string(), "last": last.to_string(), "stand_in": maybe(*stand_in) }),
        ),
        PeopleEvent::AbsenceCancelled { absence, person } => (
            "people.absence_cancelled",
            json!({ "absence": absence.to_string(), "person": person.to_string() }),
        ),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<PeopleEvent> {
    Some(match kind {
        "people.person_added" => PeopleEvent::PersonAdded {
            person: body.parsed("person")?,
            name: body.name("name")?,
        },
        "people.person_changed" => PeopleEvent::PersonChanged {
            person: body.parsed("person")?,
            name: body.name("name")?,
        },
        "people.role_added" => PeopleEvent::RoleAdded {
            role: body.parsed("role")?,
            name: body.name("name")?,
        },
        "people.seated" => PeopleEvent::Seated {
            role: body.parsed("role")?,
            person: body.parsed("person")?,
        },
        "people.unseated" => PeopleEvent::Unseated {
            role: body.parsed("role")?,
            person: body.parsed("person")?,
        },
        "people.absence_noted" => PeopleEvent::AbsenceNoted {
            absence: body.parsed("absence")?,
            person: body.parsed("person")?,
            first: body.parsed("first")?,
            last: body.parsed("last")?,
            stand_in: body.parsed("stand_in"),
        },
        "people.absence_cancelled" => PeopleEvent::AbsenceCancelled {
            absence: body.parsed("absence")?,
            person: body.parsed("person")?,
        },
        _ => return None,
    })
}
