//! A small office for stories over HTTP: a house with one workspace and its owner signed in.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use domain::country::Country;
use domain::ids::WorkspaceId;
use domain::language::Language;
use domain::security::{Member, NewWorkspace};
use domain::text::{Email, Name};
use jiff::civil::Weekday;
use store::security::{Client, NewAccount};
use testkit::{Form, Page};
use tower::ServiceExt;
use vault::Token;
use web::state::App;

use crate::house::House;

/// The password of everybody in these stories.
pub const PASSWORD: &str = "three green cows";

/// An answer, read as a person reads it.
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Where it leads, for a redirect.
    pub location: String,
    /// Its text.
    pub body: String,
}

impl Answer {
    /// The page; only for answers that are one.
    pub fn page(&self) -> Page {
        Page::parse(&self.body)
    }
}

/// One workspace with its owner signed in.
pub struct Office {
    /// The program.
    pub app: App,
    /// The workspace.
    pub workspace: WorkspaceId,
    /// The owner.
    pub owner: Member,
    /// Where it is.
    pub house: House,
    router: Router,
    cookie: String,
}

impl Office {
    /// An office in Israel whose owner reads a language.
    pub async fn open(language: Language) -> Self {
        let house = House::build().await;
        let app = house.app.clone();
        let session = first_account(&house, language).await;
        let account = app
            .store
            .find_session(&session, app.now())
            .await
            .expect("a store")
            .expect("a session")
            .account;
        let new = NewWorkspace {
            name: name("Nirit & co"),
            language,
            country: Country::Israel,
            week_start: Weekday::Sunday,
        };
        let workspace = app
            .store
            .open_workspace(account, new, app.now())
            .await
            .expect("a workspace");
        let owner = app.store.find_member(workspace, account).await;
        Self {
            owner: owner.expect("a store").expect("the owner"),
            router: web::router(&app),
            cookie: format!("redthread={}", session.reveal()),
            app,
            workspace,
            house,
        }
    }

    /// Serves the same program on a real port of this machine, for browsers; the address without a slash at the end.
    pub async fn serve(&self) -> String {
        self.house.serve().await
    }

    /// Moves the clock; the owner signs in again, because sessions end.
    pub async fn later(mut self, moment: &str) -> Self {
        self.house.set_clock(moment);
        let email = Email::parse("nirit@example.com").expect("an address");
        let session = self
            .app
            .store
            .sign_in(&email, PASSWORD, &Client::default(), self.app.now())
            .await
            .expect("a store");
        self.cookie = format!("redthread={}", session.expect("a session").reveal());
        self
    }

    /// An address in the workspace.
    pub fn href(&self, path: &str) -> String {
        format!("/w/{}/{path}", self.workspace)
    }

    /// Opens an address.
    pub async fn get(&self, href: &str) -> Answer {
        let request = Request::get(href)
            .header(header::COOKIE, &self.cookie)
            .body(Body::empty());
        self.answer(request.expect("a request")).await
    }

    /// Opens an address as somebody else: by their session, or as nobody.
    pub async fn get_as(&self, session: Option<&Token>, href: &str) -> Answer {
        let request = Request::get(href).header(header::COOKIE, cookie_of(session));
        self.answer(request.body(Body::empty()).expect("a request"))
            .await
    }

    /// Sends a form as somebody else.
    pub async fn send_as(&self, session: Option<&Token>, form: &Form) -> Answer {
        let request = Request::post(&form.action)
            .header(header::COOKIE, cookie_of(session))
            .header(header::ORIGIN, "http://127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.encoded()));
        self.answer(request.expect("a request")).await
    }

    /// Opens an address in the workspace and reads the page.
    pub async fn page(&self, path: &str) -> Page {
        let answer = self.get(&self.href(path)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.location);
        answer.page()
    }

    /// Sends a form as its page would.
    pub async fn send(&self, form: &Form) -> Answer {
        self.post(&form.action, &form.encoded()).await
    }

    /// Sends an encoded body.
    pub async fn post(&self, href: &str, body: &str) -> Answer {
        let request = Request::post(href)
            .header(header::COOKIE, &self.cookie)
            .header(header::ORIGIN, "http://127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()));
        self.answer(request.expect("a request")).await
    }

    /// Presses a button of a page and follows where it leads.
    pub async fn press(&self, page: &Page, button: &str) -> Page {
        let form = page
            .form_with_button(button)
            .unwrap_or_else(|| panic!("no button {button:?} among {:?}", page.buttons()));
        let answer = self.send(&form).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{button}: {}",
            answer.body
        );
        let next = self.get(&answer.location).await;
        assert_eq!(next.status, StatusCode::OK, "{}", answer.location);
        next.page()
    }

    /// The cookie of the owner's session.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Sends any request as the owner from one of our pages; the answer with its headers and bytes.
    pub async fn ask(&self, mut request: Request<Body>) -> Response<Body> {
        let own = [
            (header::COOKIE, self.cookie.as_str()),
            (header::ORIGIN, "http://127.0.0.1:8080"),
            (HeaderName::from_static("sec-fetch-site"), "same-origin"),
        ];
        for (name, value) in own {
            let value = HeaderValue::from_str(value).expect("a header");
            request.headers_mut().insert(name, value);
        }
        let answered = self.router.clone().oneshot(request).await;
        answered.expect("an answer")
    }

    async fn answer(&self, request: Request<Body>) -> Answer {
        read(
            self.router
                .clone()
                .oneshot(request)
                .await
                .expect("an answer"),
        )
        .await
    }
}

fn cookie_of(session: Option<&Token>) -> String {
    session.map_or_else(String::new, |token| format!("redthread={}", token.reveal()))
}

pub async fn read(response: Response<Body>) -> Answer {
    let status = response.status();
    let location = response
        .headers()
        .get(header::LOCATION)
        .and_then(|to| to.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let body = to_bytes(response.into_body(), 16 * 1024 * 1024)
        .await
        .expect("a body");
    Answer {
        status,
        location,
        body: visible(&String::from_utf8_lossy(&body)),
    }
}

/// The text without the marks that keep directions apart, which nobody sees.
pub fn visible(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

async fn first_account(house: &House, language: Language) -> Token {
    let app = &house.app;
    let link = house.first_link().await;
    let account = NewAccount {
        name: name("Nirit"),
        email: Email::parse("nirit@example.com").expect("an address"),
        password: PASSWORD.to_owned(),
        language,
    };
    app.store
        .claim_first_link(&link, account, &Client::default(), app.now())
        .await
        .expect("a store")
        .expect("an account")
}

/// A name that is one.
pub fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}
