//! Two people before the same work, each at a browser of their own: what one does, the other sees without doing anything.

use std::time::{Duration, Instant};

use domain::language::Language;
use i18n::Words;

use crate::browser::{Browser, Scheme, Screen, visible};
use crate::office::{Office, PASSWORD};
use crate::work::launched;

/// A second for the change, and some for a machine that runs two browsers.
const SOON: Duration = Duration::from_secs(5);

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}

async fn sign_in(browser: &Browser, address: &str) {
    browser.set_language("en").await;
    browser.go(&format!("{address}/sign-in?language=en")).await;
    browser.fill("E-mail address", "nirit@example.com").await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Sign in").await;
    browser.wait_for_address("/day").await;
}

/// Marks the page, so that loading it anew would show.
async fn mark(browser: &Browser) {
    browser.evaluate("window.isTheSame = true; return 0").await;
}

async fn expect_the_same_page(browser: &Browser) {
    let same = browser.evaluate("return window.isTheSame === true").await;
    assert_eq!(same, true, "the page was loaded anew");
}

async fn tell(language: Language, screen: Screen) {
    let (Some(one), Some(other)) = (Browser::start().await, Browser::start().await) else {
        return;
    };
    let words = words_of(language);
    let office = Office::open(language).await;
    let item = launched(&office).await;
    let address = office.serve().await;
    for browser in [&one, &other] {
        browser.set_screen(screen).await;
        browser.set_scheme(Scheme::Light).await;
        sign_in(browser, &address).await;
    }
    let page = format!("{address}{}", office.href(&format!("items/{item}")));

    sees_the_item_move(&one, &other, &page, words).await;
    sees_the_day_and_the_list(&office, &one, &other, &address, words).await;
    keeps_what_is_typed(&office, &other, &page, words).await;
    for browser in [&one, &other] {
        let complaints = browser.complaints().await;
        let is_expected = |line: &String| line.contains("status of 422");
        assert!(complaints.iter().all(is_expected), "{complaints:?}");
    }
}

/// The item page: the gate is passed by one, and the other's page follows, with what was folded open still open.
async fn sees_the_item_move(one: &Browser, other: &Browser, page: &str, words: &'static Words) {
    other.go(page).await;
    mark(other).await;
    let unfold = "const fold = [...document.querySelectorAll('#main details')].at(-1); if (fold) fold.open = true; return Boolean(fold)";
    let has_fold = other.evaluate(unfold).await;
    one.go(page).await;
    let hand_over = visible(&words.work_hand_over_to("Design"));
    one.press(&hand_over).await;
    one.wait_for_text(&words.work_gate_title(1)).await;
    one.fill(
        &format!("Draft {}", words.common_required()),
        "https://docs.example.com/a",
    )
    .await;
    one.press(&words.work_gate_button()).await;
    let begun = Instant::now();
    let next = visible(&words.work_hand_over_to("Publishing"));
    other.wait_until_gone(&hand_over).await;
    assert!(begun.elapsed() < SOON, "after {:?}", begun.elapsed());
    println!("the other item page followed within {:?}", begun.elapsed());
    one.wait_for_text(&words.common_said_handed_over()).await;
    other.wait_for_text(&next).await;
    expect_the_same_page(other).await;
    if has_fold == true {
        let is_open = "return [...document.querySelectorAll('#main details')].at(-1).open";
        assert_eq!(other.evaluate(is_open).await, true, "it was folded up");
    }
}

/// My day and the list: the work that one gives up leaves the other's pages.
async fn sees_the_day_and_the_list(
    office: &Office,
    one: &Browser,
    other: &Browser,
    address: &str,
    words: &'static Words,
) {
    let title = "Second thoughts";
    one.go(&format!("{address}{}", office.href("items"))).await;
    mark(one).await;
    other.go(&format!("{address}{}", office.href("day"))).await;
    mark(other).await;
    let begun = Instant::now();
    launch_another(office, title).await;
    one.wait_for_text(title).await;
    other.wait_for_text(title).await;
    assert!(begun.elapsed() < SOON, "after {:?}", begun.elapsed());
    println!("the list and My day followed within {:?}", begun.elapsed());
    expect_the_same_page(one).await;
    expect_the_same_page(other).await;
    assert_eq!(other.heading().await, visible(&words.work_day_count(1)));
    other
        .screenshot(&format!(
            "live-day-{}",
            other.language_and_direction().await.0
        ))
        .await;
}

