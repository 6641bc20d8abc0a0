//! Every line of the table of allowed and refused requests.

use axum::http::Request;

use super::*;

fn settings(public_url: &str, is_loopback: bool) -> Settings {
    Settings {
        public_url: public_url.to_owned(),
        is_loopback,
        trusted_proxies: Vec::new(),
        is_development: false,
    }
}

fn verdict(headers: &[(&str, &str)], settings: &Settings) -> Result<(), Problem> {
    let request = headers.iter().fold(
        Request::post("/w/1/items").header("host", "localhost:8080"),
        |request, (name, value)| request.header(*name, *value),
    );
    let (parts, ()) = request.body(()).expect("a request").into_parts();
    check(&parts, settings)
}

#[test]
fn only_our_own_pages_may_change_something() {
    let public = settings("https://work.example", false);
    let allowed: [&[(&str, &str)]; 4] = [
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://work.example"),
        ],
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("origin", "https://work.example")],
    ];
    for headers in allowed {
        assert!(verdict(headers, &public).is_ok(), "{headers:?}");
    }
    let refused: [&[(&str, &str)]; 8] = [
        &[
            ("sec-fetch-site", "same-site"),
            ("origin", "https://work.example"),
        ],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "none")],
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://evil.example"),
        ],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://localhost:8080")],
        &[],
    ];
    for headers in refused {
        assert!(
            matches!(verdict(headers, &public), Err(Problem::Forged)),
            "{headers:?}"
        );
    }
}

#[test]
fn on_loopback_the_typed_address_is_ours_but_no_other_name() {
    let loopback = settings("http://127.0.0.1:8080", true);
    assert!(verdict(&[("origin", "http://localhost:8080")], &loopback).is_ok());
    assert!(
        verdict(
            &[
                ("origin", "http://evil.example:8080"),
                ("host", "evil.example:8080")
            ],
            &loopback
        )
        .is_err()
    );
    assert!(verdict(&[("origin", "http://localhost:9999")], &loopback).is_err());
}

#[test]
fn only_bodies_of_forms_are_read() {
    let public = settings("https://work.example", false);
    let with = |kind: &str| {
        verdict(
            &[("sec-fetch-site", "same-origin"), ("content-type", kind)],
            &public,
        )
    };
    assert!(with("application/x-www-form-urlencoded").is_ok());
    assert!(with("multipart/form-data; boundary=x").is_ok());
    for other in [
        "text/plain",
        "application/json",
        "multipart/form-data-not",
        "",
    ] {
        assert!(matches!(with(other), Err(Problem::WrongBody)), "{other}");
    }
}
