//! What may be started and what may not.

use clap::Parser;

use super::*;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    serve: ServeArguments,
}

fn reach(line: &[&str]) -> Result<(String, bool), Unreachable> {
    let line = Line::parse_from(std::iter::once("redthread").chain(line.iter().copied()));
    line.serve
        .reach()
        .map(|settings| (settings.public_url, settings.is_loopback))
}

#[test]
fn on_this_machine_nothing_is_needed() {
    assert_eq!(reach(&[]), Ok(("http://127.0.0.1:8080".to_owned(), true)));
}

#[test]
fn off_this_machine_https_and_an_address_are_needed() {
    assert_eq!(
        reach(&["--listen", "0.0.0.0:443"]),
        Err(Unreachable::NeedsHttps)
    );
    assert_eq!(
        reach(&["--listen", "0.0.0.0:443", "--trusted-proxy", "10.0.0.7"]),
        Err(Unreachable::NeedsPublicUrl)
    );
    assert_eq!(
        reach(&[
            "--listen",
            "0.0.0.0:443",
            "--trusted-proxy",
            "10.0.0.7",
            "--public-url",
            "http://work.example"
        ]),
        Err(Unreachable::WrongPublicUrl)
    );
    assert_eq!(
        reach(&[
            "--listen",
            "0.0.0.0:443",
            "--trusted-proxy",
            "10.0.0.7",
            "--public-url",
            "https://work.example/sub"
        ]),
        Err(Unreachable::WrongPublicUrl)
    );
    assert_eq!(
        reach(&[
            "--listen",
            "0.0.0.0:443",
            "--tls-cert",
            "c.pem",
            "--tls-key",
            "k.pem",
            "--public-url",
            "https://work.example/"
        ]),
        Ok(("https://work.example".to_owned(), false))
    );
}

#[test]
fn a_proxy_on_this_machine_may_stand_in_front() {
    assert_eq!(
        reach(&[
            "--trusted-proxy",
            "127.0.0.1",
            "--public-url",
            "https://work.example"
        ]),
        Ok(("https://work.example".to_owned(), false))
    );
}
