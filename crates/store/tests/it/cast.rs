//! The team of the stories: Nirit owns, Dana writes, Yuri draws, Amir publishes; and their process of three stages.

use std::sync::Arc;

use domain::calendars::Country;
use domain::ids::{
    AccountId, EntryId, ItemId, PersonId, ProcessId, RoleId, VersionId, WorkspaceId,
};
use domain::language::Language;
use domain::processes::{Contract, Entry, EntryKind, HalfDays, Map};
use domain::security::{Access, Actor, Member, NewWorkspace};
use domain::text::{Name, Note, Title};
use domain::work::{Adjustments, Goal};
use jiff::civil::{Date, Weekday, date};
use store::processes::{NewProcess, StageDraft};
use store::work::{ItemView, LaunchOrder};
use store::{Request, RequestKey};
use uuid::Uuid;

use crate::harness::Bench;

/// The day of every story.
pub const TODAY: Date = date(2026, 3, 2);

pub fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}

pub fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

pub fn note(text: &str) -> Note {
    Note::parse(text).expect("a note")
}

pub fn fresh() -> Uuid {
    Uuid::from_bytes(vault::random_bytes())
}

/// A workspace with its people.
pub struct Team<'a> {
    pub bench: &'a Bench,
    pub workspace: WorkspaceId,
    /// The owner.
    pub nirit: Member,
}

/// The process of three stages, published once.
pub struct Posts {
    pub process: ProcessId,
    pub version: VersionId,
    pub map: Arc<Map>,
}

impl Bench {
    /// Somebody who can sign in, without the cost of a password.
    pub async fn account(&self, who: &str) -> AccountId {
        let id = AccountId::new(fresh());
        let sql = "INSERT INTO accounts (id, email, name, password_hash, created_at) VALUES ($1, $2, $3, '', 0)";
        let email = format!("{id}@example.com");
        self.change(sql, vec![id.uuid().into(), email.into(), who.into()])
            .await;
        id
    }

    /// A business of Nirit's in Israel.
    pub async fn team(&self) -> Team<'_> {
        self.team_named("Acme").await
    }

    pub async fn team_named(&self, called: &str) -> Team<'_> {
        let account = self.account("Nirit").await;
        let new = NewWorkspace {
            name: name(called),
            language: Language::Hebrew,
            country: Country::Israel,
            week_start: Weekday::Sunday,
        };
        let opened = self.store.open_workspace(account, new, self.now()).await;
        let workspace = opened.expect("opens a workspace");
        let nirit = self.store.find_member(workspace, account).await;
        Team {
            bench: self,
            workspace,
            nirit: nirit.expect("reads").expect("is a member"),
        }
    }
}

