//! Fresh identifiers: ordered by time, never the same on two nodes.

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// A new identifier of the moment (UUID version 7).
pub fn fresh_id(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &vault::random_bytes::<10>()).into_uuid()
}
