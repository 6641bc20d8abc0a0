//! People, their seats and absences.

mod absences;
mod directory;
mod seats;

pub use absences::{AbsenceRefusal, NewAbsence};
pub use directory::{Directory, PeopleRefusal, PersonChange};

pub(crate) use absences::absences;
pub(crate) use directory::directory;
pub(crate) use seats::role_ids;
