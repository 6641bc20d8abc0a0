//! Accounts, sessions, workspaces, memberships and links.

mod accounts;
mod arrivals;
mod attempts;
mod first_links;
mod hashing;
mod links;
mod members;
mod noting;
mod samples;
mod sessions;
mod workspaces;

pub use accounts::{AccountView, NewAccount, SignInRefusal};
pub use arrivals::{Arrival, Here};
pub use attempts::TooManyAttempts;
pub use links::{ItemLink, LinkRefusal, LinkTarget};
pub use samples::SampleAccount;
pub use sessions::{Client, SessionView, SignedIn};
pub use workspaces::{Membership, WorkspaceChange};

pub(crate) use accounts::{insert_account, note};
pub(crate) use hashing::hash;
pub(crate) use members::live_actor;
pub(crate) use noting::Noting;
pub(crate) use sessions::start_session;
