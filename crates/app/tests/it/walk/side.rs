//! One side of the border: a workspace with one of everything, each text carrying the side's canary.

use domain::ids::{EntryId, ItemId, PersonId, ProcessId, RoleId, StageId, VersionId, WorkspaceId};
use domain::language::Language;
use domain::people::Role;
use domain::processes::{Contract, Entry, HalfDays};
use domain::security::{Access, Actor, Member, NewWorkspace};
use domain::text::{Name, Note, Title};
use domain::work::file::FileName;
use domain::work::{Adjustments, Audience, Finding, Goal, Move};
use jiff::civil::{Date, Weekday, date};
use store::calendars::NewClosure;
use store::files::Files;
use store::people::{NewAbsence, PersonChange};
use store::processes::{NewProcess, StageDraft};
use store::work::{LaunchOrder, NewComment, NewFile, NewFiles, WantedMove};
use store::{Request, Store};
use vault::Token;

use super::accounts::{Account, join, open_account};
use super::errands::Errands;
use super::joining::{self, Joining};
use crate::house::monday;

/// A PNG of one pixel.
pub const PIXEL: [u8; 70] = *b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0d\x49\x44\x41\x54\x78\xda\x63\x64\xf8\xcf\x50\x0f\x00\x03\x86\x01\x80\x5a\x34\x7d\x6b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";
/// The day of the walk.
pub const TODAY: Date = date(2026, 11, 23);

/// An item at a known place of its way.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The item.
    pub item: ItemId,
    /// The stay that is open.
    pub spell: String,
}

/// All that a side has, by id.
#[derive(Clone)]
pub struct Side {
    /// A word that stands in every text of this side and nowhere else.
    pub canary: &'static str,
    /// The workspace.
    pub workspace: WorkspaceId,
    /// Its people with an account, one of each level.
    pub owner: Account,
    /// Manages.
    pub manager: Account,
    /// Works; has the ball everywhere.
    pub member: Account,
    /// The owner as a person.
    pub owner_person: PersonId,
    /// Somebody else, without an account.
    pub person: PersonId,
    /// The process with a version and a draft, and one more.
    pub processes: [ProcessId; 2],
    /// The version of the first.
    pub version: VersionId,
    /// The first stage of each process.
    pub stages: [StageId; 2],
    /// The one entry of the second stage's checklist.
    pub entry: EntryId,
    /// A role.
    pub role: RoleId,
    /// In its second stage: one stay done, one open, one ahead.
    pub running: Piece,
    /// Another one in its second stage.
    pub other: Piece,
    /// In its last stage, ready to go out.
    pub ready: Piece,
    /// The example.
    pub example: ItemId,
    /// An absence of the owner and one of the person.
    pub absences: [String; 2],
    /// A closure.
    pub closure: String,
    /// A live link to the first item and one to the other.
    pub links: [(String, Token); 2],
    /// A view that the team shares.
    pub view: String,
    /// A link that was taken back, and one that has expired.
    pub dead: [Token; 2],
    /// A comment of the owner on the first item and one on the other.
    pub comments: [String; 2],
    /// A file of the owner on the first item and one on the other.
    pub files: [String; 2],
    /// Its tasks, and an undo of its owner.
    pub errands: Errands,
    /// Who may join, whose stages are asked about.
    pub joining: Joining,
}

impl Side {
    /// A text of this side.
    pub fn text(&self, what: &str) -> String {
        format!("{what} {}", self.canary)
    }

    /// Every id of the side, as 32 digits.
    pub fn ids(&self) -> Vec<String> {
        let mut ids = vec![
            self.workspace.to_string(),
            self.owner_person.to_string(),
            self.version.to_string(),
            self.entry.to_string(),
            self.role.to_string(),
            self.example.to_string(),
            self.closure.clone(),
            self.view.clone(),
        ];
        ids.extend(self.processes.map(|id| id.to_string()));
        ids.extend(self.stages.map(|id| id.to_string()));
        ids.extend(self.absences.clone());
        ids.extend(self.comments.clone());
        ids.extend(self.files.clone());
        ids.extend(self.errands.ids());
        ids.extend(self.joining.ids());
        ids.extend(self.links.iter().map(|(id, _)| id.clone()));
        let pieces = [&self.running, &self.other, &self.ready].into_iter();
        ids.extend(pieces.flat_map(|piece| [piece.item.to_string(), piece.spell.clone()]));
        ids
    }
}

