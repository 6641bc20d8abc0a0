//! From where a request comes: the peer's address, or what a trusted proxy says of it.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use store::security::Client;

use crate::state::Settings;

/// The browser's name and the network of the caller: /24 of IPv4, /64 of IPv6.
pub fn client_of(parts: &Parts, settings: &Settings) -> Client {
    let info = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = info.map(|info| info.0.ip());
    let address = peer.map(|peer| caller(peer, &parts.headers, &settings.trusted_proxies));
    let name = parts
        .headers
        .get(header::USER_AGENT)
        .and_then(|agent| agent.to_str().ok())
        .unwrap_or_default();
    Client {
        name: name.to_owned(),
        network: address.map(network).unwrap_or_default(),
    }
}

/// The peer itself, unless it is a proxy of ours: then the last address that it was told and that is no proxy of ours.
/// A header that is sent twice or holds anything but addresses is not believed.
fn caller(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: IpAddr| {
        let mut all = trusted.iter().map(IpAddr::to_canonical);
        all.any(|known| known == address.to_canonical())
    };
    let mut lines = headers.get_all("x-forwarded-for").iter();
    let (Some(line), None) = (lines.next(), lines.next()) else {
        return peer;
    };
    if !is_trusted(peer) {
        return peer;
    }
    let told = line.to_str().unwrap_or_default().rsplit(',');
    for address in told.map(|address| address.trim().parse::<IpAddr>()) {
        match address {
            Ok(address) if is_trusted(address) => {}
            Ok(address) => return address,
            Err(_) => break,
        }
    }
    peer
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests;
