//! What every request can reach: the store, the settings and the clock.

use std::net::IpAddr;
use std::sync::Arc;

use jiff::Timestamp;
use store::Store;
use store::files::Files;

/// How the program is reached from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The source of every link, without a slash at the end: `https://work.example`.
    pub public_url: String,
    /// Reached over plain http on this machine only.
    pub is_loopback: bool,
    /// The addresses of proxies whose word on the caller's address is taken.
    pub trusted_proxies: Vec<IpAddr>,
    /// Shows the style guide.
    pub is_development: bool,
}

/// Tells the time; tests set it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What every request can reach; cheap to clone.
#[derive(Clone)]
pub struct App {
    /// All that is remembered.
    pub store: Store,
    /// The folder of files.
    pub files: Files,
    /// How the program is reached.
    pub settings: Arc<Settings>,
    /// Tells the time.
    pub clock: Clock,
}

impl App {
    /// This moment.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
}
