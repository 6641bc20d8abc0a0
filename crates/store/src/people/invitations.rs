//! Invitations: one open link a person, shown once, taken back or replaced at will.

use domain::ids::{AccountId, InvitationId, PersonId, WorkspaceId};
use domain::language::Language;
use domain::security::session::INVITATION_MAX;
use domain::security::{Access, InviteRefusal, Known, Right, SecurityEvent, may_invite};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;
use vault::Token;

use super::access::{access_of, find_membership};
use super::directory::directory;
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, read_instant};
use crate::fault::Fault;
use crate::rows::{all, first, run, values};

/// Whom to invite, to do how much, in which language the page greets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewInvitation {
    /// Who.
    pub person: PersonId,
    /// To do how much.
    pub access: Access,
    /// Their language.
    pub language: Language,
}

/// An invitation that nobody has used yet, as the team sees it; the secret is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenInvitation {
    /// Identifies it.
    pub id: InvitationId,
    /// For whom.
    pub person: PersonId,
    /// To do how much.
    pub access: Access,
    /// In which language its page greets them.
    pub language: Language,
    /// Who gave it.
    pub made_by: PersonId,
    /// When it stops by itself.
    pub expires_at: Timestamp,
}

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    /// It works.
    Open,
    /// Expired, taken back, replaced, or given by somebody who may not give it any more.
    Over,
    /// Used by this account.
    UsedBy(AccountId),
}

/// An invitation as whoever holds it finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// To which workspace.
    pub workspace: WorkspaceId,
    /// Which.
    pub id: InvitationId,
    /// For whom.
    pub person: PersonId,
    /// To do how much.
    pub access: Access,
    /// In which language its page greets them.
    pub language: Language,
    /// Who gave it.
    pub made_by: PersonId,
    /// Whether it works.
    pub state: InvitationState,
}

#[derive(FromQueryResult)]
struct OpenRow {
    id: Uuid,
    person_id: Uuid,
    access: String,
    language: String,
    made_by: Uuid,
    expires_at: i64,
}

#[derive(FromQueryResult)]
struct HeldRow {
    workspace_id: Uuid,
    id: Uuid,
    person_id: Uuid,
    access: String,
    language: String,
    made_by: Uuid,
    expires_at: i64,
    revoked_at: Option<i64>,
    accepted_by: Option<Uuid>,
}

const OPEN: &str = "SELECT id, person_id, access, language, made_by, expires_at FROM invitations \
                    WHERE workspace_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL AND expires_at > $2";
const LISTED_MAX: i64 = 2_000;

fn read_open(row: &OpenRow) -> Result<OpenInvitation, Fault> {
    Ok(OpenInvitation {
        id: InvitationId::new(row.id),
        person: PersonId::new(row.person_id),
        access: access(&row.access)?,
        language: Language::parse(&row.language).unwrap_or(Language::English),
        made_by: PersonId::new(row.made_by),
        expires_at: read_instant(row.expires_at)?,
    })
}

fn access(code: &str) -> Result<Access, Fault> {
    Access::parse(code).ok_or_else(|| Fault::new("reading an invitation", "no such level"))
}

