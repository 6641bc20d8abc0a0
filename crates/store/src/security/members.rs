//! Rights are read anew for every request: who is a member now, and how much may they do.

use domain::ids::{AccountId, PersonId, WorkspaceId};
use domain::security::{Access, Actor, Member};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::database::Store;
use crate::fault::Fault;
use crate::rows::{first, values};

#[derive(FromQueryResult)]
struct MemberRow {
    person_id: Uuid,
    access: String,
}

/// The actor with the rights of this moment; nobody if the membership is not confirmed or the account is disabled.
pub async fn live_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<Actor>, Fault> {
    match actor {
        Actor::Member(member) => Ok(find_member(db, member.workspace, member.account)
            .await?
            .map(Actor::Member)),
        Actor::Link { .. } | Actor::System { .. } => Ok(Some(actor.clone())),
    }
}

async fn find_member(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    account: AccountId,
) -> Result<Option<Member>, Fault> {
    let sql = "SELECT m.person_id, m.access FROM memberships m JOIN accounts a ON a.id = m.account_id \
               WHERE m.workspace_id = $1 AND m.account_id = $2 AND m.state = 'confirmed' AND a.disabled_at IS NULL";
    let row = first::<MemberRow>(db, sql, values![workspace.uuid(), account.uuid()]).await?;
    Ok(row.and_then(|row| {
        Access::parse(&row.access).map(|access| Member {
            workspace,
            account,
            person: PersonId::new(row.person_id),
            access,
        })
    }))
}

impl Store {
    /// The membership of an account in a workspace, if it is confirmed.
    pub async fn find_member(
        &self,
        workspace: WorkspaceId,
        account: AccountId,
    ) -> Result<Option<Member>, Fault> {
        find_member(self.reader(), workspace, account).await
    }
}
