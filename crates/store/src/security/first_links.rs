//! The sign-in link that a start prints until there is an owner: works once, for ten minutes.

use domain::security::session::FIRST_LINK_MAX;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use vault::Token;

use crate::database::Store;
use crate::dialect::{instant, lock_first_links};
use crate::fault::Fault;
use crate::rows::{number, run, values};

impl Store {
    /// Begins a transaction beside which no other makes or uses a first link.
    pub(super) async fn begin_alone(&self) -> Result<DatabaseTransaction, Fault> {
        let tx = self.begin().await?;
        if let Some(lock) = lock_first_links(tx.get_database_backend()) {
            run(&tx, lock, values![]).await?;
        }
        Ok(tx)
    }

    /// A fresh first link, if nobody has an account yet; earlier ones stop working.
    pub async fn make_first_link(&self, now: Timestamp) -> Result<Option<Token>, Fault> {
        let tx = self.begin_alone().await?;
        if has_account(&tx).await? {
            return Ok(None);
        }
        let token = Token::fresh();
        run(&tx, "DELETE FROM first_links", values![]).await?;
        let expires_at = now
            .saturating_add(FIRST_LINK_MAX)
            .map_err(|cause| Fault::new("dating a link", cause))?;
        let sql = "INSERT INTO first_links (token_hash, made_at, expires_at) VALUES ($1, $2, $3)";
        run(
            &tx,
            sql,
            values![
                token.digest().bytes().to_vec(),
                instant(now),
                instant(expires_at)
            ],
        )
        .await?;
        tx.commit().await?;
        Ok(Some(token))
    }

    /// Whether a first link would work now; looking does not use it up.
    pub async fn is_first_link_live(&self, token: &Token, now: Timestamp) -> Result<bool, Fault> {
        let sql = "SELECT COUNT(*) FROM first_links WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
        Ok(number(
            self.reader(),
            sql,
            values![token.digest().bytes().to_vec(), instant(now)],
        )
        .await?
            == 1)
    }
}

/// Whether anybody has an account here.
pub async fn has_account(db: &impl ConnectionTrait) -> Result<bool, Fault> {
    Ok(number(db, "SELECT COUNT(*) FROM accounts", values![]).await? > 0)
}

/// Uses a first link up; true for exactly one of all who try.
pub async fn use_up(
    db: &impl ConnectionTrait,
    token: &Token,
    now: Timestamp,
) -> Result<bool, Fault> {
    let sql = "UPDATE first_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
    Ok(run(
        db,
        sql,
        values![token.digest().bytes().to_vec(), instant(now)],
    )
    .await?
        == 1)
}
