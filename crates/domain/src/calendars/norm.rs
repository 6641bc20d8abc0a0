//! The norm of hours owed in a period, and the totals of a plan.

use std::ops::RangeInclusive;

use jiff::Span;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Calendar, Country, Organisation, Personal, Row};

/// What a stretch of a calendar adds up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Days on which any time is worked.
    pub working_days: i64,
    /// Those of them that are shorter than usual.
    pub short_days: i64,
    /// Working minutes.
    pub minutes: i64,
}

impl Calendar {
    /// Adds up the days of a period.
    pub fn totals(&self, period: RangeInclusive<Date>) -> Totals {
        let mut totals = Totals::default();
        for date in dates(&period) {
            let day = self.day(date);
            if day.works() {
                totals.working_days += 1;
                totals.short_days += i64::from(self.is_cut(date));
                totals.minutes += day.minutes;
            }
        }
        totals
    }
}

/// The Russian norm of a period: a fifth of the weekly hours for each working day of the five-day schedule,
/// less one hour for each short day, whatever week the person works.
pub fn russian_norm(rows: &[Row], week_minutes: u32, period: RangeInclusive<Date>) -> Totals {
    let organisation = Organisation {
        rows: rows.to_vec().into(),
        ..Organisation::default_for(Country::Russia, TimeZone::UTC)
    };
    let totals = Calendar::new(&organisation, &Personal::default()).totals(period);
    let minutes = i64::from(week_minutes) * totals.working_days / 5 - totals.short_days * 60;
    Totals { minutes, ..totals }
}

fn dates(period: &RangeInclusive<Date>) -> impl Iterator<Item = Date> + use<> {
    let last = *period.end();
    period
        .start()
        .series(Span::new().days(1))
        .take_while(move |date| *date <= last)
}

#[cfg(test)]
mod tests;
