//! People, links and a process for these stories: Dana writes and draws, Yuri reads, nobody publishes.

use domain::ids::{EntryId, PersonId, ProcessId, RoleId};
use domain::language::Language;
use domain::processes::{Contract, Entry, HalfDays};
use domain::security::Access;
use domain::text::Title;
use store::people::{NewInvitation, PersonChange};
use store::processes::{NewProcess, StageDraft};
use vault::Token;

use crate::office::{Office, name};

pub fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

/// The person of a name, added if there is none.
pub async fn person(office: &Office, called: &str) -> PersonId {
    let change = PersonChange {
        name: name(called),
        email: None,
        language: None,
    };
    let added = office.app.store.add_person(office.request(), change).await;
    added.expect("a person").value
}

/// An invitation in the language of the team.
pub async fn join_token(office: &Office, person: PersonId, access: Access) -> Token {
    let workspace = office.app.store.find_workspace(office.workspace).await;
    let language = workspace.expect("a store").expect("a workspace").language;
    join_token_in(office, person, access, language).await
}

/// An invitation in a language.
pub async fn join_token_in(
    office: &Office,
    person: PersonId,
    access: Access,
    language: Language,
) -> Token {
    let token = Token::fresh();
    let new = NewInvitation {
        person,
        access,
        language,
    };
    let store = &office.app.store;
    let made = store.invite(office.request(), new, &token).await;
    made.expect("an invitation");
    token
}

/// A link to the stages of a person.
pub async fn agree_token(office: &Office, process: ProcessId, person: PersonId) -> Token {
    let token = Token::fresh();
    let store = &office.app.store;
    let made = store.ask_for_stages(office.request(), process, person, &token);
    made.await.expect("a link");
    token
}

/// The role of the first stage.
pub async fn role(office: &Office, process: ProcessId) -> RoleId {
    let draft = office.app.store.find_draft(office.workspace, process).await;
    let stages = draft.expect("a store").expect("a draft").map.stages;
    stages[0].role.expect("a role")
}

/// The first holder of the first stage; somebody is seated if nobody is.
pub async fn holder(office: &Office, process: ProcessId) -> PersonId {
    let role = role(office, process).await;
    let store = &office.app.store;
    let directory = store.directory(office.workspace).await.expect("a store");
    if let Some(holder) = directory.holders(role).next() {
        return holder.id;
    }
    let seats = vec![(role, vec![name("Dana Levi")])];
    store
        .fill_seats(office.request(), seats)
        .await
        .expect("seats");
    person(office, "Dana Levi").await
}

/// A process of four stages, published, with one role that nobody holds.
pub async fn published(office: &Office) -> ProcessId {
    let stages = [
        ("Text", "Writer", "Dana"),
        ("Drawing", "Designer", "Dana"),
        ("Reading", "Reader", "Yuri"),
        ("Publishing", "Publisher", ""),
    ];
    let drafts = stages.map(|(stage, role, _)| StageDraft {
        name: title(stage),
        role: Some(name(role)),
        days: HalfDays::ONE_DAY,
        approver: None,
        contract: Contract {
            needs: vec![title("The brief")],
            publishes: stage == "Publishing",
            ..Contract::default()
        },
        checklist: vec![(None, Entry::tick(no_entry(), title("Two sources read")))],
    });
    let new = NewProcess {
        name: title("Blog post"),
        item_word: title("post"),
        stages: drafts.to_vec(),
    };
    let store = &office.app.store;
    let begun = store.begin_process(office.request(), new).await;
    let process = begun.expect("a process").value;
    let directory = store.directory(office.workspace).await.expect("a store");
    let mut seats = Vec::new();
    for (_, role, who) in stages {
        let role = directory.roles.iter().find(|it| it.name.as_str() == role);
        if !who.is_empty() {
            seats.push((role.expect("a role").id, vec![name(who)]));
        }
    }
    let filled = store.fill_seats(office.request(), seats).await;
    filled.expect("seats");
    let published = store.publish_process(office.request(), process, 1).await;
    published.expect("a version");
    process
}

fn no_entry() -> EntryId {
    let none = "00000000000000000000000000000000";
    none.parse().expect("an id")
}
