//! Joining by a link, what each level sees afterwards, and agreeing with one's stages without an account.

mod browser;
mod cast;

use axum::http::StatusCode;
use domain::ids::ProcessId;
use domain::language::Language;
use domain::security::Access;
use domain::text::Email;
use store::security::Client;
use testkit::{Form, Page};
use vault::Token;

use self::cast::{agree_token, join_token, person};
use crate::office::{Answer, Office, PASSWORD};

/// The pages of this part, for their pictures: pages by link and pages of the team.
pub async fn pages(office: &Office, process: ProcessId) -> Vec<(&'static str, String)> {
    let dana = person(office, "Dana Levi").await;
    let join = join_token(office, dana, Access::Member).await;
    let holder = cast::holder(office, process).await;
    let agree = agree_token(office, process, holder).await;
    let role = cast::role(office, process).await;
    let path = |below: &str| office.href(&format!("processes/{process}/{below}"));
    vec![
        ("invited", office.href(&format!("people/{dana}"))),
        ("newcomer", office.href("people/new")),
        ("roles", office.href("roles")),
        ("role", office.href(&format!("roles/{role}"))),
        ("agreements", path("agreements")),
        ("mine", path("mine")),
        ("join", format!("/join/{}?other=1", join.reveal())),
        ("agree", format!("/agree/{}", agree.reveal())),
    ]
}

fn form(page: &Page, button: &str) -> Form {
    let buttons = page.buttons();
    page.form_with_button(button)
        .unwrap_or_else(|| panic!("no button {button:?} among {buttons:?}"))
}

/// The values of the hidden fields of a name, in their order.
fn hidden(body: &str, name: &str) -> Vec<String> {
    let start = format!("name=\"{name}\" value=\"");
    let values = body.split(&start).skip(1);
    let value = |rest: &str| rest.split('"').next().unwrap_or_default().to_owned();
    values.map(value).collect()
}

/// Opens the link that a page shows once, as somebody without a session.
async fn open_given(office: &Office, given: &Answer) -> (String, Page) {
    assert_eq!(given.status, StatusCode::OK, "{}", given.body);
    let link = given.page().field("Link").expect("the link").value;
    let path = link.replace("http://127.0.0.1:8080", "");
    let opened = office.get_as(None, &path).await;
    assert_eq!(opened.status, StatusCode::OK, "{path}");
    (path, opened.page())
}

async fn sign_in(office: &Office, email: &str) -> Token {
    let email = Email::parse(email).expect("an address");
    let (client, now) = (Client::default(), office.app.now());
    let signed_in = office.app.store.sign_in(&email, PASSWORD, &client, now);
    signed_in.await.expect("a store").expect("a session")
}

/// Invites somebody by their page, and joins by the page of the link.
async fn brought_in(office: &Office, name: &str, access: Access) -> (String, Token) {
    let id = person(office, name).await;
    let href = office.href(&format!("people/{id}"));
    let page = office.get(&href).await.page();
    let invite = form(&page, "Make an invitation").fill("Language of the invitation", "English");
    let body = invite
        .encoded()
        .replace("access=member", &format!("access={}", access.code()));
    let given = office.post(&invite.action, &body).await;
    let (path, page) = open_given(office, &given).await;
    assert_eq!(page.heading(), "Welcome to Nirit & co");
    let email = format!("{}@example.com", name.to_lowercase());
    let join = form(&page, "Join")
        .fill("Your name", name)
        .fill("E-mail address", &email)
        .fill("Password", PASSWORD);
    let joined = office.send_as(None, &join).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    let again = office.get_as(None, &path).await;
    assert_eq!(again.status, StatusCode::GONE, "the link works once");
    (href, sign_in(office, &email).await)
}

async fn statuses(office: &Office, session: &Token) -> Vec<u16> {
    let mut statuses = Vec::new();
    for page in ["day", "people/new", "settings"] {
        let answer = office.get_as(Some(session), &office.href(page)).await;
        statuses.push(answer.status.as_u16());
    }
    statuses
}

#[tokio::test]
async fn owner_manager_and_member_each_see_what_they_may_until_it_is_taken_away() {
    let office = Office::open(Language::English).await;
    let (dana, member) = brought_in(&office, "Dana", Access::Member).await;
    let (_, manager) = brought_in(&office, "Yuri", Access::Manager).await;
    let (amir, owner) = brought_in(&office, "Amir", Access::Owner).await;
    assert_eq!(statuses(&office, &member).await, [200, 403, 403]);
    assert_eq!(statuses(&office, &manager).await, [200, 200, 403]);
    assert_eq!(statuses(&office, &owner).await, [404, 404, 404], "waits");
    let page = office.get(&amir).await.page();
    office.press(&page, "Confirm as an owner").await;
    assert_eq!(statuses(&office, &owner).await, [200, 200, 200]);

    let seen = office.get_as(Some(&manager), &dana).await.page();
    assert!(
        seen.form_with_button("Suspend").is_none(),
        "not a manager's"
    );
    let page = office.get(&dana).await.page();
    let page = office.press(&page, "Suspend").await;
    assert_eq!(statuses(&office, &member).await, [404, 404, 404]);
    let page = office.press(&page, "Bring back").await;
    assert_eq!(statuses(&office, &member).await, [200, 403, 403]);
    office.press(&page, "End the access").await;
    assert_eq!(statuses(&office, &member).await, [404, 404, 404]);
}

