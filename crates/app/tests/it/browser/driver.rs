//! The process that drives the browser: started on a free port, ended with its browser whatever happens.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

const START_MAX: Duration = Duration::from_secs(30);
const START_STEP: Duration = Duration::from_millis(50);
const END_MAX: Duration = Duration::from_secs(5);

/// What makes a browser quiet, quick and the same everywhere.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// A running driver with one session.
pub struct Driver {
    process: Child,
    port: u16,
    session: Option<String>,
}

impl Driver {
    /// Starts the driver and a browser with it.
    pub async fn start(program: &Path) -> (Self, Client) {
        let port = free_port();
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| panic!("{} does not start: {fault}", program.display()));
        let mut driver = Self {
            process,
            port,
            session: None,
        };
        driver.wait_until_it_listens().await;
        let client = driver.open_session().await;
        (driver, client)
    }

    async fn wait_until_it_listens(&self) {
        let start = Instant::now();
        while TcpStream::connect(self.address()).is_err() {
            assert!(
                start.elapsed() < START_MAX,
                "the browser driver does not listen"
            );
            tokio::time::sleep(START_STEP).await;
        }
    }

    async fn open_session(&mut self) -> Client {
        let mut capabilities = Capabilities::new();
        capabilities.insert("goog:chromeOptions".to_owned(), json!({ "args": FLAGS }));
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{}", self.address()))
            .await
            .expect("the driver starts a browser");
        self.session = client.session_id().await.expect("the driver answers");
        client
    }

    fn address(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))
    }

    /// Asks the driver to end its browser; without it the browser would outlive the driver.
    fn end_session(&self) -> std::io::Result<()> {
        let Some(session) = &self.session else {
            return Ok(());
        };
        let address = self.address();
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(END_MAX))?;
        write!(
            stream,
            "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let ended = self.end_session();
        let killed = self.process.kill().and_then(|()| self.process.wait());
        if let Err(fault) = ended.and(killed) {
            eprintln!("the browser driver does not end: {fault}");
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("the port is known").port()
}
