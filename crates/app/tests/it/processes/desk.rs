//! A desk for the stories of processes: one workspace with its owner signed in, on a fresh database, at a fixed time.
//!
//! The database is SQLite in a folder of its own that goes with the desk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use domain::calendars::Country;
use domain::ids::WorkspaceId;
use domain::language::Language;
use domain::security::NewWorkspace;
use domain::text::{Email, Name};
use jiff::Timestamp;
use jiff::civil::Weekday;
use store::Store;
use store::security::{Client, NewAccount};
use testkit::{Form, Page};
use tower::ServiceExt;
use vault::Token;
use web::state::{App, Settings};

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
    router: Router,
    cookie: String,
    folder: PathBuf,
}

impl Drop for Office {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// Monday 23 November 2026, nine in the morning in Jerusalem.
pub fn monday() -> Timestamp {
    "2026-11-23T09:00+02:00".parse().expect("a moment")
}

impl Office {
    /// An office in Israel whose owner reads a language.
    pub async fn open(language: Language) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("desk-{}", Token::fresh().reveal()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let store = Store::open_sqlite(&folder.join("redthread.sqlite"))
            .await
            .expect("a database");
        let settings = Settings {
            public_url: "http://127.0.0.1:8080".to_owned(),
            is_loopback: true,
            trusted_proxies: Vec::new(),
            is_development: true,
        };
        let app = App {
            store,
            files: store::files::Files::open(&folder).expect("a folder"),
            settings: Arc::new(settings),
            clock: Arc::new(monday),
        };
        let session = first_account(&app, language).await;
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
        Self {
            router: web::router(&app),
            cookie: format!("redthread={}", session.reveal()),
            app,
            workspace,
            folder,
        }
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
        let kind = "application/x-www-form-urlencoded";
        self.post_as(href, kind, body.to_owned()).await
    }

    async fn post_as(&self, href: &str, kind: &str, body: String) -> Answer {
        let request = Request::post(href)
            .header(header::COOKIE, &self.cookie)
            .header(header::ORIGIN, "http://127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body));
        self.answer(request.expect("a request")).await
    }

    /// Drops a file beside the fields of a form.
    pub async fn drop_file(&self, href: &str, file_name: &str, text: &str) -> Answer {
        let part = format!(
            "Content-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\nContent-Type: text/csv"
        );
        self.send_parts(href, &[(part, text.to_owned())]).await
    }

    /// Sends a form whose page says that it goes in parts.
    pub async fn send_in_parts(&self, form: &Form) -> Answer {
        let parts: Vec<(String, String)> = form
            .fields
            .iter()
            .map(|(name, value)| {
                let part = format!("Content-Disposition: form-data; name=\"{name}\"");
                (part, value.clone())
            })
            .collect();
        self.send_parts(&form.action, &parts).await
    }

    async fn send_parts(&self, href: &str, parts: &[(String, String)]) -> Answer {
        let parts: Vec<String> = parts
            .iter()
            .map(|(head, value)| format!("--thread\r\n{head}\r\n\r\n{value}\r\n"))
            .collect();
        let body = parts.concat() + "--thread--\r\n";
        self.post_as(href, "multipart/form-data; boundary=thread", body)
            .await
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

async fn read(response: Response<Body>) -> Answer {
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
fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

async fn first_account(app: &App, language: Language) -> Token {
    let link = app
        .store
        .make_first_link(app.now())
        .await
        .expect("a store")
        .expect("a first link");
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
