//! Fresh identifiers: ordered by time and, within a moment, by the order in which they were made; never the same on two nodes.

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// Identifiers made since the program began; the part of it that fits keeps those of one moment in order.
static MADE: AtomicU32 = AtomicU32::new(0);

/// A new identifier of the moment (UUID version 7 with a counter of 26 bits before 48 random ones).
pub fn fresh_id(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    numbered(millis, MADE.fetch_add(1, Ordering::Relaxed))
}

/// The version takes the four upper bits of the first byte, the variant the two upper bits of the third.
fn numbered(millis: u64, number: u32) -> Uuid {
    let [first, second, third, fourth] = (number & 0x03FF_FFFF).to_be_bytes();
    let mut bytes = vault::random_bytes::<10>();
    bytes[0] = (first << 2) | (second >> 6);
    bytes[1] = (second << 2) | (third >> 6);
    bytes[2] = third & 0x3F;
    bytes[3] = fourth;
    Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}

#[cfg(test)]
mod tests;
