//! Starting work over HTTP: the dated plan, what helps when it does not fit, and what happens when the world moves on.

pub mod team;

use axum::http::StatusCode;
use domain::language::Language;

use crate::office::Office;
use team::{Team, title};

#[tokio::test]
async fn the_first_plan_stands_at_once_and_becomes_work() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let page = office.page(&team.new_path()).await;
    assert_eq!(
        page.heading(),
        "Published on Tuesday 1 December if it starts today"
    );
    let rows = page.list_items();
    let row = |part: &str| {
        rows.iter()
            .find(|row| row.contains(part))
            .unwrap_or_else(|| panic!("no {part} in {rows:?}"))
            .as_str()
    };
    assert!(row("Writing").contains("24–25 Nov"), "{}", row("Writing"));
    assert!(row("Writing").contains("Yuri · Writer · 2 days"));
    assert!(row("Design").contains("1½ days of work, ½ day of waiting"));
    assert!(row("reserve").contains("One day in reserve"));
    assert!(row("Publishing").contains("Tuesday"));

    let form = page
        .form_with_button("Start the work")
        .expect("the main button")
        .fill("Post: what is it about?", "How to choose a CRM");
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let item = office.get(&answer.location).await.page();
    assert_eq!(item.heading(), "How to choose a CRM");
    assert_eq!(item.status().as_deref(), Some("It is under way."));

    let list = office.page("items").await;
    assert_eq!(list.heading(), "One under way");
    assert!(list.has_text("Blog post · Idea"), "{}", list.text());
    assert!(list.link("How to choose a CRM").is_some());
    assert!(
        office
            .page("items?state=over")
            .await
            .has_text("Nothing is over yet")
    );
}

#[tokio::test]
async fn a_plan_that_is_short_offers_what_helps_and_the_way_back() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let short = office
        .page(&format!("{}?title=CRM&due=2026-11-26", team.new_path()))
        .await;
    assert_eq!(short.heading(), "3 working days short");
    assert!(!short.button("Start the work"));
    assert!(short.button("Publish on Tuesday 1 December"));
    assert!(short.button("Leave out “Design”"));
    assert_eq!(
        short.field("Post: what is it about?").expect("it").value,
        "CRM"
    );

    let design = team.stage(&office, "Design").await;
    let href = format!(
        "{}?title=CRM&due=2026-11-26&buffer=0&pick=out:{design}",
        office.href(&team.new_path())
    );
    let picked = office.get(&href).await;
    assert_eq!(picked.status, StatusCode::SEE_OTHER);
    assert!(picked.location.contains(&format!("out={design}")));
    assert!(picked.location.contains("title=CRM"));
    let page = office.get(&picked.location).await.page();
    assert_eq!(
        page.heading(),
        "Published on Thursday 26 November if it starts today"
    );
    assert!(page.has_text("Design left out"), "{}", page.text());
    let back = format!("{}&pick=usual:{design}", picked.location);
    let usual = office.get(&back).await;
    assert!(!usual.location.contains("out="), "{}", usual.location);
}

#[tokio::test]
async fn days_on_which_nothing_is_published_lead_to_those_around_them() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let heading = async |day: &str| {
        let page = office.page(&format!("{}?due={day}", team.new_path())).await;
        assert!(!page.button("Start the work"));
        (page.heading(), page.buttons())
    };
    let (said, buttons) = heading("2026-12-02").await;
    assert_eq!(said, "Nothing is published on Wednesday 2 December");
    assert!(buttons.contains(&"Publish on Tuesday 1 December".to_owned()));
    assert!(buttons.contains(&"Publish on Thursday 3 December".to_owned()));
    let (said, buttons) = heading("2026-11-20").await;
    assert_eq!(said, "Friday 20 November has passed");
    assert!(buttons.contains(&"Publish on Tuesday 1 December".to_owned()));
    let (said, _) = heading("2029-01-02").await;
    assert!(said.contains("more than two years ahead"), "{said}");
}

