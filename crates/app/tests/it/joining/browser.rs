//! The same in a real browser without a session: joining and agreeing in three languages, on a phone and on a wide screen.

use domain::language::Language;
use domain::security::Access;
use i18n::Words;

use super::cast::{agree_token, join_token_in, person, published};
use crate::browser::{Browser, Scheme, Screen};
use crate::office::{Office, PASSWORD};

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}

/// Language, width and access for all of the page that is open.
async fn look(browser: &Browser, language: Language, name: &str) {
    browser.screenshot(name).await;
    let direction = match language {
        Language::Hebrew => "rtl",
        Language::Russian | Language::English => "ltr",
    };
    let expected = (language.code().to_owned(), direction.to_owned());
    assert_eq!(browser.language_and_direction().await, expected, "{name}");
    assert_eq!(browser.pixels_sideways().await, 0, "{name} is too wide");
    let faults = browser.accessibility_faults().await;
    assert_eq!(faults, Vec::<String>::new(), "{name}");
}

async fn joins_and_agrees(screen: Screen, scheme: Scheme, look_name: &str) {
    let Some(browser) = Browser::start().await else {
        return;
    };
    browser.set_screen(screen).await;
    browser.set_scheme(scheme).await;
    // The browser asks for another language than the one that was chosen for them.
    browser.set_language("en").await;
    for language in Language::ALL {
        let office = Office::open(language).await;
        let process = published(&office).await;
        let dana = person(&office, "Dana").await;
        let words = words_of(language);
        let agree = agree_token(&office, process, dana).await;
        let join = join_token_in(&office, dana, Access::Member, language).await;
        let address = office.serve().await;
        let name = |page: &str| format!("joining-{page}-{}-{look_name}", language.code());

        browser
            .go(&format!("{address}/agree/{}", agree.reveal()))
            .await;
        browser
            .wait_for_heading(&words.processes_mine_title(2))
            .await;
        look(&browser, language, &name("agree")).await;
        browser.press_row(0, &words.processes_mine_agree()).await;
        browser
            .wait_for_text(&words.processes_mine_was_agreed())
            .await;
        browser.press_row(1, &words.processes_mine_change()).await;
        browser.fill(&words.processes_agree_days(), "2").await;
        browser.press(&words.processes_mine_send_change()).await;
        browser
            .wait_for_heading(&words.processes_mine_title_done(2))
            .await;
        look(&browser, language, &name("agreed")).await;

        browser
            .go(&format!("{address}/join/{}", join.reveal()))
            .await;
        browser
            .wait_for_heading(&words.people_join_title("Nirit & co"))
            .await;
        look(&browser, language, &name("join")).await;
        browser
            .fill(&words.security_email(), "dana@example.com")
            .await;
        browser.fill(&words.security_password(), PASSWORD).await;
        browser.press(&words.people_join_button()).await;
        browser.wait_for_address("/day").await;
        look(&browser, language, &name("joined")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_session_agrees_and_joins_on_a_phone() {
    joins_and_agrees(Screen::Phone, Scheme::Light, "phone-light").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_session_agrees_and_joins_on_a_wide_screen() {
    joins_and_agrees(Screen::Wide, Scheme::Dark, "wide-dark").await;
}
