//! The cast of these stories: a process that asks for a file, and Dana, who can sign in and talk too.

use domain::ids::ItemId;
use domain::processes::{Contract, Entry, EntryKind, HalfDays};
use domain::security::{Access, Actor, Member};
use domain::text::{Note, Title};
use domain::work::{Adjustments, Goal};
use store::Request;
use store::people::PersonChange;
use store::processes::{NewProcess, StageDraft};
use store::work::{LaunchOrder, NewComment};
use vault::hexadecimal;

use crate::office::{Office, name};

/// What the first stage asks for.
pub const DRAFT: &str = "Draft";

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn request(office: &Office, member: &Member) -> Request {
    Request {
        actor: Actor::Member(member.clone()),
        now: office.app.now(),
        key: None,
    }
}

/// Two stages, both the owner's; the first asks for a file.
fn article() -> NewProcess {
    let stage = |called: &str, publishes| StageDraft {
        name: title(called),
        role: Some(name("Writer")),
        days: HalfDays::ONE_DAY,
        approver: None,
        contract: Contract {
            publishes,
            ..Contract::default()
        },
        checklist: Vec::new(),
    };
    let mut writing = stage("Writing", false);
    let draft = Entry {
        required: true,
        kind: EntryKind::File,
        ..Entry::tick("0".repeat(32).parse().expect("an id"), title(DRAFT))
    };
    writing.checklist = vec![(None, draft)];
    NewProcess {
        name: title("Article"),
        item_word: title("article"),
        stages: vec![writing, stage("Publishing", true)],
    }
}

/// An item of that process on its way.
pub async fn asking(office: &Office) -> ItemId {
    let store = &office.app.store;
    let by = || request(office, &office.owner);
    let process = store.begin_process(by(), article()).await;
    let process = process.expect("a process").value;
    let roles = store
        .directory(office.workspace)
        .await
        .expect("people")
        .roles;
    let seats = vec![(roles[0].id, vec![name("Nirit")])];
    store.fill_seats(by(), seats).await.expect("seats");
    let version = store.publish_process(by(), process, 1).await;
    let order = LaunchOrder {
        process,
        version: version.expect("a version").value,
        title: title("How to choose a CRM"),
        brief: Note::default(),
        owner: office.owner.person,
        goal: Goal::DueOn("2026-12-01".parse().expect("a day")),
        changes: Adjustments::default(),
        today: "2026-11-23".parse().expect("a day"),
    };
    let launched = store.launch_item(by(), order).await;
    launched.expect("an item").value
}

/// Dana Levi as a member with an account of her own.
pub async fn dana(office: &Office) -> Member {
    let store = &office.app.store;
    let change = PersonChange {
        name: name("Dana Levi"),
        email: None,
        language: None,
    };
    let added = store
        .add_person(request(office, &office.owner), change)
        .await;
    let person = added.expect("a person").value;
    let account: domain::ids::AccountId = hexadecimal(&vault::random_bytes::<16>())
        .parse()
        .expect("an id");
    let account_row = format!(
        "INSERT INTO accounts (id, email, name, password_hash, created_at) VALUES (X'{account}', 'dana@example.com', 'Dana', '', 0)"
    );
    let membership = format!(
        "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES (X'{}', X'{account}', X'{person}', 'member', 'confirmed', 0)",
        office.workspace
    );
    for sql in [account_row, membership] {
        store.change_unchecked(&sql).await.expect("runs");
    }
    Member {
        workspace: office.workspace,
        account,
        person,
        access: Access::Member,
    }
}

/// Dana says something.
pub async fn from_dana(office: &Office, item: ItemId, typed: &str) -> Member {
    let dana = dana(office).await;
    let new = NewComment {
        item,
        typed: typed.to_owned(),
        files: Vec::new(),
        bytes_max: u64::MAX,
    };
    let said = office
        .app
        .store
        .add_comment(request(office, &dana), new)
        .await;
    said.expect("is said");
    dana
}
