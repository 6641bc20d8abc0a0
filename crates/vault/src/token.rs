//! Bearer tokens: 256 random bits, written in 64 hexadecimal digits, kept as a SHA-256 digest only.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::random_bytes;

/// A secret that opens something; shown once and never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

/// What is stored of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenDigest([u8; 32]);

impl Token {
    /// A fresh token.
    pub fn fresh() -> Self {
        Self(random_bytes())
    }

    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The secret as it goes into a cookie or an address.
    pub fn reveal(&self) -> String {
        self.0
            .iter()
            .fold(String::with_capacity(64), |mut digits, byte| {
                // Writing to a String cannot fail.
                let _ = write!(digits, "{byte:02x}");
                digits
            })
    }

    /// What is stored.
    pub fn digest(&self) -> TokenDigest {
        TokenDigest(Sha256::digest(self.0).into())
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(secret)")
    }
}

impl TokenDigest {
    /// The 32 bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
