//! A caller with one kept connection, so small that what is measured is the program and not the caller.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// One browser, as far as a measurement needs one.
pub struct Caller {
    stream: BufReader<TcpStream>,
    address: String,
    cookie: String,
}

/// An answer; its body is as it came, compressed or not.
#[derive(Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads.
    pub location: String,
    /// The mark of this state of the page.
    pub etag: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Caller {
    /// Connects to `127.0.0.1:port` with the cookie of a session.
    pub async fn connect(address: &str, cookie: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::with_capacity(64 * 1024, stream),
            address: address.to_owned(),
            cookie: cookie.to_owned(),
        })
    }

    /// Opens a page as a browser does, compressed.
    pub async fn get(&mut self, path: &str) -> io::Result<Answer> {
        let head = format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\ncookie: {}\r\naccept-encoding: gzip\r\naccept: text/html\r\n\r\n",
            self.address, self.cookie
        );
        self.stream.get_mut().write_all(head.as_bytes()).await?;
        self.answer().await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, body: &str) -> io::Result<Answer> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\norigin: http://{address}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}",
            address = self.address,
            cookie = self.cookie,
            length = body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> io::Result<Answer> {
        let mut answer = Answer::default();
        let status = self.line().await?;
        answer.status = status
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .ok_or_else(|| io::Error::other(format!("no answer but {status:?}")))?;
        let mut length = None;
        let mut is_chunked = false;
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().ok(),
                "transfer-encoding" => is_chunked = value.trim() == "chunked",
                "location" => value.trim().clone_into(&mut answer.location),
                "etag" => value.trim().clone_into(&mut answer.etag),
                _ => {}
            }
        }
        if is_chunked {
            answer.body = self.chunks().await?;
        } else if let Some(length) = length {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body).await?;
        }
        Ok(answer)
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = self.line().await?;
            let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
            let start = body.len();
            body.resize(start + length, 0);
            self.stream.read_exact(&mut body[start..]).await?;
            self.line().await?;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }
}
