//! Settings over HTTP: working time, closures, the team's own name and language.

use axum::http::StatusCode;
use domain::language::Language;

use crate::office::Office;

#[tokio::test]
async fn the_settings_say_when_the_team_works_and_change_it() {
    let office = Office::open(Language::English).await;
    let page = office.page("settings").await;
    assert!(page.heading().contains("Sunday"), "{}", page.heading());
    assert!(page.has_text("Only this computer can open Redthread now"));
    assert!(page.has_text("Hanukkah"), "a special day ahead");

    let form = page
        .form_with_button("Save the working time")
        .expect("a form");
    let changed = form
        .clone()
        .untick("Sunday")
        .fill("The day ends", "17:00")
        .fill("Break from (optional)", "")
        .fill("Break until (optional)", "");
    let answer = office.send(&changed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = office.get(&answer.location).await.page();
    assert!(page.heading().contains("Monday") && page.heading().contains("17:00"));

    let answer = office.send(&form.fill("Time zone", "Europe/London")).await;
    assert_eq!(
        answer.status,
        StatusCode::CONFLICT,
        "drawn before the change"
    );
    assert!(answer.page().button("Save mine anyway"));
}

#[tokio::test]
async fn wrong_hours_come_back_with_what_was_typed() {
    let office = Office::open(Language::English).await;
    let page = office.page("settings").await;
    let form = page
        .form_with_button("Save the working time")
        .expect("a form");
    let wrong = form
        .clone()
        .fill("Time zone", "Mars")
        .fill("The day begins", "");
    let answer = office.send(&wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    let zone = page.field("Time zone").expect("a field");
    assert!(zone.is_invalid && zone.value == "Mars");
    assert!(page.field("The day begins").expect("a field").is_invalid);

    let answer = office.send(&form.fill("The day ends", "08:00")).await;
    let page = answer.page();
    assert!(page.field("The day ends").expect("a field").is_invalid);
}

#[tokio::test]
async fn a_closure_is_added_and_removed() {
    let office = Office::open(Language::English).await;
    let page = office.page("settings").await;
    let form = page.form_with_button("Add closed days").expect("a form");
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = form
        .fill("Occasion", "Harvest")
        .fill("First day", "2026-12-20")
        .fill("Last day", "2026-12-22");
    let answer = office.send(&form).await;
    let page = office.get(&answer.location).await.page();
    assert!(page.has_text("Harvest") && page.has_text("by the team’s calendar"));
    let page = office.press(&page, "Remove").await;
    assert!(!page.has_text("Harvest"));
}

#[tokio::test]
async fn the_team_is_renamed_and_an_empty_name_is_not_taken() {
    let office = Office::open(Language::English).await;
    let page = office.page("settings").await;
    let form = page.form_with_button("Save").expect("a form");
    let answer = office
        .send(&form.clone().fill("Team or business", " "))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = form.fill("Team or business", "Red & co");
    let answer = office.send(&form).await;
    let page = office.get(&answer.location).await.page();
    let name = page.field("Team or business").expect("a field");
    assert_eq!(name.value, "Red & co");
}

#[tokio::test]
async fn one_s_own_sign_ins_are_told_by_the_team_s_clock() {
    let office = Office::open(Language::English).await;
    let page = office.get("/account").await.page();
    assert!(page.has_text("23 Nov 2026, 09:00"));
    let page = office.get("/workspaces").await.page();
    assert!(page.has_text("You are an owner"));
}
