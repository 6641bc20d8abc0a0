//! Dates that move: one stage, or the publishing, goes to another day, and an answer says what follows.
//!
//! Days are counted in the calendar of whoever does the work, absences included. What is finished never moves.

mod chain;
mod clashes;
mod days;
mod offers;
mod saving;
mod walk;

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;

use super::{Adjustments, Item, ItemState, PlannedDays, Team, limits, may_publish_on};
use crate::calendars::{Calendar, NoWorkingTime, OnZero};
use crate::ids::{PersonId, SpellId, StageId};
use crate::processes::Map;
use chain::Chain;
pub use clashes::{Clash, Overrun, overruns};
pub use saving::move_dates;
use walk::Walk;

/// What moves first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shifting {
    /// The last day of a stay in a stage.
    Stage(SpellId),
    /// The publish date, or the day by which all is finished.
    Due,
}

/// One thing that goes to another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// What.
    pub what: Shifting,
    /// Its new last day.
    pub to: Date,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// All that is open after it moves as much, the buffer stays as it is.
    KeepBuffer,
    /// Each stage moves only as far as the one before pushes it; the buffer is used up first.
    UseBuffer,
    /// Nothing; what no longer fits is marked.
    OnlyThis,
}

impl Follow {
    /// All answers, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::UseBuffer, Self::KeepBuffer, Self::OnlyThis];

    /// The word in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::KeepBuffer => "keep",
            Self::UseBuffer => "use",
            Self::OnlyThis => "only",
        }
    }

    /// The answer of a word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|follow| follow.code() == code)
    }
}

/// The days after a shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shifted {
    /// What was shifted, on the day that it really falls on.
    pub shift: Shift,
    /// The answer.
    pub follow: Follow,
    /// Its last day until then.
    pub from: Date,
    /// By so many working days it moves; below zero when it comes earlier.
    pub moved_days: i32,
    /// Every stay that is not over, with its days then.
    pub days: BTreeMap<SpellId, PlannedDays>,
    /// The publish date then.
    pub due_on: Option<Date>,
    /// Working days that are free before it until then, and then.
    pub buffer_days: (i32, i32),
    /// Working days that no gap and no buffer takes up.
    pub short_by: i32,
    /// What does not fit together.
    pub clashes: Vec<Clash>,
    /// What is different for this item from then on.
    pub changes: Adjustments,
}

impl Shifted {
    /// Whether it can be saved: missing days are made up by a later publish date, or there are none.
    pub fn can_be_saved(&self) -> bool {
        self.short_by == 0 || self.follow == Follow::UseBuffer
    }
}

/// Why nothing is shifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShiftRefusal {
    /// Neither the holder of the stage, nor who answers for the item, nor a manager.
    NotYours,
    /// The item is over.
    Over,
    /// That stay is over, or never had days.
    NotOpen,
    /// It stands on that day already.
    Same,
    /// That day has passed.
    InThePast,
    /// That day lies more than two years ahead.
    TooFar,
    /// Nothing is published on that day; the nearest allowed days around it.
    NotAPublishDay {
        /// The last allowed day before it that is not past.
        before: Option<Date>,
        /// The first allowed day after it.
        after: Option<Date>,
    },
    /// The question has no such answer.
    NotAnAnswer,
    /// Working days are missing.
    Short {
        /// How many.
        days: i32,
    },
    /// A stage is left out only with a reason.
    ReasonNeeded,
    /// Somebody's calendar has no working time.
    NoWorkingTime,
}

impl From<NoWorkingTime> for ShiftRefusal {
    fn from(_: NoWorkingTime) -> Self {
        Self::NoWorkingTime
    }
}

/// Works shifts of one item out.
pub struct Shifter<'a> {
    item: &'a Item,
    map: &'a Map,
    team: &'a Team,
    today: Date,
    /// The days of those who will be away, with their absences as days off.
    own: BTreeMap<PersonId, Calendar>,
}

impl<'a> Shifter<'a> {
    /// For an item with its map, seen from a day.
    pub fn new(item: &'a Item, map: &'a Map, team: &'a Team, today: Date) -> Self {
        let holders = item.spells.iter().filter_map(|spell| spell.holder);
        let own = holders
            .map(|person| (person, days::present(team, person)))
            .collect();
        Self {
            item,
            map,
            team,
            today,
            own,
        }
    }

