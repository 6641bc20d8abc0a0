//! Working time in steps of half a day, exact where a floating number would drift.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A length of working time, counted in halves of a working day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfDays(u16);

impl HalfDays {
    /// The shortest expected working time of a stage: half a day.
    pub const SHORTEST: Self = Self(1);
    /// The longest time a stage may be given: sixty days.
    pub const LONGEST: Self = Self(120);

    /// So many halves of a day.
    pub const fn new(halves: u16) -> Self {
        Self(halves)
    }

    /// How many halves of a day.
    pub const fn halves(self) -> u16 {
        self.0
    }

    /// Whether this is no time at all.
    pub const fn is_zero(&self) -> bool {
        self.0 == 0
    }
}

/// As in the file: `2` or `0.5`.
impl fmt::Display for HalfDays {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = if self.0 % 2 == 1 { ".5" } else { "" };
        write!(formatter, "{}{half}", self.0 / 2)
    }
}

impl Serialize for HalfDays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(2) {
            serializer.serialize_u16(self.0 / 2)
        } else {
            serializer.serialize_f64(f64::from(self.0) / 2.0)
        }
    }
}

impl<'de> Deserialize<'de> for HalfDays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DaysVisitor)
    }
}

struct DaysVisitor;

impl Visitor<'_> for DaysVisitor {
    type Value = HalfDays;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("days in steps of 0.5")
    }

    fn visit_i64<E: Error>(self, days: i64) -> Result<HalfDays, E> {
        let halves = days
            .checked_mul(2)
            .and_then(|halves| u16::try_from(halves).ok());
        halves
            .map(HalfDays)
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(days), &self))
    }

    /// Halves are exact in binary, so doubling shows without rounding whether the step was kept.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "only a whole number within the range is converted"
    )]
    fn visit_f64<E: Error>(self, days: f64) -> Result<HalfDays, E> {
        let halves = days * 2.0;
        if halves.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&halves) {
            return Ok(HalfDays(halves as u16));
        }
        Err(E::invalid_value(Unexpected::Float(days), &self))
    }
}
