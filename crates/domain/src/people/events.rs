//! Changes of people, roles, seats and absences.

use jiff::civil::Date;

use crate::events::Subject;
use crate::ids::{AbsenceId, PersonId, RoleId};
use crate::text::Name;

/// One change of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeopleEvent {
    /// Somebody joined.
    PersonAdded {
        /// Who.
        person: PersonId,
        /// By this name.
        name: Name,
    },
    /// Somebody's name, address or language changed.
    PersonChanged {
        /// Who.
        person: PersonId,
        /// The name now.
        name: Name,
    },
    /// There is a new seat.
    RoleAdded {
        /// Which.
        role: RoleId,
        /// By this name.
        name: Name,
    },
    /// Somebody holds a role from now on.
    Seated {
        /// The role.
        role: RoleId,
        /// Who.
        person: PersonId,
    },
    /// Somebody no longer holds a role.
    Unseated {
        /// The role.
        role: RoleId,
        /// Who.
        person: PersonId,
    },
    /// Somebody will be away.
    AbsenceNoted {
        /// Which stay away.
        absence: AbsenceId,
        /// Who.
        person: PersonId,
        /// First day.
        first: Date,
        /// Last day.
        last: Date,
        /// Who stands in.
        stand_in: Option<PersonId>,
    },
    /// Somebody will be there after all.
    AbsenceCancelled {
        /// Which stay away.
        absence: AbsenceId,
        /// Who.
        person: PersonId,
    },
}

impl PeopleEvent {
    /// What the event is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::PersonAdded { person, .. }
            | Self::PersonChanged { person, .. }
            | Self::AbsenceNoted { person, .. }
            | Self::AbsenceCancelled { person, .. } => Subject::Person(*person),
            Self::RoleAdded { role, .. }
            | Self::Seated { role, .. }
            | Self::Unseated { role, .. } => Subject::Role(*role),
        }
    }
}