    /// The answers that the question has.
    pub fn answers(&self, shift: Shift) -> Vec<Follow> {
        match self.normal(shift).what {
            Shifting::Due => vec![Follow::KeepBuffer, Follow::OnlyThis],
            Shifting::Stage(_) => Follow::ALL.to_vec(),
        }
    }

    /// Where everything stands after a shift.
    pub fn shift(
        &self,
        shift: Shift,
        follow: Follow,
        changes: &Adjustments,
    ) -> Result<Shifted, ShiftRefusal> {
        let shift = self.normal(shift);
        self.check(shift)?;
        if !self.answers(shift).contains(&follow) {
            return Err(ShiftRefusal::NotAnAnswer);
        }
        let chain = Chain::of(self.item, self.map, changes, self.team);
        Walk::new(self, &chain, follow).shifted(shift, changes)
    }

    /// The publishing stage happens on the publish date: moving one is moving the other.
    fn normal(&self, shift: Shift) -> Shift {
        let publishing = self.map.publishing().map(|stage| stage.id);
        match shift.what {
            Shifting::Stage(spell)
                if self
                    .item
                    .spell(spell)
                    .is_some_and(|spell| Some(spell.stage) == publishing) =>
            {
                Shift {
                    what: Shifting::Due,
                    ..shift
                }
            }
            _ => shift,
        }
    }

    fn check(&self, shift: Shift) -> Result<(), ShiftRefusal> {
        let is_out = matches!(self.item.state, ItemState::Published { .. });
        match self.item.state {
            ItemState::Cancelled { .. } | ItemState::Finished => return Err(ShiftRefusal::Over),
            ItemState::Published { .. } if shift.what == Shifting::Due => {
                return Err(ShiftRefusal::Over);
            }
            _ => {}
        }
        if shift.to < self.today {
            return Err(ShiftRefusal::InThePast);
        }
        if shift.to
            > self
                .today
                .saturating_add(Span::new().years(limits::YEARS_AHEAD_MAX))
        {
            return Err(ShiftRefusal::TooFar);
        }
        match (shift.what, self.map.publishing()) {
            (Shifting::Due, Some(stage))
                if !is_out && !may_publish_on(stage, &self.team.calendar, shift.to) =>
            {
                Err(self.not_a_publish_day(shift.to))
            }
            _ => Ok(()),
        }
    }

    fn not_a_publish_day(&self, day: Date) -> ShiftRefusal {
        let before = day
            .series(Span::new().days(-1))
            .take(400)
            .take_while(|day| *day >= self.today);
        ShiftRefusal::NotAPublishDay {
            before: before.into_iter().find(|day| self.may_publish_on(*day)),
            after: self.publish_day_from(day).ok(),
        }
    }

    fn may_publish_on(&self, day: Date) -> bool {
        self.map
            .publishing()
            .is_none_or(|stage| may_publish_on(stage, &self.team.calendar, day))
    }

    /// The first day from this one on when something may be published.
    fn publish_day_from(&self, day: Date) -> Result<Date, ShiftRefusal> {
        day.series(Span::new().days(1))
            .take(1_100)
            .find(|day| self.may_publish_on(*day))
            .ok_or(ShiftRefusal::NoWorkingTime)
    }

    /// The days of whoever does a stage.
    fn calendar(&self, holder: Option<PersonId>) -> &Calendar {
        holder
            .and_then(|person| self.own.get(&person))
            .unwrap_or(&self.team.calendar)
    }

    /// Whether a stage is the one that publishes.
    fn publishes(&self, stage: StageId) -> bool {
        self.map
            .publishing()
            .is_some_and(|publishing| publishing.id == stage)
    }

    /// The n-th working day of the team after a date.
    fn team_days(&self, from: Date, count: i32) -> Result<Date, ShiftRefusal> {
        Ok(self.team.calendar.add_days(from, count, OnZero::Stay)?)
    }
}

#[cfg(test)]
mod tests;
