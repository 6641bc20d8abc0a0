//! The two sides and everybody who knocks at their doors; built once, then copied for each route.

use std::path::{Path, PathBuf};

use domain::security::Access;
use jiff::SignedDuration;
use store::Store;

use super::accounts::{Account, LIVE, Life, Session, disable, join, open_account, open_session};
use super::side::{Side, build};
use crate::office::PASSWORD;

/// Somebody who asks.
#[derive(Clone)]
pub struct Principal {
    /// What they are, for messages.
    pub name: &'static str,
    /// The value of the session cookie, if they send one.
    pub cookie: Option<String>,
    /// Their own session, where it lives.
    pub session: Option<String>,
    /// Their level in A, if it counts.
    pub in_a: Option<Access>,
    /// Their level in B, if it counts.
    pub in_b: Option<Access>,
}

impl Principal {
    fn unknown(name: &'static str, cookie: Option<String>) -> Self {
        Self {
            name,
            cookie,
            session: None,
            in_a: None,
            in_b: None,
        }
    }

    fn signed_in(name: &'static str, session: &Session) -> Self {
        Self {
            session: Some(session.id.clone()),
            ..Self::unknown(name, Some(session.token.reveal()))
        }
    }

    /// Whether anybody stands behind the cookie.
    pub fn is_signed_in(&self) -> bool {
        self.session.is_some()
    }
}

/// The two sides and all who ask.
pub struct World {
    /// Where most of them belong.
    pub a: Side,
    /// The other business.
    pub b: Side,
    /// Everybody.
    pub principals: Vec<Principal>,
    /// The closed database file that everything was written to.
    pub file: PathBuf,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl World {
    /// Where the files of both sides lie, for every copy.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Builds both sides in a database of their own.
    pub async fn build() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("walk-{}", super::accounts::fresh_id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("template.sqlite");
        let store = Store::open_sqlite(&file).await.expect("a database");
        let hash = vault::hash_password(PASSWORD).expect("a hash");
        let files = store::files::Files::open(&folder).expect("a folder");
        let a = build(&store, &files, ("zelkova", &hash)).await;
        let b = build(&store, &files, ("quagga", &hash)).await;
        let mut principals = strangers(&store, &a).await;
        principals.extend(members(&a, &b));
        principals.extend(not_confirmed(&store, &a, &hash).await);
        principals.push(disabled(&store, &a, &hash).await);
        principals.push(of_both(&store, &a, &b, &hash).await);
        store.close().await.expect("closes");
        Self {
            a,
            b,
            principals,
            file,
            folder,
        }
    }
}

/// Nobody stands behind any of these.
async fn strangers(store: &Store, a: &Side) -> Vec<Principal> {
    let account = a.owner.id.to_string();
    let mut opened = Vec::new();
    for life in [
        Life {
            is_ended: true,
            ..LIVE
        },
        Life {
            seen: SignedDuration::from_hours(12),
            began: SignedDuration::from_hours(13),
            ..LIVE
        },
        Life {
            began: SignedDuration::from_hours(7 * 24),
            ..LIVE
        },
    ] {
        opened.push(open_session(store, &account, life).await.token.reveal());
    }
    let [ended, idle, old] = <[String; 3]>::try_from(opened).expect("three");
    vec![
        Principal::unknown("nobody", None),
        Principal::unknown("an ended session", Some(ended)),
        Principal::unknown("an idle session", Some(idle)),
        Principal::unknown("a session over a week old", Some(old)),
        Principal::unknown("a cookie of garbage", Some("%00\u{22}garbage".to_owned())),
        Principal::unknown("a link as a session", Some(a.links[0].1.reveal())),
    ]
}

fn members(a: &Side, b: &Side) -> Vec<Principal> {
    let of_a = |name, account: &Account, access| Principal {
        in_a: Some(access),
        ..Principal::signed_in(name, &account.session)
    };
    vec![
        of_a("owner of A", &a.owner, Access::Owner),
        of_a("manager of A", &a.manager, Access::Manager),
        of_a("member of A", &a.member, Access::Member),
        Principal {
            in_b: Some(Access::Owner),
            ..Principal::signed_in("owner of B", &b.owner.session)
        },
    ]
}

/// Owners by their row, whose membership does not count.
async fn not_confirmed(store: &Store, a: &Side, hash: &str) -> Vec<Principal> {
    let mut principals = Vec::new();
    let stranger = open_account(store, "stranger", hash).await;
    principals.push(Principal::signed_in("a stranger", &stranger.session));
    for state in ["invited", "accepted", "suspended", "left"] {
        let account = open_account(store, state, hash).await;
        join(store, a.workspace, &account, Access::Owner, state).await;
        principals.push(Principal::signed_in(state, &account.session));
    }
    principals
}

async fn disabled(store: &Store, a: &Side, hash: &str) -> Principal {
    let account = open_account(store, "disabled", hash).await;
    join(store, a.workspace, &account, Access::Owner, "confirmed").await;
    disable(store, &account).await;
    Principal::unknown("disabled", Some(account.session.token.reveal()))
}

async fn of_both(store: &Store, a: &Side, b: &Side, hash: &str) -> Principal {
    let account = open_account(store, "of both", hash).await;
    for side in [a, b] {
        join(store, side.workspace, &account, Access::Owner, "confirmed").await;
    }
    Principal {
        in_a: Some(Access::Owner),
        in_b: Some(Access::Owner),
        ..Principal::signed_in("owner of both", &account.session)
    }
}
