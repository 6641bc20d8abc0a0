//! Stories of processes: begun from a template, a list or a spreadsheet, edited by two people, published and read.

mod desk;

use axum::http::StatusCode;
use domain::language::Language;
use testkit::Page;

use self::desk::{Answer, Office};

/// Begins a process from a pasted list and gives the address of its list editor.
async fn begun(office: &Office, list: &str) -> String {
    let page = office.page("processes/new").await;
    let form = page
        .form_with_button("Make stages from the list")
        .expect("a form")
        .fill("Stages, one a line", list)
        .fill("Process name", "Newsletter")
        .fill("What one piece of work is called", "letter");
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location
}

async fn opened(office: &Office, href: &str) -> Page {
    let answer = office.get(href).await;
    assert_eq!(answer.status, StatusCode::OK, "{href}: {}", answer.body);
    answer.page()
}

async fn pressed(office: &Office, page: &Page, button: &str) -> Answer {
    let form = page.form_with_button(button);
    office
        .send(&form.unwrap_or_else(|| panic!("no {button:?}")))
        .await
}

#[tokio::test]
async fn a_template_is_published_as_it_comes_and_then_asks_who_does_it() {
    let office = Office::open(Language::English).await;
    let empty = office.page("processes").await;
    assert_eq!(empty.heading(), "What does your team make?");

    let form = office
        .page("processes/new")
        .await
        .form_with_button("Take this template")
        .expect("a form");
    let refused = office.send(&form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page().has_text("Choose one of the templates."));

    let chosen = office.post(&form.action, "template=social-post").await;
    let draft = opened(&office, &chosen.location).await;
    assert_eq!(draft.heading(), "Social post: check the stages and publish");
    assert!(draft.has_text("3½ days of work, up to 5 days with waiting"));

    let published = pressed(&office, &draft, "Publish this version").await;
    assert!(published.location.contains("/seats?said=version-published"));
    let process = chosen.location.trim_end_matches("/draft");
    let read = opened(&office, process).await;
    assert!(read.heading().starts_with("Social post: 3½ days of work"));
    assert!(read.has_text("Version 1, published"));
    assert_eq!(read.link("Start one"), Some(format!("{process}/items/new")));
}

#[tokio::test]
async fn a_pasted_list_says_what_is_missing_before_it_is_published() {
    let office = Office::open(Language::English).await;
    let href = begun(&office, "1. Idea\n   - topic\n2. Publish").await;
    let draft = opened(&office, &href).await;
    let flawed = pressed(&office, &draft, "Publish this version").await;
    assert_eq!(flawed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(flawed.page().has_text("Stage 1, “Idea”: say who does it."));
    let read = opened(&office, href.trim_end_matches("/draft")).await;
    assert!(read.has_text("Not published yet: no work can start by it."));
    assert!(read.has_text("One checklist entry"));
}

#[tokio::test]
async fn too_long_a_list_is_refused_whole_and_stays_in_its_field() {
    let office = Office::open(Language::English).await;
    let page = office.page("processes/new").await;
    let form = page
        .form_with_button("Make stages from the list")
        .expect("a form")
        .fill("Stages, one a line", &["Stage"; 101].join("\n"));
    let answer = office.send(&form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().has_text("101 stages are too many"));
    assert!(
        answer
            .page()
            .field("Stages, one a line")
            .expect("a field")
            .value
            .contains("Stage")
    );
    assert!(
        office
            .page("processes")
            .await
            .has_text("Start with what you make most often")
    );
}

#[tokio::test]
async fn the_second_to_save_a_list_sees_what_changed_and_keeps_their_text() {
    let office = Office::open(Language::English).await;
    let href = begun(&office, "Idea\nText").await;
    let mine = opened(&office, &href).await;
    let theirs = opened(&office, &href)
        .await
        .form_with_button("Save")
        .expect("a form");
    let saved = office
        .send(&theirs.fill("Stage", "Topic").fill("Who does it", "Editor"))
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);

    let form = mine
        .form_with_button("Save")
        .expect("a form")
        .fill("Stage", "Thought");
    let overtaken = office.send(&form).await;
    assert_eq!(overtaken.status, StatusCode::CONFLICT);
    let page = overtaken.page();
    assert!(page.has_text("Nirit saved the list while you were editing"));
    assert!(page.has_text("“Idea” is now “Topic”"));
    assert!(page.has_text("“Topic”: who does it is now “Editor”"));

    let kept = pressed(&office, &page, "Save mine anyway").await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    assert!(opened(&office, &href).await.has_text("Newsletter"));
    let read = opened(&office, href.trim_end_matches("/draft")).await;
    assert!(read.has_text("Thought") && !read.has_text("Topic"));
}

