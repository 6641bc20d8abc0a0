//! The organisation's layer: its country, zone, week, switches, closures and half days.

use std::borrow::Cow;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::claim::{Claim, Effect};
use super::{Block, Country, DayKind, Layer, Names, Row, Week, Why};

/// How the intermediate days of Sukkot and Pesach are worked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CholHamoed {
    /// As ordinary working days.
    #[default]
    Work,
    /// For at most this many minutes, cut from the end.
    HalfDay {
        /// What is left of the day.
        minutes: u32,
    },
    /// Not at all.
    Closed,
}

/// Whether Israel's Memorial Day is worked as an eve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MemorialDay {
    /// An ordinary working day.
    #[default]
    Work,
    /// A short day like the eve of a holiday.
    Eve,
}

/// Whether Ukraine's public holidays are worked since martial law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MartialLaw {
    /// Holidays from 15 March 2022 on are ordinary days.
    #[default]
    HolidaysWorked,
    /// Holidays are free, as the labour code says.
    HolidaysFree,
}

/// What an organisation does on dates of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExceptionKind {
    /// Closed.
    Closed,
    /// Open at these hours only.
    HalfDay(Vec<Block>),
    /// Cut at the end to at most so many minutes.
    Short {
        /// What is left of the day.
        minutes: u32,
    },
    /// Worked with the usual hours, whatever the country says.
    Work,
    /// A holiday of the region.
    Holiday,
}

/// Dates on which the organisation departs from its country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Names the row in explanations.
    pub id: String,
    /// The first date.
    pub first: Date,
    /// The last date, inclusive.
    pub last: Date,
    /// What happens.
    pub kind: ExceptionKind,
    /// What people call it.
    pub name: Option<Names>,
}

/// The organisation's calendar, on which each person's stands.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The country whose rules hold at the place of work.
    pub country: Country,
    /// The zone of people who have none of their own.
    pub zone: TimeZone,
    /// The week of people who have none of their own.
    pub week: Week,
    /// The longest a holiday eve is worked in Israel.
    pub eve_minutes: u32,
    /// The longest the eve of Yom Kippur is worked.
    pub yom_kippur_eve_minutes: u32,
    /// Israel: the intermediate days of Sukkot and Pesach.
    pub chol_hamoed: CholHamoed,
    /// Israel: Memorial Day.
    pub memorial_day: MemorialDay,
    /// Ukraine: holidays under martial law.
    pub martial_law: MartialLaw,
    /// The country's yearly rows; those that ship with the product, unless the owner entered others.
    pub rows: Cow<'static, [Row]>,
    /// Closures, half days and regional days.
    pub exceptions: Vec<Exception>,
}

impl Organisation {
    /// The usual calendar of a country.
    pub fn default_for(country: Country, zone: TimeZone) -> Self {
        Self {
            country,
            zone,
            week: country.usual_week(),
            eve_minutes: 420,
            yom_kippur_eve_minutes: 360,
            chol_hamoed: CholHamoed::default(),
            memorial_day: MemorialDay::default(),
            martial_law: MartialLaw::default(),
            rows: Cow::Borrowed(country.rows()),
            exceptions: Vec::new(),
        }
    }

    /// This organisation without its own closures and agreed days: what the law alone asks for.
    #[must_use]
    pub fn statutory(&self) -> Self {
        Self {
            exceptions: Vec::new(),
            chol_hamoed: CholHamoed::Work,
            ..self.clone()
        }
    }

    /// The claims of the organisation's exceptions about one date.
    pub(super) fn claims_on(&self, date: Date) -> impl Iterator<Item = Claim> + '_ {
        self.exceptions
            .iter()
            .filter(move |exception| exception.first <= date && date <= exception.last)
            .map(Exception::claim)
    }
}

impl Exception {
    fn claim(&self) -> Claim {
        let effect = match &self.kind {
            ExceptionKind::Closed => Effect::Off(DayKind::CompanyClosed),
            ExceptionKind::HalfDay(blocks) => Effect::Hours(DayKind::HalfDay, blocks.clone()),
            ExceptionKind::Short { minutes } => Effect::AtMost {
                kind: DayKind::Short,
                minutes: *minutes,
            },
            ExceptionKind::Work => Effect::Usual,
            ExceptionKind::Holiday => Effect::Off(DayKind::PublicHoliday),
        };
        let why = Why {
            layer: Layer::Organisation,
            rule: Cow::Owned(self.id.clone()),
        };
        Claim {
            effect,
            why,
            name: self.name.clone(),
        }
    }
}
