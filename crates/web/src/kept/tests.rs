//! What is kept, in which form it goes out, and when it no longer does.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;

use super::{Key, Pages, accepts, until};

fn key(number: u8) -> Key {
    Key([number; 32])
}

fn asked(pairs: &[(HeaderName, &str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let value = HeaderValue::from_str(value).expect("a value");
        (name.clone(), value)
    });
    pairs.collect()
}

fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a moment")
}

async fn body(response: Response) -> Vec<u8> {
    let read = to_bytes(response.into_body(), 1 << 20).await;
    read.expect("a body").to_vec()
}

fn tag(response: &Response) -> String {
    let tag = response.headers()[header::ETAG].to_str();
    tag.expect("a tag").to_owned()
}

#[tokio::test]
async fn a_page_goes_out_in_the_form_that_is_taken() {
    let pages = Pages::default();
    let text = "<p>שלום</p>".repeat(50);
    let gzip = asked(&[(header::ACCEPT_ENCODING, "br, gzip")]);
    let plain = HeaderMap::new();
    let drawn = Html(text.clone()).into_response();
    let first = pages.keep(key(1), drawn, &gzip).await;
    assert_eq!(first.headers()[header::CONTENT_ENCODING], "gzip");
    let first_tag = tag(&first);
    let packed = body(first).await;
    assert!(packed.len() < text.len() / 4, "{} bytes", packed.len());

    let again = pages.find(&key(1), moment(0), &plain).expect("it is kept");
    assert!(again.headers().get(header::CONTENT_ENCODING).is_none());
    assert_eq!(
        again.headers()[header::CONTENT_TYPE],
        "text/html; charset=utf-8"
    );
    assert_eq!(again.headers()[header::CACHE_CONTROL], "private, no-cache");
    assert_eq!(again.headers()[header::VARY], "accept-encoding, cookie");
    assert_ne!(tag(&again), first_tag, "two forms share a tag");
    assert_eq!(body(again).await, text.as_bytes());

    let known = asked(&[
        (header::ACCEPT_ENCODING, "gzip"),
        (header::IF_NONE_MATCH, &first_tag),
    ]);
    let unchanged = pages.find(&key(1), moment(0), &known).expect("it is kept");
    assert_eq!(unchanged.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(tag(&unchanged), first_tag);
    assert!(body(unchanged).await.is_empty());
}

#[tokio::test]
async fn only_whole_pages_are_kept() {
    let pages = Pages::default();
    let none = HeaderMap::new();
    let mut unkept = Html("x").into_response();
    let no_store = HeaderValue::from_static("no-store");
    unkept.headers_mut().insert(header::CACHE_CONTROL, no_store);
    let mut cookie = Html("x").into_response();
    let value = HeaderValue::from_static("a=b");
    cookie.headers_mut().insert(header::SET_COOKIE, value);
    let responses = [
        unkept,
        cookie,
        (StatusCode::UNPROCESSABLE_ENTITY, Html("x")).into_response(),
        "plain text".into_response(),
        Html("x".repeat(3 << 20)).into_response(),
        Response::new(Body::from_stream(futures_util::stream::empty::<
            Result<Vec<u8>, std::io::Error>,
        >())),
    ];
    for (number, response) in responses.into_iter().enumerate() {
        let status = response.status();
        let out = pages.keep(key(1), response, &none).await;
        assert_eq!(out.status(), status);
        let kept = pages.find(&key(1), moment(0), &none);
        assert!(kept.is_none(), "answer {number} is kept");
    }
}

#[tokio::test]
async fn a_page_that_shows_the_hour_is_kept_until_then() {
    let pages = Pages::default();
    let none = HeaderMap::new();
    let drawn = until(Html("3 hours").into_response(), moment(100));
    pages.keep(key(1), drawn, &none).await;
    assert!(pages.find(&key(1), moment(99), &none).is_some());
    assert!(pages.find(&key(1), moment(100), &none).is_none());
}

#[tokio::test]
async fn what_is_kept_is_bounded_by_its_bytes() {
    let pages = Pages::bounded(1 << 20);
    let none = HeaderMap::new();
    for number in 0..=255 {
        // What cannot be made smaller.
        let text = vault::hexadecimal(&vault::random_bytes::<32_768>());
        let drawn = Html(text).into_response();
        pages.keep(key(number), drawn, &none).await;
    }
    assert!(pages.0.weight() <= 1 << 20, "{}", pages.0.weight());
    assert!(pages.0.len() > 4, "{} pages", pages.0.len());
}

#[test]
fn a_form_that_is_refused_is_not_sent() {
    for (said, is_taken) in [
        ("gzip", true),
        ("GZIP", true),
        ("br, gzip;q=0.5", true),
        ("*", true),
        ("gzip;q=0", false),
        ("gzip; q=0.0, *", false),
        ("br", false),
        ("*;q=0", false),
        ("", false),
    ] {
        let asked = asked(&[(header::ACCEPT_ENCODING, said)]);
        assert_eq!(accepts::gzip(&asked), is_taken, "{said:?}");
    }
    assert!(!accepts::gzip(&HeaderMap::new()));
}