/// Builds a side through the actions of the store, in the name of its owner.
pub async fn build(
    store: &Store,
    files: &Files,
    (canary, password_hash): (&'static str, &str),
) -> Side {
    let builder = Builder::open(store, canary, password_hash).await;
    let (manager, member) = (
        builder.account("manager", Access::Manager).await,
        builder.account("member", Access::Member).await,
    );
    let person = builder.person("somebody").await;
    let first = builder.process("Post", &member.name).await;
    let second = builder.process("Deal", &member.name).await;
    let running = builder.item(&first, "first", 1).await;
    let other = builder.item(&first, "second", 1).await;
    let ready = builder.item(&first, "third", 2).await;
    let absences = [
        builder.absence(builder.me.person).await,
        builder.absence(person).await,
    ];
    let links = [
        builder.link(running.item).await,
        builder.link(other.item).await,
    ];
    let dead = builder.dead_links(running.item).await;
    let comments = [
        builder.comment(running.item).await,
        builder.comment(other.item).await,
    ];
    let files = [
        builder.file(files, running.item).await,
        builder.file(files, other.item).await,
    ];
    let joining = joining::build(&builder, &first, member.name.as_str()).await;
    Side {
        canary,
        comments,
        files,
        workspace: builder.me.workspace,
        view: builder.view().await,
        owner: builder.owner.clone(),
        owner_person: builder.me.person,
        manager,
        member,
        person,
        processes: [first.id, second.id],
        version: first.version,
        stages: [first.stage, second.stage],
        entry: first.entry,
        role: builder.roles().await.first().expect("a role").id,
        running,
        other,
        ready,
        example: builder.example(&first).await,
        absences,
        closure: builder.closure().await,
        links,
        dead,
        errands: builder.errands(person).await,
        joining,
    }
}

pub(super) struct Process {
    pub id: ProcessId,
    pub version: VersionId,
    pub stage: StageId,
    entry: EntryId,
}

pub(super) struct Builder<'a> {
    pub store: &'a Store,
    canary: &'static str,
    pub password_hash: &'a str,
    owner: Account,
    pub me: Member,
}

impl<'a> Builder<'a> {
    async fn open(store: &'a Store, canary: &'static str, password_hash: &'a str) -> Self {
        let owner = open_account(store, &format!("owner {canary}"), password_hash).await;
        let new = NewWorkspace {
            name: name(&format!("Team {canary}")),
            language: Language::English,
            country: domain::country::Country::Israel,
            week_start: Weekday::Sunday,
        };
        let workspace = store.open_workspace(owner.id, new, monday()).await;
        let workspace = workspace.expect("a workspace");
        let me = store.find_member(workspace, owner.id).await;
        Self {
            store,
            canary,
            password_hash,
            owner,
            me: me.expect("reads").expect("the owner"),
        }
    }

    pub fn request(&self) -> Request {
        Request {
            actor: Actor::Member(self.me.clone()),
            now: monday(),
            key: None,
        }
    }

    pub fn title(&self, text: &str) -> Title {
        Title::parse(&format!("{text} {}", self.canary)).expect("a title")
    }

    pub async fn person(&self, who: &str) -> PersonId {
        let change = PersonChange {
            name: name(&format!("{who} {}", self.canary)),
            email: None,
            language: None,
        };
        let added = self.store.add_person(self.request(), change).await;
        added.expect("a person").value
    }

    async fn account(&self, who: &str, access: Access) -> Account {
        let called = format!("{who} {}", self.canary);
        let account = open_account(self.store, &called, self.password_hash).await;
        join(self.store, self.me.workspace, &account, access, "confirmed").await;
        account
    }

    async fn roles(&self) -> Vec<Role> {
        let directory = self.store.directory(self.me.workspace).await;
        directory.expect("reads").roles
    }

    /// Two stages and a last one that publishes; one person holds all of them.
    async fn process(&self, called: &str, holder: &str) -> Process {
        let stage = |text: &str, publishes| StageDraft {
            name: self.title(text),
            role: Some(name(&format!("{called} {text} {}", self.canary))),
            days: HalfDays::ONE_DAY,
            approver: None,
            contract: Contract {
                publishes,
                ..Contract::default()
            },
            checklist: vec![(None, Entry::tick(no_entry(), self.title("Checked")))],
        };
        let new = NewProcess {
            name: self.title(called),
            item_word: self.title("thing"),
            stages: vec![
                stage("Writing", false),
                stage("Drawing", false),
                stage("Publishing", true),
            ],
        };
        let begun = self.store.begin_process(self.request(), new).await;
        let id = begun.expect("a process").value;
        let seats = self.roles().await.into_iter();
        let seats = seats.map(|role| (role.id, vec![name(holder)])).collect();
        let filled = self.store.fill_seats(self.request(), seats).await;
        filled.expect("seats");
        let published = self.store.publish_process(self.request(), id, 1).await;
        let version = published.expect("a version").value;
        let map = self.store.find_map(self.me.workspace, version).await;
        let map = map.expect("reads").expect("a map");
        Process {
            id,
            version,
            stage: map.stages[0].id,
            entry: map.stages[1].checklist[0].id,
        }
    }

