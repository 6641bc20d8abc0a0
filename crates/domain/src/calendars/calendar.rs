//! A person's calendar: the layers laid over each other, day by day, kept per year once worked out.

mod arithmetic;
mod compile;
mod intervals;

use std::sync::OnceLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Day, Organisation, Personal};
pub use arithmetic::{NoWorkingTime, OnZero};
use compile::Cell;
pub use intervals::Interval;

/// Years whose days are kept; dates outside are worked out anew each time.
const KEPT_FIRST: i16 = 1970;
const KEPT_COUNT: usize = 160;

/// Answers every question about one person's working time.
#[derive(Debug)]
pub struct Calendar {
    organisation: Organisation,
    personal: Personal,
    kept: Box<[OnceLock<Vec<Cell>>]>,
}

impl Calendar {
    /// The calendar of a person in an organisation.
    pub fn new(organisation: &Organisation, personal: &Personal) -> Self {
        Self {
            organisation: organisation.clone(),
            personal: personal.clone(),
            kept: (0..KEPT_COUNT).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The zone in which this person's wall clock runs.
    pub fn zone(&self) -> &TimeZone {
        self.personal
            .zone
            .as_ref()
            .unwrap_or(&self.organisation.zone)
    }

    /// Whether any time is worked on a date.
    pub fn works(&self, date: Date) -> bool {
        self.with_cell(date, Cell::works)
    }

    /// Whether the law or a row made the day shorter than its weekday.
    pub(super) fn is_cut(&self, date: Date) -> bool {
        self.with_cell(date, |cell| cell.is_cut)
    }

    /// Everything about one date.
    pub fn day(&self, date: Date) -> Day {
        let minutes = self
            .intervals(date)
            .iter()
            .map(|interval| interval.seconds() / 60)
            .sum();
        self.with_cell(date, |cell| Day {
            date,
            kind: cell.kind,
            minutes,
            name: cell.name.clone(),
            why: cell.why.clone(),
            beaten: cell.beaten.clone(),
            confirmed: cell.confirmed,
            check_with_payroll: cell.check_with_payroll,
        })
    }

    /// Reads one day's cell, working its year out on first use.
    fn with_cell<T>(&self, date: Date, read: impl FnOnce(&Cell) -> T) -> T {
        let index = usize::from(date.day_of_year().unsigned_abs()) - 1;
        let year = || compile::year(&self.organisation, &self.personal, date.year());
        let slot = usize::try_from(i32::from(date.year()) - i32::from(KEPT_FIRST));
        match slot.ok().and_then(|slot| self.kept.get(slot)) {
            Some(kept) => read(&kept.get_or_init(year)[index]),
            None => read(&year()[index]),
        }
    }
}

impl Clone for Calendar {
    fn clone(&self) -> Self {
        Self::new(&self.organisation, &self.personal)
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
