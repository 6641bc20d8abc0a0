//! Turns the wall-clock hours of a day into instants, with the clock changes of the zone.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::Calendar;
use crate::calendars::Block;

/// A stretch of working time, half-open: it includes `start` and stops before `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first instant.
    pub start: Timestamp,
    /// The instant after the last.
    pub end: Timestamp,
}

impl Interval {
    /// Elapsed length.
    pub fn seconds(self) -> i64 {
        self.end.as_second() - self.start.as_second()
    }
}

/// Blocks that end later than this may meet those of the next day.
const LATE_MINUTE: u16 = 22 * 60;

impl Calendar {
    /// The working time that starts on a date, in order and without overlaps.
    pub fn intervals(&self, date: Date) -> Vec<Interval> {
        let zone = self.zone();
        self.with_cell(date, |cell| {
            let mut joined = Vec::with_capacity(cell.blocks.len());
            let mut covered = None;
            for interval in cell
                .blocks
                .iter()
                .filter_map(|block| resolve(date, *block, zone))
            {
                push_uncovered(&mut joined, &mut covered, interval);
            }
            joined
        })
    }

    /// The working time that starts on a date and is not already covered by shifts of the two days before.
    pub(super) fn own_intervals(&self, date: Date) -> Vec<Interval> {
        let earlier = [date.checked_sub(Span::new().days(2)), date.yesterday()];
        let mut covered = None;
        for before in earlier
            .into_iter()
            .flatten()
            .filter(|before| self.ends_late(*before))
        {
            covered = covered.max(self.intervals(before).last().map(|interval| interval.end));
        }
        let mut own = Vec::new();
        for interval in self.intervals(date) {
            push_uncovered(&mut own, &mut covered, interval);
        }
        own
    }

    fn ends_late(&self, date: Date) -> bool {
        self.with_cell(date, |cell| {
            cell.blocks
                .last()
                .is_some_and(|block| block.closing_minute() > LATE_MINUTE)
        })
    }
}

/// Keeps the part of an interval that lies after everything covered so far.
fn push_uncovered(kept: &mut Vec<Interval>, covered: &mut Option<Timestamp>, interval: Interval) {
    let start = covered.map_or(interval.start, |covered| covered.max(interval.start));
    if start < interval.end {
        kept.push(Interval {
            start,
            end: interval.end,
        });
        *covered = Some(interval.end);
    }
}

/// An opening in a repeated hour is its first occurrence, a closing its second; in a skipped hour both move forward.
fn resolve(date: Date, block: Block, zone: &TimeZone) -> Option<Interval> {
    let wall = |minute: u16| {
        date.to_datetime(Time::midnight())
            .checked_add(Span::new().minutes(i64::from(minute)))
            .ok()
    };
    let opening = zone.to_ambiguous_timestamp(wall(block.opening_minute())?);
    let closing = zone.to_ambiguous_timestamp(wall(block.closing_minute())?);
    Some(Interval {
        start: opening.compatible().ok()?,
        end: closing.later().ok()?,
    })
}
