//! Counting tries, so that nobody can guess for long; the counts survive a restart.

use domain::security::session::{
    ATTEMPTS_PER_ACCOUNT_MAX, ATTEMPTS_PER_NETWORK_MAX, attempt_window,
};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;

use crate::database::Store;
use crate::fault::Fault;
use crate::rows::{number, run, values};

/// So many tries that the next one has to wait for the next quarter of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyAttempts;

impl Store {
    /// Counts one try on an account from a network; both have a limit.
    pub async fn count_attempt(
        &self,
        account: &str,
        network: &str,
        now: Timestamp,
    ) -> Result<Result<(), TooManyAttempts>, Fault> {
        let window = attempt_window(now);
        let tx = self.begin().await?;
        run(
            &tx,
            "DELETE FROM attempts WHERE window_start < $1",
            values![window],
        )
        .await?;
        // The network comes first, so that one that is over its limit cannot fill the table with addresses.
        let buckets = [
            (format!("n {network}"), ATTEMPTS_PER_NETWORK_MAX),
            (format!("a {account} {network}"), ATTEMPTS_PER_ACCOUNT_MAX),
        ];
        let mut outcome = Ok(());
        for (bucket, tries_max) in buckets {
            if count_try(&tx, bucket, window).await? > tries_max {
                outcome = Err(TooManyAttempts);
                break;
            }
        }
        tx.commit().await?;
        Ok(outcome)
    }
}

/// Adds one try to a bucket; how many it has now.
async fn count_try(db: &impl ConnectionTrait, bucket: String, window: i64) -> Result<i64, Fault> {
    let sql = "INSERT INTO attempts (bucket, window_start, tries) VALUES ($1, $2, 1) \
               ON CONFLICT (bucket, window_start) DO UPDATE SET tries = attempts.tries + 1";
    run(db, sql, values![bucket.clone(), window]).await?;
    let sql = "SELECT tries FROM attempts WHERE bucket = $1 AND window_start = $2";
    number(db, sql, values![bucket, window]).await
}
