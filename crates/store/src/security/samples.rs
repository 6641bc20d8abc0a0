//! The accounts of a sample team: made at the terminal, all at once, all with one password.

use domain::ids::{AccountId, PersonId};
use domain::language::Language;
use domain::security::{Access, Right, SecurityEvent};
use domain::text::{Email, Name};
use jiff::Timestamp;

use super::accounts::note;
use super::hashing::hash;
use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::rows::{run, values};

/// Somebody of a sample team.
#[derive(Clone, Debug)]
pub struct SampleAccount {
    /// Their name.
    pub name: Name,
    /// Where they sign in with.
    pub email: Email,
    /// Their language.
    pub language: Language,
}

impl Store {
    /// Makes accounts that share a password; an address that is taken is a fault.
    pub async fn make_sample_accounts(
        &self,
        accounts: &[SampleAccount],
        password: &str,
        now: Timestamp,
    ) -> Result<Vec<AccountId>, Fault> {
        let hash = hash(password.to_owned()).await?;
        let tx = self.begin().await?;
        let mut made = Vec::with_capacity(accounts.len());
        for account in accounts {
            let id = AccountId::new(fresh_id(now));
            let sql = "INSERT INTO accounts (id, email, name, password_hash, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
            let columns = values![
                id.uuid(),
                account.email.as_str(),
                account.name.as_str(),
                hash.clone(),
                account.language.code(),
                instant(now)
            ];
            run(&tx, sql, columns).await?;
            note(&tx, Some(id), "account.made", now).await?;
            made.push(id);
        }
        tx.commit().await?;
        Ok(made)
    }

    /// Lets the account of a sample person into the workspace, as that person.
    pub async fn admit_sample_member(
        &self,
        request: Request,
        account: AccountId,
        person: PersonId,
        access: Access,
    ) -> Result<Done<()>, NotDone<std::convert::Infallible>> {
        self.act(request, Right::WorkspaceEdit, async |tx| {
            let sql = "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES ($1, $2, $3, $4, 'confirmed', $5)";
            let columns = values![
                tx.workspace(),
                account.uuid(),
                person.uuid(),
                access.code(),
                instant(tx.now())
            ];
            run(tx.db(), sql, columns).await?;
            tx.log(SecurityEvent::AccessGranted { person, access });
            Ok(())
        })
        .await
    }
}
