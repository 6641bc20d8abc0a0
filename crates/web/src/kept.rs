//! Pages that are kept: a page that nothing changed since is neither queried nor drawn nor compressed again.
//!
//! What a page shows follows from its key (`kept/key.rs`), whose sequence number moves with every change, so nothing is ever taken
//! out because it went stale. Rights are read anew before a key can be made. Bounded by bytes; the least used goes first.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

mod accepts;
mod key;

pub use key::Key;

/// All kept pages of a node together, compressed.
const KEPT_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// A larger page is not kept.
const PAGE_BYTES_MAX: usize = 2 * 1024 * 1024;
/// What a page takes beside its bytes.
const ENTRY_BYTES: u64 = 256;
/// How many pages of ordinary size fit.
const PAGES_ABOUT: usize = 8 * 1024;

/// Says in an answer until when its page is right, if that is not to the end of the day.
#[derive(Clone, Copy)]
struct Until(Timestamp);

/// A page that shows time finer than the day is right until a moment.
pub fn until(mut response: Response, moment: Timestamp) -> Response {
    response.extensions_mut().insert(Until(moment));
    response
}

/// One page as it is sent.
struct Page {
    gzip: Bytes,
    plain_bytes: usize,
    /// Names these very bytes; without its quotes.
    tag: String,
    until: Option<Timestamp>,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Arc<Page>> for ByBytes {
    fn weight(&self, _: &Key, page: &Arc<Page>) -> u64 {
        u64::try_from(page.gzip.len()).map_or(u64::MAX, |bytes| bytes + ENTRY_BYTES)
    }
}

/// The kept pages of a node.
#[derive(Clone)]
pub struct Pages(Arc<Cache<Key, Arc<Page>, ByBytes>>);

impl Default for Pages {
    fn default() -> Self {
        Self::bounded(KEPT_BYTES_MAX)
    }
}

impl Pages {
    fn bounded(bytes_max: u64) -> Self {
        Self(Arc::new(Cache::with_weighter(
            PAGES_ABOUT,
            bytes_max,
            ByBytes,
        )))
    }

    /// The answer that is kept under a key and still right.
    pub fn find(&self, key: &Key, now: Timestamp, asked: &HeaderMap) -> Option<Response> {
        let page = self.0.get(key)?;
        if page.until.is_some_and(|until| until <= now) {
            return None;
        }
        Some(page.answer(asked))
    }

    /// Keeps the answer of a handler, if it is a whole page; what goes out is the same either way.
    pub async fn keep(&self, key: Key, response: Response, asked: &HeaderMap) -> Response {
        if !is_whole_page(&response) {
            return response;
        }
        let until = response.extensions().get::<Until>().map(|until| until.0);
        let (parts, body) = response.into_parts();
        let Ok(plain) = to_bytes(body, PAGE_BYTES_MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let Ok(gzip) = compressed(&plain) else {
            return Response::from_parts(parts, Body::from(plain));
        };
        let page = Arc::new(Page {
            gzip: Bytes::from(gzip),
            plain_bytes: plain.len(),
            tag: vault::hexadecimal(&vault::random_bytes::<12>()),
            until,
        });
        self.0.insert(key, Arc::clone(&page));
        page.answer(asked)
    }
}

impl Page {
    /// The page, or word that the browser still has it.
    fn answer(&self, asked: &HeaderMap) -> Response {
        let is_gzip = accepts::gzip(asked);
        // Two forms of one page must not share a tag.
        let form = if is_gzip { "g" } else { "p" };
        let tag = format!("\"{}{form}\"", self.tag);
        if accepts::has_already(asked, &tag) {
            return with_headers(StatusCode::NOT_MODIFIED.into_response(), &tag);
        }
        if is_gzip {
            let mut response = with_headers(Body::from(self.gzip.clone()).into_response(), &tag);
            let encoding = HeaderValue::from_static("gzip");
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_ENCODING, encoding);
            headers.insert(header::CONTENT_TYPE, HTML);
            return response;
        }
        let mut plain = Vec::with_capacity(self.plain_bytes);
        if let Err(cause) = GzDecoder::new(self.gzip.as_ref()).read_to_end(&mut plain) {
            return crate::problem::Problem::fault(&cause.to_string()).into_response();
        }
        let mut response = with_headers(Body::from(plain).into_response(), &tag);
        response.headers_mut().insert(header::CONTENT_TYPE, HTML);
        response
    }
}

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

fn with_headers(mut response: Response, tag: &str) -> Response {
    let headers = response.headers_mut();
    headers.extend(HeaderValue::from_str(tag).map(|tag| (header::ETAG, tag)));
    for (name, value) in [
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::VARY, "accept-encoding, cookie"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A page of 200 that its handler does not forbid to keep, and that is not too large.
fn is_whole_page(response: &Response) -> bool {
    let headers = response.headers();
    let says = |name, word: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.contains(word))
    };
    let size = axum::body::HttpBody::size_hint(response.body()).upper();
    let is_small = size.is_some_and(|size| size <= PAGE_BYTES_MAX as u64);
    response.status() == StatusCode::OK
        && says(header::CONTENT_TYPE, "text/html")
        && !says(header::CACHE_CONTROL, "no-store")
        && !headers.contains_key(header::SET_COOKIE)
        && is_small
}

/// One gzip member; browsers show only the first of several.
fn compressed(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::fast());
    encoder.write_all(plain)?;
    encoder.finish()
}

#[cfg(test)]
mod tests;
