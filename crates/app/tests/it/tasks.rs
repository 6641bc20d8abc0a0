//! Tasks over HTTP: written down, done in one tap from My day, changed, refused; and what was just done, taken back.

mod story;

use axum::http::StatusCode;
use domain::ids::ItemId;
use domain::language::Language;
use domain::text::{Note, Title};
use domain::work::TaskTerms;
use store::Request;
use store::work::NewTask;
use testkit::Page;

use crate::office::Office;
use crate::work::launched;

/// The address of a task that belongs to an item.
pub async fn task_path(office: &Office, item: ItemId) -> String {
    let request = Request {
        actor: office.owner.clone().into(),
        now: office.app.now(),
        key: None,
    };
    let today = "2026-11-23".parse().expect("a day");
    let new = NewTask {
        terms: TaskTerms {
            title: Title::parse("Pick three photos").expect("a title"),
            note: Note::parse("Bright ones, no stock.").expect("a note"),
            owner: office.owner.person,
            due_on: today,
        },
        item: Some(item),
        today,
    };
    let added = office.app.store.add_task(request, new).await;
    office.href(&format!("tasks/{}", added.expect("a task").value))
}

async fn with_a_task(office: &Office, title: &str, due: &str) -> Page {
    let page = office.page("tasks").await;
    let form = page.form_with_button("Add").expect("a form");
    let form = form.fill("What is to be done", title).fill("By when", due);
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    office.get(&answer.location).await.page()
}

#[tokio::test]
async fn a_task_is_written_down_and_done_from_my_day() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let page = office.page("tasks").await;
    assert_eq!(page.heading(), "You have no open tasks");
    let form = page.form_with_button("Add").expect("a form");
    assert!(
        form.encoded().contains("due=2026-11-24"),
        "the next working day"
    );
    let page = with_a_task(&office, "Pick three photos", "2026-11-23").await;
    assert_eq!(page.heading(), "You have one open task");
    assert_eq!(page.status().as_deref(), Some("The task is written down."));

    let day = office.page("day").await;
    assert_eq!(day.heading(), "2 things are with you");
    assert!(day.has_text("Pick three photos"), "{}", day.text());
    let day = office.press(&day, "Done").await;
    assert_eq!(day.heading(), "One thing is with you");
    assert_eq!(day.status().as_deref(), Some("Done. Undo"));

    let day = office.press(&day, "Undo").await;
    assert_eq!(day.heading(), "2 things are with you");
    assert_eq!(
        day.status().as_deref(),
        Some("Taken back. Everything is as it was.")
    );
}

#[tokio::test]
async fn a_task_of_an_item_stands_on_its_page() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = office.page(&format!("items/{item}")).await;
    let form = page.form_with_button("Add").expect("a form");
    let form = form.fill("What is to be done", "Ask for prices");
    let sent = office.send(&form).await;
    assert!(
        sent.location.contains(&item.to_string()),
        "{}",
        sent.location
    );
    let page = office.get(&sent.location).await.page();
    assert!(page.headings().contains(&"Tasks of this work".to_owned()));
    let list = office.page("tasks").await;
    assert!(list.has_text("How to choose a CRM"), "{}", list.text());
    let page = office.press(&page, "Done").await;
    assert!(!page.has_text("Ask for prices"));
}

