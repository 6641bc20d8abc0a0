//! Styles, scripts and fonts, compiled in and served under addresses that carry their digest.
//! A changed file gets a new address, so browsers may keep each one for good.

use std::fmt::Write as _;
use std::future::{Ready, ready};
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

mod sheets;

/// The route [`serve`] answers.
pub const ROUTE: &str = "/assets/{digest}/{name}";

const FOREVER: &str = "public, max-age=31536000, immutable";

struct Asset {
    name: &'static str,
    kind: &'static str,
    body: Vec<u8>,
    digest: String,
    href: String,
}

impl Asset {
    fn new(name: &'static str, kind: &'static str, body: Vec<u8>) -> Self {
        let digest = digest_of(&body);
        let href = format!("/assets/{digest}/{name}");
        Self {
            name,
            kind,
            body,
            digest,
            href,
        }
    }
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let mut assets: Vec<Asset> = sheets::FONTS
        .iter()
        .map(|(name, body)| Asset::new(name, "font/woff2", body.to_vec()))
        .collect();
    let css = with_hrefs(sheets::STYLES.concat(), &assets);
    assets.push(Asset::new(
        "app.css",
        "text/css; charset=utf-8",
        css.into_bytes(),
    ));
    let js = sheets::SCRIPTS
        .iter()
        .fold(String::new(), |joined, script| {
            joined + "{\n" + script + "}\n"
        });
    assets.push(Asset::new(
        "app.js",
        "text/javascript; charset=utf-8",
        js.into_bytes(),
    ));
    assets.push(Asset::new(
        "htmx.js",
        "text/javascript; charset=utf-8",
        sheets::HTMX.as_bytes().to_vec(),
    ));
    assets.push(Asset::new(
        "icon.svg",
        "image/svg+xml",
        sheets::ICON.to_vec(),
    ));
    assets
});

/// Answers `GET /assets/{digest}/{name}`; a digest of another release is not found rather than kept wrongly.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a handler takes its parts by value"
)]
pub fn serve(Path((digest, name)): Path<(String, String)>, headers: HeaderMap) -> Ready<Response> {
    ready(answer(&digest, &name, &headers))
}

fn answer(digest: &str, name: &str, headers: &HeaderMap) -> Response {
    let Some(asset) = ASSETS
        .iter()
        .find(|asset| asset.name == name && asset.digest == digest)
    else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag = format!("\"{digest}\"");
    let lasting = [(CACHE_CONTROL, FOREVER.to_owned()), (ETAG, tag.clone())];
    if headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes())
    {
        return (StatusCode::NOT_MODIFIED, lasting).into_response();
    }
    let kind = [
        (CONTENT_TYPE, asset.kind),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (lasting, kind, asset.body.as_slice()).into_response()
}

/// The address of an asset; of nothing when there is no such asset, which the tests rule out.
pub fn href(name: &str) -> &'static str {
    ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map_or("", |asset| &asset.href)
}

/// The address of the one stylesheet.
pub fn css_href() -> &'static str {
    href("app.css")
}

/// The address of the product's own script, a module.
pub fn js_href() -> &'static str {
    href("app.js")
}

/// The address of htmx.
pub fn htmx_href() -> &'static str {
    href("htmx.js")
}

/// Points the stylesheet at the fonts' own addresses.
fn with_hrefs(css: String, fonts: &[Asset]) -> String {
    fonts.iter().fold(css, |css, font| {
        css.replace(&format!("\"{}\"", font.name), &format!("\"{}\"", font.href))
    })
}

/// The first 16 hexadecimal digits of a SHA-256.
fn digest_of(body: &[u8]) -> String {
    Sha256::digest(body)
        .iter()
        .take(8)
        .fold(String::new(), |mut digits, byte| {
            // Writing to a String cannot fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
}

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod tests;
