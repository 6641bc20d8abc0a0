//! Kept pages: the same bytes while nothing changes, and never a right, a reader, a language or a day too late.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::language::Language;
use domain::security::Access;
use domain::text::Email;
use store::security::Client;
use testkit::Page;
use tower::ServiceExt;
use vault::Token;

use crate::office::{Office, PASSWORD, visible};
use crate::walk::accounts::{Account, disable, join, open_account};
use crate::work::launched;

/// Somebody at a browser of their own.
struct Reader {
    router: Router,
    cookie: String,
}

/// What came back.
struct Seen {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Reader {
    fn new(router: &Router, token: &Token) -> Self {
        Self {
            router: router.clone(),
            cookie: format!("redthread={}", token.reveal()),
        }
    }

    /// The owner, signed in once more.
    async fn owner(office: &Office, router: &Router) -> Self {
        Self::new(router, &owner_token(office).await)
    }

    async fn get(&self, href: &str) -> Seen {
        self.get_with(href, &[]).await
    }

    async fn get_with(&self, href: &str, headers: &[(&str, &str)]) -> Seen {
        let mut request = Request::get(href).header(header::COOKIE, &self.cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.ask(request.body(Body::empty()).expect("a request"))
            .await
    }

    async fn post(&self, href: &str, body: &str) -> Seen {
        let request = Request::post(href)
            .header(header::COOKIE, &self.cookie)
            .header(header::ORIGIN, "http://127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(
            request
                .body(Body::from(body.to_owned()))
                .expect("a request"),
        )
        .await
    }

    async fn ask(&self, request: Request<Body>) -> Seen {
        let answer = self.router.clone().oneshot(request).await;
        let (parts, body) = answer.expect("an answer").into_parts();
        let body = to_bytes(body, 1 << 24).await.expect("a body");
        Seen {
            status: parts.status,
            headers: parts.headers,
            body: visible(&String::from_utf8_lossy(&body)),
        }
    }
}

/// A session of the owner's.
pub async fn owner_token(office: &Office) -> Token {
    let email = Email::parse("nirit@example.com").expect("an address");
    let (store, now) = (&office.app.store, office.app.now());
    let token = store
        .sign_in(&email, PASSWORD, &Client::default(), now)
        .await;
    token.expect("a store").expect("a session")
}

/// A member of the office with a session.
pub async fn member(office: &Office, name: &str, access: Access) -> Account {
    let store = &office.app.store;
    let account = open_account(store, name, "").await;
    join(store, office.workspace, &account, access, "confirmed").await;
    account
}

async fn change(office: &Office, sql: &str) {
    let changed = office.app.store.change_unchecked(sql).await;
    assert_eq!(changed.expect("runs"), 1, "{sql}");
}

fn tag(seen: &Seen) -> String {
    let tag = seen.headers.get(header::ETAG).expect("a tag");
    tag.to_str().expect("text").to_owned()
}

#[tokio::test]
async fn an_unchanged_page_is_the_very_same_until_something_changes() {
    let office = Office::open(Language::English).await;
    let item = launched(&office).await;
    let router = web::router(&office.app);
    let reader = Reader::owner(&office, &router).await;
    for path in [
        "day".to_owned(),
        "items".to_owned(),
        format!("items/{item}"),
        "people".to_owned(),
    ] {
        let href = office.href(&path);
        let (first, second) = (reader.get(&href).await, reader.get(&href).await);
        assert_eq!(first.status, StatusCode::OK, "{path}");
        assert_eq!(tag(&first), tag(&second), "{path} is drawn anew");
        assert_eq!(first.body, second.body, "{path}");
        assert!(second.headers.contains_key(header::CONTENT_SECURITY_POLICY));
        assert_eq!(second.headers[header::CACHE_CONTROL], "private, no-cache");

        let known = tag(&first);
        let unchanged = reader.get_with(&href, &[("if-none-match", &known)]).await;
        assert_eq!(unchanged.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(unchanged.body.is_empty());
        assert!(
            unchanged
                .headers
                .contains_key(header::CONTENT_SECURITY_POLICY)
        );

        launched_again(&office).await;
        let changed = reader.get_with(&href, &[("if-none-match", &known)]).await;
        assert_eq!(changed.status, StatusCode::OK, "{path} is old");
    }
    let said = office.href("day?said=saved");
    assert!(reader.get(&said).await.body.contains("Saved"));
    assert!(!reader.get(&said).await.headers.contains_key(header::ETAG));
    assert!(!reader.get(&office.href("day")).await.body.contains("Saved"));
}

/// Any change of the workspace.
async fn launched_again(office: &Office) {
    let request = store::Request {
        actor: office.owner.clone().into(),
        now: office.app.now(),
        key: None,
    };
    let change = store::security::WorkspaceChange {
        name: crate::office::name("Nirit & co"),
        language: Language::English,
        week_start: jiff::civil::Weekday::Sunday,
    };
    let changed = office.app.store.change_workspace(request, change).await;
    changed.expect("changes");
}

#[tokio::test]
async fn a_right_that_is_gone_shows_at_the_next_request() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let router = web::router(&office.app);
    let href = office.href("items");
    let of = |account: &Account| format!("account_id = X'{}'", account.id);
    let dana = member(&office, "Dana", Access::Member).await;
    let reader = Reader::new(&router, &dana.session.token);
    for (gone, back) in [("suspended", "confirmed"), ("left", "confirmed")] {
        assert_eq!(reader.get(&href).await.status, StatusCode::OK);
        let set = |state| {
            format!(
                "UPDATE memberships SET state = '{state}' WHERE {}",
                of(&dana)
            )
        };
        change(&office, &set(gone)).await;
        assert_eq!(
            reader.get(&href).await.status,
            StatusCode::NOT_FOUND,
            "{gone}"
        );
        change(&office, &set(back)).await;
    }
    assert_eq!(reader.get(&href).await.status, StatusCode::OK);
    let ended = format!("UPDATE sessions SET ended_at = 1 WHERE {}", of(&dana));
    change(&office, &ended).await;
    assert_eq!(
        reader.get(&href).await.status,
        StatusCode::SEE_OTHER,
        "ended"
    );

    let amir = member(&office, "Amir", Access::Manager).await;
    let reader = Reader::new(&router, &amir.session.token);
    let as_manager = reader.get(&office.href("people")).await;
    let add = Page::parse(&as_manager.body).links();
    let lowered = format!(
        "UPDATE memberships SET access = 'member' WHERE {}",
        of(&amir)
    );
    change(&office, &lowered).await;
    let as_member = reader.get(&office.href("people")).await;
    assert!(
        Page::parse(&as_member.body).links().len() < add.len(),
        "sees what managers see"
    );
    disable(&office.app.store, &amir).await;
    assert_eq!(
        reader.get(&href).await.status,
        StatusCode::SEE_OTHER,
        "disabled"
    );
}

#[tokio::test]
async fn everybody_gets_their_own_page_in_their_own_language_on_the_right_day() {
    let office = Office::open(Language::English).await;
    launched(&office).await;
    let router = web::router(&office.app);
    let owner = Reader::owner(&office, &router).await;
    let dana = member(&office, "Dana", Access::Member).await;
    let hers = Reader::new(&router, &dana.session.token);
    let day = office.href("day");
    let (of_owner, of_dana) = (owner.get(&day).await, hers.get(&day).await);
    assert_ne!(of_owner.body, of_dana.body);
    assert!(of_owner.body.contains("How to choose a CRM"));
    assert_ne!(tag(&of_owner), tag(&of_dana));

    let russian = format!(
        "UPDATE accounts SET language = 'ru' WHERE id = X'{}'",
        dana.id
    );
    change(&office, &russian).await;
    assert_eq!(Page::parse(&hers.get(&day).await.body).lang(), "ru");
    let renamed = format!(
        "UPDATE accounts SET name = 'Dana Levi' WHERE id = X'{}'",
        dana.id
    );
    change(&office, &renamed).await;
    assert!(
        hers.get(&day).await.body.contains("Dana Levi"),
        "her name in the header"
    );
    assert_eq!(Page::parse(&owner.get(&day).await.body).lang(), "en");

    // Half past midnight in Jerusalem is still the day before in London.
    office.house.set_clock("2026-11-23T23:30+02:00");
    let owner = Reader::owner(&office, &router).await;
    let before = owner.get(&day).await;
    office.house.set_clock("2026-11-24T00:30+02:00");
    let after = owner.get(&day).await;
    assert!(before.body.contains("23 November"), "{}", before.body);
    assert!(after.body.contains("24 November"), "the day before is kept");
}

#[tokio::test]
async fn another_workspace_shows_in_the_header_at_once() {
    let office = Office::open(Language::English).await;
    let router = web::router(&office.app);
    let owner = Reader::owner(&office, &router).await;
    let day = office.href("day");
    assert!(!owner.get(&day).await.body.contains("Second business"));
    let new = domain::security::NewWorkspace {
        name: crate::office::name("Second business"),
        language: Language::English,
        country: domain::country::Country::Israel,
        week_start: jiff::civil::Weekday::Sunday,
    };
    let (account, now) = (office.owner.account, office.app.now());
    let opened = office.app.store.open_workspace(account, new, now).await;
    opened.expect("opens");
    assert!(owner.get(&day).await.body.contains("Second business"));
}

#[tokio::test]
async fn a_press_is_done_once_and_the_same_press_in_another_tab_is_judged_anew() {
    let office = Office::open(Language::English).await;
    let router = web::router(&office.app);
    let owner = Reader::owner(&office, &router).await;
    let href = office.href(&format!("people/{}", office.owner.person));
    let shown = async || Page::parse(&owner.get(&href).await.body);
    let filled = |page: &Page| {
        let form = page.form_with_button("Add these days").expect("a form");
        let form = form.fill("First day", "2026-12-01");
        form.fill("Last day", "2026-12-02")
    };
    // Two tabs of one unchanged page, each marked by its script as a showing of its own.
    let (one, other) = (filled(&shown().await), filled(&shown().await));
    assert_eq!(one.encoded(), other.encoded(), "the page is kept");
    let before = office.app.store.sequence(office.workspace).await;
    let before = before.expect("reads");
    let events = async || {
        let now = office.app.store.sequence(office.workspace).await;
        now.expect("reads") - before
    };
    for press in 1..=2 {
        let sent = marked(&one, "0011223344556677");
        let pressed = owner.post(&one.action, &sent).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
        assert_eq!(events().await, 1, "press {press}");
    }
    let sent = marked(&other, "8899aabbccddeeff");
    let judged = owner.post(&other.action, &sent).await;
    let is_refused = judged.status == StatusCode::UNPROCESSABLE_ENTITY;
    assert!(is_refused || events().await == 2, "taken for a repetition");
    // A page that is drawn after an act has a token of its own.
    assert_ne!(filled(&shown().await).encoded(), one.encoded());
}

/// What a form sends, with the mark of one showing of its page.
fn marked(form: &testkit::Form, showing: &str) -> String {
    let body = form.encoded();
    let (before, after) = body.split_once("form_token=").expect("a token");
    let end = after.find('&').unwrap_or(after.len());
    format!(
        "{before}form_token={}{showing}{}",
        &after[..end],
        &after[end..]
    )
}
