//! The board and the list: cards are dropped and asked what is missing, work is found, views are kept.

mod carried;

use axum::http::StatusCode;
use domain::ids::{ProcessId, StageId};
use domain::language::Language;

use crate::office::Office;
use crate::work::launched;

/// The process of the stories and its stages.
async fn process(office: &Office) -> (ProcessId, Vec<StageId>) {
    let store = &office.app.store;
    let process = store
        .list_processes(office.workspace)
        .await
        .expect("processes")[0]
        .id;
    let draft = store.find_draft(office.workspace, process).await;
    let stages = draft.expect("a store").expect("a draft").map.stages;
    (process, stages.iter().map(|stage| stage.id).collect())
}

/// Where the one card of the board is asked where it should go.
async fn drops(office: &Office, item: domain::ids::ItemId) -> String {
    let found = office.app.store.find_item(office.workspace, item).await;
    let view = found.expect("a store").expect("an item");
    let spell = view.item.open_spells().next().expect("one is open").id;
    format!("items/{item}/spells/{spell}/drops")
}

#[tokio::test]
async fn a_card_is_asked_what_is_missing_and_goes_on() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let (process, stages) = process(&office).await;
    let board = office.page("board").await;
    assert_eq!(board.heading(), "One is under way");
    let board = office.page(&format!("processes/{process}/board")).await;
    assert_eq!(board.heading(), "One is under way");
    assert!(
        board.has_text("Writing 1 How to choose a CRM"),
        "{}",
        board.text()
    );

    let drops_path = drops(&office, item).await;
    let choice = office.page(&format!("{drops_path}/new")).await;
    assert_eq!(choice.heading(), "Where should it go?");
    let on = choice
        .form_with_button("Done, on to Design")
        .expect("the next stage");
    let asked = office.send(&on).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gate = asked.page();
    assert_eq!(gate.heading(), "On to “Design”");
    assert!(gate.has_text("One thing is missing before it can go on"));

    let form = gate
        .form_with_button("Save and hand over")
        .expect("the gate");
    let wrong = office
        .send(&form.clone().fill("Draft required", "no link"))
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong
            .page()
            .has_text("Please write a link that begins with https://")
    );
    let right = form.fill("Draft required", "https://docs.example/crm");
    let done = office.send(&right).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let again = office.send(&right).await;
    assert_eq!(again.location, done.location, "pressed twice, done once");
    let board = office.get(&done.location).await.page();
    assert_eq!(board.status().as_deref(), Some("Handed over. Undo"));
    assert!(
        board.has_text("Design 1 How to choose a CRM"),
        "{}",
        board.text()
    );
    let back = office
        .page(&format!(
            "{}/new?to={}",
            drops(&office, item).await,
            stages[0]
        ))
        .await;
    assert_eq!(back.heading(), "Back to “Writing”");
    let unsaid = office
        .send(&back.form_with_button("Send it back").expect("a form"))
        .await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = back
        .form_with_button("Send it back")
        .expect("a form")
        .fill("Why, and what is needed", "Too long");
    let returned = office.send(&said).await;
    let board = office.get(&returned.location).await.page();
    assert!(
        board.has_text("Writing 1 How to choose a CRM came back"),
        "{}",
        board.text()
    );
}

#[tokio::test]
async fn a_drop_further_on_says_what_lies_between() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let (_, stages) = process(&office).await;
    let path = drops(&office, item).await;
    let far = office.page(&format!("{path}/new?to={}", stages[2])).await;
    assert!(far.has_text("Design lies between."), "{}", far.text());
    let form = far
        .form_with_button("Leave out and move on")
        .expect("a form");
    let unsaid = office.send(&form).await;
    assert!(
        unsaid.page().has_text("Please say why, in a few words."),
        "{}",
        unsaid.page().text()
    );
    let filled = unsaid
        .page()
        .form_with_button("Leave out and move on")
        .expect("a form")
        .fill("Why “Design” is not needed this time", "Ready picture")
        .fill("Draft required", "https://docs.example/crm");
    let done = office.send(&filled).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let board = office.get(&done.location).await.page();
    assert!(board.has_text("Publishing 1"), "{}", board.text());
    let end = office
        .page(&format!("{}/new?to=end", drops(&office, item).await))
        .await;
    assert_eq!(end.heading(), "It is published");
}

#[tokio::test]
async fn the_end_is_not_reached_past_the_publishing() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let path = drops(&office, item).await;
    let end = office.page(&format!("{path}/new?to=end")).await;
    assert!(
        end.has_text("publishing is never left out"),
        "{}",
        end.text()
    );
    let sent = office
        .post(&office.href(&path), "to=end&form_token=abcdefgh12")
        .await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nowhere = office.post(&office.href(&path), "to=nowhere").await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nowhere.page().heading(), "Where should it go?");
}

#[tokio::test]
async fn work_is_found_and_the_search_is_kept() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let found = office.page("items?q=choose%20crm").await;
    assert_eq!(found.heading(), "One found");
    assert!(found.link("How to choose a CRM").is_some());
    let nothing = office.page("items?q=spring").await;
    assert_eq!(nothing.heading(), "Nothing found");
    assert!(nothing.has_text("Nothing like this"));

    let form = found.form_with_button("Keep").expect("a form");
    let unnamed = office.send(&form).await;
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unnamed.page().has_text("Please give it a name."));
    let kept = office
        .send(&form.fill("Name of the view", "About CRM"))
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let page = office.get(&kept.location).await.page();
    assert_eq!(page.heading(), "One found");
    assert!(office.page("items").await.link("About CRM").is_some());
    let renamed = page
        .form_with_button("Save")
        .expect("a form")
        .fill("Name of the view", "CRM");
    let renamed = office.send(&renamed).await;
    let page = office.get(&renamed.location).await.page();
    assert!(page.link("CRM").is_some());
    office.press(&page, "Remove").await;
    assert!(office.page("items").await.link("CRM").is_none());
}

#[tokio::test]
async fn a_workspace_without_a_process_says_what_comes_first() {
    let office = Office::open(Language::English).await;
    let board = office.page("board").await;
    assert!(board.has_text("First, how you work"), "{}", board.text());
}
