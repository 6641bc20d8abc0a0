//! The first hour in a real browser: from the first link to something published, by a pasted list and by a spreadsheet.
//!
//! In three languages, on a phone in the light and on a wide screen in the dark. Every page of the way is looked at: its language
//! and direction, its width, its access for all, the complaints of the browser. The pictures lie in `target/screenshots`.

mod beginning;
mod cast;
mod sheet;
mod story;
mod working;

use domain::language::Language;

use crate::browser::{Browser, Scheme, Screen};
use story::{Look, Story};

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_list_becomes_published_work_on_a_phone() {
    let look = Look {
        screen: Screen::Phone,
        scheme: Scheme::Light,
        name: "phone-light",
    };
    for language in Language::ALL {
        tell_with_a_pasted_list(language, look).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_list_becomes_published_work_on_a_wide_screen() {
    let look = Look {
        screen: Screen::Wide,
        scheme: Scheme::Dark,
        name: "wide-dark",
    };
    for language in Language::ALL {
        tell_with_a_pasted_list(language, look).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spreadsheet_becomes_published_work() {
    let look = Look {
        screen: Screen::Wide,
        scheme: Scheme::Light,
        name: "sheet-wide-light",
    };
    for language in Language::ALL {
        let Some(browser) = Browser::start().await else {
            return;
        };
        let story = Story::begin(browser, language, look).await;
        story.comes_by_the_first_link().await;
        story.drops_a_sheet().await;
        story.publishes_the_list().await;
        story.works_until_it_is_published().await;
    }
}

async fn tell_with_a_pasted_list(language: Language, look: Look) {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let story = Story::begin(browser, language, look).await;
    story.comes_by_the_first_link().await;
    story.pastes_a_list().await;
    story.edits_the_list().await;
    story.asks_for_a_link_in_the_first_stage().await;
    story.publishes_the_list().await;
    story.says_who_does_these().await;
    story.works_until_it_is_published().await;
}