/// Somebody types a reason for sending back; the page says that it has changed, and touches nothing until asked.
async fn keeps_what_is_typed(office: &Office, other: &Browser, page: &str, words: &'static Words) {
    other.go(page).await;
    mark(other).await;
    let typing = "const field = document.querySelector('#main textarea, #main input[type=text], #main input:not([type])'); \
        for (let it = field; it; it = it.parentElement) if (it.tagName === 'DETAILS') it.open = true; \
        field.value = 'half a thought'; field.dispatchEvent(new Event('input', { bubbles: true })); return field.name";
    let name = other.evaluate(typing).await;
    assert_ne!(name, "", "a field to type in");
    super::change(office).await;
    launch_another(office, "Third thoughts").await;
    rename_person(office).await;
    other.wait_for_text(&words.common_live_notice()).await;
    let typed = "return [...document.querySelectorAll('#main textarea, #main input')].some(it => it.value === 'half a thought')";
    assert_eq!(other.evaluate(typed).await, true, "what was typed is gone");
    other
        .screenshot(&format!(
            "live-notice-{}",
            other.language_and_direction().await.0
        ))
        .await;
    assert_eq!(other.accessibility_faults().await, Vec::<String>::new());
    other.press(&words.common_live_show()).await;
    other.wait_until_gone(&words.common_live_notice()).await;
    assert_eq!(
        other.evaluate(typed).await,
        true,
        "showing the change took it away"
    );
    expect_the_same_page(other).await;
}

async fn launch_another(office: &Office, title: &str) {
    crate::work::launch_titled(office, title).await;
}

/// Something that the item page shows changes.
async fn rename_person(office: &Office) {
    let store = &office.app.store;
    let directory = store.directory(office.workspace).await.expect("reads");
    let dana = directory
        .people
        .iter()
        .find(|person| person.name.as_str() == "Dana");
    let change = store::people::PersonChange {
        name: crate::office::name("Dana Levi"),
        email: None,
        language: None,
    };
    let request = store::Request {
        actor: office.owner.clone().into(),
        now: office.app.now(),
        key: None,
    };
    let id = dana.expect("Dana").id;
    store
        .change_person(request, id, change)
        .await
        .expect("renames");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_see_each_other_on_a_phone() {
    for language in Language::ALL {
        tell(language, Screen::Phone).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_see_each_other_on_a_wide_screen() {
    for language in Language::ALL {
        tell(language, Screen::Wide).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tabs_of_one_browser_share_one_stream() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let address = office.serve().await;
    sign_in(&browser, &address).await;
    let list = office.href("items");
    let open = format!("window.second = window.open('{list}'); return 0");
    browser.evaluate(&open).await;
    let is_loaded = "return window.second.document.querySelectorAll('.row').length === 1";
    wait_until(&browser, is_loaded).await;
    launch_another(&office, "Second thoughts").await;
    let follows = "return window.second.document.querySelectorAll('.row').length === 2";
    wait_until(&browser, follows).await;
    // Only the tab that holds the lock listens.
    let locks =
        "return navigator.locks.query().then(all => `${all.held.length} ${all.pending.length}`)";
    assert_eq!(browser.evaluate(locks).await, "1 1");
    let close = "window.second.close(); return true";
    browser.evaluate(close).await;
}

async fn wait_until(browser: &Browser, script: &str) {
    let begun = Instant::now();
    while browser.evaluate(script).await != true {
        assert!(begun.elapsed() < SOON, "{script}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
