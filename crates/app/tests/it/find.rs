//! Finding anything: as a page, and as the panel that the keys open over every other page, in any keyboard layout.

use domain::language::Language;
use i18n::Words;
use testkit::Page;

use crate::browser::{Browser, Screen};
use crate::office::Office;
use crate::screens::sign_in;
use crate::work::launched;

#[tokio::test]
async fn a_few_letters_find_work_processes_people_and_pages() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let page = office.page("find").await;
    assert_eq!(
        page.link("Go on with How to choose a CRM Writing"),
        Some(office.href(&format!("items/{item}")))
    );
    assert_eq!(called(&page, "Settings"), IN_MENUS + 1);

    let page = office.page("find?q=choose").await;
    let found = page
        .links()
        .into_iter()
        .filter(|(_, href)| href.contains("/items/"));
    assert!(found.count() >= 1);
    let page = office.page("find?q=dana").await;
    assert!(page.link("Dana").is_some());
    assert!(page.link("Amir").is_none());
    let page = office.page("find?q=blo").await;
    assert!(page.link("Blog post").is_some());
    let page = office.page("find?q=%D1%8B%D1%83%D0%B5%D0%B5").await;
    assert_eq!(
        called(&page, "Settings"),
        IN_MENUS + 1,
        "“sett” typed on Russian keys"
    );
    let page = office.page("find?q=zebra").await;
    assert!(page.has_text("Nothing of that name"));
    assert_eq!(called(&page, "Settings"), IN_MENUS);
}

/// The menu of a wide screen and that of a phone.
const IN_MENUS: usize = 2;

/// How many links have this name.
fn called(page: &Page, name: &str) -> usize {
    let links = page.links();
    links.iter().filter(|(own, _)| own == name).count()
}

#[tokio::test]
async fn what_belongs_to_another_workspace_is_not_found() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let other = Office::open(Language::English).await;
    let page = other.page("find?q=choose").await;
    assert!(page.has_text("Nothing of that name"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_open_a_panel_over_every_page() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let office = Office::open(language).await;
        let item = launched(&office).await;
        let address = office.serve().await;
        browser.set_language("en").await;
        sign_in(&browser, &address).await;
        browser.set_language(language.code()).await;
        for screen in [Screen::Phone, Screen::Wide] {
            browser.set_screen(screen).await;
            browser
                .go(&format!("{address}{}", office.href("people")))
                .await;
            goes_by_the_keys(&browser, language).await;
            browser.wait_for_address(&format!("/items/{item}")).await;
        }
    }
}

/// Control and the key that is K in English, whatever letter stands on it; the first letters of a title; Enter.
async fn goes_by_the_keys(browser: &Browser, language: Language) {
    let letter = match language {
        Language::Hebrew => "ל",
        Language::Russian => "л",
        Language::English => "k",
    };
    browser.press_with_control(letter, "KeyK").await;
    browser.wait_for_text(&words_of(language).find_make()).await;
    assert_eq!(
        browser.focused().await,
        crate::browser::visible(&words_of(language).find_title())
    );
    assert_eq!(browser.accessibility_faults().await, Vec::<String>::new());
    browser
        .fill(&words_of(language).find_title(), "choose")
        .await;
    browser
        .wait_until_gone(&words_of(language).find_make())
        .await;
    browser.press_key("\u{e015}").await;
    assert!(browser.focused().await.starts_with("How to choose a CRM"));
    browser.press_key("\u{e007}").await;
}

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}
