//! Who takes a stage: the first holder of its role who is there, else a stand-in of one who is away, else nobody.
//!
//! Everybody is tried on the days that their own calendar gives the stage.

use jiff::civil::Date;

use super::{PlannedDays, Team};
use crate::calendars::{Calendar, NoWorkingTime};
use crate::ids::PersonId;
use crate::people::Absence;

/// Who takes a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Performer {
    /// A holder of the role.
    Holder(PersonId),
    /// Somebody for a holder who is away.
    StandIn {
        /// Who takes it.
        person: PersonId,
        /// Who is away.
        away: PersonId,
    },
    /// Nobody.
    Nobody(Conflict),
}

impl Performer {
    /// The person, if there is one.
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::Holder(person) | Self::StandIn { person, .. } => Some(person),
            Self::Nobody(_) => None,
        }
    }
}

/// Why nobody takes a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The role has no holder.
    Vacant,
    /// All holders and their stand-ins are away on the planned days.
    AllAway,
}

/// Stand-ins of stand-ins that are followed.
const STAND_INS_MAX: usize = 3;

/// When a stage happens.
pub(super) enum Slot<'a> {
    /// On working days of whoever takes it.
    WorkingDays(&'a dyn Fn(&Calendar) -> Result<PlannedDays, NoWorkingTime>),
    /// On this very day, worked or not.
    Exactly(Date),
}

impl Slot<'_> {
    pub fn days(&self, calendar: &Calendar) -> Result<PlannedDays, NoWorkingTime> {
        match self {
            Self::WorkingDays(days) => days(calendar),
            Self::Exactly(day) => Ok(PlannedDays {
                start: *day,
                finish: *day,
            }),
        }
    }

    /// The absence that keeps a person from these days; on a fixed day a day off within an absence counts as away.
    fn absence<'t>(
        &self,
        team: &'t Team,
        person: PersonId,
        planned: PlannedDays,
    ) -> Option<&'t Absence> {
        match self {
            Self::WorkingDays(_) => team.absence_within(person, planned.start, planned.finish),
            Self::Exactly(day) => team.absence_on(person, *day),
        }
    }

    /// The days of a person who is there on all of them.
    fn days_of(&self, team: &Team, person: PersonId) -> Option<PlannedDays> {
        let planned = self.days(team.calendar_of(person)).ok()?;
        self.absence(team, person, planned)
            .is_none()
            .then_some(planned)
    }

    /// Follows stand-ins from one who is away; a loop or the end of the chain gives nobody.
    fn stand_in(&self, team: &Team, away: PersonId) -> Option<(PersonId, PlannedDays)> {
        let mut person = away;
        for _ in 0..STAND_INS_MAX {
            let planned = self.days(team.calendar_of(person)).ok()?;
            person = self.absence(team, person, planned)?.stand_in?;
            if let Some(planned) = self.days_of(team, person) {
                return Some((person, planned));
            }
        }
        None
    }
}

/// Finds somebody for a slot, with the days on which they take it.
///
/// On a fixed day a holder who works then comes before one whose week leaves it free.
pub(super) fn find_performer(
    team: &Team,
    holders: &[PersonId],
    slot: &Slot<'_>,
) -> Result<(Performer, PlannedDays), NoWorkingTime> {
    let mut holders = holders.to_vec();
    if let Slot::Exactly(day) = slot {
        holders.sort_by_key(|person| !team.calendar_of(*person).works(*day));
    }
    let holder = || {
        let present = |person: &PersonId| {
            slot.days_of(team, *person)
                .map(|days| (Performer::Holder(*person), days))
        };
        holders.iter().find_map(present)
    };
    let stand_in = || {
        holders.iter().find_map(|away| {
            let (person, days) = slot.stand_in(team, *away)?;
            let away = *away;
            Some((Performer::StandIn { person, away }, days))
        })
    };
    match holder().or_else(stand_in) {
        Some(found) => Ok(found),
        None => Ok((
            Performer::Nobody(conflict(&holders)),
            slot.days(&team.calendar)?,
        )),
    }
}

fn conflict(holders: &[PersonId]) -> Conflict {
    if holders.is_empty() {
        Conflict::Vacant
    } else {
        Conflict::AllAway
    }
}

#[cfg(test)]
mod tests;
