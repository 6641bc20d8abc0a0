//! In a real browser: a task is written down, done from My day and taken back; then a hand-over is taken back.

use domain::language::Language;
use i18n::Words;

use crate::browser::{Browser, Scheme, Screen, visible};
use crate::office::{Office, PASSWORD};
use crate::work::launched;

const LINK: &str = "https://docs.example.com/brief";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_just_done_is_taken_back() {
    for language in Language::ALL {
        for (screen, scheme, name) in [
            (Screen::Phone, Scheme::Light, "phone"),
            (Screen::Wide, Scheme::Dark, "wide"),
        ] {
            let Some(browser) = Browser::start().await else {
                return;
            };
            browser.set_screen(screen).await;
            browser.set_scheme(scheme).await;
            tell(&browser, language, name).await;
        }
    }
}

async fn tell(browser: &Browser, language: Language, name: &str) {
    let office = Office::open(language).await;
    let item = launched(&office).await;
    let address = office.serve().await;
    let words = Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    });
    sign_in(browser, &address, words, language).await;
    let picture = format!("undo-{}-{name}", language.code());

    browser
        .go(&format!("{address}{}", office.href("tasks")))
        .await;
    browser.fill(&words.work_task_title(), "CRM & 3").await;
    browser.fill(&words.work_task_due(), "2026-11-23").await;
    browser.press(&words.work_task_add()).await;
    browser
        .wait_for_heading(&words.work_task_list_mine(1))
        .await;
    look(browser, &format!("{picture}-1")).await;
    browser.follow("CRM & 3").await;
    browser.wait_for_heading("CRM & 3").await;
    browser.press(&words.work_task_change()).await;
    look(browser, &format!("{picture}-task")).await;

    browser
        .go(&format!("{address}{}", office.href("day")))
        .await;
    browser.wait_for_heading(&words.work_day_count(2)).await;
    browser.press(&words.work_task_finish()).await;
    browser.wait_for_heading(&words.work_day_count(1)).await;
    // A longer look would outlast the toast.
    browser.screenshot(&format!("{picture}-2")).await;
    browser.press(&words.common_undo()).await;
    browser.wait_for_heading(&words.work_day_count(2)).await;
    browser.wait_for_text(&words.common_undo_said()).await;
    browser.press(&words.work_task_add_here()).await;
    look(browser, &format!("{picture}-3")).await;

    browser
        .go(&format!(
            "{address}{}",
            office.href(&format!("items/{item}"))
        ))
        .await;
    let hand_over = visible(&words.work_hand_over_to("Design"));
    let label = format!("Draft {}", words.common_required());
    browser.fill(&label, LINK).await;
    browser.press(&hand_over).await;
    browser.wait_until_gone(&hand_over).await;
    browser
        .wait_for_text(&words.common_said_handed_over())
        .await;
    browser.screenshot(&format!("{picture}-4")).await;
    browser.press(&words.common_undo()).await;
    browser.wait_for_text(&hand_over).await;
    browser.wait_for_text(&words.common_undo_said()).await;
    look(browser, &format!("{picture}-5")).await;
}

async fn sign_in(browser: &Browser, address: &str, words: &Words, language: Language) {
    browser.set_language(language.code()).await;
    browser
        .go(&format!("{address}/sign-in?language={}", language.code()))
        .await;
    browser
        .fill(&words.security_email(), "nirit@example.com")
        .await;
    browser.fill(&words.security_password(), PASSWORD).await;
    browser.press(&words.security_sign_in_button()).await;
    browser.wait_for_address("/day").await;
}

async fn look(browser: &Browser, picture: &str) {
    browser.screenshot(picture).await;
    assert_eq!(browser.pixels_sideways().await, 0, "{picture} is too wide");
    let faults = browser.accessibility_faults().await;
    assert_eq!(faults, Vec::<String>::new(), "{picture}");
}
