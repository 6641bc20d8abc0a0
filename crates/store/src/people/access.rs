//! What people hold in a workspace: read for their pages, and changed by an owner.

use domain::ids::{AccountId, PersonId, WorkspaceId};
use domain::security::{
    Access, AccessChange, AccessRefusal, Held, MemberState, Right, change_access,
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::rows::{all, first, number, run, values};

/// Somebody of a workspace with the account by which they sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who.
    pub person: PersonId,
    /// By which account.
    pub account: AccountId,
    /// The address that they sign in with.
    pub email: String,
    /// What they hold.
    pub held: Held,
}

#[derive(FromQueryResult)]
struct MembershipRow {
    person_id: Uuid,
    account_id: Uuid,
    email: String,
    access: String,
    state: String,
}

#[derive(FromQueryResult)]
struct AccessRow {
    access: String,
}

const COLUMNS: &str = "SELECT m.person_id, m.account_id, a.email, m.access, m.state FROM memberships m JOIN accounts a ON a.id = m.account_id";
/// Whoever left and came back by another account is the later of the two.
const ORDER: &str = "ORDER BY m.person_id, CASE WHEN m.state = 'left' THEN 1 ELSE 0 END, m.since DESC, m.account_id";
const LISTED_MAX: i64 = 4_000;

fn read(row: MembershipRow) -> Option<Membership> {
    Some(Membership {
        person: PersonId::new(row.person_id),
        account: AccountId::new(row.account_id),
        email: row.email,
        held: Held {
            access: Access::parse(&row.access)?,
            state: MemberState::parse(&row.state)?,
        },
    })
}

/// What a person holds, over any connection.
pub(super) async fn find_membership(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    person: PersonId,
) -> Result<Option<Membership>, Fault> {
    let sql = format!("{COLUMNS} WHERE m.workspace_id = $1 AND m.person_id = $2 {ORDER} LIMIT 1");
    let row = first::<MembershipRow>(db, &sql, values![workspace, person.uuid()]).await?;
    Ok(row.and_then(read))
}

/// How much a person may do at this moment; nothing unless they are confirmed and their account is not disabled.
pub(crate) async fn access_of(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    person: PersonId,
) -> Result<Option<Access>, Fault> {
    let sql = "SELECT m.access FROM memberships m JOIN accounts a ON a.id = m.account_id \
               WHERE m.workspace_id = $1 AND m.person_id = $2 AND m.state = 'confirmed' AND a.disabled_at IS NULL \
               ORDER BY m.account_id LIMIT 1";
    let row = first::<AccessRow>(db, sql, values![workspace, person.uuid()]).await?;
    Ok(row.and_then(|row| Access::parse(&row.access)))
}

/// Owners whom the workspace can rely on.
async fn count_owners(db: &impl ConnectionTrait, workspace: Uuid) -> Result<usize, Fault> {
    let sql = "SELECT COUNT(*) FROM memberships m JOIN accounts a ON a.id = m.account_id \
               WHERE m.workspace_id = $1 AND m.state = 'confirmed' AND m.access = 'owner' AND a.disabled_at IS NULL";
    let count = number(db, sql, values![workspace]).await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

impl Store {
    /// What a person holds in a workspace, with the account.
    pub async fn find_membership(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Option<Membership>, Fault> {
        find_membership(self.reader(), workspace.uuid(), person).await
    }

    /// What everybody holds in a workspace, each person once.
    pub async fn list_members(&self, workspace: WorkspaceId) -> Result<Vec<Membership>, Fault> {
        let sql = format!("{COLUMNS} WHERE m.workspace_id = $1 {ORDER} LIMIT $2");
        let values = values![workspace.uuid(), LISTED_MAX];
        let rows: Vec<MembershipRow> = all(self.reader(), &sql, values).await?;
        let mut members: Vec<Membership> = rows.into_iter().filter_map(read).collect();
        members.dedup_by_key(|member| member.person);
        Ok(members)
    }

    /// Changes what somebody holds; it counts from their next request on.
    pub async fn change_access(
        &self,
        request: Request,
        person: PersonId,
        change: AccessChange,
    ) -> Result<Done<()>, NotDone<AccessRefusal>> {
        self.act(request, Right::AccessEdit, async |tx| {
            let found = find_membership(tx.db(), tx.workspace(), person).await?;
            let member = found.ok_or(NotDone::Missing)?;
            let owners = count_owners(tx.db(), tx.workspace()).await?;
            let (after, event) = change_access(person, member.held, owners, change)
                .map_err(NotDone::Refused)?;
            if after == member.held {
                return Ok(());
            }
            let sql = "UPDATE memberships SET access = $3, state = $4, since = $5 WHERE workspace_id = $1 AND account_id = $2";
            let columns = values![
                tx.workspace(),
                member.account.uuid(),
                after.access.code(),
                after.state.code(),
                instant(tx.now())
            ];
            run(tx.db(), sql, columns).await?;
            tx.log(event);
            Ok(())
        })
        .await
    }
}
