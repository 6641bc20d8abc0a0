//! Every asset can be fetched by the address we hand out, and by no other.

use axum::body::to_bytes;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::{ASSETS, css_href, href, htmx_href, js_href, serve};

async fn get(address: &str, headers: HeaderMap) -> Response {
    let (digest, name) = address
        .trim_start_matches("/assets/")
        .split_once('/')
        .expect("a served asset");
    serve(Path((digest.to_owned(), name.to_owned())), headers).await
}

async fn text(address: &str) -> String {
    let body = get(address, HeaderMap::new()).await.into_body();
    String::from_utf8(
        to_bytes(body, usize::MAX)
            .await
            .expect("a served asset")
            .to_vec(),
    )
    .expect("a served asset")
}

#[tokio::test]
async fn every_asset_is_served_for_good_with_its_type() {
    for asset in ASSETS.iter() {
        let answer = get(&asset.href, HeaderMap::new()).await;
        assert_eq!(answer.status(), StatusCode::OK, "{}", asset.name);
        assert_eq!(answer.headers()[CONTENT_TYPE], asset.kind);
        assert!(
            answer.headers()[CACHE_CONTROL]
                .to_str()
                .expect("a served asset")
                .contains("immutable")
        );
    }
}

#[tokio::test]
async fn a_known_asset_is_not_sent_twice() {
    let tag = get(css_href(), HeaderMap::new()).await.headers()[ETAG].clone();
    let headers = HeaderMap::from_iter([(IF_NONE_MATCH, tag)]);
    assert_eq!(
        get(css_href(), headers).await.status(),
        StatusCode::NOT_MODIFIED
    );
}

#[tokio::test]
async fn another_digest_or_name_is_not_found() {
    for address in [
        "/assets/0000000000000000/app.css",
        "/assets/x/secret",
        "/assets/../app.css",
    ] {
        assert_eq!(
            get(address, HeaderMap::new()).await.status(),
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test]
async fn the_stylesheet_starts_with_the_layers_and_names_fonts_by_address() {
    let css = text(css_href()).await;
    let layers = css
        .find("@layer reset, tokens, base, components, pages, helpers;")
        .expect("a served asset");
    assert!(layers < css.find("@layer reset {").expect("a served asset"));
    for font in [
        "rubik-hebrew.woff2",
        "rubik-cyrillic.woff2",
        "rubik-latin.woff2",
        "rubik-latin-ext.woff2",
    ] {
        assert!(css.contains(&format!("url(\"{}\")", href(font))), "{font}");
    }
}

#[tokio::test]
async fn scripts_stand_in_blocks_of_their_own_and_never_build_code_from_text() {
    let js = text(js_href()).await;
    assert!(js.starts_with("{\n") && js.ends_with("}\n"));
    for word in ["eval(", "new Function", "innerHTML", ".style"] {
        assert!(!js.contains(word), "{word}");
    }
    assert!(text(htmx_href()).await.contains("4.0.1"));
}
