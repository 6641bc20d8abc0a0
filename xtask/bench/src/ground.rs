//! A workspace to measure on: an owner who is signed in, one published process, people in its seats.

use domain::country::Country;
use domain::events::{Event, Subject};
use domain::ids::{EntryId, ItemId, PersonId, ProcessId, VersionId, WorkspaceId};
use domain::language::Language;
use domain::processes::{Contract, Entry, HalfDays};
use domain::security::{Actor, NewWorkspace};
use domain::text::{Email, Name, Note, Title};
use domain::work::{Adjustments, Goal, WorkEvent};
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use store::processes::{NewProcess, StageDraft};
use store::security::{Client, NewAccount};
use store::work::LaunchOrder;
use store::{Request, Store};

use crate::fault::Broken;
use crate::program::Place;

/// The stages of the measured process, with the role of each.
const STAGES: [(&str, &str); 8] = [
    ("Brief", "Marketing manager"),
    ("Research", "Writer"),
    ("Draft", "Writer"),
    ("Editing", "Editor"),
    ("Design", "Designer"),
    ("Approval", "Marketing manager"),
    ("Layout", "Web developer"),
    ("Publishing", "Web developer"),
];
/// Ticks in each checklist.
const ENTRIES: usize = 5;

/// What measurements act on.
pub struct Ground {
    /// The same database that the program uses.
    pub store: Store,
    /// The workspace.
    pub workspace: WorkspaceId,
    /// The cookie of the signed-in owner.
    pub cookie: String,
    /// The process.
    pub process: ProcessId,
    /// Its version.
    pub version: VersionId,
    /// A day far enough ahead for every plan.
    pub due_on: Date,
    actor: Actor,
    person: PersonId,
}

/// Opens the database of a place.
pub async fn open(place: &Place) -> Result<Store, Broken> {
    let opened = match &place.database_url {
        Some(url) => Store::open_postgres(url).await,
        None => Store::open_sqlite(&place.folder.join("redthread.sqlite")).await,
    };
    Ok(opened?)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the rim of the program, from where the time is handed in"
)]
fn now() -> Timestamp {
    Timestamp::now()
}

impl Ground {
    /// Lays it in an empty database.
    pub async fn lay(place: &Place) -> Result<Self, Broken> {
        let store = open(place).await?;
        let link = store
            .make_first_link(now())
            .await?
            .ok_or_else(|| Broken("the database is not empty".to_owned()))?;
        let account = NewAccount {
            name: name("Nirit")?,
            email: Email::parse("nirit@example.com")
                .ok_or_else(|| Broken("no address".to_owned()))?,
            password: "three green cows".to_owned(),
            language: Language::English,
        };
        let session = store
            .claim_first_link(&link, account, &Client::default(), now())
            .await?
            .map_err(|why| Broken::at("the first account", why))?;
        let signed_in = store.find_session(&session, now()).await?;
        let account = signed_in
            .ok_or_else(|| Broken("the session is gone".to_owned()))?
            .account;
        let new = NewWorkspace {
            name: name("Nirit & co")?,
            language: Language::English,
            country: Country::Israel,
            week_start: Weekday::Sunday,
        };
        let workspace = store.open_workspace(account, new, now()).await;
        let workspace = workspace.map_err(|why| Broken::at("a workspace", why))?;
        let member = store
            .find_member(workspace, account)
            .await?
            .ok_or_else(|| Broken("the owner is no member".to_owned()))?;
        let person = member.person;
        let actor = Actor::Member(member);
        let request = || request(&actor);
        let process = store
            .begin_process(request(), blog_post()?)
            .await
            .map_err(|why| Broken::at("a process", why))?
            .value;
        let version = store
            .publish_process(request(), process, 1)
            .await
            .map_err(|why| Broken::at("a version", why))?
            .value;
        let roles = store.directory(workspace).await?.roles;
        let seats = roles
            .iter()
            .map(|role| Ok((role.id, vec![name("Nirit")?])))
            .collect::<Result<_, Broken>>()?;
        store
            .fill_seats(request(), seats)
            .await
            .map_err(|why| Broken::at("the seats", why))?;
        Ok(Self {
            store,
            workspace,
            cookie: format!("redthread={}", session.reveal()),
            process,
            version,
            due_on: tuesday_ahead()?,
            actor,
            person,
        })
    }

