//! Every page as people see it: three languages, a phone and a wide screen, light and dark; nothing serious for axe to find.
//!
//! The pictures lie in `target/screenshots`.

use domain::ids::ItemId;
use domain::language::Language;

use crate::browser::{Browser, Scheme, Screen};
use crate::office::{Office, PASSWORD};
use crate::work::launched;

const LOOKS: [(Screen, Scheme, &str); 4] = [
    (Screen::Phone, Scheme::Light, "phone-light"),
    (Screen::Phone, Scheme::Dark, "phone-dark"),
    (Screen::Wide, Scheme::Light, "wide-light"),
    (Screen::Wide, Scheme::Dark, "wide-dark"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_fit_to_be_seen() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let office = Office::open(language).await;
        let item = launched(&office).await;
        let address = office.serve().await;
        sign_in(&browser, &address).await;
        let pages = pages(&office, item).await;
        for (name, path) in &pages {
            for (screen, scheme, look) in LOOKS {
                browser.set_screen(screen).await;
                browser.set_scheme(scheme).await;
                browser.go(&format!("{address}{path}")).await;
                browser
                    .screenshot(&format!("{name}-{}-{look}", language.code()))
                    .await;
                assert_eq!(
                    browser.accessibility_faults().await,
                    Vec::<String>::new(),
                    "{name} {} {look}",
                    language.code()
                );
            }
        }
    }
}

async fn sign_in(browser: &Browser, address: &str) {
    browser.go(&format!("{address}/sign-in?language=en")).await;
    browser.fill("E-mail address", "nirit@example.com").await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Sign in").await;
    browser.wait_for_address("/day").await;
}

async fn pages(office: &Office, item: ItemId) -> Vec<(&'static str, String)> {
    let processes = office.app.store.list_processes(office.workspace).await;
    let process = processes.expect("processes")[0].id;
    vec![
        ("day", office.href("day")),
        ("item", office.href(&format!("items/{item}"))),
        (
            "launch",
            office.href(&format!("processes/{process}/items/new?due=2026-12-08")),
        ),
        (
            "launch-short",
            office.href(&format!("processes/{process}/items/new?due=2026-11-24")),
        ),
        ("list", office.href("items")),
        ("seats", office.href(&format!("processes/{process}/seats"))),
        ("people", office.href("people")),
        ("settings", office.href("settings")),
        ("account", "/account".to_owned()),
        ("workspaces", "/workspaces".to_owned()),
        ("workspace-new", "/workspaces/new".to_owned()),
        ("missing", office.href("nowhere")),
    ]
}
