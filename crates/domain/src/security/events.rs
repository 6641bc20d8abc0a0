//! Changes of access.

use super::Access;
use crate::events::Subject;
use crate::ids::{InvitationId, ItemId, LinkId, PersonId};
use crate::text::Name;

/// One change of access or of the workspace's own data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityEvent {
    /// The workspace began.
    WorkspaceOpened {
        /// Its name.
        name: Name,
    },
    /// The workspace is called otherwise.
    WorkspaceRenamed {
        /// Its name now.
        name: Name,
    },
    /// Somebody may do this much from now on.
    AccessGranted {
        /// Who.
        person: PersonId,
        /// How much.
        access: Access,
    },
    /// A link to an item was given out.
    LinkMade {
        /// To this item.
        item: ItemId,
        /// Which link.
        link: LinkId,
    },
    /// The data were put back from a backup; sign-ins and links of before have ended.
    DataRestored,
    /// A link was taken back.
    LinkRevoked {
        /// To this item.
        item: ItemId,
        /// Which link.
        link: LinkId,
    },
    /// Somebody was invited.
    Invited {
        /// Who.
        person: PersonId,
        /// By which invitation.
        invitation: InvitationId,
        /// To do how much.
        access: Access,
    },
    /// An invitation was taken back or replaced.
    InvitationRevoked {
        /// Whose.
        person: PersonId,
        /// Which.
        invitation: InvitationId,
    },
    /// Somebody accepted an invitation.
    Joined {
        /// Who.
        person: PersonId,
        /// Which invitation.
        invitation: InvitationId,
        /// To do how much.
        access: Access,
    },
    /// Somebody may do nothing here for now.
    AccessSuspended {
        /// Who.
        person: PersonId,
    },
    /// Somebody who was suspended is back.
    AccessRestored {
        /// Who.
        person: PersonId,
    },
    /// Somebody no longer belongs to the workspace.
    AccessEnded {
        /// Who.
        person: PersonId,
    },
}

impl SecurityEvent {
    /// What the event is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::WorkspaceOpened { .. } | Self::WorkspaceRenamed { .. } | Self::DataRestored => {
                Subject::Workspace
            }
            Self::AccessGranted { person, .. }
            | Self::Invited { person, .. }
            | Self::InvitationRevoked { person, .. }
            | Self::Joined { person, .. }
            | Self::AccessSuspended { person }
            | Self::AccessRestored { person }
            | Self::AccessEnded { person } => Subject::Person(*person),
            Self::LinkMade { item, .. } | Self::LinkRevoked { item, .. } => Subject::Item(*item),
        }
    }
}
