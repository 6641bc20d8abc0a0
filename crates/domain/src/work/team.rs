//! Who is there: seats with their holders in order, everybody's working days, and who is away.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::calendars::Calendar;
use crate::ids::{PersonId, RoleId};
use crate::people::Absence;

/// A team as the planner sees it.
#[derive(Clone, Debug)]
pub struct Team {
    /// The workspace's calendar.
    pub calendar: Calendar,
    /// Calendars of people whose week differs from it; absences are kept apart.
    pub own_calendars: BTreeMap<PersonId, Calendar>,
    /// Holders of each role, the first choice first.
    pub seats: BTreeMap<RoleId, Vec<PersonId>>,
    /// Days away, now and later.
    pub absences: Vec<Absence>,
}

impl Team {
    /// The working days of a person.
    pub fn calendar_of(&self, person: PersonId) -> &Calendar {
        self.own_calendars.get(&person).unwrap_or(&self.calendar)
    }

    /// The holders of a role.
    pub fn holders(&self, role: RoleId) -> &[PersonId] {
        self.seats.get(&role).map_or(&[], Vec::as_slice)
    }

    /// The absence that takes the person from at least one of the working days between the two, if any.
    pub fn absence_within(&self, person: PersonId, first: Date, last: Date) -> Option<&Absence> {
        let calendar = self.calendar_of(person);
        self.absences
            .iter()
            .filter(|absence| absence.person == person)
            .find(|absence| {
                let from = absence.first.max(first);
                let to = absence.last.min(last);
                from <= to
                    && from
                        .series(jiff::Span::new().days(1))
                        .take_while(|day| *day <= to)
                        .any(|day| calendar.works(day))
            })
    }

    /// The absence that covers a day of the person, worked or not.
    pub fn absence_on(&self, person: PersonId, day: Date) -> Option<&Absence> {
        self.absences
            .iter()
            .find(|absence| absence.person == person && absence.covers(day))
    }
}