impl Team<'_> {
    /// A request by Nirit, a second after the last one.
    pub fn request(&self) -> Request {
        self.request_of(&self.nirit)
    }

    pub fn request_of(&self, member: &Member) -> Request {
        Request {
            actor: Actor::Member(member.clone()),
            now: self.bench.now(),
            key: None,
        }
    }

    pub fn request_with(&self, key: &str) -> Request {
        Request {
            key: Some(RequestKey::parse(key).expect("a key")),
            ..self.request()
        }
    }

    /// Somebody with an account and so much access.
    pub async fn member(&self, who: &str, access: Access) -> Member {
        let account = self.bench.account(who).await;
        let person = self.person(who).await;
        let sql = "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES ($1, $2, $3, $4, 'confirmed', 0)";
        let values = vec![
            self.workspace.uuid().into(),
            account.uuid().into(),
            person.uuid().into(),
            access.code().into(),
        ];
        self.bench.change(sql, values).await;
        let found = self.bench.store.find_member(self.workspace, account).await;
        found.expect("reads").expect("is a member")
    }

    /// The person of this name, added if missing.
    pub async fn person(&self, who: &str) -> PersonId {
        let change = store::people::PersonChange {
            name: name(who),
            email: None,
            language: None,
        };
        let added = self.bench.store.add_person(self.request(), change).await;
        added.expect("adds").value
    }

    pub async fn role(&self, called: &str) -> RoleId {
        let added = self
            .bench
            .store
            .add_role(self.request(), name(called))
            .await;
        added.expect("adds").value
    }

    pub async fn seat(&self, role: &str, people: &[&str]) {
        let seats = vec![(
            self.role(role).await,
            people.iter().map(|it| name(it)).collect(),
        )];
        let filled = self.bench.store.fill_seats(self.request(), seats).await;
        filled.expect("fills");
    }

    /// Text, picture, publishing; each seat filled.
    pub async fn posts(&self) -> Posts {
        for (role, who) in [
            ("Writer", "Dana"),
            ("Designer", "Yuri"),
            ("Publisher", "Amir"),
        ] {
            self.seat(role, &[who]).await;
        }
        let begun = self
            .bench
            .store
            .begin_process(self.request(), new_posts())
            .await;
        let process = begun.expect("begins").value;
        let published = self
            .bench
            .store
            .publish_process(self.request(), process, 1)
            .await;
        let version = published.expect("publishes").value;
        let map = self.bench.store.find_map(self.workspace, version).await;
        Posts {
            process,
            version,
            map: map.expect("reads").expect("is there"),
        }
    }

    pub async fn launch(&self, posts: &Posts, called: &str) -> ItemId {
        let order = self.order(posts, called);
        let launched = self.bench.store.launch_item(self.request(), order).await;
        launched.expect("launches").value
    }

    pub fn order(&self, posts: &Posts, called: &str) -> LaunchOrder {
        LaunchOrder {
            process: posts.process,
            version: posts.version,
            title: title(called),
            brief: note("For the spring sale"),
            owner: self.nirit.person,
            goal: Goal::DueOn(date(2026, 3, 19)),
            changes: without_reserve(),
            today: TODAY,
        }
    }

    pub async fn item(&self, id: ItemId) -> ItemView {
        let found = self.bench.store.find_item(self.workspace, id).await;
        found.expect("reads").expect("is there")
    }

    pub async fn sequence(&self) -> i64 {
        let read = self.bench.store.sequence(self.workspace).await;
        read.expect("reads")
    }
}

impl Posts {
    /// An entry by its label.
    pub fn entry(&self, label: &str) -> EntryId {
        let mut entries = self.map.stages.iter().flat_map(|stage| &stage.checklist);
        entries
            .find(|entry| entry.label.as_str() == label)
            .expect("is there")
            .id
    }
}

/// A stage with a role, two half days and a checklist.
pub fn stage(called: &str, role: &str, checklist: Vec<Entry>) -> StageDraft {
    StageDraft {
        name: title(called),
        role: Some(name(role)),
        days: HalfDays::ONE_DAY,
        approver: None,
        contract: Contract::default(),
        checklist: checklist.into_iter().map(|entry| (None, entry)).collect(),
    }
}

pub fn entry(label: &str, kind: EntryKind, required: bool) -> Entry {
    Entry {
        kind,
        required,
        ..Entry::tick(EntryId::new(Uuid::nil()), title(label))
    }
}

pub fn new_posts() -> NewProcess {
    let words = EntryKind::Number {
        unit: "words".to_owned(),
        min: Some(10.into()),
        max: Some(1_000.into()),
    };
    let text = vec![
        entry("Facts checked", EntryKind::Tick, true),
        entry("Length", words, false),
        entry("Ready to read?", EntryKind::StopLine, false),
        entry("Who read it", EntryKind::Person, false),
    ];
    let picture = vec![entry("Picture", EntryKind::Link, true)];
    let mut publishing = stage("Publish", "Publisher", Vec::new());
    publishing.contract.publishes = true;
    NewProcess {
        name: title("Posts"),
        item_word: title("Post"),
        stages: vec![
            stage("Text", "Writer", text),
            stage("Picture", "Designer", picture),
            publishing,
        ],
    }
}

/// No day kept free before the publish date, so that the days of a story can be counted on fingers.
fn without_reserve() -> Adjustments {
    Adjustments {
        buffer_days: 0,
        ..Adjustments::default()
    }
}
