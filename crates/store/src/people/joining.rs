//! Joining by an invitation: with an account that is there, or with one made for it. Of all who try with one link, one succeeds.

use domain::ids::{AccountId, LinkId};
use domain::security::{
    Actor, Known, MemberState, PasswordRefusal, Right, SecurityEvent, check_password, joins_as,
    may_invite,
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;
use vault::Token;

use super::access::{access_of, find_membership};
use super::invitations::{Invitation, InvitationState, find_held};
use crate::action::{NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::rows::{first, number, run, values};
use crate::security::{Client, NewAccount, hash, insert_account, note, start_session};

/// Why somebody did not join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinRefusal {
    /// The invitation was used, replaced, taken back, has expired or never was.
    DeadLink,
    /// Too many tries from here.
    TooMany,
    /// The password is not good enough.
    Password(PasswordRefusal),
    /// The address cannot be used for a new account.
    AddressTaken,
    /// This account belongs to the workspace already.
    AlreadyHere,
}

#[derive(FromQueryResult)]
struct StateRow {
    state: String,
}

impl Store {
    /// Makes an account, joins with it and signs it in.
    pub async fn join_with_new_account(
        &self,
        token: &Token,
        account: NewAccount,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<Token, JoinRefusal>, Fault> {
        let known = [account.email.as_str(), account.name.as_str()];
        if let Err(refusal) = check_password(&account.password, &known) {
            return Ok(Err(JoinRefusal::Password(refusal)));
        }
        let Some(invitation) = self.open_invitation(token, now).await? else {
            return Ok(Err(JoinRefusal::DeadLink));
        };
        let counted = self
            .count_attempt(account.email.as_str(), &client.network, now)
            .await?;
        if counted.is_err() {
            return Ok(Err(JoinRefusal::TooMany));
        }
        let hash = hash(account.password.clone()).await?;
        let mut session = None;
        let done = self
            .act(
                request(&invitation, now),
                Right::InvitationAccept,
                async |tx| {
                    let made = insert_account(tx.db(), &account, hash, now).await?;
                    let id = made.ok_or(NotDone::Refused(JoinRefusal::AddressTaken))?;
                    join(tx, token, id).await?;
                    let factors = ["invitation", "password"];
                    session = Some(start_session(tx.db(), id, &factors, client, now).await?);
                    note(tx.db(), Some(id), "account.made", now).await?;
                    Ok(())
                },
            )
            .await;
        match refused(done)? {
            Some(refusal) => Ok(Err(refusal)),
            None => Ok(session.ok_or(JoinRefusal::DeadLink)),
        }
    }

    /// Joins with an account that is signed in.
    pub async fn join_signed_in(
        &self,
        token: &Token,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), JoinRefusal>, Fault> {
        let Some(invitation) = self.open_invitation(token, now).await? else {
            return Ok(Err(JoinRefusal::DeadLink));
        };
        let done = self
            .act(
                request(&invitation, now),
                Right::InvitationAccept,
                async |tx| {
                    let sql = "SELECT COUNT(*) FROM accounts WHERE id = $1 AND disabled_at IS NULL";
                    if number(tx.db(), sql, values![account.uuid()]).await? == 0 {
                        return Err(NotDone::Denied);
                    }
                    join(tx, token, account).await
                },
            )
            .await;
        Ok(refused(done)?.map_or(Ok(()), Err))
    }

    async fn open_invitation(
        &self,
        token: &Token,
        now: Timestamp,
    ) -> Result<Option<Invitation>, Fault> {
        let found = self.find_invitation(token, now).await?;
        Ok(found.filter(|invitation| invitation.state == InvitationState::Open))
    }
}

/// In the name of the invitation; a repeated press finds it used.
fn request(invitation: &Invitation, now: Timestamp) -> Request {
    Request {
        actor: Actor::Link {
            workspace: invitation.workspace,
            link: LinkId::new(invitation.id.uuid()),
        },
        now,
        key: None,
    }
}

fn refused<T>(done: Result<T, NotDone<JoinRefusal>>) -> Result<Option<JoinRefusal>, Fault> {
    match done {
        Ok(_) => Ok(None),
        Err(NotDone::Refused(refusal)) => Ok(Some(refusal)),
        Err(NotDone::Denied | NotDone::Missing) => Ok(Some(JoinRefusal::DeadLink)),
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Uses the invitation up and makes the account a member; everything is read again while the workspace is held still.
async fn join(tx: &mut Tx, token: &Token, account: AccountId) -> Result<(), NotDone<JoinRefusal>> {
    let invitation = find_held(tx.db(), token, tx.now())
        .await?
        .filter(|it| it.state == InvitationState::Open && it.workspace.uuid() == tx.workspace())
        .ok_or(NotDone::Refused(JoinRefusal::DeadLink))?;
    check(tx, &invitation, account).await?;
    let sql = "UPDATE invitations SET accepted_at = $3, accepted_by = $4 WHERE workspace_id = $1 AND id = $2 AND accepted_at IS NULL AND revoked_at IS NULL";
    let used = values![
        tx.workspace(),
        invitation.id.uuid(),
        instant(tx.now()),
        account.uuid()
    ];
    if run(tx.db(), sql, used).await? == 0 {
        return Err(NotDone::Refused(JoinRefusal::DeadLink));
    }
    let sql = "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (workspace_id, account_id) DO UPDATE SET person_id = excluded.person_id, access = excluded.access, state = excluded.state, since = excluded.since";
    let columns = values![
        tx.workspace(),
        account.uuid(),
        invitation.person.uuid(),
        invitation.access.code(),
        joins_as(invitation.access).code(),
        instant(tx.now())
    ];
    run(tx.db(), sql, columns).await?;
    tx.log(SecurityEvent::Joined {
        person: invitation.person,
        invitation: invitation.id,
        access: invitation.access,
    });
    Ok(())
}

/// The giver may still give it, the person has not joined otherwise, and the account is not here already.
async fn check(
    tx: &Tx,
    invitation: &Invitation,
    account: AccountId,
) -> Result<(), NotDone<JoinRefusal>> {
    let dead = NotDone::Refused(JoinRefusal::DeadLink);
    let Some(by) = access_of(tx.db(), tx.workspace(), invitation.made_by).await? else {
        return Err(dead);
    };
    let held = find_membership(tx.db(), tx.workspace(), invitation.person).await?;
    let known = Known {
        held: held.map(|member| member.held),
        invited_to: None,
    };
    if may_invite(by, invitation.access, known).is_err() {
        return Err(dead);
    }
    if is_here(tx.db(), tx.workspace(), account).await? {
        return Err(NotDone::Refused(JoinRefusal::AlreadyHere));
    }
    Ok(())
}

/// Whether an account has any membership that has not ended; a suspended one is not walked around.
async fn is_here(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    account: AccountId,
) -> Result<bool, Fault> {
    let sql = "SELECT state FROM memberships WHERE workspace_id = $1 AND account_id = $2";
    let row = first::<StateRow>(db, sql, values![workspace, account.uuid()]).await?;
    Ok(row.is_some_and(|row| MemberState::parse(&row.state) != Some(MemberState::Left)))
}
