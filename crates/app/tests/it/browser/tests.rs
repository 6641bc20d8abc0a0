//! The kit itself, tried on one small page that this test serves.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{Browser, Scheme, Screen};

const PAGE: &str = r#"<!doctype html><html lang="he" dir="rtl"><head><title>שלום</title>
<link rel="icon" href="data:,">
<style>body { background: white; color: black } @media (prefers-color-scheme: dark) { body { background: black; color: white } }</style>
</head><body><main><h1>הצוות</h1>
<form action="/sent"><label>שם <input name="name"></label>
<label for="day">יום</label><input id="day" name="day" type="date">
<label for="role">תפקיד</label><select id="role" name="role"><option value="w">כותבת</option><option value="d">מעצב</option></select>
<label><input type="checkbox" name="lead"> מוביל</label>
<button>שמירה</button></form><a href="/flawed">עוד</a></main></body></html>"#;

const FLAWED_PAGE: &str = r#"<!doctype html><html lang="en"><head><title>Flawed</title></head>
<body><main><h1>Flawed</h1><img src="data:,"><input name="nameless"></main></body></html>"#;

#[tokio::test]
async fn a_story_is_told_by_the_names_people_see() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let address = serve().await;

    browser.go(&format!("http://{address}/")).await;
    assert_eq!(browser.heading().await, "הצוות");
    browser.wait_for_text("כותבת").await;
    browser.fill("שם", "נועה").await;
    browser.fill("יום", "2026-03-01").await;
    browser.fill("תפקיד", "מעצב").await;
    browser.press("מוביל").await;
    browser.press("שמירה").await;

    let sent = browser.address().await;
    assert!(
        sent.ends_with("/sent?name=%D7%A0%D7%95%D7%A2%D7%94&day=2026-03-01&role=d&lead=on"),
        "{sent}"
    );
    assert!(browser.complaints().await.is_empty());
}

#[tokio::test]
async fn a_page_is_looked_at_on_two_screens_in_two_schemes() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    browser.go(&format!("http://{}/", serve().await)).await;

    browser.set_screen(Screen::Phone).await;
    assert_eq!(browser.evaluate("return innerWidth").await, 390);
    browser.set_screen(Screen::Wide).await;
    assert_eq!(browser.evaluate("return innerWidth").await, 1280);
    let background = "return getComputedStyle(document.body).backgroundColor";
    browser.set_scheme(Scheme::Dark).await;
    assert_eq!(browser.evaluate(background).await, "rgb(0, 0, 0)");
    browser.set_scheme(Scheme::Light).await;
    assert_eq!(browser.evaluate(background).await, "rgb(255, 255, 255)");

    let picture = std::fs::read(browser.screenshot("kit").await).expect("the picture is there");
    assert!(picture.starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn axe_tells_what_keeps_people_out() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    browser.go(&format!("http://{}/", serve().await)).await;
    assert_eq!(browser.accessibility_faults().await, Vec::<String>::new());

    browser.follow("עוד").await;
    let faults = browser.accessibility_faults().await;
    assert!(
        faults
            .iter()
            .any(|fault| fault.starts_with("critical image-alt: ")),
        "{faults:?}"
    );
    assert!(
        faults
            .iter()
            .any(|fault| fault.starts_with("critical label: ")),
        "{faults:?}"
    );
}

/// Serves the two pages until the test ends.
async fn serve() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listener.local_addr().expect("the port is known");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    address
}

async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut request = vec![0; 8_192];
    let length = stream.read(&mut request).await?;
    let page = if request[..length].starts_with(b"GET /flawed") {
        FLAWED_PAGE
    } else {
        PAGE
    };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        page.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(page.as_bytes()).await
}
