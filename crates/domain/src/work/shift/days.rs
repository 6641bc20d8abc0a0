//! Counting days for a shift: how far, how many between, and on which days somebody is there.

use jiff::Span;
use jiff::civil::Date;

use crate::calendars::{Absence, Calendar};
use crate::ids::PersonId;
use crate::work::Team;

/// The working days of a person, without those on which they are away.
pub fn present(team: &Team, person: PersonId) -> Calendar {
    let away = team
        .absences
        .iter()
        .filter(|absence| absence.person == person)
        .map(|absence| Absence {
            first: absence.first,
            last: absence.last,
        });
    team.calendar_of(person).away(away)
}

/// Worked days from the first to the last, both included; 0 if the last lies before the first.
pub fn count(calendar: &Calendar, first: Date, last: Date) -> i32 {
    if last < first {
        return 0;
    }
    let worked = first
        .series(Span::new().days(1))
        .take_while(|day| *day <= last)
        .filter(|day| calendar.works(*day))
        .count();
    i32::try_from(worked).unwrap_or(i32::MAX)
}

/// Working days from one date to another; adding them to the first gives the second, if that is worked.
pub fn between(calendar: &Calendar, from: Date, to: Date) -> i32 {
    if to >= from {
        count(calendar, next_day(from), to)
    } else {
        -count(calendar, to, previous_day(from))
    }
}

/// The day after.
pub fn next_day(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

fn previous_day(day: Date) -> Date {
    day.yesterday().unwrap_or(day)
}
