//! Secrets: password hashing, bearer tokens and randomness.
//!
//! Passwords are hashed with Argon2id; tokens are 256 random bits of which only a SHA-256 digest is kept.

use std::fmt::Write as _;

mod password;
mod token;

pub use password::{HashFault, hash_password, verify_nothing, verify_password};
pub use token::{Token, TokenDigest};

/// Bytes from the operating system's generator.
///
/// # Panics
/// If the operating system has no randomness to give; nothing secret can be made then.
#[expect(
    clippy::expect_used,
    reason = "without randomness no secret may be made, so the program has to stop"
)]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

/// Bytes as hexadecimal digits, two a byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    let digits = String::with_capacity(bytes.len() * 2);
    bytes.iter().fold(digits, |mut digits, byte| {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
