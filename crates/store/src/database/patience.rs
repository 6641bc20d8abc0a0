//! Waiting for a file that another node holds: while its log is set up or taken down, `SQLite` says "busy" at once and never
//! asks its own timeout.

use std::time::Duration;

use sqlx::Error;
use sqlx::error::DatabaseError;

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(20);
/// With the pauses between them, as long as a change waits for those before it.
const TRIES_MAX: u32 = 3_000;
/// What `SQLite` calls a file that somebody else holds.
const BUSY: u32 = 5;

/// Tries again while the file is held, and gives what it came to in the end.
pub async fn patiently<T, F>(open: impl Fn() -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    for _ in 1..TRIES_MAX {
        match open().await {
            Err(cause) if is_busy(&cause) => tokio::time::sleep(PAUSE).await,
            outcome => return outcome,
        }
    }
    open().await
}

fn is_busy(cause: &Error) -> bool {
    primary_code(cause) == Some(BUSY)
}

/// The kind of a refusal of `SQLite`; the rest of its number tells the circumstance.
pub fn primary_code(cause: &Error) -> Option<u32> {
    let code = cause.as_database_error().and_then(DatabaseError::code)?;
    Some(code.parse::<u32>().ok()? & 0xFF)
}
