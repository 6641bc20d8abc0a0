//! Accounts, sessions, workspaces, memberships and links.

mod accounts;
mod attempts;
mod first_links;
mod hashing;
mod links;
mod members;
mod sessions;
mod workspaces;

pub use accounts::{AccountView, NewAccount, SignInRefusal};
pub use attempts::TooManyAttempts;
pub use links::{ItemLink, LinkRefusal, LinkTarget};
pub use sessions::{Client, SessionView, SignedIn};
pub use workspaces::{Membership, WorkspaceChange};

pub(crate) use accounts::{insert_account, note};
pub(crate) use hashing::hash;
pub(crate) use members::live_actor;
pub(crate) use sessions::start_session;
