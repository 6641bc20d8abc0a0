//! Requests that change something must come from our own pages.

use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, header};

use super::content_type;
use crate::problem::Problem;
use crate::state::Settings;

/// Refuses what another site made the browser send, and bodies that no form of ours has.
pub fn check(parts: &Parts, settings: &Settings) -> Result<(), Problem> {
    if matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let own = |origin: &HeaderValue| is_own_origin(origin, parts, settings);
    let origin = parts.headers.get(header::ORIGIN);
    let is_ours = match parts
        .headers
        .get("sec-fetch-site")
        .map(HeaderValue::as_bytes)
    {
        Some(b"same-origin") => {
            origin.is_none_or(|origin| origin.as_bytes() == b"null" || own(origin))
        }
        Some(_) => false,
        None => origin.is_some_and(own),
    };
    if !is_ours {
        return Err(Problem::Forged);
    }
    match content_type(parts) {
        None => Ok(()),
        Some(kind) if is_form(kind) => Ok(()),
        Some(_) => Err(Problem::WrongBody),
    }
}

/// Whether a content type, whatever its parameters, is one that our forms send.
fn is_form(kind: &str) -> bool {
    let essence = kind.split(';').next().unwrap_or_default().trim();
    ["application/x-www-form-urlencoded", "multipart/form-data"]
        .iter()
        .any(|form| form.eq_ignore_ascii_case(essence))
}

/// The configured origin; on loopback also the address that the browser used, since people type `localhost` and `127.0.0.1`.
fn is_own_origin(origin: &HeaderValue, parts: &Parts, settings: &Settings) -> bool {
    if origin.as_bytes() == settings.public_url.as_bytes() {
        return true;
    }
    let host = parts
        .headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    settings.is_loopback
        && host.is_some_and(|host| {
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            matches!(name, "localhost" | "127.0.0.1" | "[::1]")
                && origin.as_bytes() == format!("http://{host}").as_bytes()
        })
}

#[cfg(test)]
mod tests;
