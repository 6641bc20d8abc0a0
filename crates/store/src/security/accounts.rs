//! People who sign in: by the first link, then by address and password.

use domain::ids::AccountId;
use domain::language::Language;
use domain::security::{PASSWORD_LENGTH_MAX, PasswordRefusal};
use domain::text::{Email, Name};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::json;
use uuid::Uuid;
use vault::Token;

use super::TooManyAttempts;
use super::first_links::{has_account, use_up};
use super::hashing::{hash, verify};
use super::sessions::{Client, end_others, renew_token, start_session};
use crate::database::Store;
use crate::dialect::{for_update, instant};
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::rows::{first, run, values};

/// What the owner's first page says.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Their name.
    pub name: Name,
    /// Where they sign in with.
    pub email: Email,
    /// As typed.
    pub password: String,
    /// Their language.
    pub language: Language,
}

/// Somebody who can sign in, without the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountView {
    /// Identifies the account.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their own language, if they chose one.
    pub language: Option<Language>,
}

/// Why a sign-in failed; the page says only one sentence for the first two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    /// No such account, a wrong password, or a disabled account.
    Wrong,
    /// Too many tries.
    TooMany,
    /// The link was used, has expired or never was.
    DeadLink,
    /// The new password is not good enough.
    Password(PasswordRefusal),
}

impl From<TooManyAttempts> for SignInRefusal {
    fn from(_: TooManyAttempts) -> Self {
        Self::TooMany
    }
}

#[derive(FromQueryResult)]
struct AccountRow {
    id: Uuid,
    name: String,
    email: String,
    password_hash: String,
    language: Option<String>,
    disabled_at: Option<i64>,
}

const COLUMNS: &str = "SELECT id, name, email, password_hash, language, disabled_at FROM accounts";

