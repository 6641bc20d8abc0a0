//! Adding and measuring working days and working time.

use std::fmt;

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};

use super::{Calendar, Interval};

/// How many days in a row may pass without working time before a search gives up.
const SEARCH_DAYS: u32 = 400;
/// How far a sum may lead: a hundred years.
const SUM_DAYS: u32 = 36_525;

/// What "zero working days later" means on a date that may be free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnZero {
    /// The date itself.
    Stay,
    /// The date itself, or the next one that is worked.
    Forward,
    /// The date itself, or the last one before it that is worked.
    Back,
}

/// Why no date or instant was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWorkingTime {
    /// Nothing is worked within 400 days of where the search stood.
    Idle {
        /// The date from which nothing was found.
        searched_from: Date,
    },
    /// The result lies more than a hundred years away.
    TooFar {
        /// The date from which was counted.
        counted_from: Date,
    },
}

impl fmt::Display for NoWorkingTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Idle { searched_from } => {
                write!(
                    formatter,
                    "calendar has no working time within {SEARCH_DAYS} days of {searched_from}"
                )
            }
            Self::TooFar { counted_from } => {
                write!(
                    formatter,
                    "calendar counts no further than a hundred years from {counted_from}"
                )
            }
        }
    }
}

impl std::error::Error for NoWorkingTime {}

#[derive(Clone, Copy)]
enum Direction {
    Forward,
    Back,
}

impl Direction {
    fn step(self, date: Date) -> Option<Date> {
        match self {
            Self::Forward => date.tomorrow().ok(),
            Self::Back => date.yesterday().ok(),
        }
    }
}

impl Calendar {
    /// The n-th working day after a date, before it when `n` is negative; the date itself need not be worked.
    pub fn add_days(&self, from: Date, n: i32, zero: OnZero) -> Result<Date, NoWorkingTime> {
        if n == 0 {
            return match zero {
                OnZero::Stay => Ok(from),
                _ if self.works(from) => Ok(from),
                OnZero::Forward => self.neighbour(from, Direction::Forward),
                OnZero::Back => self.neighbour(from, Direction::Back),
            };
        }
        let direction = if n > 0 {
            Direction::Forward
        } else {
            Direction::Back
        };
        let too_far = NoWorkingTime::TooFar { counted_from: from };
        let limit = Span::new().days(SUM_DAYS);
        let (first, last) = (from.saturating_sub(limit), from.saturating_add(limit));
        (0..n.unsigned_abs()).try_fold(from, |date, _| {
            let found = self.neighbour(date, direction)?;
            if (first..=last).contains(&found) {
                Ok(found)
            } else {
                Err(too_far)
            }
        })
    }

    /// Working minutes between two instants; negative when they are given in reverse.
    pub fn net_minutes(&self, from: Timestamp, to: Timestamp) -> i64 {
        self.net_seconds(from, to) / 60
    }

    /// Working seconds between two instants; negative when they are given in reverse.
    pub fn net_seconds(&self, from: Timestamp, to: Timestamp) -> i64 {
        if to < from {
            return -self.net_seconds(to, from);
        }
        let last = self.date_of(to);
        let mut date = Some(two_days_before(self.date_of(from)));
        let mut total = 0;
        while let Some(current) = date.filter(|date| *date <= last) {
            total += self
                .own_intervals(current)
                .into_iter()
                .map(|interval| {
                    (interval.end.min(to).as_second() - interval.start.max(from).as_second()).max(0)
                })
                .sum::<i64>();
            date = Direction::Forward.step(current);
        }
        total
    }

    /// The earliest instant by which so many minutes are worked; with a negative number the latest instant
    /// from which they are worked; with zero the instant itself if it is working time, else the next opening.
    pub fn add_minutes(&self, from: Timestamp, minutes: i64) -> Result<Timestamp, NoWorkingTime> {
        if minutes < 0 {
            return self.search_back(from, minutes.saturating_neg().saturating_mul(60));
        }
        self.search_forward(from, minutes.saturating_mul(60))
    }

    fn search_forward(&self, from: Timestamp, seconds: i64) -> Result<Timestamp, NoWorkingTime> {
        let mut left = seconds;
        let start = two_days_before(self.date_of(from));
        self.walk(start, Direction::Forward, |interval| {
            let begin = interval.start.max(from);
            let length = interval.end.as_second() - begin.as_second();
            if length <= 0 {
                return Step::Idle;
            }
            if left <= length {
                return Step::Found(begin + SignedDuration::from_secs(left));
            }
            left -= length;
            Step::Worked
        })
    }

    fn search_back(&self, from: Timestamp, seconds: i64) -> Result<Timestamp, NoWorkingTime> {
        let mut left = seconds;
        self.walk(self.date_of(from), Direction::Back, |interval| {
            let end = interval.end.min(from);
            let length = end.as_second() - interval.start.as_second();
            if length <= 0 {
                return Step::Idle;
            }
            if left <= length {
                return Step::Found(end - SignedDuration::from_secs(left));
            }
            left -= length;
            Step::Worked
        })
    }

    /// Visits working time day by day until it is found, or until too many days pass without any.
    fn walk(
        &self,
        start: Date,
        direction: Direction,
        mut visit: impl FnMut(Interval) -> Step,
    ) -> Result<Timestamp, NoWorkingTime> {
        let mut date = start;
        let mut searched_from = start;
        let mut idle_days = 0;
        for _ in 0..SUM_DAYS {
            if idle_days > SEARCH_DAYS {
                return Err(NoWorkingTime::Idle { searched_from });
            }
            let mut intervals = self.own_intervals(date);
            if matches!(direction, Direction::Back) {
                intervals.reverse();
            }
            idle_days += 1;
            for interval in intervals {
                match visit(interval) {
                    Step::Found(instant) => return Ok(instant),
                    Step::Worked => (idle_days, searched_from) = (0, date),
                    Step::Idle => {}
                }
            }
            date = direction
                .step(date)
                .ok_or(NoWorkingTime::Idle { searched_from })?;
        }
        Err(NoWorkingTime::TooFar {
            counted_from: start,
        })
    }

    fn neighbour(&self, from: Date, direction: Direction) -> Result<Date, NoWorkingTime> {
        let mut date = from;
        for _ in 0..SEARCH_DAYS {
            date = direction.step(date).ok_or(NoWorkingTime::Idle {
                searched_from: from,
            })?;
            if self.works(date) {
                return Ok(date);
            }
        }
        Err(NoWorkingTime::Idle {
            searched_from: from,
        })
    }

    fn date_of(&self, instant: Timestamp) -> Date {
        self.zone().to_datetime(instant).date()
    }
}

/// A shift that began two days ago may still run.
fn two_days_before(date: Date) -> Date {
    date.saturating_sub(Span::new().days(2))
}

/// What one visited interval meant for the search.
enum Step {
    Found(Timestamp),
    Worked,
    Idle,
}
