//! Every event comes back as it was written, and what is not known is skipped.

use std::collections::BTreeSet;

use domain::events::{CalendarEvent, Event};
use domain::ids::{
    AbsenceId, EntryId, ItemId, LinkId, PersonId, ProcessId, RoleId, StageId, VersionId,
};
use domain::people::PeopleEvent;
use domain::processes::ProcessEvent;
use domain::security::{Access, SecurityEvent};
use domain::text::{Name, Note, Title};
use domain::work::{ViewEvent, WorkEvent};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{decode, encode};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn name() -> Name {
    Name::parse("Дана לוי").expect("is sound")
}

fn title() -> Title {
    Title::parse("Spring \"sale\"").expect("is sound")
}

fn reason() -> Note {
    Note::parse("Wrong price\nin the second line").expect("is sound")
}

fn security() -> Vec<SecurityEvent> {
    let (item, link, person) = (ItemId::new(id(1)), LinkId::new(id(2)), PersonId::new(id(3)));
    let granted = Access::ALL.map(|access| SecurityEvent::AccessGranted { person, access });
    let others = [
        SecurityEvent::WorkspaceOpened { name: name() },
        SecurityEvent::WorkspaceRenamed { name: name() },
        SecurityEvent::LinkMade { item, link },
        SecurityEvent::LinkRevoked { item, link },
    ];
    others.into_iter().chain(granted).collect()
}

fn people() -> Vec<PeopleEvent> {
    let (person, role) = (PersonId::new(id(1)), RoleId::new(id(2)));
    let absence = AbsenceId::new(id(3));
    let noted = |stand_in| PeopleEvent::AbsenceNoted {
        absence,
        person,
        first: date(2026, 3, 8),
        last: date(2026, 3, 12),
        stand_in,
    };
    vec![
        PeopleEvent::PersonAdded {
            person,
            name: name(),
        },
        PeopleEvent::PersonChanged {
            person,
            name: name(),
        },
        PeopleEvent::RoleAdded { role, name: name() },
        PeopleEvent::Seated { role, person },
        PeopleEvent::Unseated { role, person },
        noted(None),
        noted(Some(PersonId::new(id(4)))),
        PeopleEvent::AbsenceCancelled { absence, person },
    ]
}

fn processes() -> Vec<ProcessEvent> {
    let version = VersionId::new(id(1));
    vec![
        ProcessEvent::Begun { name: title() },
        ProcessEvent::DraftSaved { revision: 7 },
        ProcessEvent::Renamed { name: title() },
        ProcessEvent::Published { version, number: 3 },
        ProcessEvent::Retired,
    ]
}

fn work() -> Vec<WorkEvent> {
    let (process, version) = (ProcessId::new(id(1)), VersionId::new(id(2)));
    let (stage, to, entry) = (
        StageId::new(id(3)),
        StageId::new(id(4)),
        EntryId::new(id(5)),
    );
    let (from, person) = (Some(PersonId::new(id(6))), PersonId::new(id(7)));
    let launched = |due_on| WorkEvent::Launched {
        process,
        version,
        title: title(),
        due_on,
    };
    vec![
        launched(None),
        launched(Some(date(2026, 3, 19))),
        WorkEvent::Arrived {
            stage,
            holder: None,
        },
        WorkEvent::Arrived {
            stage,
            holder: from,
        },
        WorkEvent::Started { stage },
        WorkEvent::Answered {
            entry,
            has_answer: true,
        },
        WorkEvent::Answered {
            entry,
            has_answer: false,
        },
        WorkEvent::HandedOver { stage },
        WorkEvent::SentBack {
            from: stage,
            to,
            reason: reason(),
        },
        WorkEvent::Skipped {
            stage,
            reason: reason(),
        },
        WorkEvent::Reassigned {
            stage,
            from: None,
            to: person,
        },
        WorkEvent::Reassigned {
            stage,
            from,
            to: person,
        },
        WorkEvent::OwnerChanged { to: person },
        WorkEvent::BecameReady,
        WorkEvent::Published {
            on: date(2026, 3, 19),
            link: Note::default(),
        },
        WorkEvent::Finished,
        WorkEvent::Cancelled { reason: reason() },
        WorkEvent::ExampleRemoved,
    ]
}

