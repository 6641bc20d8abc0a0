//! Every page as people see it: three languages, a phone and a wide screen, light and dark; nothing serious for axe to find.
//!
//! The pictures lie in `target/screenshots`.

use domain::ids::{ItemId, ProcessId};
use domain::language::Language;
use store::Request;
use vault::Token;

use crate::browser::{Browser, Scheme, Screen};
use crate::house::House;
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
        browser.set_language("en").await;
        sign_in(&browser, &address).await;
        browser.set_language(language.code()).await;
        for (name, path) in pages(&office, item).await {
            look_at(&browser, &format!("{address}{path}"), language, name).await;
        }
        let house = House::build().await;
        let link = house.first_link().await;
        let address = house.serve().await;
        let first = format!("{address}/first/{}", link.reveal());
        look_at(&browser, &first, language, "first").await;
    }
}

/// Takes the pictures of a page in all looks. Axe judges each scheme once, on the phone.
async fn look_at(browser: &Browser, address: &str, language: Language, name: &str) {
    for (screen, scheme, look) in LOOKS {
        browser.set_screen(screen).await;
        browser.set_scheme(scheme).await;
        browser.go(address).await;
        let picture = format!("{name}-{}-{look}", language.code());
        browser.screenshot(&picture).await;
        assert_eq!(browser.pixels_sideways().await, 0, "{picture} is too wide");
        if matches!(screen, Screen::Phone) {
            let faults = browser.accessibility_faults().await;
            assert_eq!(faults, Vec::<String>::new(), "{picture}");
        }
    }
}

/// Signs the owner of an office in.
pub async fn sign_in(browser: &Browser, address: &str) {
    browser.go(&format!("{address}/sign-in?language=en")).await;
    browser.fill("E-mail address", "nirit@example.com").await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Sign in").await;
    browser.wait_for_address("/day").await;
}

async fn pages(office: &Office, item: ItemId) -> Vec<(&'static str, String)> {
    let processes = office.app.store.list_processes(office.workspace).await;
    let process = processes.expect("processes")[0].id;
    let mut pages = of_processes(office, process).await;
    pages.extend(of_people(office, process));
    pages.extend(crate::joining::pages(office, process).await);
    pages.extend([
        ("day", office.href("day")),
        ("item", office.href(&format!("items/{item}"))),
        ("list", office.href("items")),
        ("tasks", office.href("tasks?whose=all")),
        ("tasks-over", office.href("tasks?show=over")),
        ("task", crate::tasks::task_path(office, item).await),
        ("comments", office.href(&format!("items/{item}/comments"))),
        ("calendar", office.href("calendar?on=2026-12-01")),
        (
            "calendar-week",
            office.href("calendar?view=week&on=2026-12-01"),
        ),
        (
            "dates",
            office.href(&format!("items/{item}/dates?what=due&to=2026-12-31")),
        ),
        ("guest", guest_path(office, item).await),
        ("list-found", office.href("items?q=crm&sort=title")),
        ("board", office.href(&format!("processes/{process}/board"))),
        ("drop", drop_path(office, item).await),
        ("settings", office.href("settings")),
        ("account", "/account".to_owned()),
        ("find", office.href("find?q=c")),
        ("workspaces", "/workspaces".to_owned()),
        ("workspace-new", "/workspaces/new".to_owned()),
        ("sign-in", "/sign-in".to_owned()),
        ("missing", office.href("nowhere")),
    ]);
    pages
}

async fn of_processes(office: &Office, process: ProcessId) -> Vec<(&'static str, String)> {
    let draft = office.app.store.find_draft(office.workspace, process).await;
    let stage = draft.expect("a store").expect("a draft").map.stages[0].id;
    let path = office.href(&format!("processes/{process}"));
    vec![
        ("processes", office.href("processes")),
        ("process-new", office.href("processes/new")),
        ("process", path.clone()),
        ("map", format!("{path}/map")),
        ("draft", format!("{path}/draft")),
        ("stage", format!("{path}/draft/stages/{stage}")),
        ("launch", format!("{path}/items/new?due=2026-12-08")),
        ("launch-short", format!("{path}/items/new?due=2026-11-24")),
    ]
}

fn of_people(office: &Office, process: ProcessId) -> Vec<(&'static str, String)> {
    let person = office.owner.person;
    vec![
        ("seats", office.href(&format!("processes/{process}/seats"))),
        ("people", office.href("people")),
        ("person", office.href(&format!("people/{person}"))),
    ]
}

/// The page that asks where a card should go.
async fn drop_path(office: &Office, item: ItemId) -> String {
    let view = office.app.store.find_item(office.workspace, item).await;
    let item_view = view.expect("a store").expect("an item");
    let spell = item_view.item.open_spells().next().expect("one is open").id;
    office.href(&format!("items/{item}/spells/{spell}/drops/new"))
}

/// A link that shows the item to somebody without an account.
async fn guest_path(office: &Office, item: ItemId) -> String {
    let request = Request {
        actor: office.owner.clone().into(),
        now: office.app.now(),
        key: None,
    };
    let token = Token::fresh();
    let shared = office.app.store.share_item(request, item, &token).await;
    shared.expect("a link");
    format!("/a/{}", token.reveal())
}
