//! Talk and files over HTTP: what is said, what is given, what comes back, and what hostile bytes and names cannot do.

mod cast;
mod hostile;
mod sending;
mod story;

use axum::http::StatusCode;
use domain::ids::ItemId;
use domain::language::Language;

use self::cast::{asking, from_dana};
use self::sending::{PIXEL, Part};
use crate::office::Office;

/// The item page of an office in English.
async fn begin() -> (Office, ItemId, String) {
    let office = Office::open(Language::English).await;
    let item = asking(&office).await;
    let path = format!("items/{item}");
    (office, item, path)
}

#[tokio::test]
async fn a_comment_stands_under_the_item_until_its_author_takes_it_away() {
    let (office, _, path) = begin().await;
    let page = office.page(&path).await;
    let form = page.form_with_button("Send").expect("a form");
    let form = form.fill("Your comment", "**Ready** to go\n<script>alert(1)</script>");
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert!(
        answer.location.contains("said=commented#c-"),
        "{}",
        answer.location
    );
    let again = office.send(&form).await;
    assert_eq!(
        again.location, answer.location,
        "pressed twice is said once"
    );

    let shown = office.get(&office.href(&path)).await.body;
    assert!(shown.contains("<strong>Ready</strong>"), "{shown}");
    assert!(shown.contains("&lt;script&gt;alert(1)"), "{shown}");
    let page = office.page(&path).await;
    assert!(page.text().contains("One comment"));
    let page = office.press(&page, "Remove").await;
    assert!(
        page.text().contains("Nirit removed this comment."),
        "{}",
        page.text()
    );
    assert!(page.text().contains("Nobody has said anything yet"));
}

#[tokio::test]
async fn an_empty_comment_is_drawn_again_and_a_long_one_keeps_its_words() {
    let (office, item, _) = begin().await;
    let href = office.href(&format!("items/{item}/comments"));
    let empty = office
        .post(&href, "form_token=abcdefgh12345678&comment=")
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty
            .page()
            .text()
            .contains("Write something, or add a file.")
    );
    let long = format!("comment={}", "a".repeat(10_001));
    let long = office.post(&href, &long).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        long.body.contains(&"a".repeat(10_001)),
        "nothing typed is lost"
    );
}

#[tokio::test]
async fn an_edited_comment_says_so_and_a_stale_form_is_told() {
    let (office, _, path) = begin().await;
    let page = office.page(&path).await;
    let form = page.form_with_button("Send").expect("a form");
    let form = form.fill("Your comment", "Frist");
    let said = office.send(&form).await;
    let comment = said
        .location
        .split("#c-")
        .nth(1)
        .expect("a comment")
        .to_owned();
    let one = format!("{path}/comments/{comment}");
    let stale = office
        .page(&one)
        .await
        .form_with_button("Save")
        .expect("a form");
    let mut stale = stale;
    stale.action = office.href(&one);
    let form = stale.clone().fill("What it should say", "First");
    assert_eq!(office.send(&form).await.status, StatusCode::SEE_OTHER);
    assert!(office.page(&path).await.text().contains("edited"));
    let late = stale.fill("What it should say", "Furst");
    let late = office.send(&late).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Furst") && late.body.contains("First"));
}

#[tokio::test]
async fn who_is_mentioned_finds_it_in_their_day_until_they_say_so() {
    let (office, item, _) = begin().await;
    from_dana(&office, item, "@Nirit, is the price right?").await;
    let day = office.page("day").await;
    assert!(
        day.text().contains("You are mentioned once"),
        "{}",
        day.text()
    );
    assert!(day.text().contains("@Nirit, is the price right?"));
    office.page(&format!("items/{item}")).await;
    let day = office.page("day").await;
    assert!(
        day.text().contains("You are mentioned once"),
        "looking changes nothing"
    );
    let page = office.press(&day, "Read").await;
    assert!(page.text().contains("For you"));
    let day = office.page("day").await;
    assert!(!day.text().contains("You are mentioned"));
}

