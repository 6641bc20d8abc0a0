//! A fresh copy of the world with the program on it: sends requests and tells what they changed.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use store::Store;
use store::files::Files;
use tower::ServiceExt;
use web::state::{App, Settings};

use super::accounts::fresh_id;
use super::bodies::Sending;
use super::world::World;
use crate::house::monday;

/// The address of the program.
pub const ORIGIN: &str = "http://127.0.0.1:8080";
/// What a request may change without having done anything.
const NOT_STATE: [(&str, &str); 3] = [
    ("sessions", "seen_at"),
    ("attempts", "*"),
    ("account_events", "*"),
];

/// All rows of all tables.
pub type Contents = BTreeMap<String, Vec<String>>;

/// What is sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Reading or changing.
    pub method: Method,
    /// With its query, if it has one.
    pub path: String,
    /// The session cookie's value.
    pub cookie: Option<String>,
    /// Other headers.
    pub headers: Vec<(&'static str, String)>,
    /// Of a form.
    pub body: String,
}

impl Sent {
    /// Opens an address.
    pub fn get(path: &str, cookie: Option<&str>) -> Self {
        Self {
            method: Method::GET,
            path: path.to_owned(),
            cookie: cookie.map(str::to_owned),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// Sends a form as one of our pages does.
    pub fn post(path: &str, cookie: Option<&str>, body: &Sending) -> Self {
        let own = [
            ("origin", ORIGIN),
            ("sec-fetch-site", "same-origin"),
            ("content-type", &body.kind),
        ];
        Self {
            method: Method::POST,
            headers: own.map(|(name, value)| (name, value.to_owned())).to_vec(),
            body: body.text.clone(),
            ..Self::get(path, cookie)
        }
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its text.
    pub body: String,
}

impl Answer {
    /// Whether a word stands anywhere in it.
    pub fn says(&self, word: &str) -> bool {
        self.body.contains(word) || format!("{:?}", self.headers).contains(word)
    }
}

/// A copy of the world with the program on it.
pub struct Ground {
    store: Store,
    router: Router,
    folder: PathBuf,
}

impl Drop for Ground {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// The program over a store, at the time of the walk.
pub fn program(store: Store, folder: &Path) -> App {
    let settings = Settings {
        public_url: ORIGIN.to_owned(),
        is_loopback: true,
        trusted_proxies: Vec::new(),
        is_development: false,
    };
    App {
        store,
        files: Files::open(folder).expect("a folder"),
        settings: Arc::new(settings),
        clock: Arc::new(monday),
    }
}

impl Ground {
    /// Copies the world.
    pub async fn copy(world: &World) -> Self {
        let folder = world.file.with_file_name(fresh_id());
        std::fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("redthread.sqlite");
        std::fs::copy(&world.file, &file).expect("a copy");
        let store = Store::open_sqlite(&file).await.expect("a database");
        let router = web::router(&program(store.clone(), world.folder()));
        Self {
            store,
            router,
            folder,
        }
    }

    /// Sends a request.
    pub async fn send(&self, sent: &Sent) -> Answer {
        let mut request = Request::builder()
            .method(sent.method.clone())
            .uri(&sent.path);
        if let Some(cookie) = &sent.cookie {
            request = request.header(header::COOKIE, format!("redthread={cookie}"));
        }
        for (name, value) in &sent.headers {
            request = request.header(*name, value);
        }
        let request = request.body(Body::from(sent.body.clone()));
        let answered = self
            .router
            .clone()
            .oneshot(request.expect("a request"))
            .await;
        let (parts, body) = answered.expect("an answer").into_parts();
        let is_stream = parts.headers.get(header::CONTENT_TYPE);
        let is_stream = is_stream.is_some_and(|kind| kind == "text/event-stream");
        let body = if is_stream {
            beginning(body).await
        } else {
            to_bytes(body, 16 * 1024 * 1024).await.expect("a body")
        };
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// All that counts as state.
    pub async fn contents(&self) -> Contents {
        self.store.contents(&NOT_STATE).await.expect("reads")
    }
}

/// What a stream without an end says first.
async fn beginning(mut body: Body) -> Bytes {
    let frame = poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await;
    let frame = frame.expect("it says something").expect("a body");
    frame.into_data().expect("a text")
}

/// The tables that two moments differ in, with their lines.
pub fn difference(before: &Contents, after: &Contents) -> Vec<String> {
    let empty = Vec::new();
    let tables = after.iter().flat_map(|(table, lines)| {
        let old = before.get(table).unwrap_or(&empty);
        let new = lines.iter().filter(|line| !old.contains(line));
        let gone = old.iter().filter(|line| !lines.contains(line));
        new.map(|line| format!("+ {table}: {line}"))
            .chain(gone.map(|line| format!("- {table}: {line}")))
            .collect::<Vec<_>>()
    });
    tables.collect()
}
