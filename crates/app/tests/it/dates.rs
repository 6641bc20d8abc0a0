//! Dates over HTTP: the calendar, the question what follows, campaigns and channels; then the same in a browser.

mod seen;

use axum::http::StatusCode;
use domain::language::Language;
use testkit::Page;

use crate::launch::team::Team;
use crate::office::Office;

/// An item of the blog team: design on 26 and 29 November, a day in reserve, published on Tuesday 1 December.
pub async fn started(office: &Office, team: &Team, place: &str) -> String {
    let path = format!("{}?title=How+to+choose+a+CRM&{place}", team.new_path());
    let page = office.page(&path).await;
    let is_start = |button: &&String| {
        page.form_with_button(button)
            .is_some_and(|form| form.action.ends_with("/items"))
    };
    let buttons = page.buttons();
    let button = buttons.iter().rfind(is_start).expect("the button");
    let form = page.form_with_button(button).expect("the form");
    let answer = office.post(&form.action, &form.encoded()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let path = answer.location.split('?').next().unwrap_or_default();
    path.to_owned()
}

async fn open(office: &Office, href: &str) -> Page {
    let answer = office.get(href).await;
    assert_eq!(answer.status, StatusCode::OK, "{href}");
    answer.page()
}

async fn design(office: &Office, item: &str) -> String {
    let id = item.rsplit('/').next().unwrap_or_default();
    let id = id.parse().expect("an id");
    let view = office.app.store.find_item(office.workspace, id).await;
    let view = view.expect("a store").expect("an item");
    view.item.spells[2].id.to_string()
}

#[tokio::test]
async fn a_slip_is_shown_with_all_its_days_before_it_is_saved() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let item = started(&office, &team, "").await;
    let what = design(&office, &item).await;
    let asked = format!("{item}/dates?what={what}&to=2026-12-02");
    let page = open(&office, &asked).await;
    assert_eq!(page.heading(), "“Design” is done 3 working days later");
    let text = page.text();
    assert!(
        text.contains("2 working days short. It goes out on Thursday 3 December."),
        "{text}"
    );
    assert!(
        text.contains("Everything after it moves along. It goes out on"),
        "{text}"
    );
    assert!(
        text.contains("“Publishing” is planned to begin before “Design” is done."),
        "{text}"
    );

    let form = page.form_with_button("Move the dates").expect("the button");
    let body = form.encoded().replace("follow=keep", "follow=use");
    let body = body.replace("reason=", "reason=Waiting+for+prices");
    let (first, late) = (
        office.post(&form.action, &body).await,
        office
            .post(&form.action, &format!("{body}&again=yes"))
            .await,
    );
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.page().has_text("Somebody changed this work meanwhile"));
    let moved = open(&office, &item).await;
    assert!(
        moved.has_text("date moved once: Waiting for prices"),
        "{}",
        moved.text()
    );
    assert!(moved.has_text("3 Dec"), "{}", moved.text());
}

#[tokio::test]
async fn the_publish_date_asks_for_a_day_and_an_answer_that_can_be() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let item = started(&office, &team, "").await;
    let wrong = open(&office, &format!("{item}/dates?what=due&to=2026-12-02")).await;
    assert!(wrong.has_text("Nothing is published on Wednesday 2 December."));
    assert!(wrong.link("Take Thursday 3 December").is_some());
    let page = open(&office, &format!("{item}/dates?what=due&to=2026-12-03")).await;
    assert_eq!(page.heading(), "The date comes 2 working days later");
    let form = page.form_with_button("Move the dates").expect("the button");
    let nothing = office
        .post(
            &form.action,
            "form_token=a&what=due&to=2026-12-03&revision=1",
        )
        .await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.page().has_text("Please choose what follows."));
    let saved = office.send(&form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let calendar = office.page("calendar?on=2026-12-01").await;
    assert_eq!(calendar.heading(), "December 2026: one goes out");
    assert!(calendar.has_text("1 planned"));
    assert!(calendar.link("How to choose a CRM").is_some());
    let other = office.page("calendar?view=week&on=2027-03-01").await;
    assert!(other.has_text("Nothing goes out in these days."));
}

#[tokio::test]
async fn a_campaign_gathers_items_and_a_channel_is_proposed_again() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let campaign = started(&office, &team, "channel=Blog").await;
    let id = campaign.rsplit('/').next().unwrap_or_default().to_owned();
    let item = started(&office, &team, &format!("parent={id}")).await;
    let child = open(&office, &item).await;
    assert!(child.has_text("Blog"), "{}", child.text());
    assert!(child.link("Part of “How to choose a CRM”").is_some());
    let parent = open(&office, &campaign).await;
    assert!(parent.has_text("0 of 1 in it is done"), "{}", parent.text());
    assert!(parent.link("Add to it").is_some());

    let circle = format!(
        "form_token=a&channel=&parent={}",
        item.rsplit('/').next().unwrap_or_default()
    );
    let refused = office
        .post(&format!("{campaign}/placements"), &circle)
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("cannot be the other way round"));
    let long = format!("form_token=b&parent=&channel={}", "x".repeat(41));
    let refused = office.post(&format!("{campaign}/placements"), &long).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stale = "form_token=c&parent=&channel=Mail&was=%7CNewsletter";
    let refused = office.post(&format!("{campaign}/placements"), stale).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("Mail"));
    let calendar = office.page("calendar?on=2026-12-01&channel=Blog").await;
    assert_eq!(calendar.heading(), "December 2026: 2 go out");
}
