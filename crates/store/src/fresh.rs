//! Fresh identifiers: ordered by time and, within a moment, by the order in which they were made; never the same on two nodes.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// Identifiers made since the program began; the part of it that fits keeps those of one moment in order.
static MADE: AtomicU32 = AtomicU32::new(0);

tokio::task_local! {
    /// Where identifiers are to repeat: the seed, and how many were made since.
    static REPEATABLE: (u64, Cell<u32>);
}

/// While the work runs, its identifiers follow from the seed and the clock that it is handed, so that sample content is the
/// same every time. Work that runs at the same time is not touched. Tokens and other secrets are never made from identifiers.
pub async fn with_repeatable_ids<T>(seed: u64, work: impl Future<Output = T>) -> T {
    REPEATABLE.scope((seed, Cell::new(0)), work).await
}

/// A new identifier of the moment (UUID version 7 with a counter of 26 bits before 48 random ones).
pub fn fresh_id(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let repeated = REPEATABLE.try_with(|(seed, made)| {
        let number = made.replace(made.get().wrapping_add(1));
        let [_, _, tail @ ..] = seed.to_be_bytes();
        numbered(millis, number, tail)
    });
    repeated.unwrap_or_else(|_| {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        numbered(millis, number, vault::random_bytes())
    })
}

/// The version takes the four upper bits of the first byte, the variant the two upper bits of the third.
fn numbered(millis: u64, number: u32, tail: [u8; 6]) -> Uuid {
    let [first, second, third, fourth] = (number & 0x03FF_FFFF).to_be_bytes();
    let mut bytes = [0; 10];
    bytes[4..].copy_from_slice(&tail);
    bytes[0] = (first << 2) | (second >> 6);
    bytes[1] = (second << 2) | (third >> 6);
    bytes[2] = third & 0x3F;
    bytes[3] = fourth;
    Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}

#[cfg(test)]
mod tests;