    /// An item that has left so many stages behind.
    async fn item(&self, process: &Process, called: &str, stages_done: usize) -> Piece {
        let order = LaunchOrder {
            process: process.id,
            version: process.version,
            title: self.title(called),
            brief: Note::parse(&format!("Why {}", self.canary)).expect("a note"),
            owner: self.me.person,
            goal: Goal::DueOn(date(2026, 12, 20)),
            changes: Adjustments::default(),
            today: TODAY,
        };
        let launched = self.store.launch_item(self.request(), order).await;
        let item = launched.expect("an item").value;
        for place in 0..stages_done {
            let wanted = Move::HandOver(self.spell(item, place).await);
            let wanted = WantedMove {
                item,
                wanted,
                answers: None,
                today: TODAY,
            };
            let moved = self.store.move_item(self.request(), wanted).await;
            moved.expect("a hand-over");
        }
        let spell = self.spell(item, stages_done).await.to_string();
        Piece { item, spell }
    }

    async fn spell(&self, item: ItemId, place: usize) -> domain::ids::SpellId {
        let view = self.store.find_item(self.me.workspace, item).await;
        view.expect("reads").expect("the item").item.spells[place].id
    }

    async fn example(&self, process: &Process) -> ItemId {
        let title = self.title("Example");
        let added = self
            .store
            .add_example(self.request(), process.id, process.version, title, TODAY)
            .await;
        added.expect("an example").value
    }

    async fn absence(&self, person: PersonId) -> String {
        let away = NewAbsence {
            person,
            first: date(2026, 12, 1),
            last: date(2026, 12, 3),
            stand_in: None,
        };
        let noted = self.store.note_absence(self.request(), away).await;
        noted.expect("an absence").value.to_string()
    }

    async fn view(&self) -> String {
        let called = name(&format!("Kept {}", self.canary));
        let (finding, team) = (Finding::default(), Audience::Team);
        let kept = self.store.keep_view(self.request(), called, finding, team);
        kept.await.expect("a view").value.to_string()
    }

    async fn errands(&self, owner: PersonId) -> Errands {
        Errands::build(self.store, &self.request(), self.title("Errand"), owner).await
    }

    async fn closure(&self) -> String {
        let closure = NewClosure {
            first: date(2026, 12, 24),
            last: date(2026, 12, 24),
            name: name(&format!("Party {}", self.canary)),
        };
        let added = self.store.add_closure(self.request(), closure).await;
        added.expect("a closure");
        let organisation = self.store.organisation(self.me.workspace).await;
        organisation.expect("reads").exceptions[0].id.clone()
    }

    async fn link(&self, item: ItemId) -> (String, Token) {
        let token = Token::fresh();
        let shared = self.store.share_item(self.request(), item, &token).await;
        (shared.expect("a link").value.to_string(), token)
    }

    async fn comment(&self, item: ItemId) -> String {
        let new = NewComment {
            item,
            typed: format!("About {}", self.canary),
            files: Vec::new(),
            bytes_max: u64::MAX,
        };
        let said = self.store.add_comment(self.request(), new).await;
        said.expect("a comment").value.to_string()
    }

    /// A picture of one pixel.
    async fn file(&self, files: &Files, item: ItemId) -> String {
        let mut arriving = files.receive(None).await.expect("begins");
        arriving.take(&PIXEL).await.expect("takes");
        let arrived = arriving.finish().await.expect("arrives");
        let name = FileName::clean(&format!("{}.png", self.canary));
        let new = NewFiles {
            item,
            entry: None,
            files: vec![NewFile::of(&arrived, name)],
            bytes_max: u64::MAX,
        };
        let added = self.store.add_files(self.request(), new).await;
        arrived.keep();
        added.expect("a file").value.0[0].to_string()
    }

    async fn dead_links(&self, item: ItemId) -> [Token; 2] {
        let (revoked_id, revoked) = self.link(item).await;
        let id = revoked_id.parse().expect("an id");
        let taken = self.store.revoke_link(self.request(), item, id).await;
        taken.expect("taken back");
        let expired = Token::fresh();
        let long_ago = Request {
            now: "2026-01-01T00:00:00Z".parse().expect("a moment"),
            ..self.request()
        };
        let shared = self.store.share_item(long_ago, item, &expired).await;
        shared.expect("a link");
        [revoked, expired]
    }
}

fn no_entry() -> EntryId {
    let none = "00000000000000000000000000000000";
    none.parse().expect("an id")
}

fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}
