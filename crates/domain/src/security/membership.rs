//! Belonging to a workspace: who may invite whom, what joining makes of somebody, and every later change of their access.
//!
//! The last confirmed owner stays; whoever asks holds the workspace still meanwhile.

use super::{Access, SecurityEvent};
use crate::ids::PersonId;

/// How far somebody belongs; only the confirmed have rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemberState {
    /// Took the invitation; an owner has yet to confirm.
    Accepted,
    /// Belongs.
    Confirmed,
    /// Belongs, and may do nothing for now.
    Suspended,
    /// Belonged once.
    Left,
}

impl MemberState {
    /// All of them, in the order in which they come.
    pub const ALL: [Self; 4] = [Self::Accepted, Self::Confirmed, Self::Suspended, Self::Left];

    /// The word under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Confirmed => "confirmed",
            Self::Suspended => "suspended",
            Self::Left => "left",
        }
    }

    /// The state of a stored word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What somebody holds in a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// How much they may do once confirmed.
    pub access: Access,
    /// How far they belong.
    pub state: MemberState,
}

impl Held {
    /// Whether the workspace can rely on them as an owner.
    pub fn is_owner(self) -> bool {
        self.access == Access::Owner && self.state == MemberState::Confirmed
    }
}

/// What is known of somebody who is to be invited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What they hold here, if they ever joined.
    pub held: Option<Held>,
    /// The level of an invitation of theirs that is still open.
    pub invited_to: Option<Access>,
}

/// Why nobody was invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteRefusal {
    /// Only an owner gives more than the level of a member, or replaces what an owner gave.
    AboveMember,
    /// They belong already, in this state.
    AlreadyHere(MemberState),
}

/// Whether somebody of a level may invite a person to a level. A manager gives no more than a member has.
pub fn may_invite(by: Access, to: Access, known: Known) -> Result<(), InviteRefusal> {
    let state = known.held.map(|held| held.state);
    if let Some(state) = state.filter(|state| *state != MemberState::Left) {
        return Err(InviteRefusal::AlreadyHere(state));
    }
    let is_above = to > Access::Member || known.invited_to > Some(Access::Member);
    if by == Access::Member || (is_above && by != Access::Owner) {
        return Err(InviteRefusal::AboveMember);
    }
    Ok(())
}

/// What accepting an invitation makes of somebody: a new owner waits for an owner's word, because links are forwarded.
pub const fn joins_as(access: Access) -> MemberState {
    match access {
        Access::Owner => MemberState::Accepted,
        Access::Member | Access::Manager => MemberState::Confirmed,
    }
}

/// A later change of somebody's access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessChange {
    /// Confirm whoever accepted.
    Confirm,
    /// Let them do this much.
    Give(Access),
    /// Let them do nothing for now.
    Suspend,
    /// Take a suspension back.
    Restore,
    /// End their belonging.
    End,
}

/// Why somebody's access stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessRefusal {
    /// The workspace would have no owner.
    LastOwner,
    /// From this state there is no such step.
    NoSuchStep(MemberState),
}

/// What somebody holds after a change; `owners` counts the confirmed owners, whoever is meant among them.
pub fn change_access(
    person: PersonId,
    held: Held,
    owners: usize,
    change: AccessChange,
) -> Result<(Held, SecurityEvent), AccessRefusal> {
    use MemberState::{Accepted, Confirmed, Left, Suspended};
    let in_state = |state| Held { state, ..held };
    let granted = |access| SecurityEvent::AccessGranted { person, access };
    let (after, event) = match (change, held.state) {
        (AccessChange::Confirm, Accepted) => (in_state(Confirmed), granted(held.access)),
        (AccessChange::Give(access), Confirmed) => (Held { access, ..held }, granted(access)),
        (AccessChange::Suspend, Confirmed) => (
            in_state(Suspended),
            SecurityEvent::AccessSuspended { person },
        ),
        (AccessChange::Restore, Suspended) => (
            in_state(Confirmed),
            SecurityEvent::AccessRestored { person },
        ),
        (AccessChange::End, Accepted | Confirmed | Suspended) => {
            (in_state(Left), SecurityEvent::AccessEnded { person })
        }
        (_, state) => return Err(AccessRefusal::NoSuchStep(state)),
    };
    if held.is_owner() && !after.is_owner() && owners <= 1 {
        return Err(AccessRefusal::LastOwner);
    }
    Ok((after, event))
}

#[cfg(test)]
mod tests;