#[tokio::test]
async fn the_last_owner_stays() {
    let office = Office::open(Language::English).await;
    let own = office
        .page(&format!("people/{}", office.owner.person))
        .await;
    for button in ["Suspend", "End the access"] {
        let answer = office.send(&form(&own, button)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{button}");
        assert!(answer.body.contains("The team needs an owner."));
    }
}

#[tokio::test]
async fn a_taken_address_signs_in_and_joins_with_one_press() {
    let office = Office::open(Language::English).await;
    let id = person(&office, "Dana").await;
    let token = join_token(&office, id, Access::Member).await;
    let path = format!("/join/{}", token.reveal());
    let page = office.get_as(None, &path).await.page();
    let taken = form(&page, "Join")
        .fill("Your name", "Dana")
        .fill("E-mail address", "nirit@example.com")
        .fill("Password", PASSWORD);
    let answer = office.send_as(None, &taken).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(
        page.description("E-mail address")
            .expect("why")
            .contains("sign in")
    );
    let link = page.link("I have an account already: sign in");
    assert!(link.expect("a way").contains("to=/join/"));
    let stale = taken.encoded().replace("nonce=", "nonce=1");
    let stale = office.post(&taken.action, &stale).await;
    assert_eq!(
        stale.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no nonce, no joining"
    );
    let signed_in = office.get(&path).await.page();
    let mine = office
        .send(&form(&signed_in, "Join as nirit@example.com"))
        .await;
    assert_eq!(mine.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(mine.body.contains("belongs to the team already"));
}

#[tokio::test]
async fn a_holder_answers_without_an_account_and_the_answer_comes_back() {
    let office = Office::open(Language::English).await;
    let process = cast::published(&office).await;
    let dana = person(&office, "Dana").await;
    let agreements = format!("processes/{process}/agreements");
    let page = office.page(&agreements).await;
    assert_eq!(page.heading(), "0 of 3 agreed");
    let link = office.href(&format!("processes/{process}/people/{dana}/links"));
    let given = office
        .post(&link, "form_token=0123456789abcdef01234567")
        .await;
    let (path, page) = open_given(&office, &given).await;
    assert_eq!(page.heading(), "These are your 2 stages. Are they right?");
    let before = office.app.store.sequence(office.workspace).await;
    office.get_as(None, &path).await;
    let after = office.app.store.sequence(office.workspace).await;
    assert_eq!(
        before.expect("reads"),
        after.expect("reads"),
        "looking changes nothing"
    );

    let body = office.get_as(None, &path).await.body;
    let (nonce, version) = (&hidden(&body, "nonce")[0], &hidden(&body, "version")[0]);
    let mut stages = hidden(&body, "stage");
    stages.dedup();
    let post = async |stage: &str, nonce: &str, answer: &str| {
        let body = format!("stage={stage}&version={version}&nonce={nonce}&answer={answer}");
        office.post(&path, &body).await.status
    };
    let forged = post(&stages[0], &format!("1{nonce}"), "agree").await;
    assert_eq!(forged, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        post(&stages[0], nonce, "agree").await,
        StatusCode::SEE_OTHER
    );
    let nothing = post(&stages[1], nonce, "change").await;
    assert_eq!(nothing, StatusCode::UNPROCESSABLE_ENTITY);
    let days = format!("change&days.{}=3", stages[1]);
    assert_eq!(post(&stages[1], nonce, &days).await, StatusCode::SEE_OTHER);
    let page = office.page(&agreements).await;
    assert_eq!(page.heading(), "1 of 3 agreed");
    assert!(page.has_text("3 days instead of 1 day"));
    office.press(&page, "Take it into the draft").await;
    let draft = office.app.store.find_draft(office.workspace, process).await;
    let draft = draft.expect("reads").expect("a draft");
    assert!(
        draft
            .map
            .stages
            .iter()
            .any(|stage| stage.days.to_field() == "3")
    );
    let page = office.page(&agreements).await;
    assert!(page.has_text("accepted, not published yet"));
}

#[tokio::test]
async fn the_role_page_tells_the_work_and_vacant_roles_come_first() {
    let office = Office::open(Language::English).await;
    let process = cast::published(&office).await;
    let page = office.page("roles").await;
    assert_eq!(page.heading(), "One role has nobody yet");
    let role = cast::role(&office, process).await;
    let page = office.page(&format!("roles/{role}")).await;
    assert!(page.has_text("Two sources read"), "its checklist");
    assert!(page.link("Blog post").is_some(), "the process");
}
