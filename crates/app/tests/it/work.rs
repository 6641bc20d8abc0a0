//! An item on its way: found in My day, answered, stopped at the gate, handed over, sent back, published.

use axum::http::StatusCode;
use domain::ids::{ItemId, ProcessId, VersionId};
use domain::language::Language;
use domain::processes::{Contract, Entry, HalfDays};
use domain::text::{Note, Title};
use domain::work::{Adjustments, Goal};
use store::processes::{NewProcess, StageDraft};
use store::work::LaunchOrder;
use store::{Request, Store};
use testkit::Page;

use crate::office::{Office, name};

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

/// Three stages of a day each; the first asks for a required link, the last publishes.
fn blog_post() -> NewProcess {
    let stage = |stage: &str, role: &str| StageDraft {
        name: title(stage),
        role: Some(name(role)),
        days: HalfDays::ONE_DAY,
        approver: None,
        contract: Contract::default(),
        checklist: Vec::new(),
    };
    let mut writing = stage("Writing", "Writer");
    let any = domain::ids::EntryId::new(
        "00000000000000000000000000000000"
            .parse::<ItemId>()
            .expect("an id")
            .uuid(),
    );
    let draft = Entry {
        required: true,
        kind: domain::processes::EntryKind::Link,
        ..Entry::tick(any, title("Draft"))
    };
    writing.checklist = vec![
        (None, draft),
        (None, Entry::tick(any, title("Spelling checked"))),
    ];
    let mut publishing = stage("Publishing", "Web developer");
    publishing.contract.publishes = true;
    NewProcess {
        name: title("Blog post"),
        item_word: title("post"),
        stages: vec![writing, stage("Design", "Designer"), publishing],
    }
}

/// A published process whose seats Dana, Amir and the owner hold, and one item launched for Tuesday 1 December.
pub async fn launched(office: &Office) -> ItemId {
    let store = &office.app.store;
    let (process, version) = published(office, store).await;
    let seats = [
        ("Writer", "Nirit"),
        ("Designer", "Dana"),
        ("Web developer", "Amir"),
    ];
    let roles = store
        .directory(office.workspace)
        .await
        .expect("people")
        .roles;
    let filled = seats.iter().map(|(role, person)| {
        (
            roles
                .iter()
                .find(|known| known.name.as_str() == *role)
                .expect("a role")
                .id,
            vec![name(person)],
        )
    });
    store
        .fill_seats(request(office).await, filled.collect())
        .await
        .expect("seats");
    let me = me(office).await;
    let order = LaunchOrder {
        process,
        version,
        title: title("How to choose a CRM"),
        brief: Note::default(),
        owner: me.person,
        goal: Goal::DueOn("2026-12-01".parse().expect("a day")),
        changes: Adjustments::default(),
        today: "2026-11-23".parse().expect("a day"),
    };
    store
        .launch_item(request(office).await, order)
        .await
        .expect("an item")
        .value
}

/// Another item of the process that is there, due on the same Tuesday.
pub async fn launch_titled(office: &Office, called: &str) -> ItemId {
    let store = &office.app.store;
    let processes = store.list_processes(office.workspace).await;
    let process = processes.expect("processes").remove(0);
    let order = LaunchOrder {
        process: process.id,
        version: process.current.expect("a version"),
        title: title(called),
        brief: Note::default(),
        owner: me(office).await.person,
        goal: Goal::DueOn("2026-12-01".parse().expect("a day")),
        changes: Adjustments::default(),
        today: "2026-11-23".parse().expect("a day"),
    };
    let launched = store.launch_item(request(office).await, order).await;
    launched.expect("an item").value
}

async fn published(office: &Office, store: &Store) -> (ProcessId, VersionId) {
    let process = store
        .begin_process(request(office).await, blog_post())
        .await
        .expect("a process")
        .value;
    let version = store
        .publish_process(request(office).await, process, 1)
        .await
        .expect("a version")
        .value;
    (process, version)
}

async fn me(office: &Office) -> domain::security::Member {
    let email = domain::text::Email::parse("nirit@example.com").expect("an address");
    let account = office
        .app
        .store
        .find_account_by_email(&email)
        .await
        .expect("a store")
        .expect("an account");
    office
        .app
        .store
        .find_member(office.workspace, account.id)
        .await
        .expect("a store")
        .expect("a member")
}

async fn request(office: &Office) -> Request {
    Request {
        actor: me(office).await.into(),
        now: office.app.now(),
        key: None,
    }
}

async fn item_page(office: &Office, item: ItemId) -> Page {
    office.page(&format!("items/{item}")).await
}

