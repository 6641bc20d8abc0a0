//! People, their seats and absences; and the team as the planner sees it.

mod absences;
mod directory;
mod seats;
mod team;

pub use absences::{AbsenceRefusal, NewAbsence};
pub use directory::{Directory, PeopleRefusal, PersonChange};

pub(crate) use directory::directory;
pub(crate) use seats::role_ids;
pub(crate) use team::team;