    /// Launches an item through the rules.
    pub async fn launch(&self, about: &str) -> Result<ItemId, Broken> {
        let order = LaunchOrder {
            process: self.process,
            version: self.version,
            title: title(about)?,
            brief: Note::default(),
            owner: self.person,
            goal: Goal::DueOn(self.due_on),
            changes: Adjustments::default(),
            today: today(),
        };
        let launched = self.store.launch_item(request(&self.actor), order).await;
        Ok(launched.map_err(|why| Broken::at("an item", why))?.value)
    }
}

impl Ground {
    /// Whether an item is there with a stay for each stage and the beginning of its history.
    pub async fn is_whole(&self, id: ItemId) -> Result<bool, Broken> {
        let Some(view) = self.store.find_item(self.workspace, id).await? else {
            return Ok(false);
        };
        let history = self
            .store
            .history(self.workspace, Subject::Item(id), 20)
            .await?;
        let is_launched = |logged: &store::log::Logged| {
            matches!(&logged.event, Event::Work(_, WorkEvent::Launched { .. }))
        };
        Ok(view.item.spells.len() == STAGES.len() && history.iter().any(is_launched))
    }

    /// How many events the sequence number counts that the log does not hold.
    pub async fn gaps(&self) -> Result<usize, Broken> {
        let sequence = self.store.sequence(self.workspace).await?;
        let bodies = [
            ("events", "body"),
            ("answers", "*"),
            ("spells", "*"),
            ("requests", "*"),
        ];
        let contents = self.store.contents(&bodies).await?;
        let events = contents.get("events").map_or(0, Vec::len);
        Ok(usize::try_from(sequence)?.abs_diff(events))
    }
}

fn request(actor: &Actor) -> Request {
    Request {
        actor: actor.clone(),
        now: now(),
        key: None,
    }
}

fn today() -> Date {
    now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Three months ahead there is room for every plan; a Tuesday is worked everywhere.
fn tuesday_ahead() -> Result<Date, Broken> {
    let ahead = today().checked_add(90.days())?;
    let tuesday = ahead.nth_weekday(1, Weekday::Tuesday)?;
    Ok(tuesday)
}

fn blog_post() -> Result<NewProcess, Broken> {
    let last = STAGES.len() - 1;
    let stages = STAGES.iter().enumerate().map(|(place, (stage, role))| {
        let checklist = (1..=ENTRIES).map(|entry| {
            let any = EntryId::new(store_id()?);
            Ok((
                None,
                Entry::tick(any, title(&format!("{stage}, point {entry}"))?),
            ))
        });
        let contract = Contract {
            publishes: place == last,
            ..Contract::default()
        };
        Ok(StageDraft {
            name: title(stage)?,
            role: Some(name(role)?),
            days: HalfDays::ONE_DAY,
            approver: None,
            contract,
            checklist: checklist.collect::<Result<_, Broken>>()?,
        })
    });
    Ok(NewProcess {
        name: title("Blog post")?,
        item_word: title("post")?,
        stages: stages.collect::<Result<_, Broken>>()?,
    })
}

/// The store gives every entry its own identifier; this one only fills the place.
fn store_id() -> Result<uuid::Uuid, Broken> {
    let id: ItemId = "0"
        .repeat(32)
        .parse()
        .map_err(|why| Broken::at("an id", why))?;
    Ok(id.uuid())
}

fn title(text: &str) -> Result<Title, Broken> {
    Title::parse(text).map_err(|why| Broken::at("a title", why))
}

fn name(text: &str) -> Result<Name, Broken> {
    Name::parse(text).map_err(|why| Broken::at("a name", why))
}