impl Store {
    /// Makes the first account from the first link and signs it in. Only one ever succeeds.
    pub async fn claim_first_link(
        &self,
        link: &Token,
        account: NewAccount,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<Token, SignInRefusal>, Fault> {
        if let Err(refusal) = domain::security::check_password(
            &account.password,
            &[account.email.as_str(), account.name.as_str()],
        ) {
            return Ok(Err(SignInRefusal::Password(refusal)));
        }
        if !self.is_first_link_live(link, now).await? {
            return Ok(Err(SignInRefusal::DeadLink));
        }
        let hash = hash(account.password.clone()).await?;
        let tx = self.begin_alone().await?;
        if has_account(&tx).await? || !use_up(&tx, link, now).await? {
            return Ok(Err(SignInRefusal::DeadLink));
        }
        let Some(id) = insert_account(&tx, &account, hash, now).await? else {
            return Ok(Err(SignInRefusal::DeadLink));
        };
        let token = start_session(&tx, id, &["first_link", "password"], client, now).await?;
        note(&tx, Some(id), "account.made", now).await?;
        tx.commit().await?;
        Ok(Ok(token))
    }

    /// Signs in by address and password. Takes as long for an unknown address as for a known one.
    pub async fn sign_in(
        &self,
        email: &Email,
        password: &str,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<Token, SignInRefusal>, Fault> {
        if let Err(refusal) = self
            .count_attempt(email.as_str(), &client.network, now)
            .await?
        {
            return Ok(Err(refusal.into()));
        }
        // Nobody has one this long, and hashing it would cost as much as somebody wants.
        if password.chars().count() > PASSWORD_LENGTH_MAX {
            return Ok(Err(SignInRefusal::Wrong));
        }
        let row = first::<AccountRow>(
            self.reader(),
            &format!("{COLUMNS} WHERE email = $1"),
            values![email.as_str()],
        )
        .await?;
        let known = row.filter(|row| row.disabled_at.is_none());
        let account = known.as_ref().map(|row| AccountId::new(row.id));
        let hash = known.map(|row| row.password_hash);
        let right = verify(password.to_owned(), hash.clone()).await?;
        let tx = self.begin().await?;
        let (Some(account), true) = (account, right && is_still(&tx, account, hash).await?) else {
            note(&tx, account, "sign_in.failed", now).await?;
            tx.commit().await?;
            return Ok(Err(SignInRefusal::Wrong));
        };
        let token = start_session(&tx, account, &["password"], client, now).await?;
        note(&tx, Some(account), "sign_in", now).await?;
        tx.commit().await?;
        Ok(Ok(token))
    }

    /// An account by its id.
    pub async fn find_account(&self, id: AccountId) -> Result<Option<AccountView>, Fault> {
        let row = first::<AccountRow>(
            self.reader(),
            &format!("{COLUMNS} WHERE id = $1"),
            values![id.uuid()],
        )
        .await?;
        Ok(row.map(view))
    }

    /// An account by its address.
    pub async fn find_account_by_email(&self, email: &Email) -> Result<Option<AccountView>, Fault> {
        let row = first::<AccountRow>(
            self.reader(),
            &format!("{COLUMNS} WHERE email = $1"),
            values![email.as_str()],
        )
        .await?;
        Ok(row.map(view))
    }

    /// Changes a password; all other sessions of the account end, and this one goes on under a new token.
    pub async fn change_password(
        &self,
        id: AccountId,
        session: domain::ids::SessionId,
        old: &str,
        new: &str,
        now: Timestamp,
    ) -> Result<Result<Token, SignInRefusal>, Fault> {
        let row = first::<AccountRow>(
            self.reader(),
            &format!("{COLUMNS} WHERE id = $1"),
            values![id.uuid()],
        )
        .await?;
        let Some(row) = row.filter(|row| row.disabled_at.is_none()) else {
            return Ok(Err(SignInRefusal::Wrong));
        };
        if let Err(refusal) = self
            .count_attempt(&row.email, &format!("change {id}"), now)
            .await?
        {
            return Ok(Err(refusal.into()));
        }
        if old.chars().count() > PASSWORD_LENGTH_MAX {
            return Ok(Err(SignInRefusal::Wrong));
        }
        if !verify(old.to_owned(), Some(row.password_hash.clone())).await? {
            return Ok(Err(SignInRefusal::Wrong));
        }
        if let Err(refusal) = domain::security::check_password(new, &[&row.email, &row.name]) {
            return Ok(Err(SignInRefusal::Password(refusal)));
        }
        let hash = hash(new.to_owned()).await?;
        let tx = self.begin().await?;
        if !is_still(&tx, Some(id), Some(row.password_hash)).await? {
            return Ok(Err(SignInRefusal::Wrong));
        }
        run(
            &tx,
            "UPDATE accounts SET password_hash = $2 WHERE id = $1",
            values![id.uuid(), hash],
        )
        .await?;
        end_others(&tx, id, session, "password_changed", now).await?;
        let Some(token) = renew_token(&tx, id, session).await? else {
            return Ok(Err(SignInRefusal::Wrong));
        };
        note(&tx, Some(id), "password.changed", now).await?;
        tx.commit().await?;
        Ok(Ok(token))
    }

    /// Sets a person's own language, everywhere.
    pub async fn choose_language(
        &self,
        id: AccountId,
        language: Language,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let tx = self.begin().await?;
        run(
            &tx,
            "UPDATE accounts SET language = $2 WHERE id = $1",
            values![id.uuid(), language.code()],
        )
        .await?;
        note(&tx, Some(id), "language.chosen", now).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Makes an account; none if its address is taken.
pub async fn insert_account(
    db: &impl ConnectionTrait,
    account: &NewAccount,
    hash: String,
    now: Timestamp,
) -> Result<Option<AccountId>, Fault> {
    let id = AccountId::new(fresh_id(now));
    let sql = "INSERT INTO accounts (id, email, name, password_hash, language, created_at) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (email) DO NOTHING";
    let columns = values![
        id.uuid(),
        account.email.as_str(),
        account.name.as_str(),
        hash,
        account.language.code(),
        instant(now)
    ];
    Ok((run(db, sql, columns).await? == 1).then_some(id))
}

fn view(row: AccountRow) -> AccountView {
    AccountView {
        id: AccountId::new(row.id),
        name: row.name,
        email: row.email,
        language: row.language.as_deref().and_then(Language::parse),
    }
}

/// Appends to the log of accounts.
pub async fn note(
    db: &impl ConnectionTrait,
    account: Option<AccountId>,
    kind: &str,
    now: Timestamp,
) -> Result<(), Fault> {
    let sql =
        "INSERT INTO account_events (id, at, account_id, kind, body) VALUES ($1, $2, $3, $4, $5)";
    run(
        db,
        sql,
        values![
            fresh_id(now),
            instant(now),
            account.map(AccountId::uuid),
            kind,
            json!({}).to_string()
        ],
    )
    .await?;
    Ok(())
}

/// Whether the password that was just checked is still the one that counts; until the transaction ends it stays so.
async fn is_still(
    db: &impl ConnectionTrait,
    account: Option<AccountId>,
    hash: Option<String>,
) -> Result<bool, Fault> {
    let lock = for_update(db.get_database_backend());
    let sql = format!("{COLUMNS} WHERE id = $1{lock}");
    let row = first::<AccountRow>(db, &sql, values![account.map(AccountId::uuid)]).await?;
    Ok(row.is_some_and(|row| row.disabled_at.is_none() && Some(row.password_hash) == hash))
}
