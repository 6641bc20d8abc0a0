//! The board of a process: which column a stay stands in, and its three clocks.

use jiff::civil::Date;

use crate::calendars::Calendar;
use crate::ids::StageId;
use crate::processes::{HalfDays, Map};

/// Where the stays of a board stand, each by its number in what was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// One column a stage of the current version, in its order.
    pub stages: Vec<Vec<usize>>,
    /// Stages that the current version no longer has, each with its stays, in the order in which they were met.
    pub gone: Vec<(StageId, Vec<usize>)>,
}

/// Puts every stay into the column of its stage; what has no column any more comes last.
pub fn lay_out(current: &Map, stays: impl IntoIterator<Item = StageId>) -> Columns {
    let mut columns = Columns {
        stages: vec![Vec::new(); current.stages.len()],
        gone: Vec::new(),
    };
    for (number, stage) in stays.into_iter().enumerate() {
        if let Some(place) = current.position(stage) {
            columns.stages[place].push(number);
        } else if let Some((_, stays)) = columns.gone.iter_mut().find(|(gone, _)| *gone == stage) {
            stays.push(number);
        } else {
            columns.gone.push((stage, vec![number]));
        }
    }
    columns
}

/// What the clocks of a stay are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// Planned to be finished on this day.
    pub finish: Option<Date>,
    /// The ball came on this day.
    pub opened: Option<Date>,
    /// The work and the waiting that the stage may take.
    pub span: HalfDays,
    /// The day of the whole item, while it is still to come out.
    pub due: Option<Date>,
}

/// Three clocks with three words; one stay may carry all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// The planned finish is past, by so many working days.
    pub late_days: Option<i32>,
    /// The ball is here longer than the stage may take, by so many working days.
    pub stuck_days: Option<i32>,
    /// The day of the whole item is past.
    pub is_overdue: bool,
}

impl Clocks {
    /// Whether any of them has run out.
    pub fn any(self) -> bool {
        self.late_days.is_some() || self.stuck_days.is_some() || self.is_overdue
    }
}

/// Reads the clocks of a stay on a day.
pub fn clocks(dates: &Dates, calendar: &Calendar, today: Date) -> Clocks {
    let is_past = |day: Date| day < today;
    let late_days = dates
        .finish
        .filter(|finish| is_past(*finish))
        .map(|finish| working_days(calendar, finish, today).max(1));
    let stuck_days = dates.opened.and_then(|opened| {
        let taken = working_days(calendar, opened, today);
        let over = taken - dates.span.calendar_days().max(1);
        (over > 0).then_some(over)
    });
    Clocks {
        late_days,
        stuck_days,
        is_overdue: dates.due.is_some_and(is_past),
    }
}

/// Working days after the first up to the last; counted for a little over a year at most.
fn working_days(calendar: &Calendar, after: Date, last: Date) -> i32 {
    let days = after
        .series(jiff::Span::new().days(1))
        .skip(1)
        .take(400)
        .take_while(|day| *day <= last);
    i32::try_from(days.filter(|day| calendar.works(*day)).count()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests;
