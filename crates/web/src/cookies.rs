//! The session cookie: `__Host-` over HTTPS, a plain name on loopback, where browsers refuse the prefix.

use axum::http::{HeaderMap, HeaderValue, header};
use vault::Token;

fn name(is_loopback: bool) -> &'static str {
    if is_loopback {
        "redthread"
    } else {
        "__Host-redthread"
    }
}

/// The session's token in a request.
pub fn session_token(headers: &HeaderMap, is_loopback: bool) -> Option<Token> {
    let wanted = name(is_loopback);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .and_then(|(_, value)| Token::parse(value))
}

/// Sets the session's token.
pub fn set_session(token: &Token, is_loopback: bool) -> Option<HeaderValue> {
    cookie(&token.reveal(), "604800", is_loopback)
}

/// Takes the token out of the browser.
pub fn clear_session(is_loopback: bool) -> Option<HeaderValue> {
    cookie("", "0", is_loopback)
}

fn cookie(value: &str, max_age: &str, is_loopback: bool) -> Option<HeaderValue> {
    let secure = if is_loopback { "" } else { "; Secure" };
    HeaderValue::from_str(&format!(
        "{}={value}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}",
        name(is_loopback)
    ))
    .ok()
}
