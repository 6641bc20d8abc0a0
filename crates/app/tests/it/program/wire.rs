//! HTTP by hand over one connection each, plain or with TLS that trusts a single certificate.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// What came back.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its text.
    pub body: String,
    head: String,
}

impl Answer {
    /// A header by its name.
    pub fn header(&self, name: &str) -> Option<String> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let mut found = lines.filter(|(known, _)| known.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.to_owned())
    }

    fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.unwrap_or_else(|| panic!("no answer: {text:?}")),
            body: body.to_owned(),
            head: head.to_owned(),
        }
    }
}

/// Opens a page; the cookie may still carry what belongs to its setting.
pub fn get(address: &str, path: &str, cookie: &str) -> Answer {
    let stream = TcpStream::connect(address).expect("connects");
    let cookie = cookie.split(';').next().unwrap_or_default();
    let headers = format!("Host: {address}\r\nCookie: {cookie}\r\n");
    exchange(stream, &format!("GET {path} HTTP/1.1\r\n{headers}"), "")
}

/// Sends a form as our page does.
pub fn post(address: &str, path: &str, body: &str) -> Answer {
    let stream = TcpStream::connect(address).expect("connects");
    exchange(
        stream,
        &sending(address, path, &format!("http://{address}"), body),
        body,
    )
}

fn sending(host: &str, path: &str, origin: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
        body.len()
    )
}

fn exchange(mut stream: impl Read + Write, head: &str, body: &str) -> Answer {
    let request = format!("{head}Connection: close\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).expect("sends");
    stream.flush().expect("sends");
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => {}
        // Some peers close without the farewell of TLS.
        Err(cause) if cause.kind() == ErrorKind::UnexpectedEof => {}
        Err(cause) => panic!("no answer: {cause}"),
    }
    Answer::read(&String::from_utf8_lossy(&answer))
}

/// Speaks HTTPS to `localhost` and trusts one certificate only.
pub struct Trusting {
    config: Arc<ClientConfig>,
    port: u16,
}

impl Trusting {
    /// Trusts this one.
    pub fn only(certificate: &CertificateDer<'static>, port: u16) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(certificate.clone()).expect("a certificate");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self {
            config: Arc::new(config),
            port,
        }
    }

    fn connect(&self) -> StreamOwned<ClientConnection, TcpStream> {
        let name = ServerName::try_from("localhost").expect("a name");
        let session = ClientConnection::new(Arc::clone(&self.config), name).expect("a session");
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("connects");
        StreamOwned::new(session, stream)
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Answer {
        let head = format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n", self.port);
        exchange(self.connect(), &head, "")
    }

    /// Sends a form as our page does.
    pub fn post(&self, path: &str, origin: &str, body: &str) -> Answer {
        let host = format!("localhost:{}", self.port);
        exchange(self.connect(), &sending(&host, path, origin, body), body)
    }
}
