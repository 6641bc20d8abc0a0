//! Accounts and sessions of the walk, written straight into the database in every state that a row can have; memberships by real actions.

use std::fmt::Write as _;

use domain::ids::{AccountId, PersonId, WorkspaceId};
use domain::language::Language;
use domain::security::{Access, AccessChange, Actor, Member};
use domain::text::Name;
use jiff::{SignedDuration, Timestamp};
use store::people::{NewInvitation, PersonChange};
use store::{Request, Store};
use vault::Token;

use crate::house::monday;

/// Somebody who can sign in, with a live session.
#[derive(Clone)]
pub struct Account {
    /// Identifies the account.
    pub id: AccountId,
    /// Their name, also in the workspace.
    pub name: String,
    /// Where they sign in with.
    pub email: String,
    /// Their session.
    pub session: Session,
}

/// A session with the secret that opens it.
#[derive(Clone)]
pub struct Session {
    /// Identifies it.
    pub id: String,
    /// What stands in the cookie.
    pub token: Token,
}

/// When a session began, was seen and ended.
#[derive(Clone, Copy)]
pub struct Life {
    /// How long ago it began.
    pub began: SignedDuration,
    /// How long ago it was last seen.
    pub seen: SignedDuration,
    /// Whether it was ended.
    pub is_ended: bool,
}

/// Begun and seen just now.
pub const LIVE: Life = Life {
    began: SignedDuration::ZERO,
    seen: SignedDuration::ZERO,
    is_ended: false,
};

/// A fresh identifier as addresses write it.
pub fn fresh_id() -> String {
    hexadecimal(&vault::random_bytes::<16>())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Makes an account that reads English, and signs it in.
pub async fn open_account(store: &Store, name: &str, password_hash: &str) -> Account {
    let id = fresh_id();
    let email = format!("{}@example.com", name.replace(' ', "."));
    let sql = format!(
        "INSERT INTO accounts (id, email, name, password_hash, language, created_at) \
         VALUES (X'{id}', '{email}', '{name}', '{password_hash}', 'en', 0)"
    );
    run(store, &sql).await;
    Account {
        session: open_session(store, &id, LIVE).await,
        id: id.parse().expect("an id"),
        name: name.to_owned(),
        email,
    }
}

/// Opens a session of an account.
pub async fn open_session(store: &Store, account: &str, life: Life) -> Session {
    let (id, token) = (fresh_id(), Token::fresh());
    let digest = hexadecimal(token.digest().bytes());
    let (began, seen) = (ago(life.began), ago(life.seen));
    let expires = (monday() - life.began + SignedDuration::from_hours(7 * 24)).as_microsecond();
    let ended = if life.is_ended { "1" } else { "NULL" };
    let sql = format!(
        "INSERT INTO sessions (id, token_hash, account_id, factors, started_at, seen_at, expires_at, ended_at, client, network) \
         VALUES (X'{id}', X'{digest}', X'{account}', '[]', {began}, {seen}, {expires}, {ended}, '', '')"
    );
    run(store, &sql).await;
    Session { id, token }
}

/// Invites an account as the person of its name, and takes it as far as a state, by the actions that people use.
pub async fn join(
    store: &Store,
    workspace: WorkspaceId,
    account: &Account,
    access: Access,
    state: &str,
) -> PersonId {
    let by = owner(store, workspace).await;
    let request = || Request {
        actor: Actor::Member(by.clone()),
        now: monday(),
        key: None,
    };
    let change = PersonChange {
        name: Name::parse(&account.name).expect("a name"),
        email: None,
        language: None,
    };
    let added = store.add_person(request(), change).await;
    let person = added.expect("a person").value;
    let new = NewInvitation {
        person,
        access,
        language: Language::English,
    };
    let token = Token::fresh();
    let invited = store.invite(request(), new, &token).await;
    invited.expect("an invitation");
    if state == "invited" {
        return person;
    }
    let joined = store.join_signed_in(&token, account.id, monday()).await;
    joined.expect("a store").expect("joins");
    let confirming =
        (access == Access::Owner && state != "accepted").then_some(AccessChange::Confirm);
    let last = match state {
        "suspended" => Some(AccessChange::Suspend),
        "left" => Some(AccessChange::End),
        _ => None,
    };
    for step in confirming.into_iter().chain(last) {
        let changed = store.change_access(request(), person, step).await;
        changed.expect("a step");
    }
    person
}

/// The first owner of a workspace.
async fn owner(store: &Store, workspace: WorkspaceId) -> Member {
    let members = store.list_members(workspace).await.expect("reads");
    let owner = members.into_iter().find(|member| member.held.is_owner());
    let owner = owner.expect("an owner");
    Member {
        workspace,
        account: owner.account,
        person: owner.person,
        access: Access::Owner,
    }
}

/// Disables an account; its sessions are left as they are, so that the account alone has to stop them.
pub async fn disable(store: &Store, account: &Account) {
    let sql = format!(
        "UPDATE accounts SET disabled_at = 1 WHERE id = X'{}'",
        account.id
    );
    run(store, &sql).await;
}

async fn run(store: &Store, sql: &str) {
    let changed = store.change_unchecked(sql).await.expect("runs");
    assert_eq!(changed, 1, "{sql}");
}

fn ago(long: SignedDuration) -> i64 {
    let at: Timestamp = monday() - long;
    at.as_microsecond()
}
