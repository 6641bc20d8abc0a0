//! The functions made from the locale files at build time: one per message, alike in all languages.
#![expect(
    dead_code,
    missing_docs,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    reason = "the code is generated, for more uses than ours; the comments stand in the locale files"
)]

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests;
