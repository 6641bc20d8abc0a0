//! A claim is what one rule, row or exception says about one date; the calendar weighs claims in the order of layers.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Block, DayKind, Layer, Names, Why};

/// What a claim does to the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nobody works, whatever the day was.
    Off(DayKind),
    /// Nobody works, if the day would have been worked.
    Released(DayKind),
    /// A free day of the week moved here; only for those to whom `origin` is free.
    MovedOff { origin: Date },
    /// A free day is worked with the hours of the day off it pays for.
    MovedWork {
        origin: Date,
        target: Date,
        less_minutes: u32,
    },
    /// A working day is cut by so much.
    Less { minutes: u32 },
    /// A working day is cut to so much.
    AtMost { kind: DayKind, minutes: u32 },
    /// The day has these hours, whatever it was.
    Hours(DayKind, Vec<Block>),
    /// The day is worked with the usual hours of its weekday, or of the first worked weekday.
    Usual,
    /// A working day keeps its hours and gets a name.
    Named,
    /// A working day may be taken off by those who observe it.
    Optional,
}

impl Effect {
    /// Whether a day on which it wins is shorter than its weekday by law or row.
    pub(super) const fn cuts(&self) -> bool {
        match self {
            Self::MovedWork { less_minutes, .. } => *less_minutes > 0,
            Self::Less { .. } | Self::AtMost { .. } => true,
            _ => false,
        }
    }

    /// The kind this claim gives a day on which it wins.
    pub(super) const fn kind(&self) -> DayKind {
        match self {
            Self::Off(kind)
            | Self::Released(kind)
            | Self::Hours(kind, _)
            | Self::AtMost { kind, .. } => *kind,
            Self::MovedOff { .. } => DayKind::MovedOff,
            Self::MovedWork { .. } => DayKind::MovedWork,
            Self::Less { .. } => DayKind::Short,
            Self::Usual | Self::Named => DayKind::Work,
            Self::Optional => DayKind::OptionalObservance,
        }
    }
}

/// One statement about one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub effect: Effect,
    pub why: Why,
    pub name: Option<Names>,
}

impl Claim {
    /// A claim by a named rule of the country.
    pub(super) fn rule(id: impl Into<Cow<'static, str>>, effect: Effect, name: Names) -> Self {
        Self {
            effect,
            why: Why {
                layer: Layer::Country,
                rule: id.into(),
            },
            name: Some(name),
        }
    }
}

/// The claims of a year by date, each date's in the order of their layers.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    by_date: BTreeMap<Date, Vec<Claim>>,
}

impl Claims {
    /// Adds a claim after those already there.
    pub(super) fn add(&mut self, date: Date, claim: Claim) {
        self.by_date.entry(date).or_default().push(claim);
    }

    /// Only the claims about dates before this one.
    pub(super) fn before(mut self, date: Date) -> Self {
        self.by_date.split_off(&date);
        self
    }

    /// The claims about one date.
    pub(super) fn on(&self, date: Date) -> &[Claim] {
        self.by_date.get(&date).map_or(&[], Vec::as_slice)
    }
}
