//! The blog team of these stories: four stages, published on Tuesdays and Thursdays, and who holds their roles.

use domain::ids::ProcessId;
use domain::processes::{Contract, HalfDays};
use domain::security::Member;
use domain::text::{Email, Title};
use jiff::civil::Weekday;
use store::Request;
use store::people::NewAbsence;
use store::processes::{NewProcess, StageDraft};

use crate::office::{Office, name};

/// A published process and its people.
pub struct Team {
    /// The process.
    pub process: ProcessId,
}

/// A title that is one.
pub fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

impl Team {
    /// With somebody in every role.
    pub async fn ready(office: &Office) -> Self {
        let team = Self::without_seats(office).await;
        let seats = [
            ("Head of marketing", "Nirit"),
            ("Writer", "Yuri"),
            ("Designer", "Dana"),
            ("Web developer", "Amir"),
        ];
        let store = &office.app.store;
        let directory = store.directory(office.workspace).await.expect("people");
        let filled = seats.iter().map(|(role, person)| {
            let role = directory
                .roles
                .iter()
                .find(|known| known.name.as_str() == *role);
            (role.expect("a role").id, vec![name(person)])
        });
        store
            .fill_seats(request(office).await, filled.collect())
            .await
            .expect("seats");
        team
    }

    /// With the roles still empty.
    pub async fn without_seats(office: &Office) -> Self {
        let process = Self::draft(office, title("Blog post")).await;
        let team = Self { process };
        team.publish_again(office).await;
        team
    }

    /// A process that is not published.
    pub async fn draft(office: &Office, called: Title) -> ProcessId {
        let new = NewProcess {
            name: called,
            item_word: title("post"),
            stages: stages(),
        };
        office
            .app
            .store
            .begin_process(request(office).await, new)
            .await
            .expect("a process")
            .value
    }

    /// Publishes the draft as the next version.
    pub async fn publish_again(&self, office: &Office) {
        office
            .app
            .store
            .publish_process(request(office).await, self.process, 1)
            .await
            .expect("a version");
    }

    /// Where the plan is shown.
    pub fn new_path(&self) -> String {
        format!("processes/{}/items/new", self.process)
    }

    /// The id of a stage.
    pub async fn stage(&self, office: &Office, called: &str) -> String {
        let draft = office
            .app
            .store
            .find_draft(office.workspace, self.process)
            .await
            .expect("a store")
            .expect("a draft");
        let stage = draft
            .map
            .stages
            .iter()
            .find(|stage| stage.name.as_str() == called);
        stage.expect("a stage").id.to_string()
    }

    /// Somebody is away without a stand-in.
    pub async fn away(&self, office: &Office, person: &str, first: &str, last: &str) {
        let store = &office.app.store;
        let directory = store.directory(office.workspace).await.expect("people");
        let person = directory
            .people
            .iter()
            .find(|known| known.name.as_str() == person);
        let absence = NewAbsence {
            person: person.expect("a person").id,
            first: first.parse().expect("a day"),
            last: last.parse().expect("a day"),
            stand_in: None,
        };
        store
            .note_absence(request(office).await, absence)
            .await
            .expect("an absence");
    }
}

fn stages() -> Vec<StageDraft> {
    let stage = |called: &str, role: &str, half_days: u16| StageDraft {
        name: title(called),
        role: Some(name(role)),
        days: HalfDays::new(half_days).expect("days"),
        approver: None,
        contract: Contract::default(),
        checklist: Vec::new(),
    };
    let mut design = stage("Design", "Designer", 3);
    design.contract.wait = HalfDays::new(1).expect("days");
    let mut publishing = stage("Publishing", "Web developer", 1);
    publishing.contract.publishes = true;
    publishing.contract.publish_weekdays =
        [Weekday::Tuesday, Weekday::Thursday].into_iter().collect();
    vec![
        stage("Idea", "Head of marketing", 1),
        stage("Writing", "Writer", 4),
        design,
        publishing,
    ]
}

pub async fn request(office: &Office) -> Request {
    Request {
        actor: owner(office).await.into(),
        now: office.app.now(),
        key: None,
    }
}

async fn owner(office: &Office) -> Member {
    let store = &office.app.store;
    let email = Email::parse("nirit@example.com").expect("an address");
    let account = store.find_account_by_email(&email).await.expect("a store");
    store
        .find_member(office.workspace, account.expect("an account").id)
        .await
        .expect("a store")
        .expect("a member")
}
