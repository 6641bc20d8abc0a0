//! People, the seats they hold, and when they are away.

mod events;

pub use events::PeopleEvent;

use jiff::civil::Date;

use crate::ids::{AbsenceId, PersonId, RoleId};
use crate::language::Language;
use crate::text::{Email, Name};

/// Somebody who works in the workspace; an account is not needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identifies the person here.
    pub id: PersonId,
    /// As the team says it.
    pub name: Name,
    /// Where mail would go, if known.
    pub email: Option<Email>,
    /// Their own language, over the workspace's.
    pub language: Option<Language>,
}

/// A seat in the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Identifies the role.
    pub id: RoleId,
    /// What the team calls it.
    pub name: Name,
}

/// Days away from work, with who stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Identifies the stay away.
    pub id: AbsenceId,
    /// Who is away.
    pub person: PersonId,
    /// First day away.
    pub first: Date,
    /// Last day away.
    pub last: Date,
    /// Who takes the work meanwhile.
    pub stand_in: Option<PersonId>,
}

impl Absence {
    /// Whether the day lies within.
    pub fn covers(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// What a team may hold.
pub mod limits {
    /// People in a workspace.
    pub const PEOPLE_MAX: usize = 2_000;
    /// Roles in a workspace.
    pub const ROLES_MAX: usize = 200;
    /// Days in one absence.
    pub const ABSENCE_DAYS_MAX: i32 = 400;
}

/// The letters in a person's circle: the first of the first two words.
pub fn initials(name: &str) -> String {
    name.split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .take(2)
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests;
