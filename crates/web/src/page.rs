//! Turning a page into an answer, with the headers that pages carry.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::problem::Problem;

/// A page for one person: browsers ask again each time.
pub fn show(page: &impl Template) -> Response {
    with_status(StatusCode::OK, page)
}

/// A form that was not accepted: drawn again with what was typed.
pub fn again(page: &impl Template) -> Response {
    with_status(StatusCode::UNPROCESSABLE_ENTITY, page)
}

/// Two people changed the same thing.
pub fn conflict(page: &impl Template) -> Response {
    with_status(StatusCode::CONFLICT, page)
}

/// A page under some status.
pub fn with_status(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(body) => {
            let mut response = (status, Html(body)).into_response();
            response.headers_mut().insert(
                header::CACHE_CONTROL,
                HeaderValue::from_static("private, no-cache"),
            );
            response
        }
        Err(cause) => Problem::fault(&cause.to_string()).into_response(),
    }
}

/// The same, but never kept anywhere: sign-in pages and pages by link.
pub fn unkept(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// On to another page after something was done.
pub fn go(href: &str) -> Response {
    Redirect::to(href).into_response()
}

/// What every answer carries, whatever it is.
pub const HEADERS: [(HeaderName, HeaderValue); 6] = [
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (
        header::REFERRER_POLICY,
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
        ),
    ),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
];

/// For a year browsers ask for this name over HTTPS only, and for those below it.
pub const ONLY_HTTPS: HeaderValue = HeaderValue::from_static("max-age=31536000; includeSubDomains");

/// What pages may load: only what comes with the program.
pub fn content_security_policy(origins: &[String]) -> String {
    let assets = origins
        .iter()
        .map(|origin| format!("{origin}/assets/"))
        .collect::<Vec<_>>()
        .join(" ");
    format!(
        "default-src 'none'; script-src {assets}; style-src {assets}; img-src 'self'; font-src 'self'; media-src 'self'; \
         connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
    )
}
