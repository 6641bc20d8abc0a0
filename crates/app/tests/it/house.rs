//! The program on a fresh database, at a clock that stories move, before anybody has an account.
//!
//! The database is SQLite in a folder of its own that goes with the house.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use store::Store;
use vault::Token;
use web::state::{App, Settings};

/// The program with nobody in it.
pub struct House {
    /// The program.
    pub app: App,
    /// The folder of its data.
    pub folder: PathBuf,
    clock: Arc<Mutex<Timestamp>>,
}

impl Drop for House {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// Monday 23 November 2026, nine in the morning in Jerusalem.
pub fn monday() -> Timestamp {
    "2026-11-23T09:00+02:00".parse().expect("a moment")
}

impl House {
    /// A new one, on that Monday.
    pub async fn build() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("house-{}", Token::fresh().reveal()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let store = Store::open_sqlite(&folder.join("redthread.sqlite"))
            .await
            .expect("a database");
        let clock = Arc::new(Mutex::new(monday()));
        let told = Arc::clone(&clock);
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
            clock: Arc::new(move || *told.lock().expect("the time")),
        };
        Self { app, folder, clock }
    }

    /// Moves the clock.
    pub fn set_clock(&self, moment: &str) {
        *self.clock.lock().expect("the time") = moment.parse().expect("a moment");
    }

    /// The link that makes the first account.
    pub async fn first_link(&self) -> Token {
        let link = self.app.store.make_first_link(self.app.now()).await;
        link.expect("a store").expect("a first link")
    }

    /// Serves the program on a real port of this machine, for browsers; the address without a slash at the end.
    pub async fn serve(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let settings = Settings {
            public_url: address.clone(),
            ..(*self.app.settings).clone()
        };
        let app = App {
            settings: Arc::new(settings),
            ..self.app.clone()
        };
        let service = web::router(&app).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        address
    }
}
