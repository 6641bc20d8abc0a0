//! Whose word on an address is taken.

use axum::http::HeaderValue;

use super::*;

fn address(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn told(peer: &str, lines: &[&'static str]) -> String {
    let mut headers = HeaderMap::new();
    for line in lines {
        headers.append("x-forwarded-for", HeaderValue::from_static(line));
    }
    let trusted = [address("10.0.0.7"), address("10.0.0.8")];
    caller(address(peer), &headers, &trusted).to_string()
}

#[test]
fn a_proxy_of_ours_is_believed() {
    assert_eq!(told("10.0.0.7", &["203.0.113.5"]), "203.0.113.5");
    assert_eq!(told("::ffff:10.0.0.7", &["203.0.113.5"]), "203.0.113.5");
    assert_eq!(told("10.0.0.7", &["203.0.113.5, 10.0.0.8"]), "203.0.113.5");
}

#[test]
fn what_a_caller_writes_before_the_proxy_is_not_believed() {
    assert_eq!(told("10.0.0.7", &["1.2.3.4, 203.0.113.5"]), "203.0.113.5");
    assert_eq!(told("10.0.0.7", &["10.0.0.8, 203.0.113.5"]), "203.0.113.5");
}

#[test]
fn a_stranger_is_not_believed() {
    assert_eq!(told("198.51.100.9", &["203.0.113.5"]), "198.51.100.9");
    assert_eq!(told("127.0.0.1", &["203.0.113.5"]), "127.0.0.1");
}

#[test]
fn a_garbled_or_doubled_header_is_not_believed() {
    assert_eq!(told("10.0.0.7", &["unknown"]), "10.0.0.7");
    assert_eq!(told("10.0.0.7", &["203.0.113.5, unknown"]), "10.0.0.7");
    assert_eq!(told("10.0.0.7", &["1.2.3.4", "203.0.113.5"]), "10.0.0.7");
    assert_eq!(told("10.0.0.7", &[]), "10.0.0.7");
}

#[test]
fn networks_are_counted_and_not_addresses() {
    assert_eq!(network(address("203.0.113.5")), "203.0.113.0/24");
    assert_eq!(network(address("::ffff:203.0.113.5")), "203.0.113.0/24");
    assert_eq!(network(address("2001:db8:1:2:3::4")), "2001:db8:1:2::/64");
}