#[tokio::test]
async fn a_file_goes_in_and_comes_out_as_it_was() {
    let (office, item, path) = begin().await;
    let text = "שלום, мир".repeat(40_000);
    let sent = [Part::file("file", "תקציב \"א\".txt", text.as_bytes())];
    let answer = office.give(&format!("{path}/files"), &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let file = office.files(item).await.remove(0);
    let (headers, bytes) = office.fetch(&format!("{path}/files/{}", file.id)).await;
    assert_eq!(bytes, text.as_bytes());
    insta::assert_snapshot!(sending::said(&headers), @r#"
    cache-control: private, no-store
    content-disposition: attachment; filename="_____ ___.txt"; filename*=UTF-8''%D7%AA%D7%A7%D7%A6%D7%99%D7%91%20_%D7%90_.txt
    content-length: 640000
    content-security-policy: sandbox; default-src 'none'
    content-type: application/octet-stream
    cross-origin-resource-policy: same-origin
    x-content-type-options: nosniff
    "#);
    let page = office.page(&path).await;
    let page = office.press(&page, "Remove תקציב _א_.txt").await;
    assert!(page.text().contains("One removed file"), "{}", page.text());
    let gone = office
        .get(&office.href(&format!("{path}/files/{}", file.id)))
        .await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let page = office.press(&page, "Bring back").await;
    assert!(page.text().contains("One file"));
}

#[tokio::test]
async fn a_picture_is_shown_as_we_drew_it() {
    let (office, item, path) = begin().await;
    let mut polyglot = PIXEL.to_vec();
    polyglot.extend_from_slice(b"<script>alert(1)</script>");
    let sent = [
        Part::text("comment", "Look"),
        Part::file("file", "photo.svg", &polyglot),
    ];
    let answer = office.give(&format!("{path}/comments"), &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let file = office.files(item).await.remove(0);
    for size in ["small", "large"] {
        let picture = format!("{path}/files/{}/picture?size={size}", file.id);
        let (headers, bytes) = office.fetch(&picture).await;
        assert_eq!(headers["content-type"], "image/png");
        assert!(bytes.starts_with(b"\x89PNG"));
        assert!(!bytes.windows(7).any(|part| part == b"<script"));
        let (_, again) = office.fetch(&picture).await;
        assert_eq!(again, bytes, "kept beside the file");
    }
    assert_eq!(office.lying().len(), 3, "the file and two pictures");
}

#[tokio::test]
async fn evidence_opens_the_gate() {
    let (office, item, path) = begin().await;
    let page = office.page(&path).await;
    let form = page
        .form_with_button("Done, on to Publishing")
        .expect("a form");
    let stopped = office.send(&form).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = stopped
        .page()
        .form_with_button("Save and hand over")
        .expect("the gate");
    let entry = form.fields.iter().find(|(name, _)| name == "entry");
    let entry = entry.expect("an entry").1.clone();
    let mut parts = sending::parts(&form);
    parts.push(Part::file(&format!("file.{entry}"), "empty.pdf", b""));
    let below = form.action.split_once("/w/").expect("an address").1;
    let below = below.split_once('/').expect("a path").1.to_owned();
    let empty = office.give(&below, &parts).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty
            .page()
            .text()
            .contains("Choose a file that has something in it.")
    );

    parts.pop();
    parts.push(Part::file(
        &format!("file.{entry}"),
        "draft.pdf",
        b"%PDF-1.7 draft",
    ));
    for _ in 0..2 {
        let passed = office.give(&below, &parts).await;
        assert_eq!(passed.status, StatusCode::SEE_OTHER, "{}", passed.body);
    }
    assert_eq!(
        office.files(item).await.len(),
        1,
        "pressed twice is one file"
    );
    assert_eq!(
        office.lying().len(),
        1,
        "and nothing of the second lies there"
    );
    let page = office.page(&path).await;
    let form = page.form_with_button("Remove draft.pdf").expect("a form");
    let kept = office.send(&form).await;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(kept.body.contains("This file answers a checklist."));
}
