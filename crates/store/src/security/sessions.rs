//! Sign-ins that live: found by their token, listed for their owner, ended one by one.

use domain::ids::{AccountId, SessionId};
use domain::security::session::{ABSOLUTE_MAX, is_live};
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::json;
use uuid::Uuid;
use vault::Token;

use super::accounts::note;
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::rows::{all, first, run, values};

/// From where somebody signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// What the browser calls itself.
    pub name: String,
    /// The network that the request came from.
    pub network: String,
}

/// Somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub account: AccountId,
    /// By which session.
    pub session: SessionId,
}

/// One live sign-in, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionView {
    /// Identifies it.
    pub id: SessionId,
    /// What the browser calls itself.
    pub client: String,
    /// From which network.
    pub network: String,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last used.
    pub seen_at: Timestamp,
}

#[derive(FromQueryResult)]
struct SessionRow {
    id: Uuid,
    account_id: Uuid,
    started_at: i64,
    seen_at: i64,
    client: String,
    network: String,
}

/// A session is noted as seen at most this often, so that reading does not write each time.
pub(super) const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// Sessions shown to their owner.
const SESSIONS_SHOWN_MAX: i64 = 50;

const COLUMNS: &str = "SELECT s.id, s.account_id, s.started_at, s.seen_at, s.client, s.network FROM sessions s JOIN accounts a ON a.id = s.account_id";

impl Store {
    /// Who a token belongs to, if its session lives and its account is not disabled.
    pub async fn find_session(
        &self,
        token: &Token,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, Fault> {
        let sql = format!(
            "{COLUMNS} WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND a.disabled_at IS NULL"
        );
        let Some(row) = first::<SessionRow>(
            self.reader(),
            &sql,
            values![token.digest().bytes().to_vec(), instant(now)],
        )
        .await?
        else {
            return Ok(None);
        };
        let seen_at = read_instant(row.seen_at)?;
        if !is_live(read_instant(row.started_at)?, seen_at, now) {
            return Ok(None);
        }
        if now.duration_since(seen_at) >= SEEN_EVERY {
            self.note_seen(row.id, row.seen_at, now).await?;
        }
        Ok(Some(SignedIn {
            account: AccountId::new(row.account_id),
            session: SessionId::new(row.id),
        }))
    }

    /// Of requests that come at once, one notes the session as seen; one that has ended meanwhile stays ended.
    pub(super) async fn note_seen(
        &self,
        id: Uuid,
        seen_at: i64,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let tx = self.begin().await?;
        let sql =
            "UPDATE sessions SET seen_at = $3 WHERE id = $1 AND seen_at = $2 AND ended_at IS NULL";
        run(&tx, sql, values![id, seen_at, instant(now)]).await?;
        Ok(tx.commit().await?)
    }

    /// The live sessions of an account, the last used first.
    pub async fn list_sessions(
        &self,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Vec<SessionView>, Fault> {
        let sql = format!(
            "{COLUMNS} WHERE s.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 ORDER BY s.seen_at DESC, s.id LIMIT $3"
        );
        let rows: Vec<SessionRow> = all(
            self.reader(),
            &sql,
            values![account.uuid(), instant(now), SESSIONS_SHOWN_MAX],
        )
        .await?;
        let views = rows.into_iter().map(|row| {
            let (started_at, seen_at) = (read_instant(row.started_at)?, read_instant(row.seen_at)?);
            Ok(SessionView {
                id: SessionId::new(row.id),
                client: row.client,
                network: row.network,
                started_at,
                seen_at,
            })
        });
        let views: Vec<SessionView> = views.collect::<Result<_, Fault>>()?;
        Ok(views
            .into_iter()
            .filter(|view| is_live(view.started_at, view.seen_at, now))
            .collect())
    }

    /// Ends one session of an account; false if it is not one of theirs.
    pub async fn end_session(
        &self,
        account: AccountId,
        session: SessionId,
        now: Timestamp,
    ) -> Result<bool, Fault> {
        let tx = self.begin().await?;
        let sql = "UPDATE sessions SET ended_at = $3, ended_because = 'signed_out' WHERE account_id = $1 AND id = $2 AND ended_at IS NULL";
        let ended = run(
            &tx,
            sql,
            values![account.uuid(), session.uuid(), instant(now)],
        )
        .await?
            == 1;
        if ended {
            note(&tx, Some(account), "session.ended", now).await?;
        }
        tx.commit().await?;
        Ok(ended)
    }
}

/// Begins a session; the token is the only way to it.
pub async fn start_session(
    db: &impl ConnectionTrait,
    account: AccountId,
    factors: &[&str],
    client: &Client,
    now: Timestamp,
) -> Result<Token, Fault> {
    let token = Token::fresh();
    let expires_at = now
        .saturating_add(ABSOLUTE_MAX)
        .map_err(|cause| Fault::new("dating a session", cause))?;
    let proven: Vec<_> = factors
        .iter()
        .map(|factor| json!({ "factor": factor, "at": now.as_microsecond() }))
        .collect();
    let sql = "INSERT INTO sessions (id, token_hash, account_id, factors, started_at, seen_at, expires_at, client, network) VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)";
    let seen_name = client.name.chars().filter(|c| !c.is_control());
    let client_name: String = seen_name.take(200).collect();
    run(
        db,
        sql,
        values![
            fresh_id(now),
            token.digest().bytes().to_vec(),
            account.uuid(),
            json!(proven).to_string(),
            instant(now),
            instant(expires_at),
            client_name,
            client.network.clone()
        ],
    )
    .await?;
    Ok(token)
}

/// Ends all sessions of an account but one.
pub async fn end_others(
    db: &impl ConnectionTrait,
    account: AccountId,
    kept: SessionId,
    because: &str,
    now: Timestamp,
) -> Result<(), Fault> {
    let sql = "UPDATE sessions SET ended_at = $3, ended_because = $4 WHERE account_id = $1 AND id <> $2 AND ended_at IS NULL";
    run(
        db,
        sql,
        values![account.uuid(), kept.uuid(), instant(now), because],
    )
    .await?;
    Ok(())
}

/// Gives a live session a new token, the old one opens nothing any more; none if it has ended meanwhile.
pub async fn renew_token(
    db: &impl ConnectionTrait,
    account: AccountId,
    session: SessionId,
) -> Result<Option<Token>, Fault> {
    let token = Token::fresh();
    let sql = "UPDATE sessions SET token_hash = $3 WHERE account_id = $1 AND id = $2 AND ended_at IS NULL";
    let digest = token.digest().bytes().to_vec();
    let renewed = run(db, sql, values![account.uuid(), session.uuid(), digest]).await?;
    Ok((renewed == 1).then_some(token))
}
