//! The weekly pattern of work: which weekdays are worked, and at which wall-clock hours.

use jiff::civil::{Time, Weekday};

/// Minutes in a day of the wall clock.
const DAY_MINUTES: u16 = 24 * 60;

/// One stretch of work by the wall clock; it may run past midnight, and belongs to the day it starts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Block {
    opening_minute: u16,
    length_minutes: u16,
}

impl Block {
    /// A block between two wall times; a closing that is not after the opening lies on the next day. Seconds are dropped.
    pub fn between(opening: Time, closing: Time) -> Self {
        let opening_minute = minute_of_day(opening);
        let closing_minute = minute_of_day(closing);
        let length_minutes = if closing_minute > opening_minute {
            closing_minute - opening_minute
        } else {
            closing_minute + DAY_MINUTES - opening_minute
        };
        Self {
            opening_minute,
            length_minutes,
        }
    }

    /// Minutes from midnight to the opening.
    pub const fn opening_minute(self) -> u16 {
        self.opening_minute
    }

    /// Minutes from the midnight before the opening to the closing; above 1,440 when the block ends on the next day.
    pub const fn closing_minute(self) -> u16 {
        self.opening_minute + self.length_minutes
    }

    /// The length by the wall clock.
    pub const fn length_minutes(self) -> u16 {
        self.length_minutes
    }
}

/// The hours of each weekday; a weekday without blocks is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    days: [Vec<Block>; 7],
}

impl Week {
    /// A week without work, to be filled with [`Week::with`].
    pub fn empty() -> Self {
        Self::default()
    }

    /// The same hours on each of the named weekdays.
    pub fn of(weekdays: &[Weekday], blocks: &[Block]) -> Self {
        weekdays
            .iter()
            .fold(Self::empty(), |week, weekday| week.with(*weekday, blocks))
    }

    /// This week with other hours on one weekday; overlapping blocks become one.
    #[must_use]
    pub fn with(mut self, weekday: Weekday, blocks: &[Block]) -> Self {
        self.days[index(weekday)] = merge(blocks);
        self
    }

    /// The hours of one weekday.
    pub fn blocks(&self, weekday: Weekday) -> &[Block] {
        &self.days[index(weekday)]
    }

    /// Whether this weekday is worked.
    pub fn works(&self, weekday: Weekday) -> bool {
        !self.blocks(weekday).is_empty()
    }

    /// How many days of the week are worked.
    pub fn working_days(&self) -> usize {
        self.days.iter().filter(|blocks| !blocks.is_empty()).count()
    }
}

/// Sorts blocks and joins those that overlap or touch inside one day.
pub(super) fn merge(blocks: &[Block]) -> Vec<Block> {
    let mut sorted = blocks.to_vec();
    sorted.sort_unstable();
    let mut merged: Vec<Block> = Vec::with_capacity(sorted.len());
    for block in sorted {
        match merged.last_mut() {
            Some(last) if block.opening_minute <= last.closing_minute() => {
                let closing = last.closing_minute().max(block.closing_minute());
                last.length_minutes = closing - last.opening_minute;
            }
            _ => merged.push(block),
        }
    }
    merged
}

/// Total length by the wall clock.
pub(super) fn total_minutes(blocks: &[Block]) -> u32 {
    blocks
        .iter()
        .map(|block| u32::from(block.length_minutes))
        .sum()
}

/// The blocks cut at the end of the day so that at most this much is left.
pub(super) fn at_most(blocks: &[Block], minutes_max: u32) -> Vec<Block> {
    let mut left = minutes_max;
    let mut kept = Vec::with_capacity(blocks.len());
    for block in blocks {
        let length = left.min(u32::from(block.length_minutes));
        if length == 0 {
            break;
        }
        left -= length;
        let length_minutes = u16::try_from(length).unwrap_or(block.length_minutes);
        kept.push(Block {
            length_minutes,
            ..*block
        });
    }
    kept
}

fn minute_of_day(time: Time) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

fn index(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

#[cfg(test)]
mod tests;
