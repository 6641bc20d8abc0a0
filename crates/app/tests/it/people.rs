//! Who does what, over HTTP: seats of a process, the team, one person, days away, two people at once.

use axum::http::StatusCode;
use domain::ids::ProcessId;
use domain::language::Language;
use domain::processes::{Contract, HalfDays};
use domain::security::Actor;
use domain::text::Title;
use store::Request;
use store::processes::{NewProcess, StageDraft};
use store::work::ItemStates;

use crate::office::{Office, name};

/// A post from idea to publishing, by three roles.
async fn published(office: &Office) -> ProcessId {
    let stages = [
        ("Idea", "Lead"),
        ("Design", "Designer"),
        ("Approval", "Lead"),
        ("Publishing", "Publisher"),
    ];
    let stages = stages.map(|(stage, role)| StageDraft {
        name: title(stage),
        role: Some(name(role)),
        days: HalfDays::ONE_DAY,
        approver: None,
        contract: Contract {
            publishes: stage == "Publishing",
            ..Contract::default()
        },
        checklist: Vec::new(),
    });
    let new = NewProcess {
        name: title("Social post"),
        item_word: title("post"),
        stages: stages.to_vec(),
    };
    let store = &office.app.store;
    let begun = store.begin_process(office.request(), new).await;
    let process = begun.expect("a process").value;
    let draft = store.find_draft(office.workspace, process).await;
    let revision = draft.expect("a store").expect("a draft").revision;
    let version = store
        .publish_process(office.request(), process, revision)
        .await;
    version.expect("a version");
    process
}

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

async fn examples(office: &Office) -> Vec<String> {
    let items = office
        .app
        .store
        .list_items(office.workspace, ItemStates::Running)
        .await
        .expect("a store");
    items
        .into_iter()
        .filter(|item| item.is_example)
        .map(|item| item.title)
        .collect()
}

#[tokio::test]
async fn seats_are_filled_by_name_and_the_first_full_cast_gets_an_example() {
    let office = Office::open(Language::English).await;
    let process = published(&office).await;
    let seats = format!("processes/{process}/seats");
    let page = office.page(&seats).await;
    assert_eq!(page.heading(), "Who does what?");
    assert_eq!(page.fields(), ["Lead", "Designer", "Publisher"]);
    assert_eq!(
        page.description("Lead").as_deref(),
        Some("Does: Idea and Approval")
    );

    let form = page.form_with_button("Save and continue").expect("a form");
    let answer = office
        .send(&form.fill("Lead", "me").fill("Designer", "Юрий, דנה"))
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(
        answer
            .location
            .starts_with(&office.href(&format!("processes/{process}/items/new")))
    );
    assert!(examples(&office).await.is_empty());

    let page = office.page(&seats).await;
    assert_eq!(page.heading(), "One role has nobody yet");
    assert_eq!(page.field("Lead").expect("a field").value, "Nirit");
    assert_eq!(page.field("Designer").expect("a field").value, "Юрий, דנה");
    let form = page.form_with_button("Save and continue").expect("a form");
    office.send(&form.fill("Publisher", "nirit")).await;
    assert_eq!(examples(&office).await, ["Example: post"]);
    assert_eq!(
        office.page(&seats).await.heading(),
        "Every role has somebody"
    );

    let form = office.page(&seats).await;
    let form = form.form_with_button("Save and continue").expect("a form");
    office.send(&form).await;
    assert_eq!(examples(&office).await.len(), 1, "only once");
}

#[tokio::test]
async fn two_people_at_the_same_seats_see_each_other() {
    let office = Office::open(Language::English).await;
    let process = published(&office).await;
    let seats = format!("processes/{process}/seats");
    let page = office.page(&seats).await;
    let mine = page.form_with_button("Save and continue").expect("a form");
    let theirs = mine.clone().fill("Lead", "Amir");
    office.send(&theirs).await;

    let answer = office.send(&mine.fill("Lead", "Dana")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.page();
    assert!(page.alert().expect("both").contains("Amir"));
    assert_eq!(page.field("Lead").expect("a field").value, "Dana");
    let anyway = page.form_with_button("Save mine anyway").expect("a form");
    assert_eq!(office.send(&anyway).await.status, StatusCode::SEE_OTHER);
    let page = office.page(&seats).await;
    assert_eq!(page.field("Lead").expect("a field").value, "Dana");
}

#[tokio::test]
async fn the_team_page_says_who_holds_what_and_what_is_vacant() {
    let office = Office::open(Language::English).await;
    published(&office).await;
    let page = office.page("people").await;
    assert_eq!(page.heading(), "One person, and no role has anybody yet");
    assert!(page.has_text("3 roles have nobody yet"));

    let role = page.link("Designer").expect("a role");
    let page = office.get(&role).await.page();
    assert_eq!(page.heading(), "Designer: nobody yet");
    let form = page.form_with_button("Save").expect("a form");
    let answer = office.send(&form.fill("Who does this", "Dana, me")).await;
    let page = office.get(&answer.location).await.page();
    assert_eq!(page.heading(), "2 people hold one role");
    assert_eq!(page.status().as_deref(), Some("Saved."));
}

#[tokio::test]
async fn a_newcomer_needs_a_name_of_their_own() {
    let office = Office::open(Language::English).await;
    let page = office.page("people/new").await;
    let form = page.form_with_button("Add").expect("a form");
    let wrong = form.clone().fill("Name", "NIRIT");
    let answer = office
        .send(&wrong.fill("E-mail address (optional)", "dana@"))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(page.description("Name").expect("why").contains("already"));
    assert!(page.has_text("Please write an e-mail address"));
    let answer = office.send(&form.fill("Name", "Dana Levi")).await;
    let page = office.get(&answer.location).await.page();
    assert_eq!(page.heading(), "Dana Levi holds no role yet");
}

#[tokio::test]
async fn days_away_are_noted_with_a_stand_in_and_taken_back() {
    let office = Office::open(Language::English).await;
    let page = office.page("people/new").await;
    let form = page.form_with_button("Add").expect("a form");
    let dana = office.send(&form.fill("Name", "Dana")).await.location;
    let page = office.get(&dana).await.page();
    let form = page.form_with_button("Add these days").expect("a form");
    let form = form.fill("First day", "2026-11-23");
    let answer = office
        .send(&form.clone().fill("Last day", "2026-11-20"))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        answer.page().description("Last day").as_deref(),
        Some("The last day must not be before the first.")
    );

    let form = form
        .fill("Last day", "2026-11-25")
        .fill("Stand-in", "Nirit");
    let answer = office.send(&form).await;
    let page = office.get(&answer.location).await.page();
    assert!(page.heading().starts_with("Dana is away until"));
    assert!(page.has_text("3 days; Nirit stands in"));
    let page = office.press(&page, "Remove").await;
    assert_eq!(page.heading(), "Dana holds no role yet");
}

#[tokio::test]
async fn what_is_not_here_is_missing() {
    let office = Office::open(Language::Russian).await;
    let stranger = "0".repeat(32);
    for path in [
        format!("people/{stranger}"),
        format!("roles/{stranger}"),
        format!("processes/{stranger}/seats"),
        "people/nobody".to_owned(),
    ] {
        let answer = office.get(&office.href(&path)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

impl Office {
    /// A request of the owner to the store, for arranging things.
    pub fn request(&self) -> Request {
        Request {
            actor: Actor::Member(self.owner.clone()),
            now: self.app.now(),
            key: None,
        }
    }
}
