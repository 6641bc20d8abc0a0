//! What the door must know of a request, in one statement: session, account, memberships, workspace and its sequence number.

use domain::country::Country;
use domain::ids::{AccountId, PersonId, SessionId, WorkspaceId};
use domain::language::Language;
use domain::security::session::is_live;
use domain::security::{Access, Member, Workspace};
use domain::text::Name;
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;
use vault::Token;

use super::sessions::SEEN_EVERY;
use super::workspaces::LISTED_MAX;
use super::{AccountView, Membership, SignedIn};
use crate::database::Store;
use crate::dialect::{instant, read_instant, weekday_of};
use crate::fault::Fault;
use crate::rows::{all, values};

/// Somebody signed in, as they stand before a workspace at this moment.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Who, by which session.
    pub session: SignedIn,
    /// Their account.
    pub account: AccountView,
    /// The workspaces that they belong to, in the order of their names.
    pub memberships: Vec<Membership>,
    /// The workspace asked for, if they belong to it.
    pub here: Option<Here>,
    seen_at: Timestamp,
    now: Timestamp,
}

/// The workspace that somebody stands in.
#[derive(Clone, Debug)]
pub struct Here {
    /// Who they are there, with the rights of this moment.
    pub member: Member,
    /// Which.
    pub workspace: Workspace,
    /// Its sequence number, which moves with every change.
    pub sequence: i64,
}

#[derive(FromQueryResult)]
struct ArrivalRow {
    session_id: Uuid,
    account_id: Uuid,
    started_at: i64,
    seen_at: i64,
    account_name: String,
    email: String,
    account_language: Option<String>,
    person_id: Option<Uuid>,
    access: Option<String>,
    workspace_id: Option<Uuid>,
    name: Option<String>,
    language: Option<String>,
    country: Option<String>,
    zone: Option<String>,
    week_start: Option<String>,
    sequence: Option<i64>,
}

const ARRIVAL: &str = "SELECT s.id AS session_id, s.account_id, s.started_at, s.seen_at, a.name AS account_name, a.email, a.language AS account_language, \
     m.person_id, m.access, w.id AS workspace_id, w.name, w.language, w.country, w.zone, w.week_start, w.sequence \
     FROM sessions s JOIN accounts a ON a.id = s.account_id \
     LEFT JOIN memberships m ON m.account_id = s.account_id AND m.state = 'confirmed' LEFT JOIN workspaces w ON w.id = m.workspace_id \
     WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND a.disabled_at IS NULL \
     ORDER BY CASE WHEN w.id = $3 THEN 0 ELSE 1 END, w.name, w.id LIMIT $4";

impl Store {
    /// Who comes with a token to a workspace; nobody if the session has ended or the account is disabled. Only reads.
    pub async fn arrive(
        &self,
        token: &Token,
        workspace: WorkspaceId,
        now: Timestamp,
    ) -> Result<Option<Arrival>, Fault> {
        let digest = token.digest().bytes().to_vec();
        let asked = values![digest, instant(now), workspace.uuid(), LISTED_MAX];
        let rows: Vec<ArrivalRow> = all(self.reader(), ARRIVAL, asked).await?;
        let Some(first) = rows.first() else {
            return Ok(None);
        };
        let seen_at = read_instant(first.seen_at)?;
        if !is_live(read_instant(first.started_at)?, seen_at, now) {
            return Ok(None);
        }
        let account = AccountId::new(first.account_id);
        let mut memberships: Vec<Membership> = rows.iter().filter_map(membership).collect();
        let here = here(first, account).filter(|here| here.workspace.id == workspace);
        memberships.sort_by(|one, other| {
            let key = |it: &Membership| (it.workspace.name.to_string(), it.workspace.id.uuid());
            key(one).cmp(&key(other))
        });
        Ok(Some(Arrival {
            session: SignedIn {
                account,
                session: SessionId::new(first.session_id),
            },
            account: AccountView {
                id: account,
                name: first.account_name.clone(),
                email: first.email.clone(),
                language: first.account_language.as_deref().and_then(Language::parse),
            },
            memberships,
            here,
            seen_at,
            now,
        }))
    }

    /// Notes that somebody was here, beside the request and only now and then; what a page fetches by itself is no sign of life.
    pub fn note_arrival(&self, arrival: &Arrival) {
        if arrival.now.duration_since(arrival.seen_at) < SEEN_EVERY {
            return;
        }
        let (id, seen_at, now) = (arrival.session.session, arrival.seen_at, arrival.now);
        let Some(noting) = self.noting.begin(id) else {
            return;
        };
        let store = self.clone();
        tokio::spawn(async move {
            let noted = store.note_seen(id.uuid(), seen_at.as_microsecond(), now);
            if let Err(fault) = noted.await {
                tracing::warn!(%fault, "a session could not be noted as seen");
            }
            drop(noting);
        });
    }
}

fn membership(row: &ArrivalRow) -> Option<Membership> {
    Some(Membership {
        workspace: workspace(row)?,
        access: Access::parse(row.access.as_deref()?)?,
    })
}

fn here(row: &ArrivalRow, account: AccountId) -> Option<Here> {
    let workspace = workspace(row)?;
    Some(Here {
        member: Member {
            workspace: workspace.id,
            account,
            person: PersonId::new(row.person_id?),
            access: Access::parse(row.access.as_deref()?)?,
        },
        workspace,
        sequence: row.sequence?,
    })
}

fn workspace(row: &ArrivalRow) -> Option<Workspace> {
    Some(Workspace {
        id: WorkspaceId::new(row.workspace_id?),
        name: Name::parse(row.name.as_deref()?).ok()?,
        language: Language::parse(row.language.as_deref()?)?,
        country: Country::parse(row.country.as_deref()?)?,
        zone: row.zone.clone()?,
        week_start: weekday_of(row.week_start.as_deref()?)?,
    })
}