#[tokio::test]
async fn a_stage_keeps_what_was_typed_when_something_in_it_is_wrong() {
    let office = Office::open(Language::English).await;
    let href = begun(&office, "Idea\n  topic\nText").await;
    let more = opened(&office, &href)
        .await
        .link("More Idea")
        .expect("a way to the stage");
    let page = opened(&office, &more).await;
    let form = page
        .form_with_button("Save the stage")
        .expect("a form")
        .fill("Who does it", "Writer")
        .fill("Where it is done", "https://docs.example.com/plan")
        .fill("How long it may wait, in days", "soon")
        .fill("Paste entries", "Source\nGoal");
    let wrong = office.send(&form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = wrong.page();
    assert_eq!(again.field("Who does it").expect("a field").value, "Writer");
    let mended = again
        .form_with_button("Save the stage")
        .expect("a form")
        .fill("How long it may wait, in days", "1.5");
    let saved = office.send(&mended).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let read = opened(&office, href.trim_end_matches("/draft")).await;
    assert!(read.has_text("3 checklist entries") && read.has_text("Writer"));
    assert!(read.link("https://docs.example.com/plan").is_some());
}

#[tokio::test]
async fn somebody_who_saved_another_stage_is_in_nobodys_way() {
    let office = Office::open(Language::English).await;
    let href = begun(&office, "Idea\nText").await;
    let list = opened(&office, &href).await;
    let idea = opened(&office, &list.link("More Idea").expect("a stage")).await;
    let text = opened(&office, &list.link("More Text").expect("a stage")).await;
    for (page, format) in [(&idea, "One line"), (&text, "300 words")] {
        let form = page.form_with_button("Save the stage").expect("a form");
        let answer = office.send(&form.fill("Format", format)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
    let saved = pressed(&office, &list, "Save").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

#[tokio::test]
async fn a_spreadsheet_is_shown_first_and_its_people_hold_their_roles() {
    let office = Office::open(Language::English).await;
    let table = "Stage,Role,Person,Days,Budget\nIdea,Writer,Dana,2,500\nText,Writer,Yuri,soon,\n";
    let href = office.href("processes/sheets");
    let seen = office.drop_file(&href, "Plan.csv", table).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let page = seen.page();
    assert_eq!(page.heading(), "2 stages were recognised");
    assert!(page.has_text("Row 3: “soon” is not a number of days"));
    assert!(
        office
            .page("processes")
            .await
            .has_text("Start with what you make most often")
    );

    let form = page
        .form_with_button("Make the process")
        .expect("a form")
        .fill("What one piece of work is called", "post");
    let made = office.send_in_parts(&form).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let directory = office
        .app
        .store
        .directory(office.workspace)
        .await
        .expect("a directory");
    let role = directory
        .roles
        .iter()
        .find(|role| role.name.as_str() == "Writer")
        .expect("a role");
    let holders: Vec<&str> = directory
        .holders(role.id)
        .map(|person| person.name.as_str())
        .collect();
    assert_eq!(holders, ["Dana", "Yuri"]);
    let draft = opened(&office, &made.location).await;
    let published = pressed(&office, &draft, "Publish this version").await;
    assert!(
        published.location.contains("/items/new"),
        "{}",
        published.body
    );
}

#[tokio::test]
async fn a_spreadsheet_without_known_headings_asks_which_column_is_the_stage() {
    let office = Office::open(Language::English).await;
    let href = office.href("processes/sheets");
    let asked = office
        .drop_file(&href, "plain.csv", "Foo,Bar\nIdea,1\nText,2\n")
        .await;
    let page = asked.page();
    assert_eq!(page.heading(), "Which column holds the stages?");
    let form = page
        .form_with_button("Show the stages")
        .expect("a form")
        .fill("A", "Stage name")
        .tick("The first row holds headings");
    let shown = office.send_in_parts(&form).await.page();
    assert_eq!(shown.heading(), "2 stages were recognised");
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_in_words() {
    let office = Office::open(Language::English).await;
    let href = office.href("processes/sheets");
    let refused = office.drop_file(&href, "a.pdf", "%PDF-1.7 nothing").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page().has_text("This file is not a spreadsheet."));
}
