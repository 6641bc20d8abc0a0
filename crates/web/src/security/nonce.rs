//! The nonce of a page by link: says that what is sent was written on a page of ours, drawn for this secret within the half hour.
//!
//! Whoever does not hold the secret of the link cannot make one; a scanner that only fetches never sends one.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use vault::Token;

/// A nonce is taken for so long after its page was drawn.
const LIFE_SECONDS: i64 = 30 * 60;

/// The nonce of a page that is drawn now.
pub fn fresh(token: &Token, now: Timestamp) -> String {
    at(token, now.as_second())
}

/// Whether a nonce is of this secret and not too old.
pub fn is_live(token: &Token, sent: &str, now: Timestamp) -> bool {
    let drawn = sent.split_once('.').and_then(|(at, _)| at.parse().ok());
    drawn.is_some_and(|drawn: i64| {
        (0..=LIFE_SECONDS).contains(&(now.as_second() - drawn)) && at(token, drawn) == sent
    })
}

fn at(token: &Token, second: i64) -> String {
    let digest = Sha256::new()
        .chain_update(b"redthread page by link")
        .chain_update(token.reveal())
        .chain_update(second.to_be_bytes())
        .finalize();
    format!("{second}.{}", vault::hexadecimal(&digest[..16]))
}

#[cfg(test)]
mod tests;
