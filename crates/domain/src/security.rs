//! Who may do what: access levels, rights and the actor behind a change.
//!
//! A role in the work (`people`) gives no rights by itself.

mod events;
mod membership;
mod password;
mod rights;
pub mod session;
mod workspace;

pub use events::SecurityEvent;
pub use membership::{
    AccessChange, AccessRefusal, Held, InviteRefusal, Known, MemberState, change_access, joins_as,
    may_invite,
};
pub use password::{PASSWORD_LENGTH_MAX, PasswordRefusal, check_password};
pub use rights::{Right, allows};
pub use workspace::{NewWorkspace, Workspace};

use crate::ids::{AccountId, LinkId, PersonId, WorkspaceId};

/// What a person may do in one workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Does the work.
    Member,
    /// Also builds processes and settles who does what.
    Manager,
    /// Also settings and accounts.
    Owner,
}

impl Access {
    /// From the least to the most.
    pub const ALL: [Self; 3] = [Self::Member, Self::Manager, Self::Owner];

    /// The word under which it is stored and logged.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Manager => "manager",
            Self::Owner => "owner",
        }
    }

    /// The level of a stored word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.code() == code)
    }
}

/// A signed-in person with a confirmed membership, as read for this one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where.
    pub workspace: WorkspaceId,
    /// Who signed in.
    pub account: AccountId,
    /// Who that is in this workspace.
    pub person: PersonId,
    /// With which rights.
    pub access: Access,
}

/// Who stands behind a change in a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A member of the workspace.
    Member(Member),
    /// Somebody without an account who holds a link.
    Link {
        /// Where the link leads.
        workspace: WorkspaceId,
        /// The link.
        link: LinkId,
    },
    /// The program itself, for a closed list of chores.
    System {
        /// The workspace worked on.
        workspace: WorkspaceId,
    },
}

impl Actor {
    /// The workspace in which the actor acts.
    pub fn workspace(&self) -> WorkspaceId {
        match self {
            Self::Member(member) => member.workspace,
            Self::Link { workspace, .. } | Self::System { workspace } => *workspace,
        }
    }

    /// The person, where there is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Member(member) => Some(member.person),
            Self::Link { .. } | Self::System { .. } => None,
        }
    }

    /// Whether the actor's level carries the right; what depends on the object is asked by the rule of its area.
    pub fn may(&self, right: Right) -> bool {
        match self {
            Self::Member(member) => allows(member.access, right),
            // Each of these actions reads its link again, within its own transaction.
            Self::Link { .. } => matches!(right, Right::InvitationAccept | Right::StageAnswer),
            Self::System { .. } => true,
        }
    }
}

impl From<Member> for Actor {
    fn from(member: Member) -> Self {
        Self::Member(member)
    }
}

#[cfg(test)]
mod tests;
