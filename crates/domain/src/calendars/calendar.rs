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

/// Years before this one are worked out anew each time they are asked about.
const KEPT_FIRST: i16 = 0;
const YEARS_OF_CENTURY: usize = 100;
const CENTURIES: usize = 100;

/// The days of a hundred years, each year worked out on first use.
type Century = Box<[OnceLock<Vec<Cell>>]>;

/// Answers every question about one person's working time.
#[derive(Debug)]
pub struct Calendar {
    organisation: Organisation,
    personal: Personal,
    kept: Box<[OnceLock<Century>]>,
}

impl Calendar {
    /// The calendar of a person in an organisation.
    pub fn new(organisation: &Organisation, personal: &Personal) -> Self {
        Self {
            organisation: organisation.clone(),
            personal: personal.clone(),
            kept: empty_slots(CENTURIES),
        }
    }

    /// The zone in which this person's wall clock runs.
    pub fn zone(&self) -> &TimeZone {
        self.personal
            .zone
            .as_ref()
            .unwrap_or(&self.organisation.zone)
    }

    /// The same calendar with more days away, which count as days off.
    #[must_use]
    pub fn away(&self, absences: impl IntoIterator<Item = super::Absence>) -> Self {
        let mut personal = self.personal.clone();
        personal.absences.extend(absences);
        Self::new(&self.organisation, &personal)
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
        match self.slot(date.year()) {
            Some(kept) => read(&kept.get_or_init(year)[index]),
            None => read(&year()[index]),
        }
    }

    /// Where the days of a year are kept.
    fn slot(&self, year: i16) -> Option<&OnceLock<Vec<Cell>>> {
        let years = usize::try_from(i32::from(year) - i32::from(KEPT_FIRST)).ok()?;
        let century = self.kept.get(years / YEARS_OF_CENTURY)?;
        century
            .get_or_init(|| empty_slots(YEARS_OF_CENTURY))
            .get(years % YEARS_OF_CENTURY)
    }
}

fn empty_slots<T>(count: usize) -> Box<[OnceLock<T>]> {
    (0..count).map(|_| OnceLock::new()).collect()
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