fn views() -> Vec<ViewEvent> {
    let view = domain::ids::ViewId::new(id(7));
    let kept = |is_shared| ViewEvent::Kept {
        view,
        name: name(),
        is_shared,
    };
    vec![
        kept(true),
        kept(false),
        ViewEvent::Renamed { view, name: name() },
        ViewEvent::Removed { view },
    ]
}

fn all() -> Vec<Event> {
    let (process, item) = (ProcessId::new(id(100)), ItemId::new(id(100)));
    let mut all = vec![Event::Calendar(CalendarEvent::Changed)];
    all.extend(security().into_iter().map(Event::Security));
    all.extend(people().into_iter().map(Event::People));
    all.extend(
        processes()
            .into_iter()
            .map(|event| Event::Process(process, event)),
    );
    all.extend(work().into_iter().map(|event| Event::Work(item, event)));
    all.extend(views().into_iter().map(Event::View));
    all
}

fn there_and_back(event: &Event) -> Option<Event> {
    let (kind, body) = encode(event);
    let stored: Value = serde_json::from_str(&body.to_string()).expect("is sound");
    decode(kind, id(100), &stored)
}

#[test]
fn every_event_comes_back_as_it_was() {
    for event in all() {
        assert_eq!(there_and_back(&event), Some(event));
    }
}

#[test]
fn kinds_are_never_renamed() {
    let kinds: BTreeSet<&str> = all().iter().map(|event| encode(event).0).collect();
    insta::assert_snapshot!(kinds.into_iter().collect::<Vec<_>>().join("\n"), @r"
    calendar.changed
    people.absence_cancelled
    people.absence_noted
    people.person_added
    people.person_changed
    people.role_added
    people.seated
    people.unseated
    process.begun
    process.draft_saved
    process.published
    process.renamed
    process.retired
    security.access_granted
    security.link_made
    security.link_revoked
    security.workspace_opened
    security.workspace_renamed
    view.kept
    view.removed
    view.renamed
    work.answered
    work.arrived
    work.became_ready
    work.cancelled
    work.example_removed
    work.finished
    work.handed_over
    work.launched
    work.owner_changed
    work.published
    work.reassigned
    work.sent_back
    work.skipped
    work.started
    ");
}

#[test]
fn what_is_not_known_is_skipped() {
    for kind in [
        "",
        "work",
        "work.sang",
        "songs.sung",
        "security.",
        "people.sang",
        "process.sang",
        "calendar.sang",
    ] {
        assert_eq!(decode(kind, id(1), &json!({})), None, "{kind}");
    }
}

#[test]
fn a_document_that_lacks_something_is_skipped() {
    for event in all() {
        let (kind, body) = encode(&event);
        let mut names = body.as_object().expect("is sound").keys();
        let optional = ["due_on", "holder", "from", "stand_in"];
        if names.any(|name| !optional.contains(&name.as_str())) {
            assert_eq!(decode(kind, id(1), &json!({})), None, "{kind}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_people_write_comes_back(line in "\\PC{1,40}", text in "(?s).{0,80}") {
        let item = ItemId::new(id(100));
        if let (Ok(title), Ok(reason)) = (Title::parse(&line), Note::parse(&text)) {
            let launched = WorkEvent::Launched {
                process: ProcessId::new(id(1)), version: VersionId::new(id(2)), title, due_on: None,
            };
            for event in [launched, WorkEvent::Cancelled { reason }] {
                let event = Event::Work(item, event);
                prop_assert_eq!(there_and_back(&event), Some(event));
            }
        }
    }
}
