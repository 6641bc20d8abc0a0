//! Counting tries, so that nobody can guess for long; the counts survive a restart.

use domain::security::session::{
    ATTEMPTS_PER_ACCOUNT_MAX, ATTEMPTS_PER_NETWORK_MAX, attempt_window,
};
use jiff::Timestamp;

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
        let mut allowed = true;
        for (bucket, tries_max) in [
            (format!("a {account} {network}"), ATTEMPTS_PER_ACCOUNT_MAX),
            (format!("n {network}"), ATTEMPTS_PER_NETWORK_MAX),
        ] {
            let sql = "INSERT INTO attempts (bucket, window_start, tries) VALUES ($1, $2, 1) \
                       ON CONFLICT (bucket, window_start) DO UPDATE SET tries = attempts.tries + 1";
            run(&tx, sql, values![bucket.clone(), window]).await?;
            let tries = number(
                &tx,
                "SELECT tries FROM attempts WHERE bucket = $1 AND window_start = $2",
                values![bucket, window],
            )
            .await?;
            allowed &= tries <= tries_max;
        }
        tx.commit().await?;
        Ok(if allowed {
            Ok(())
        } else {
            Err(TooManyAttempts)
        })
    }
}
