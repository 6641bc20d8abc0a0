//! The board in a real browser: carried by the mouse through the gate, moved by keys, and by a finger's way.

use domain::language::Language;
use i18n::Words;

use crate::browser::{Browser, Screen, visible};
use crate::office::{Office, PASSWORD};
use crate::work::launched;

const CARD: &str = ".board__link";

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_carried_through_the_gate_and_back_by_keys() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let (office, words) = (Office::open(language).await, words_of(language));
        launched(&office).await;
        let board = comes_to_the_board(&browser, &office, language).await;
        assert_eq!(column_of_the_card(&browser).await, "Writing");
        let design = ".board__column:nth-of-type(2)";
        browser.drag(CARD, design).await;
        passes_the_gate(&browser, words).await;
        browser.wait_for_heading(&words.work_board_title(1)).await;
        browser
            .wait_for_text(&words.common_said_handed_over())
            .await;
        assert_eq!(column_of_the_card(&browser).await, "Design");

        browser.go(&board).await;
        browser.drag(CARD, ".board__column:nth-of-type(1)").await;
        browser
            .wait_for_heading(&words.work_drop_back("Writing"))
            .await;
        browser.go(&board).await;
        browser.focus(CARD).await;
        browser.key("m").await;
        browser.wait_for_heading(&words.work_drop_where()).await;
        goes_back_with_a_reason(&browser, words).await;
        assert_eq!(column_of_the_card(&browser).await, "Writing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finger_moves_a_card_by_its_own_link() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let (office, words) = (Office::open(language).await, words_of(language));
        launched(&office).await;
        browser.set_screen(Screen::Wide).await;
        comes_to_the_board(&browser, &office, language).await;
        browser.set_screen(Screen::Phone).await;
        assert_eq!(browser.pixels_sideways().await, 0);
        let move_it = format!("{} How to choose a CRM", words.work_board_move());
        browser.follow(&move_it).await;
        browser.wait_for_heading(&words.work_drop_where()).await;
        browser.press(&words.work_hand_over_to("Design")).await;
        passes_the_gate(&browser, words).await;
        browser.wait_for_heading(&words.work_board_title(1)).await;
        assert_eq!(column_of_the_card(&browser).await, "Design");
    }
}

async fn comes_to_the_board(browser: &Browser, office: &Office, language: Language) -> String {
    let address = office.serve().await;
    browser.set_language("en").await;
    browser.go(&format!("{address}/sign-in?language=en")).await;
    browser.fill("E-mail address", "nirit@example.com").await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Sign in").await;
    browser.wait_for_address("/day").await;
    browser.set_language(language.code()).await;
    browser
        .go(&format!("{address}{}", office.href("board")))
        .await;
    let words = words_of(language);
    browser.wait_for_heading(&words.work_board_title(1)).await;
    browser.address().await
}

/// The gate asks for the draft, with the focus on what it asks.
async fn passes_the_gate(browser: &Browser, words: &Words) {
    browser.wait_for_text(&words.work_gate_title(1)).await;
    assert_eq!(browser.focused().await, visible(&words.work_gate_title(1)));
    let label = format!("Draft {}", words.common_required());
    browser.fill(&label, "https://docs.example/crm").await;
    browser.press(&words.work_gate_button()).await;
}

async fn goes_back_with_a_reason(browser: &Browser, words: &Words) {
    browser.follow(&words.work_drop_back("Writing")).await;
    browser
        .wait_for_heading(&words.work_drop_back("Writing"))
        .await;
    browser.press(&words.work_send_back_button()).await;
    browser.wait_for_text(&words.work_refused_reason()).await;
    browser
        .fill(&words.work_send_back_reason(), "Too long")
        .await;
    browser.press(&words.work_send_back_button()).await;
    browser.wait_for_text(&words.common_said_sent_back()).await;
}

/// The name of the column that the card stands in.
async fn column_of_the_card(browser: &Browser) -> String {
    let name = "return document.querySelector('[data-card]').closest('.board__column').querySelector('h2').innerText";
    let name = browser.evaluate(name).await;
    visible(name.as_str().unwrap_or_default())
}
