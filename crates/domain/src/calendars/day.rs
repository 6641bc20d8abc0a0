//! The answer about one day: what it is, how long it is worked, and why.

use std::borrow::Cow;

use jiff::civil::Date;

use super::Names;

/// What a day is for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayKind {
    /// An ordinary working day.
    Work,
    /// A working day cut at its end, for example a holiday eve.
    Short,
    /// A working day with its own, fewer hours.
    HalfDay,
    /// A weekend day worked in exchange for another day off.
    MovedWork,
    /// A free day of the week.
    Weekend,
    /// A holiday by law.
    PublicHoliday,
    /// A day off moved here from another date.
    MovedOff,
    /// Declared free and paid by decree; it lowers the norm.
    PaidNonworking,
    /// The organisation is closed.
    CompanyClosed,
    /// Worked, unless the person chose to observe it.
    OptionalObservance,
    /// The person is away.
    Absence,
}

impl DayKind {
    /// Every kind, in the order of the handbook.
    pub const ALL: [Self; 11] = [
        Self::Work,
        Self::Short,
        Self::HalfDay,
        Self::MovedWork,
        Self::Weekend,
        Self::PublicHoliday,
        Self::MovedOff,
        Self::PaidNonworking,
        Self::CompanyClosed,
        Self::OptionalObservance,
        Self::Absence,
    ];

    /// The word for this kind in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Short => "short",
            Self::HalfDay => "half_day",
            Self::MovedWork => "moved_work",
            Self::Weekend => "weekend",
            Self::PublicHoliday => "public_holiday",
            Self::MovedOff => "moved_off",
            Self::PaidNonworking => "paid_nonworking",
            Self::CompanyClosed => "company_closed",
            Self::OptionalObservance => "optional_observance",
            Self::Absence => "absence",
        }
    }
}

/// Where a statement about a day comes from; later layers win.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// A rule of the country.
    Country,
    /// A yearly row of the country, typed from a decree.
    Row,
    /// The organisation's own days, week and switches.
    Organisation,
    /// The person's week, shifts, absences and observances.
    Person,
}

impl Layer {
    /// The word for this layer in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Row => "row",
            Self::Organisation => "organisation",
            Self::Person => "person",
        }
    }
}

/// Which layer decided, and by which rule or row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The layer that decided.
    pub layer: Layer,
    /// The rule or row within that layer, for example `il.yom_kippur`.
    pub rule: Cow<'static, str>,
}

/// A statement about the day that a later one replaced, or that did not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beaten {
    /// What the day would have been.
    pub kind: DayKind,
    /// Where that came from.
    pub why: Why,
    /// What it is called.
    pub name: Option<Names>,
}

/// Everything the calculator says about one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date asked about.
    pub date: Date,
    /// What the day is.
    pub kind: DayKind,
    /// Working time in elapsed minutes; zero when nobody works.
    pub minutes: i64,
    /// What the day is called, when it has a name.
    pub name: Option<Names>,
    /// Why it is so.
    pub why: Why,
    /// What was beaten on the way, first layer first.
    pub beaten: Vec<Beaten>,
    /// False while the yearly rows of this date's year are missing or carry no act.
    pub confirmed: bool,
    /// True where moved days meet a week that the law does not speak about.
    pub check_with_payroll: bool,
}

impl Day {
    /// Whether any time is worked on this day.
    pub fn works(&self) -> bool {
        self.minutes > 0
    }
}
