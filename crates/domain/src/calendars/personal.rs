//! The person's layer: own zone, week, shifts, absences and the observances they chose.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Block, Week};

/// A religious or memorial day that a person may choose to take off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Observance {
    /// Holocaust Remembrance Day.
    HolocaustDay,
    /// Jerusalem Day.
    JerusalemDay,
    /// Lag baOmer.
    LagBaomer,
    /// Purim.
    Purim,
    /// The eight days of Hanukkah.
    Hanukkah,
    /// The Ninth of Av.
    NinthOfAv,
    /// The Fast of Esther.
    FastOfEsther,
}

impl Observance {
    /// Every observance on offer.
    pub const ALL: [Self; 7] = [
        Self::HolocaustDay,
        Self::JerusalemDay,
        Self::LagBaomer,
        Self::Purim,
        Self::Hanukkah,
        Self::NinthOfAv,
        Self::FastOfEsther,
    ];

    /// The rule that places this observance, also its name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HolocaustDay => "il.holocaust_day",
            Self::JerusalemDay => "il.jerusalem_day",
            Self::LagBaomer => "il.lag_baomer",
            Self::Purim => "il.purim",
            Self::Hanukkah => "il.hanukkah",
            Self::NinthOfAv => "il.ninth_of_av",
            Self::FastOfEsther => "il.fast_of_esther",
        }
    }

    /// The observance with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|observance| observance.code() == code)
    }
}

/// Dates on which the person is away; the reason is not the calendar's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The first date.
    pub first: Date,
    /// The last date, inclusive.
    pub last: Date,
}

/// The hours of one date, for people who work in shifts; no blocks means free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDay {
    /// The date on which the shift starts.
    pub date: Date,
    /// Its hours.
    pub blocks: Vec<Block>,
}

/// A week that holds from a date on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekChange {
    /// The first date of the new week.
    pub from: Date,
    /// The hours from then on.
    pub week: Week,
}

/// What one person changes in the organisation's calendar.
#[derive(Clone, Debug, Default)]
pub struct Personal {
    /// The person's zone, if it is not the organisation's.
    pub zone: Option<TimeZone>,
    /// The person's week, if it is not the organisation's.
    pub week: Option<Week>,
    /// Weeks that replace it from later dates on; the latest that has begun counts.
    pub week_changes: Vec<WeekChange>,
    /// Shifts of single dates.
    pub own_days: Vec<OwnDay>,
    /// When the person is away.
    pub absences: Vec<Absence>,
    /// Observances the person takes off.
    pub observances: Vec<Observance>,
}

impl Personal {
    /// The person's own week on a date, if there is one.
    pub(super) fn week_on(&self, date: Date) -> Option<&Week> {
        self.week_changes
            .iter()
            .filter(|change| change.from <= date)
            .max_by_key(|change| change.from)
            .map(|change| &change.week)
            .or(self.week.as_ref())
    }

    /// Whether the person is away on a date.
    pub(super) fn is_away(&self, date: Date) -> bool {
        self.absences
            .iter()
            .any(|absence| absence.first <= date && date <= absence.last)
    }
}