#[tokio::test]
async fn a_role_that_nobody_holds_stops_the_start_and_leads_to_the_seats() {
    let office = Office::open(Language::English).await;
    let team = Team::without_seats(&office).await;
    let page = office.page(&team.new_path()).await;
    assert_eq!(page.heading(), "4 stages have nobody yet");
    assert!(page.has_text("Nobody holds the role Designer yet."));
    assert!(!page.button("Start the work"));
    let seats = page.links();
    let seats = seats.iter().find(|(name, _)| name == "Choose who it is");
    assert!(seats.is_some_and(|(_, href)| href.ends_with("/seats")));
}

#[tokio::test]
async fn somebody_who_is_away_is_named_with_the_day_of_return() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    team.away(&office, "Dana", "2026-11-24", "2026-12-03").await;
    let page = office
        .page(&format!("{}?due=2026-12-01", team.new_path()))
        .await;
    assert_eq!(page.heading(), "One stage has nobody yet");
    assert!(page.has_text("Dana is away until 3 Dec"), "{}", page.text());
    let first = office.page(&team.new_path()).await;
    assert!(
        first.heading().starts_with("Published on"),
        "{}",
        first.heading()
    );
}

#[tokio::test]
async fn a_version_published_meanwhile_is_shown_and_nothing_typed_is_lost() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let page = office.page(&team.new_path()).await;
    let form = page
        .form_with_button("Start the work")
        .expect("the main button")
        .fill("Post: what is it about?", "How to choose a CRM");
    team.publish_again(&office).await;
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let again = answer.page();
    assert!(
        again
            .alert()
            .is_some_and(|said| said.contains("newer version"))
    );
    let form = again.form_with_button("Start the work").expect("it again");
    assert_eq!(office.send(&form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_missing_is_said_beside_its_field() {
    let office = Office::open(Language::English).await;
    let team = Team::ready(&office).await;
    let page = office.page(&team.new_path()).await;
    let form = page.form_with_button("Start the work").expect("the button");
    let answer = office
        .send(&form.clone().fill("When is it published?", ""))
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = answer.page();
    let said = |label: &str| again.description(label).unwrap_or_default();
    assert_eq!(said("Post: what is it about?"), "Please fill this in.");
    assert_eq!(said("When is it published?"), "Please choose a day.");

    let short = form
        .fill("Post: what is it about?", "CRM")
        .fill("When is it published?", "2026-11-24");
    let answer = office.send(&short).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .page()
            .alert()
            .is_some_and(|said| said.contains("Nothing was started"))
    );
    assert_eq!(office.page("items").await.heading(), "Nothing is under way");
}

#[tokio::test]
async fn a_draft_must_be_published_first_and_other_ids_lead_nowhere() {
    let office = Office::open(Language::English).await;
    assert!(
        office
            .page("items")
            .await
            .link("Create a process")
            .is_some()
    );
    let draft = Team::draft(&office, title("Landing page")).await;
    let page = office.page(&format!("processes/{draft}/items/new")).await;
    assert_eq!(page.heading(), "Publish the process first");
    assert!(
        page.link("To the draft")
            .is_some_and(|href| href.ends_with("/draft"))
    );
    let missing = office
        .get(&office.href("processes/00000000000000000000000000000000/items/new"))
        .await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_plan_reads_in_hebrew_and_in_russian() {
    for (language, heading) in [
        (
            Language::Hebrew,
            "יתפרסם ביום שלישי, 1 בדצמבר, אם מתחילים היום",
        ),
        (
            Language::Russian,
            "Публикация — вторник, 1 декабря, если начать сегодня",
        ),
    ] {
        let office = Office::open(language).await;
        let team = Team::ready(&office).await;
        let page = office.page(&team.new_path()).await;
        let said: String = page
            .heading()
            .chars()
            .filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}'))
            .collect();
        assert_eq!(said, heading);
    }
}
