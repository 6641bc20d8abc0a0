//! People, their seats and absences.

mod absences;
mod access;
mod directory;
mod invitations;
mod joining;
mod seats;

pub use absences::{AbsenceRefusal, NewAbsence};
pub use access::Membership;
pub use directory::{Directory, PeopleRefusal, PersonChange};
pub use invitations::{Invitation, InvitationState, NewInvitation, OpenInvitation};
pub use joining::JoinRefusal;

pub(crate) use absences::absences;
pub(crate) use access::access_of;
pub(crate) use directory::directory;
pub(crate) use seats::role_ids;
