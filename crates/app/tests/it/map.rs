//! Stories of the drawn map: from the process to its picture and back, the file to keep, and all starter templates as browsers draw them.

use axum::http::StatusCode;
use domain::language::Language;

use crate::browser::{Browser, Screen};
use crate::office::Office;
use crate::screens::sign_in;

const TEMPLATES: [&str; 6] = [
    "blog-post",
    "social-post",
    "email-campaign",
    "paid-campaign",
    "landing-page",
    "sales-deal",
];

/// Pairs of texts that lie on each other, texts outside of their box, and whether the first stage stands at the start.
const JUDGE: &str = "
    const seen = [...document.querySelectorAll('svg.drawing')].filter(svg => getComputedStyle(svg).display !== 'none');
    if (seen.length !== 1) return [`${seen.length} drawings are seen`];
    const svg = seen[0], faults = [];
    const texts = [...svg.querySelectorAll('text')].map(text => ({ text, box: text.getBBox() }));
    const overlap = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > .5
        && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > .5;
    texts.forEach((one, at) => texts.slice(at + 1).forEach(other => {
        if (overlap(one.box, other.box)) faults.push(`${one.text.textContent} lies on ${other.text.textContent}`);
    }));
    for (const stage of svg.querySelectorAll('a')) {
        const frame = stage.querySelector('rect').getBBox();
        for (const text of stage.querySelectorAll('.drawing__text')) {
            const box = text.getBBox();
            if (box.x < frame.x || box.x + box.width > frame.x + frame.width) faults.push(`${text.textContent} leaves its box`);
        }
    }
    const first = svg.querySelector('.drawing__knot'), isAtRight = first.cx.baseVal.value > svg.viewBox.baseVal.width / 2;
    if (isAtRight !== (document.documentElement.dir === 'rtl')) faults.push('the first stage stands at the wrong side');
    return faults;";

/// Begins a process from a template and gives its address.
async fn begun(office: &Office, template: &str) -> String {
    let body = format!("template={template}&form_token={template}");
    let answer = office.post(&office.href("processes"), &body).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location.trim_end_matches("/draft").to_owned()
}

#[tokio::test]
async fn a_process_leads_to_its_map_and_each_stage_of_it_back_to_the_list() {
    let office = Office::open(Language::English).await;
    let process = begun(&office, "social-post").await;
    let read = office.get(&process).await;
    let href = read.page().link("See the map").expect("a way to the map");
    assert_eq!(href, format!("{process}/map"));

    let draft = office.get(&href).await;
    assert_eq!(draft.status, StatusCode::OK, "{}", draft.body);
    let length = "From start to publication: 3½ days of work, up to 5 days with waiting";
    assert_eq!(draft.page().heading(), length);
    assert!(draft.page().has_text("Not published yet"));
    let anchors: Vec<&str> = draft.body.split(&format!("{process}#")).skip(1).collect();
    assert_eq!(anchors.len(), 12, "six stages in two forms");
    for anchor in anchors {
        let id = anchor.split('"').next().expect("an anchor");
        assert!(read.body.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(draft.body.contains("<title>Stage 1 of 6: "));
    assert!(!draft.body.contains("style="), "the content policy");

    let list = office.get(&format!("{process}/draft")).await.page();
    let published = list.form_with_button("Publish this version");
    office.send(&published.expect("a form")).await;
    let map = office.get(&href).await.page();
    assert!(map.has_text("Version 1, published"));
    let file = office
        .get(&map.link("Download the map").expect("a file"))
        .await;
    assert!(file.body.trim_start().starts_with("<svg "), "{}", file.body);
    assert!(file.body.contains(length) && !file.body.contains("var("));
}

#[tokio::test]
async fn a_list_without_stages_and_an_unknown_process_have_no_map_to_show() {
    let office = Office::open(Language::English).await;
    let unknown = "0".repeat(32);
    for below in ["map", "map.svg"] {
        let href = office.href(&format!("processes/{unknown}/{below}"));
        assert_eq!(office.get(&href).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_template_is_drawn_with_nothing_lying_on_anything() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    for language in Language::ALL {
        let office = Office::open(language).await;
        let address = office.serve().await;
        browser.set_language("en").await;
        sign_in(&browser, &address).await;
        for template in TEMPLATES {
            let process = begun(&office, template).await;
            for (screen, look) in [(Screen::Phone, "phone"), (Screen::Wide, "wide")] {
                browser.set_screen(screen).await;
                browser.go(&format!("{address}{process}/map")).await;
                let picture = format!("map-{template}-{}-{look}", language.code());
                browser.screenshot(&picture).await;
                let faults = browser.evaluate(JUDGE).await;
                assert_eq!(faults, serde_json::json!([]), "{picture}");
                assert_eq!(browser.pixels_sideways().await, 0, "{picture}");
            }
        }
        let faults = browser.accessibility_faults().await;
        assert_eq!(faults, Vec::<String>::new(), "{}", language.code());
    }
}
