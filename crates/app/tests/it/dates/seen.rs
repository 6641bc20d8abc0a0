//! The calendar and the question what follows, in a browser: three languages, by drag on a wide screen, by form on a phone.

use domain::language::Language;
use i18n::Words;

use super::started;
use crate::browser::{Browser, Screen, visible};
use crate::launch::team::Team;
use crate::office::{Office, PASSWORD};

/// Drags the first card of the calendar to a day, as a mouse would.
const DRAG: &str = "const card = document.querySelector('[data-move]'); const day = document.querySelector('[data-day=\"2026-12-03\"]'); \
    const data = new DataTransfer(); const send = (on, kind) => on.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data })); \
    send(card, 'dragstart'); send(day, 'dragover'); send(day, 'drop');";

/// Leads by the arrow keys from the first card to the next day.
const ARROWS: &str = "const card = document.querySelector('.chip__title'); card.focus(); const from = card.closest('[data-day]').dataset.day; \
    const key = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'; \
    card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); \
    return [from, document.activeElement.closest('[data-day]').dataset.day];";

#[tokio::test(flavor = "multi_thread")]
async fn dates_are_moved_by_drag_on_a_wide_screen_and_by_form_on_a_phone() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let office = Office::open(language).await;
        let team = Team::ready(&office).await;
        let item = started(&office, &team, "channel=Blog").await;
        let address = office.serve().await;
        browser.set_language("en").await;
        sign_in(&browser, &address).await;
        let words = words_of(language);
        drag(&browser, &office, &address, words).await;
        fill_in(&browser, &address, &item, words).await;
    }
}

async fn drag(browser: &Browser, office: &Office, address: &str, words: &Words) {
    browser.set_screen(Screen::Wide).await;
    let calendar = format!("{address}{}", office.href("calendar?on=2026-12-01"));
    browser.go(&calendar).await;
    assert_eq!(browser.pixels_sideways().await, 0);
    let days = browser.evaluate(ARROWS).await;
    assert_eq!(days[0], "2026-12-01");
    assert_eq!(days[1], "2026-12-02");
    browser.evaluate(DRAG).await;
    browser
        .wait_for_heading(&visible(&words.work_dates_due_later(2)))
        .await;
    browser.press(&words.work_dates_save()).await;
    browser.wait_for_text(&words.work_dates_said()).await;
    browser.wait_for_text(&words.work_belongs_moved(1)).await;
}

async fn fill_in(browser: &Browser, address: &str, item: &str, words: &Words) {
    browser.set_screen(Screen::Phone).await;
    browser.go(&format!("{address}{item}/dates?what=due")).await;
    browser.fill(&words.work_dates_to(), "2026-12-08").await;
    browser.wait_for_text(&words.work_dates_question()).await;
    assert_eq!(browser.pixels_sideways().await, 0);
    let faults = browser.accessibility_faults().await;
    assert_eq!(faults, Vec::<String>::new());
    browser.press(&words.work_dates_save()).await;
    browser.wait_for_text(&words.work_belongs_moved(2)).await;
}

async fn sign_in(browser: &Browser, address: &str) {
    browser.go(&format!("{address}/sign-in?language=en")).await;
    browser.fill("E-mail address", "nirit@example.com").await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Sign in").await;
    browser.wait_for_address("/day").await;
}

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}
