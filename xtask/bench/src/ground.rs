//! A workspace to measure on: an owner who is signed in, one published process, people in its seats.

use domain::country::Country;
use domain::events::{Event, Subject};
use domain::ids::{EntryId, ItemId, PersonId, ProcessId, SpellId, VersionId, WorkspaceId};
use domain::language::Language;
use domain::processes::{Contract, Entry, HalfDays};
use domain::security::{Actor, NewWorkspace};
use domain::text::{Email, Name, Note, Title};
use domain::work::{Adjustments, Goal, Move, WorkEvent};
use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::people::PersonChange;
use store::processes::{NewProcess, StageDraft};
use store::security::{Client, NewAccount};
use store::work::{LaunchOrder, WantedMove};
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
const PASSWORD: &str = "three green cows";
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
            email: email()?,
            password: PASSWORD.to_owned(),
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

    /// The address of the board.
    pub fn board(&self) -> String {
        format!("/w/{}/processes/{}/board", self.workspace, self.process)
    }

    /// From when on a board shows what is over.
    pub fn a_week_ago() -> Result<Timestamp, Broken> {
        Ok(now().checked_sub(SignedDuration::from_hours(7 * 24))?)
    }

    /// What makes a small change in the workspace, again and again.
    pub fn toucher(&self) -> Toucher {
        Toucher {
            store: self.store.clone(),
            actor: self.actor.clone(),
            person: self.person,
        }
    }

    /// Further sessions of the owner.
    pub async fn more_cookies(&self, count: usize) -> Result<Vec<String>, Broken> {
        let (email, client) = (email()?, Client::default());
        let mut cookies = Vec::new();
        for _ in 0..count {
            // So many sign-ins at once are a guesser's, elsewhere.
            self.store.change_unchecked("DELETE FROM attempts").await?;
            let signed_in = self.store.sign_in(&email, PASSWORD, &client, now());
            let session = signed_in
                .await?
                .map_err(|why| Broken::at("signing in", why))?;
            cookies.push(format!("redthread={}", session.reveal()));
        }
        Ok(cookies)
    }

    /// As many items in their first stage, with the stays that all of them have.
    pub async fn fresh_items(&self, count: usize) -> Result<(Vec<ItemId>, Vec<SpellId>), Broken> {
        let first = self.launch("How to choose a CRM").await?;
        let view = self.store.find_item(self.workspace, first).await?;
        let view = view.ok_or_else(|| Broken("the item is gone".to_owned()))?;
        let stays = view.item.spells.iter().map(|spell| spell.id).collect();
        let mut items = self
            .store
            .copy_item_unchecked(self.workspace, first, count.saturating_sub(1), now())
            .await?;
        items.push(first);
        Ok((items, stays))
    }

    /// Fills the board up to some items, spread over the first four stages.
    pub async fn fill_board(&self, count: usize) -> Result<(), Broken> {
        for stage in 0..4 {
            let item = self.launch("Seven questions before a campaign").await?;
            self.hand_over(item, stage).await?;
            self.store
                .copy_item_unchecked(self.workspace, item, count / 4 - 1, now())
                .await?;
        }
        Ok(())
    }

    /// Adds items that are over to the workspace until it has so many of them.
    pub async fn fill_archive(&self, count: usize) -> Result<(), Broken> {
        let item = self.launch("What we learned last year").await?;
        self.hand_over(item, STAGES.len() - 1).await?;
        let link = Note::default();
        self.carry_out(item, Move::Publish { on: today(), link })
            .await?;
        let long_ago = "UPDATE items SET moved_at = 0 WHERE state = 'published'";
        self.store.change_unchecked(long_ago).await?;
        self.store
            .copy_item_unchecked(self.workspace, item, count, now())
            .await?;
        Ok(())
    }

    async fn hand_over(&self, item: ItemId, stages: usize) -> Result<(), Broken> {
        for _ in 0..stages {
            let view = self.store.find_item(self.workspace, item).await?;
            let open = view.and_then(|view| Some(view.item.open_spells().next()?.id));
            let open = open.ok_or_else(|| Broken("nothing to hand over".to_owned()))?;
            self.carry_out(item, Move::HandOver(open)).await?;
        }
        Ok(())
    }

    async fn carry_out(&self, item: ItemId, wanted: Move) -> Result<(), Broken> {
        let order = WantedMove {
            item,
            wanted,
            answers: None,
            today: today(),
        };
        let moved = self.store.move_item(request(&self.actor), order).await;
        moved.map_err(|why| Broken::at("a move", why))?;
        Ok(())
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

/// Renames the owner to and fro: a change that every page must notice.
pub struct Toucher {
    store: Store,
    actor: Actor,
    person: PersonId,
}

impl Toucher {
    /// Makes one change.
    pub async fn touch(&self) -> Result<(), Broken> {
        let change = PersonChange {
            name: name(&format!(
                "Nirit {}",
                vault::hexadecimal(&vault::random_bytes::<3>())
            ))?,
            email: None,
            language: None,
        };
        let changed = self
            .store
            .change_person(request(&self.actor), self.person, change);
        changed.await.map_err(|why| Broken::at("a change", why))?;
        Ok(())
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

fn email() -> Result<Email, Broken> {
    Email::parse("nirit@example.com").ok_or_else(|| Broken("no address".to_owned()))
}

fn title(text: &str) -> Result<Title, Broken> {
    Title::parse(text).map_err(|why| Broken::at("a title", why))
}

fn name(text: &str) -> Result<Name, Broken> {
    Name::parse(text).map_err(|why| Broken::at("a name", why))
}
