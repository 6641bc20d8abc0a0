//! Live updates over HTTP: what is heard, by whom, and when it ends; and two hundred who listen at once.

mod together;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use domain::language::Language;
use domain::security::Access;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use vault::Token;

use crate::kept::{member, owner_token};
use crate::office::Office;
use crate::walk::accounts::{LIVE, open_session};
use crate::work::launched;

/// Longer than any message may take.
const PATIENCE: Duration = Duration::from_secs(8);

/// An open stream, read as it comes.
struct Stream {
    socket: TcpStream,
    text: String,
}

impl Stream {
    async fn open(address: &str, path: &str, token: &Token) -> Self {
        Self::open_with(address, path, token, "").await
    }

    async fn open_with(address: &str, path: &str, token: &Token, headers: &str) -> Self {
        let host = address.trim_start_matches("http://");
        let peer: SocketAddr = host.parse().expect("an address");
        let mut socket = TcpStream::connect(peer).await.expect("connects");
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\nCookie: redthread={}\r\n{headers}\r\n",
            token.reveal()
        );
        socket.write_all(request.as_bytes()).await.expect("sends");
        let mut stream = Self {
            socket,
            text: String::new(),
        };
        stream.until("\r\n\r\n").await;
        stream
    }

    /// Reads until something was said; what was said up to there.
    async fn until(&mut self, word: &str) -> String {
        let reading = async {
            let mut part = [0; 4_096];
            while !self.text.contains(word) {
                let length = self.socket.read(&mut part).await.expect("reads");
                assert_ne!(length, 0, "it ended before {word:?}: {}", self.text);
                self.text += &String::from_utf8_lossy(&part[..length]);
            }
        };
        let read = timeout(PATIENCE, reading).await;
        assert!(read.is_ok(), "{word:?} is not said: {}", self.text);
        let end = self.text.find(word).expect("it was said") + word.len();
        self.text.drain(..end).collect()
    }

    /// Says nothing more than that it is over.
    async fn ends_by_itself(mut self) {
        let heard = self.until("event: over").await;
        assert!(!heard.contains("event: change"), "{heard}");
        self.until("0\r\n\r\n").await;
    }
}

/// The workspace changes.
async fn change(office: &Office) {
    let request = store::Request {
        actor: office.owner.clone().into(),
        now: office.app.now(),
        key: None,
    };
    let change = store::security::WorkspaceChange {
        name: crate::office::name("Secret name"),
        language: Language::English,
        week_start: jiff::civil::Weekday::Sunday,
    };
    let changed = office.app.store.change_workspace(request, change).await;
    changed.expect("changes");
}

async fn sequence(office: &Office) -> i64 {
    let read = office.app.store.sequence(office.workspace).await;
    read.expect("reads")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_heard_at_once_and_says_nothing_of_its_content() {
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let token = owner_token(&office).await;
    let mut stream = Stream::open(&address, &office.href("live"), &token).await;
    stream.until("listening").await;
    change(&office).await;
    let begun = Instant::now();
    let message = stream.until("\n\n").await + &stream.until("\n\n").await;
    assert!(begun.elapsed() < Duration::from_secs(1));
    assert!(message.contains("event: change"), "{message}");
    assert!(
        message.contains(&format!("id: {}", sequence(&office).await)),
        "{message}"
    );
    assert!(message.contains(r#""areas":["security"]"#), "{message}");
    assert!(!message.contains("Secret"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_hears_what_they_missed() {
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let token = owner_token(&office).await;
    let before = sequence(&office).await;
    let item = launched(&office).await;
    let (path, since) = (office.href("live"), format!("?since={before}"));
    let mut by_page = Stream::open(&address, &format!("{path}{since}"), &token).await;
    by_page.until("event: change").await;
    let message = by_page.until("\n\n").await;
    let latest = format!("\"sequence\":{}", sequence(&office).await);
    assert!(message.contains(&latest), "{message}");
    assert!(message.contains(&item.to_string()), "{message}");

    let id = format!("Last-Event-ID: {before}\r\n");
    let mut by_browser = Stream::open_with(&address, &path, &token, &id).await;
    by_browser.until(&item.to_string()).await;

    // A number of another database: everything is to be looked at again.
    let mut from_elsewhere = Stream::open(&address, &format!("{path}?since=999999"), &token).await;
    from_elsewhere.until("event: change").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_is_gone_ends_the_stream() {
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let store = &office.app.store;
    for (name, gone) in [
        (
            "Dana",
            "UPDATE memberships SET state = 'suspended' WHERE account_id = X'{}'",
        ),
        (
            "Amir",
            "UPDATE sessions SET ended_at = 1 WHERE account_id = X'{}'",
        ),
        (
            "Olga",
            "UPDATE accounts SET disabled_at = 1 WHERE id = X'{}'",
        ),
    ] {
        let account = member(&office, name, Access::Member).await;
        let path = office.href("live");
        let token = &account.session.token;
        let mut listening = Stream::open(&address, &path, token).await;
        let quiet = Stream::open(&address, &path, token).await;
        listening.until("listening").await;
        let sql = gone.replace("{}", &account.id.to_string());
        store.change_unchecked(&sql).await.expect("runs");
        // One ends with the next message, which it does not hear; the other within five seconds of silence.
        change(&office).await;
        let heard = listening.until("event: over").await;
        assert!(!heard.contains("event: change"), "{name}: {heard}");
        quiet.ends_by_itself().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_session_opens_only_so_many() {
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let token = owner_token(&office).await;
    let path = office.href("live");
    let mut streams = Vec::new();
    for _ in 0..12 {
        let mut stream = Stream::open(&address, &path, &token).await;
        stream.until("listening").await;
        streams.push(stream);
    }
    let refused = crate::program::wire::get(
        address.trim_start_matches("http://"),
        &path,
        &format!("redthread={}", token.reveal()),
    );
    assert_eq!(refused.status, 429);
    assert!(
        refused.body.contains("Too many open tabs"),
        "{}",
        refused.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_stops_lets_its_streams_go() {
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let token = owner_token(&office).await;
    let mut stream = Stream::open(&address, &office.href("live"), &token).await;
    stream.until("listening").await;
    office.app.store.end_changes();
    stream.until("0\r\n\r\n").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_hear_of_a_change() {
    const LISTENERS: usize = 200;
    let office = Office::open(Language::English).await;
    let address = office.serve().await;
    let path = office.href("live");
    let account = office.owner.account.to_string();
    let mut streams = Vec::new();
    for _ in 0..LISTENERS / 10 {
        let session = open_session(&office.app.store, &account, LIVE).await;
        for _ in 0..10 {
            let mut stream = Stream::open(&address, &path, &session.token).await;
            stream.until("listening").await;
            streams.push(stream);
        }
    }
    let begun = Instant::now();
    change(&office).await;
    let mut hearing = tokio::task::JoinSet::new();
    for mut stream in streams {
        hearing.spawn(async move {
            stream.until("event: change").await;
            begun.elapsed()
        });
    }
    let mut after = hearing.join_all().await;
    after.sort();
    println!(
        "{} streams heard of a change, the middle one after {:?}, the last after {:?}",
        after.len(),
        after[LISTENERS / 2],
        after[LISTENERS - 1]
    );
    assert_eq!(after.len(), LISTENERS);
    assert!(after[LISTENERS - 1] < Duration::from_secs(5));
}
