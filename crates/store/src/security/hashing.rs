//! Hashing off the async threads, a few at a time: each takes 64 MiB and a good part of a second.

use tokio::sync::Semaphore;

use crate::fault::Fault;

/// Hashes made at the same time; whoever comes later waits.
const AT_ONCE_MAX: usize = 4;
static SEATS: Semaphore = Semaphore::const_new(AT_ONCE_MAX);

/// The hash of a password.
pub async fn hash(password: String) -> Result<String, Fault> {
    off_thread(move || vault::hash_password(&password))
        .await?
        .map_err(|cause| Fault::new("hashing a password", cause))
}

/// Whether a password belongs to a hash; without one it takes as long and is always wrong.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool, Fault> {
    off_thread(move || {
        if let Some(hash) = hash {
            return vault::verify_password(&password, &hash);
        }
        vault::verify_nothing(&password);
        false
    })
    .await
}

#[expect(
    clippy::disallowed_methods,
    reason = "the password check is the one long work here, and its number is limited"
)]
async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Fault> {
    let seat = SEATS.acquire().await;
    let _seat = seat.map_err(|cause| Fault::new("waiting to hash a password", cause))?;
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|cause| Fault::new("hashing a password", cause))
}
