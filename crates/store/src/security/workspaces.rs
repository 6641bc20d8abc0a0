//! Workspaces: opened by an account, which becomes the first owner; listed for those who belong to several.

use domain::country::Country;
use domain::ids::{AccountId, PersonId, WorkspaceId};
use domain::language::Language;
use domain::security::{Access, Actor, Member, NewWorkspace, Right, SecurityEvent, Workspace};
use domain::text::Name;
use jiff::Timestamp;
use jiff::civil::Weekday;
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use uuid::Uuid;

use super::AccountView;
use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::{instant, weekday_code, weekday_of};
use crate::fault::Fault;
use crate::fresh::fresh_id;
use crate::log;
use crate::rows::{all, first, run, values};

/// A workspace that an account belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Which.
    pub workspace: Workspace,
    /// How much they may do there.
    pub access: Access,
}

/// What an owner may change of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceChange {
    /// Its name.
    pub name: Name,
    /// Its language.
    pub language: Language,
    /// The first day of the week in calendars.
    pub week_start: Weekday,
}

#[derive(FromQueryResult)]
struct WorkspaceRow {
    id: Uuid,
    name: String,
    language: String,
    country: String,
    zone: String,
    week_start: String,
}

#[derive(FromQueryResult)]
struct MembershipRow {
    id: Uuid,
    name: String,
    language: String,
    country: String,
    zone: String,
    week_start: String,
    access: String,
}

/// Workspaces listed for one account.
pub(super) const LISTED_MAX: i64 = 1_000;

impl Store {
    /// Opens a workspace; the account becomes its owner and its first person.
    pub async fn open_workspace(
        &self,
        account: AccountId,
        new: NewWorkspace,
        now: Timestamp,
    ) -> Result<WorkspaceId, Fault> {
        let owner = self
            .find_account(account)
            .await?
            .ok_or_else(|| Fault::new("opening a workspace", "the account is gone"))?;
        let member = Member {
            workspace: WorkspaceId::new(fresh_id(now)),
            account,
            person: PersonId::new(fresh_id(now)),
            access: Access::Owner,
        };
        let tx = self.begin().await?;
        insert_workspace(&tx, member.workspace, &new, now).await?;
        insert_owner(&tx, &member, owner, now).await?;
        log_opening(&tx, &member, new.name, now).await?;
        tx.commit().await?;
        Ok(member.workspace)
    }

    /// The workspaces of an account in the order of their names.
    pub async fn list_memberships(&self, account: AccountId) -> Result<Vec<Membership>, Fault> {
        let sql = "SELECT w.id, w.name, w.language, w.country, w.zone, w.week_start, m.access FROM memberships m JOIN workspaces w ON w.id = m.workspace_id \
                   WHERE m.account_id = $1 AND m.state = 'confirmed' ORDER BY w.name, w.id LIMIT $2";
        let rows: Vec<MembershipRow> =
            all(self.reader(), sql, values![account.uuid(), LISTED_MAX]).await?;
        let read = |row: MembershipRow| {
            let access = Access::parse(&row.access)?;
            let row = WorkspaceRow {
                id: row.id,
                name: row.name,
                language: row.language,
                country: row.country,
                zone: row.zone,
                week_start: row.week_start,
            };
            Some(Membership {
                workspace: read_workspace(row)?,
                access,
            })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// One workspace.
    pub async fn find_workspace(&self, id: WorkspaceId) -> Result<Option<Workspace>, Fault> {
        find_workspace(self.reader(), id).await
    }

    /// Changes what a workspace says of itself.
    pub async fn change_workspace(
        &self,
        request: Request,
        change: WorkspaceChange,
    ) -> Result<Done<()>, NotDone<std::convert::Infallible>> {
        self.act(request, Right::WorkspaceEdit, async |tx| {
            let sql =
                "UPDATE workspaces SET name = $2, language = $3, week_start = $4 WHERE id = $1";
            run(
                tx.db(),
                sql,
                values![
                    tx.workspace(),
                    change.name.as_str(),
                    change.language.code(),
                    weekday_code(change.week_start)
                ],
            )
            .await?;
            tx.log(SecurityEvent::WorkspaceRenamed {
                name: change.name.clone(),
            });
            Ok(())
        })
        .await
    }
}

async fn insert_workspace(
    tx: &DatabaseTransaction,
    id: WorkspaceId,
    new: &NewWorkspace,
    now: Timestamp,
) -> Result<(), Fault> {
    let sql = "INSERT INTO workspaces (id, name, language, country, zone, week_start, calendar, sequence, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8)";
    let columns = values![
        id.uuid(),
        new.name.as_str(),
        new.language.code(),
        new.country.code(),
        new.country.usual_zone(),
        weekday_code(new.week_start),
        "",
        instant(now)
    ];
    run(tx, sql, columns).await?;
    Ok(())
}

/// The first person of a workspace, who owns it.
async fn insert_owner(
    tx: &DatabaseTransaction,
    member: &Member,
    owner: AccountView,
    now: Timestamp,
) -> Result<(), Fault> {
    let (workspace, person) = (member.workspace.uuid(), member.person.uuid());
    let sql =
        "INSERT INTO people (workspace_id, id, name, email, added_at) VALUES ($1, $2, $3, $4, $5)";
    let columns = values![workspace, person, owner.name, owner.email, instant(now)];
    run(tx, sql, columns).await?;
    let sql = "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES ($1, $2, $3, $4, 'confirmed', $5)";
    let account = member.account.uuid();
    let columns = values![
        workspace,
        account,
        person,
        member.access.code(),
        instant(now)
    ];
    run(tx, sql, columns).await?;
    Ok(())
}

async fn log_opening(
    tx: &DatabaseTransaction,
    member: &Member,
    name: Name,
    now: Timestamp,
) -> Result<(), Fault> {
    let (person, access) = (member.person, member.access);
    let events = [
        SecurityEvent::WorkspaceOpened { name }.into(),
        SecurityEvent::AccessGranted { person, access }.into(),
    ];
    let request = Request {
        actor: Actor::Member(member.clone()),
        now,
        key: None,
    };
    let sequence = log::append(tx, &request, member.workspace, 0, &events).await?;
    let sql = "UPDATE workspaces SET sequence = $2 WHERE id = $1";
    run(tx, sql, values![member.workspace.uuid(), sequence]).await?;
    Ok(())
}

/// One workspace, over any connection.
pub async fn find_workspace(
    db: &impl ConnectionTrait,
    id: WorkspaceId,
) -> Result<Option<Workspace>, Fault> {
    let sql = "SELECT id, name, language, country, zone, week_start FROM workspaces WHERE id = $1";
    Ok(first::<WorkspaceRow>(db, sql, values![id.uuid()])
        .await?
        .and_then(read_workspace))
}

fn read_workspace(row: WorkspaceRow) -> Option<Workspace> {
    Some(Workspace {
        id: WorkspaceId::new(row.id),
        name: Name::parse(&row.name).ok()?,
        language: Language::parse(&row.language)?,
        country: Country::parse(&row.country)?,
        zone: row.zone,
        week_start: weekday_of(&row.week_start)?,
    })
}
