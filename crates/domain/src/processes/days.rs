//! Durations as people plan them: days in steps of a half.

/// A number of half days; one day is the ordinary net working time of whoever holds the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfDays(u16);

impl HalfDays {
    /// No time.
    pub const ZERO: Self = Self(0);
    /// One day.
    pub const ONE_DAY: Self = Self(2);
    /// The longest working time or waiting limit of a stage: 60 days.
    pub const MAX: Self = Self(120);

    /// A number of half days, up to 60 days.
    pub const fn new(half_days: u16) -> Option<Self> {
        if half_days <= Self::MAX.0 {
            Some(Self(half_days))
        } else {
            None
        }
    }

    /// A number of whole days, up to 60.
    pub const fn days(days: u16) -> Option<Self> {
        if days <= Self::MAX.0 / 2 {
            Some(Self(days * 2))
        } else {
            None
        }
    }

    /// Reads what people type: `2`, `1.5`, `1,5`, `½`, `1½`; only whole halves are taken.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim().replace(',', ".").replace('½', ".5");
        let (whole, half) = typed.split_once('.').unwrap_or((&typed, ""));
        let whole: u16 = if whole.is_empty() && !half.is_empty() {
            0
        } else {
            whole.parse().ok()?
        };
        let half = match half.trim_end_matches('0') {
            "" => 0,
            "5" => 1,
            _ => return None,
        };
        Self::new(whole.checked_mul(2)?.checked_add(half)?)
    }

    /// How many half days.
    pub const fn count(self) -> u16 {
        self.0
    }

    /// No time at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whole days that it takes up in a calendar.
    pub const fn calendar_days(self) -> i32 {
        self.0.div_ceil(2) as i32
    }

    /// Both together; not bounded by the limit of one stage.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// As a form field shows it: `1.5`.
    pub fn to_field(self) -> String {
        if self.0.is_multiple_of(2) {
            format!("{}", self.0 / 2)
        } else {
            format!("{}.5", self.0 / 2)
        }
    }
}

#[cfg(test)]
mod tests;
