//! Signing in, and being told what is not there in one's own language.

use axum::http::StatusCode;
use domain::language::Language;
use i18n::Words;

use crate::office::{Office, PASSWORD};

#[tokio::test]
async fn what_is_missing_is_said_in_the_language_of_the_reader() {
    let office = Office::open(Language::Hebrew).await;
    let absent = office.href("items/00000000000000000000000000000000");
    let answer = office.get(&absent).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let words = Words::of(i18n::Language::He);
    assert!(
        answer.body.contains(&words.problems_missing_title()),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_changed_password_leaves_the_old_cookie_without_use() {
    let office = Office::open(Language::English).await;
    let old = PASSWORD.replace(' ', "+");
    let body = format!("old_password={old}&new_password=seven+blue+herons");
    let changed = office.post("/account/password", &body).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    let after = office.get("/account").await;
    assert!(after.location.starts_with("/sign-in"), "{}", after.location);
}

#[tokio::test]
async fn signing_in_anew_ends_the_session_that_it_replaces() {
    let office = Office::open(Language::English).await;
    let body = format!(
        "email=nirit%40example.com&password={}&to=%2F%2Fevil.example",
        PASSWORD.replace(' ', "+")
    );
    let again = office.post("/sign-in", &body).await;
    assert_eq!(
        (again.status, again.location.as_str()),
        (StatusCode::SEE_OTHER, "/")
    );
    let with_the_old_one = office.get("/account").await;
    assert!(with_the_old_one.location.starts_with("/sign-in"));
}

#[tokio::test]
async fn guessing_is_stopped_and_even_the_right_password_then_waits() {
    let office = Office::open(Language::English).await;
    let body = |password: &str| format!("email=nirit%40example.com&password={password}");
    for _ in 0..10 {
        let wrong = office.post("/sign-in", &body(&"x".repeat(200))).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = office
        .post("/sign-in", &body(&PASSWORD.replace(' ', "+")))
        .await;
    assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS);
}
