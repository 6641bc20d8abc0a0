//! Every event comes back as it was written, and what is not known is skipped.

use std::collections::BTreeSet;

use domain::events::{CalendarEvent, Event, Subject, Undone};
use domain::ids::{
    AbsenceId, CommentId, EntryId, FileId, InvitationId, ItemId, LinkId, PersonId, ProcessId,
    RoleId, StageId, StageLinkId, TaskId, VersionId,
};
use domain::people::PeopleEvent;
use domain::processes::{AnswerState, ProcessEvent};
use domain::security::{Access, SecurityEvent};
use domain::text::{Name, Note, Title};
use domain::work::file::FileName;
use domain::work::{Channel, DatesMoved, TalkEvent, TaskEvent, ViewEvent, WorkEvent};
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
    let (invitation, access) = (InvitationId::new(id(4)), Access::Manager);
    let joining = [
        SecurityEvent::Invited {
            person,
            invitation,
            access,
        },
        SecurityEvent::InvitationRevoked { person, invitation },
        SecurityEvent::Joined {
            person,
            invitation,
            access,
        },
        SecurityEvent::AccessSuspended { person },
        SecurityEvent::AccessRestored { person },
        SecurityEvent::AccessEnded { person },
    ];
    let others = [
        SecurityEvent::WorkspaceOpened { name: name() },
        SecurityEvent::WorkspaceRenamed { name: name() },
        SecurityEvent::DataRestored,
        SecurityEvent::LinkMade { item, link },
        SecurityEvent::LinkRevoked { item, link },
    ];
    others.into_iter().chain(granted).chain(joining).collect()
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
    let (person, link) = (PersonId::new(id(2)), StageLinkId::new(id(3)));
    let stage = StageId::new(id(4));
    let answered = AnswerState::ALL.map(|state| ProcessEvent::StageAnswered {
        stage,
        person,
        state,
    });
    let mut events = vec![
        ProcessEvent::Begun { name: title() },
        ProcessEvent::DraftSaved { revision: 7 },
        ProcessEvent::Renamed { name: title() },
        ProcessEvent::Published { version, number: 3 },
        ProcessEvent::Retired,
        ProcessEvent::StagesAsked { person, link },
        ProcessEvent::AskRevoked { person, link },
    ];
    events.extend(answered);
    events
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
        WorkEvent::DatesMoved(dates_moved()),
        WorkEvent::ChannelChanged {
            to: Channel::parse("Instagram").expect("is sound"),
        },
        WorkEvent::ChannelChanged { to: None },
        WorkEvent::ParentChanged {
            to: Some(ItemId::new(id(8))),
        },
        WorkEvent::ParentChanged { to: None },
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

fn tasks() -> Vec<TaskEvent> {
    let (owner, to) = (PersonId::new(id(1)), PersonId::new(id(2)));
    let added = |item| TaskEvent::Added {
        title: title(),
        owner,
        due_on: date(2026, 3, 19),
        item,
    };
    vec![
        added(None),
        added(Some(ItemId::new(id(3)))),
        TaskEvent::Done,
        TaskEvent::Reopened,
        TaskEvent::Dropped { reason: reason() },
        TaskEvent::OwnerChanged { from: owner, to },
        TaskEvent::Moved {
            from: date(2026, 3, 19),
            to: date(2026, 3, 22),
            times: 3,
        },
        TaskEvent::Reworded { title: title() },
    ]
}

fn undone() -> Vec<Undone> {
    let subjects = [
        Subject::Workspace,
        Subject::Person(PersonId::new(id(100))),
        Subject::Role(RoleId::new(id(100))),
        Subject::Process(ProcessId::new(id(100))),
        Subject::Item(ItemId::new(id(100))),
        Subject::Task(TaskId::new(id(100))),
    ];
    let undone = subjects.map(|subject| Undone {
        subject,
        first: 7,
        last: 9,
    });
    undone.to_vec()
}

fn dates_moved() -> DatesMoved {
    DatesMoved {
        stage: Some(StageId::new(id(3))),
        from: date(2026, 3, 17),
        to: date(2026, 3, 18),
        due_from: None,
        due_to: Some(date(2026, 3, 22)),
        reason: reason(),
    }
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
    all.extend(talk().into_iter().map(|event| Event::Talk(item, event)));
    all.extend(views().into_iter().map(Event::View));
    let task = TaskId::new(id(100));
    all.extend(tasks().into_iter().map(|event| Event::Task(task, event)));
    all.extend(undone().into_iter().map(Event::Undone));
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

fn talk() -> Vec<TalkEvent> {
    let (comment, file) = (CommentId::new(id(1)), FileId::new(id(2)));
    let (dana, yuri) = (PersonId::new(id(3)), PersonId::new(id(4)));
    let name = FileName::clean("תקציב \"א\".xlsx");
    vec![
        TalkEvent::Commented {
            comment,
            mentions: vec![],
        },
        TalkEvent::Commented {
            comment,
            mentions: vec![dana, yuri],
        },
        TalkEvent::CommentEdited {
            comment,
            mentions: vec![yuri],
        },
        TalkEvent::CommentRemoved { comment },
        TalkEvent::MentionsRead { person: dana },
        TalkEvent::FileAdded {
            file,
            name: name.clone(),
        },
        TalkEvent::FileRemoved {
            file,
            name: name.clone(),
        },
        TalkEvent::FileRestored { file, name },
    ]
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
    process.ask_revoked
    process.begun
    process.draft_saved
    process.published
    process.renamed
    process.retired
    process.stage_answered
    process.stages_asked
    security.access_ended
    security.access_granted
    security.access_restored
    security.access_suspended
    security.data_restored
    security.invitation_revoked
    security.invited
    security.joined
    security.link_made
    security.link_revoked
    security.workspace_opened
    security.workspace_renamed
    talk.comment_edited
    talk.comment_removed
    talk.commented
    talk.file_added
    talk.file_removed
    talk.file_restored
    talk.mentions_read
    task.added
    task.done
    task.dropped
    task.moved
    task.owner_changed
    task.reopened
    task.reworded
    undo.undone
    view.kept
    view.removed
    view.renamed
    work.answered
    work.arrived
    work.became_ready
    work.cancelled
    work.channel_changed
    work.dates_moved
    work.example_removed
    work.finished
    work.handed_over
    work.launched
    work.owner_changed
    work.parent_changed
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
        "task.sang",
        "undo.sang",
    ] {
        assert_eq!(decode(kind, id(1), &json!({})), None, "{kind}");
    }
}

#[test]
fn a_document_that_lacks_something_is_skipped() {
    for event in all() {
        let (kind, body) = encode(&event);
        let mut names = body.as_object().expect("is sound").keys();
        let optional = ["due_on", "holder", "from", "stand_in", "to"];
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