/// The open invitation of a person, over any connection.
async fn find_open(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<OpenInvitation>, Fault> {
    let sql = format!("{OPEN} AND person_id = $3 ORDER BY id DESC LIMIT 1");
    let row = first::<OpenRow>(db, &sql, values![workspace, instant(now), person.uuid()]).await?;
    row.as_ref().map(read_open).transpose()
}

/// The invitation of a secret, over any connection; nothing for one that never was.
pub(super) async fn find_held(
    db: &impl ConnectionTrait,
    token: &Token,
    now: Timestamp,
) -> Result<Option<Invitation>, Fault> {
    let sql = "SELECT workspace_id, id, person_id, access, language, made_by, expires_at, revoked_at, accepted_by FROM invitations WHERE token_hash = $1";
    let digest = token.digest().bytes().to_vec();
    let Some(row) = first::<HeldRow>(db, sql, values![digest]).await? else {
        return Ok(None);
    };
    let (given, made_by) = (access(&row.access)?, PersonId::new(row.made_by));
    let giver = access_of(db, row.workspace_id, made_by).await?;
    let is_given = giver.is_some_and(|by| may_invite(by, given, Known::default()).is_ok());
    let is_over = row.revoked_at.is_some() || read_instant(row.expires_at)? <= now || !is_given;
    Ok(Some(Invitation {
        workspace: WorkspaceId::new(row.workspace_id),
        id: InvitationId::new(row.id),
        person: PersonId::new(row.person_id),
        access: given,
        language: Language::parse(&row.language).unwrap_or(Language::English),
        made_by,
        state: match row.accepted_by {
            Some(account) => InvitationState::UsedBy(AccountId::new(account)),
            None if is_over => InvitationState::Over,
            None => InvitationState::Open,
        },
    }))
}

impl Store {
    /// Invites a person of the workspace; an invitation that they have already stops working.
    pub async fn invite(
        &self,
        request: Request,
        new: NewInvitation,
        token: &Token,
    ) -> Result<Done<InvitationId>, NotDone<InviteRefusal>> {
        let digest = token.digest().bytes().to_vec();
        self.act(request, Right::PeopleInvite, async |tx| {
            let earlier = permitted(tx, new).await?;
            if let Some(earlier) = earlier {
                revoke(tx, new.person, earlier.id).await?;
            }
            let Some(by) = tx.actor().person() else { return Err(NotDone::Denied) };
            let id = InvitationId::new(tx.fresh());
            let expires_at = tx.now().saturating_add(INVITATION_MAX).map_err(|cause| Fault::new("dating an invitation", cause))?;
            let sql = "INSERT INTO invitations (workspace_id, id, token_hash, person_id, access, language, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
            run(tx.db(), sql, values![tx.workspace(), id.uuid(), digest, new.person.uuid(), new.access.code(), new.language.code(), by.uuid(), instant(tx.now()), instant(expires_at)]).await?;
            tx.log(SecurityEvent::Invited { person: new.person, invitation: id, access: new.access });
            Ok(id)
        })
        .await
    }

    /// Takes an open invitation of a person back.
    pub async fn revoke_invitation(
        &self,
        request: Request,
        person: PersonId,
        id: InvitationId,
    ) -> Result<Done<()>, NotDone<InviteRefusal>> {
        self.act(request, Right::PeopleInvite, async |tx| {
            let open = find_open(tx.db(), tx.workspace(), person, tx.now()).await?;
            let open = open.filter(|open| open.id == id).ok_or(NotDone::Missing)?;
            let by = actor_access(tx);
            let known = Known {
                invited_to: Some(open.access),
                held: None,
            };
            may_invite(by, Access::Member, known).map_err(NotDone::Refused)?;
            revoke(tx, person, id).await
        })
        .await
    }

    /// The invitation of a person that is still open.
    pub async fn find_open_invitation(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Option<OpenInvitation>, Fault> {
        find_open(self.reader(), workspace.uuid(), person, now).await
    }

    /// All invitations of a workspace that are still open, the oldest first.
    pub async fn list_invitations(
        &self,
        workspace: WorkspaceId,
        now: Timestamp,
    ) -> Result<Vec<OpenInvitation>, Fault> {
        let sql = format!("{OPEN} ORDER BY made_at, id LIMIT $3");
        let values = values![workspace.uuid(), instant(now), LISTED_MAX];
        let rows: Vec<OpenRow> = all(self.reader(), &sql, values).await?;
        rows.iter().map(read_open).collect()
    }

    /// The invitation of a secret; looking does not use it up.
    pub async fn find_invitation(
        &self,
        token: &Token,
        now: Timestamp,
    ) -> Result<Option<Invitation>, Fault> {
        find_held(self.reader(), token, now).await
    }
}

/// Asks the rule; the open invitation that a new one replaces.
async fn permitted(
    tx: &Tx,
    new: NewInvitation,
) -> Result<Option<OpenInvitation>, NotDone<InviteRefusal>> {
    let people = directory(tx.db(), tx.workspace()).await?;
    people.person(new.person).ok_or(NotDone::Missing)?;
    let earlier = find_open(tx.db(), tx.workspace(), new.person, tx.now()).await?;
    let held = find_membership(tx.db(), tx.workspace(), new.person).await?;
    let known = Known {
        held: held.map(|member| member.held),
        invited_to: earlier.map(|open| open.access),
    };
    may_invite(actor_access(tx), new.access, known).map_err(NotDone::Refused)?;
    Ok(earlier)
}

fn actor_access(tx: &Tx) -> Access {
    match tx.actor() {
        domain::security::Actor::Member(member) => member.access,
        _ => Access::Member,
    }
}

async fn revoke(
    tx: &mut Tx,
    person: PersonId,
    invitation: InvitationId,
) -> Result<(), NotDone<InviteRefusal>> {
    let sql = "UPDATE invitations SET revoked_at = $3 WHERE workspace_id = $1 AND id = $2 AND revoked_at IS NULL AND accepted_at IS NULL";
    let values = values![tx.workspace(), invitation.uuid(), instant(tx.now())];
    run(tx.db(), sql, values).await?;
    tx.log(SecurityEvent::InvitationRevoked { person, invitation });
    Ok(())
}
