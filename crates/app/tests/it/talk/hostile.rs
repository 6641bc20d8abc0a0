//! Hostile bytes and names, uploads that break off, two at once, and ids of others.

use axum::http::StatusCode;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::begin;
use super::cast::asking;
use super::sending::{PIXEL, Part, body};

/// Names that try to be something else.
const NAMES: [&str; 9] = [
    "<script>alert(1)</script>.png",
    "\"><img src=x onerror=alert(1)>.png",
    "../../../../etc/passwd",
    "..\\..\\windows\\system.ini",
    "a\r\nSet-Cookie: stolen=1.txt",
    "invoice\u{202E}fdp.exe",
    "javascript:alert(1)",
    "a\u{85}b.html",
    "%2e%2e%2fx.svg",
];

/// Bytes that a browser would run, or that a decoder would choke on.
fn corpus() -> Vec<Vec<u8>> {
    let mut bomb = PIXEL.to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let mut texts: Vec<Vec<u8>> = [
        &b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>"[..],
        b"<!doctype html><script>alert(document.cookie)</script>",
        b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
        b"GIF89a/*<script>*/=alert(1);/*</script>*/",
        b"\xFF\xD8\xFF\xE0<script>alert(1)</script>",
        b"RIFF\x10\0\0\0WEBP<script>",
        b"%PDF-1.7 /JS (app.alert(1))",
        b"PK\x03\x04../../../../tmp/evil",
    ]
    .map(<[u8]>::to_vec)
    .to_vec();
    texts.push(bomb);
    texts
}

#[tokio::test]
async fn nothing_that_was_uploaded_can_act_in_a_browser() {
    let (office, item, path) = begin().await;
    for (place, bytes) in corpus().into_iter().enumerate() {
        let name = NAMES[place % NAMES.len()];
        let answer = office
            .give(
                &format!("{path}/files"),
                &[Part::file("file", name, &bytes)],
            )
            .await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{name}: {}",
            answer.body
        );
    }
    for file in office.files(item).await {
        let name = file.name.as_str();
        assert!(
            !name.contains(['/', '\\', '<', '>', '\r', '\n', '\0', '\u{202E}']),
            "{name}"
        );
        let (headers, _) = office.fetch(&format!("{path}/files/{}", file.id)).await;
        let header = |name: &str| headers[name].to_str().expect("is text").to_owned();
        assert!(header("content-disposition").starts_with("attachment; "));
        assert_eq!(
            header("content-security-policy"),
            "sandbox; default-src 'none'"
        );
        assert_eq!(header("x-content-type-options"), "nosniff");
        let kind = header("content-type");
        assert!(
            !["html", "svg", "xml", "text", "script"]
                .iter()
                .any(|word| kind.contains(word)),
            "{kind}"
        );
        assert!(!headers.contains_key("set-cookie"), "{name}");
        let picture = office.href(&format!("{path}/files/{}/picture", file.id));
        for _ in 0..2 {
            let answer = office.get(&picture).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name} was drawn");
        }
    }
    let shown = office.get(&office.href(&path)).await.body;
    for hostile in ["<script>alert", "onerror=alert(1)>", "<svg xmlns"] {
        assert!(!shown.contains(hostile), "{hostile}");
    }
    let outside = office.house.folder.parent().expect("a folder").join("evil");
    assert!(!outside.exists());
    assert!(
        office
            .lying()
            .iter()
            .all(|name| name.split('.').next().is_some_and(|name| name.len() == 32))
    );
}

#[tokio::test]
async fn ids_of_another_item_find_nothing() {
    let (office, item, path) = begin().await;
    let other = asking(&office).await;
    office
        .give(
            &format!("{path}/files"),
            &[Part::file("file", "a.png", &PIXEL)],
        )
        .await;
    let file = office.files(item).await.remove(0).id;
    for address in [
        format!("items/{other}/files/{file}"),
        format!("items/{other}/files/{file}/picture"),
    ] {
        let answer = office.get(&office.href(&address)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
    for noun in ["removals", "returns"] {
        let address = office.href(&format!("items/{other}/files/{file}/{noun}"));
        let answer = office.post(&address, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert!(office.files(item).await[0].removed.is_none());
}

#[tokio::test]
async fn what_is_refused_leaves_nothing_and_says_why() {
    let (office, item, path) = begin().await;
    let files = format!("{path}/files");
    let large = vec![b'x'; 50 * 1024 * 1024 + 1];
    let many: Vec<Part> = (0..6).map(|_| Part::file("file", "a.txt", b"x")).collect();
    for (parts, words) in [
        (
            vec![Part::file("file", "large.bin", &large)],
            "A file can have up to 50 MB.",
        ),
        (
            vec![Part::file("file", "empty.txt", b"")],
            "Choose a file that has something in it.",
        ),
        (
            vec![Part::file("file", "", b"")],
            "Choose a file that has something in it.",
        ),
        (many, "Up to 5 files can be sent at a time."),
    ] {
        let answer = office.give(&files, &parts).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(answer.page().text().contains(words), "{words}");
    }
    assert!(office.files(item).await.is_empty());
    assert!(office.lying().is_empty(), "{:?}", office.lying());
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let (office, item, path) = begin().await;
    let address = office.serve().await;
    let (kind, bytes) = body(&[Part::file("file", "half.bin", &vec![b'x'; 400_000])]);
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nOrigin: {address}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
        office.href(&format!("{path}/files")),
        address.trim_start_matches("http://"),
        office.cookie(),
        bytes.len()
    );
    let mut line = TcpStream::connect(address.trim_start_matches("http://"))
        .await
        .expect("connects");
    line.write_all(head.as_bytes()).await.expect("writes");
    line.write_all(&bytes[..bytes.len() / 2])
        .await
        .expect("writes");
    line.flush().await.expect("writes");
    wait(|| !office.lying().is_empty()).await;
    drop(line);
    wait(|| office.lying().is_empty()).await;
    assert!(office.files(item).await.is_empty());
}

async fn wait(is_so: impl Fn() -> bool) {
    for _ in 0..400 {
        if is_so() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("it did not come to that");
}

#[tokio::test]
async fn two_uploads_at_once_both_arrive() {
    let (office, item, path) = begin().await;
    let files = format!("{path}/files");
    let (one, two) = (vec![b'1'; 300_000], vec![b'2'; 300_000]);
    let (first, second) = (
        [Part::file("file", "1.bin", &one)],
        [Part::file("file", "2.bin", &two)],
    );
    let (first, second) = tokio::join!(
        Box::pin(office.give(&files, &first)),
        Box::pin(office.give(&files, &second))
    );
    assert_eq!(
        (first.status, second.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    for file in office.files(item).await {
        let (_, bytes) = office.fetch(&format!("{files}/{}", file.id)).await;
        assert!(bytes == one || bytes == two);
    }
    assert_eq!(office.lying().len(), 2);
}