#[tokio::test]
async fn an_item_goes_from_my_day_to_published() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;

    let day = office.page("day").await;
    assert_eq!(day.heading(), "One thing is with you");
    assert!(day.has_text("Writing · 2 of 2 left"), "{}", day.text());

    let page = item_page(&office, item).await;
    let asked = office
        .send(
            &page
                .form_with_button("Done, on to Design")
                .expect("the main button"),
        )
        .await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gate = asked.page();
    assert!(gate.has_text("One thing is missing before it can go on"));

    let filled = gate
        .form_with_button("Save and hand over")
        .expect("the gate")
        .fill("Draft required", "not a link");
    let again = office.send(&filled).await;
    assert!(
        again
            .page()
            .has_text("Please write a link that begins with https://")
    );
    let filled = gate
        .form_with_button("Save and hand over")
        .expect("the gate")
        .fill("Draft required", "https://docs.example/crm");
    let answer = office.send(&filled).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = office.get(&answer.location).await.page();
    assert_eq!(page.status().as_deref(), Some("Handed over. Undo"));
    assert!(page.has_text("Dana"));

    let page = office.press(&page, "Done, on to Publishing").await;
    assert!(
        page.has_text("ready, goes out on Tue 1 Dec"),
        "{}",
        page.text()
    );
    let office = office.later("2026-12-01T10:00+02:00").await;
    let page = item_page(&office, item).await;
    let page = office.press(&page, "It is published").await;
    assert!(page.has_text("published on Tue 1 Dec"));
    assert_eq!(
        office.page("day").await.heading(),
        "Nothing waits for you now"
    );
}

#[tokio::test]
async fn what_has_nothing_left_to_do_is_handed_over_from_my_day_in_one_tap() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    assert!(!office.page("day").await.button("This stage is done"));
    let page = item_page(&office, item).await;
    let form = page
        .form_with_button("Save")
        .expect("save")
        .fill("Draft required", "https://docs.example/crm")
        .tick("Spelling checked");
    office.send(&form).await;
    let day = office.page("day").await;
    let page = office.press(&day, "This stage is done").await;
    assert!(
        page.button("Done, on to Publishing"),
        "{:?}",
        page.buttons()
    );
}

#[tokio::test]
async fn what_was_answered_is_kept_when_the_gate_stays_shut() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = item_page(&office, item).await;
    let form = page
        .form_with_button("Done, on to Design")
        .expect("the main button")
        .tick("Spelling checked");
    let asked = office.send(&form).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.page().has_text("1 of 2"), "{}", asked.page().text());
    assert!(office.page("day").await.has_text("one of 2 left"));
}

#[tokio::test]
async fn pressing_twice_hands_over_once() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let form = item_page(&office, item)
        .await
        .form_with_button("Done, on to Design")
        .expect("the main button")
        .fill("Draft required", "https://docs.example/crm");
    let (first, second) = (office.send(&form).await, office.send(&form).await);
    assert_eq!(
        (first.status, second.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    let page = item_page(&office, item).await;
    assert!(
        page.button("Done, on to Publishing"),
        "{:?}",
        page.buttons()
    );
}

#[tokio::test]
async fn whoever_is_second_sees_how_it_stands_now() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let (mine, theirs) = (
        item_page(&office, item).await,
        item_page(&office, item).await,
    );
    let with = |page: &Page, link: &str| {
        page.form_with_button("Done, on to Design")
            .expect("the main button")
            .fill("Draft required", link)
    };
    assert_eq!(
        office
            .send(&with(&mine, "https://docs.example/a"))
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let late = office.send(&with(&theirs, "https://docs.example/b")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.page().has_text("Somebody was quicker"));
}

#[tokio::test]
async fn an_answer_that_changed_meanwhile_is_shown_and_ones_own_is_kept() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = item_page(&office, item).await;
    let save = |page: &Page, link: &str| {
        page.form_with_button("Save")
            .expect("save")
            .fill("Draft required", link)
    };
    assert_eq!(
        office
            .send(&save(&page, "https://docs.example/theirs"))
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let refused = office.send(&save(&page, "https://docs.example/mine")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = refused.page();
    assert!(
        again.has_text("https://docs.example/theirs"),
        "{}",
        again.text()
    );
    assert_eq!(
        again.field("Draft required").map(|field| field.value),
        Some("https://docs.example/mine".to_owned())
    );
    assert_eq!(
        office
            .send(&again.form_with_button("Save").expect("save"))
            .await
            .status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn sending_back_needs_a_reason_and_says_it_in_the_history() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = item_page(&office, item).await;
    let form = page
        .form_with_button("Done, on to Design")
        .expect("the main button")
        .fill("Draft required", "https://docs.example/crm");
    office.send(&form).await;
    let page = item_page(&office, item).await;
    let bare = office
        .send(&page.form_with_button("Send it back").expect("send back"))
        .await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.page().has_text("Please say why"));
    let form = page
        .form_with_button("Send it back")
        .expect("send back")
        .fill("Why, and what is needed", "Two numbers are wrong");
    let answer = office.send(&form).await;
    let page = office.get(&answer.location).await.page();
    assert!(page.has_text("Sent back from Design to Writing: Two numbers are wrong"));
    assert!(page.has_text("here for the second time"));
}

#[tokio::test]
async fn a_link_shows_the_item_to_anybody_until_it_is_taken_back() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = item_page(&office, item).await;
    let made = office
        .send(&page.form_with_button("Make a link").expect("make a link"))
        .await;
    let address = made.page().field("Link").expect("the address").value;
    let path = address
        .strip_prefix("http://127.0.0.1:8080")
        .expect("our own address");
    let seen = office.get(path).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.page().heading(), "How to choose a CRM");
    assert_eq!(seen.page().buttons(), Vec::<String>::new());
    let page = item_page(&office, item).await;
    office.press(&page, "Take it back").await;
    assert_eq!(office.get(path).await.status, StatusCode::GONE);
    assert_eq!(
        office.get(&format!("/a/{}", "0".repeat(64))).await.status,
        StatusCode::NOT_FOUND
    );
}