#[tokio::test]
async fn a_wrong_form_comes_back_with_what_was_typed() {
    let office = Office::open(Language::English).await;
    let page = office.page("tasks").await;
    let form = || page.form_with_button("Add").expect("a form");
    let past = form()
        .fill("What is to be done", "Pick photos")
        .fill("By when", "2026-11-22");
    for (form, field, error, title) in [
        (form(), "What is to be done", "Please fill this in.", ""),
        (past, "By when", "That day has passed.", "Pick photos"),
    ] {
        let answer = office.send(&form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        let said = page.description(field).unwrap_or_default();
        assert!(said.contains(error), "{said}");
        let kept = page.field("What is to be done").expect("a field");
        assert_eq!(kept.value, title);
    }
    assert_eq!(
        office.page("tasks").await.heading(),
        "You have no open tasks"
    );
}

#[tokio::test]
async fn a_task_is_changed_dropped_and_opened_again() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let path = task_path(&office, item).await;
    let page = office.get(&path).await.page();
    assert_eq!(page.heading(), "Pick three photos");
    let form = page.form_with_button("Save").expect("a form");
    let moved = form.fill("By when", "2026-11-30").fill("Who", "Dana");
    let page = office.send(&moved).await;
    let page = office.get(&page.location).await.page();
    assert!(page.has_text("moved once"), "{}", page.text());
    assert!(page.has_text("Moved from Mon 23 Nov to Mon 30 Nov"));
    assert!(page.has_text("Dana does it now"));

    let silent = page.form_with_button("Drop the task").expect("a form");
    let answer = office.send(&silent).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = answer.page().form_with_button("Drop the task");
    let why = why
        .expect("a form")
        .fill("Why it will not be done", "No letter");
    let page = office.send(&why).await;
    let page = office.get(&page.location).await.page();
    assert!(page.has_text("Dropped: No letter"));
    let page = office.press(&page, "Open it again").await;
    assert!(page.button("Done"));
    let page = office.press(&page, "Undo").await;
    assert!(page.button("Open it again"));
    assert!(page.has_text("taken back"), "{}", page.text());
}

#[tokio::test]
async fn the_later_of_two_forms_is_told() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let path = task_path(&office, item).await;
    let page = office.get(&path).await.page();
    let form = |text: &str| {
        let form = page.form_with_button("Save").expect("a form");
        form.fill("What is to be done", text)
    };
    let first = office.send(&form("Four photos")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = office.send(&form("Five photos")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let page = second.page();
    assert_eq!(page.heading(), "Four photos");
    let kept = page.field("What is to be done").expect("a field");
    assert_eq!(kept.value, "Five photos");
    let page = office.press(&page, "Save").await;
    assert_eq!(page.heading(), "Five photos");
}

#[tokio::test]
async fn ten_seconds_are_offered_and_sixteen_are_too_late() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    with_a_task(&office, "Pick three photos", "2026-11-23").await;
    let list = office.page("tasks").await;
    let form = list.form_with_button("Done").expect("a button");
    let done = office.send(&form).await;
    let page = office.get(&done.location).await.page();
    let undo = page.form_with_button("Undo").expect("undo");
    office.house.set_clock("2026-11-23T09:00:11+02:00");
    let page = office.get(&done.location).await.page();
    assert!(!page.button("Undo"), "it is not offered any more");
    office.house.set_clock("2026-11-23T09:00:16+02:00");
    let late = office.send(&undo).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.page().heading(), "It is too late to take that back");
    office.house.set_clock("2026-11-23T09:00:15+02:00");
    let again = undo.clone();
    for undo in [undo, again] {
        let answer = office.send(&undo).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "a double press");
    }
    let list = office.page("tasks").await;
    assert_eq!(list.heading(), "You have one open task");
}

#[tokio::test]
async fn a_hand_over_is_taken_back_unless_it_went_on() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let path = format!("items/{item}");
    let page = office.page(&path).await;
    let form = page
        .form_with_button("Done, on to Design")
        .expect("a button");
    let form = form.fill("Draft required", "https://docs.example/crm");
    let sent = office.send(&form).await;
    let page = office.get(&sent.location).await.page();
    assert_eq!(page.status().as_deref(), Some("Handed over. Undo"));
    let undo = page.form_with_button("Undo").expect("undo");
    let back = office.press(&page, "Undo").await;
    assert!(back.button("Done, on to Design"), "{:?}", back.buttons());
    assert!(back.has_text("taken back"), "{}", back.text());
    let kept = back.field("Draft required").expect("a field");
    assert_eq!(kept.value, "https://docs.example/crm", "the answer stays");

    let page = office.press(&back, "Done, on to Design").await;
    let later = page.form_with_button("Undo").expect("undo");
    office.press(&page, "Done, on to Publishing").await;
    let refused = office.send(&later).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.page().heading(), "It has changed since");
    let again = office.post(&undo.action, "form_token=another0").await;
    assert_eq!(again.page().heading(), "That has been taken back already");
}
