//! A stage and its contract: who, how long, what goes in, what comes out.

use jiff::civil::Weekday;

use super::{Entry, HalfDays};
use crate::ids::{RoleId, StageId};
use crate::text::{Note, Title};

/// The stages of a process in their order, and what one piece of its work is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// What one item is called: post, campaign, deal.
    pub item_word: Title,
    /// In working order.
    pub stages: Vec<Stage>,
}

impl Map {
    /// The stage with this id.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// Its place in the order, from zero.
    pub fn position(&self, id: StageId) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == id)
    }

    /// The stage that happens on the publish date, if the process publishes.
    pub fn publishing(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.contract.publishes)
    }

    /// Working time of all stages one after another.
    pub fn working_time(&self) -> HalfDays {
        self.stages
            .iter()
            .fold(HalfDays::ZERO, |sum, stage| sum.plus(stage.days))
    }

    /// Working time and waiting limits of all stages one after another.
    pub fn whole_time(&self) -> HalfDays {
        self.stages
            .iter()
            .fold(HalfDays::ZERO, |sum, stage| sum.plus(stage.span()))
    }
}

/// One stretch of work by one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The same for life.
    pub id: StageId,
    /// What it is called.
    pub name: Title,
    /// Who does it; a published stage always has one.
    pub role: Option<RoleId>,
    /// The work itself.
    pub days: HalfDays,
    /// All that may stay unsaid.
    pub contract: Contract,
    /// What must be true to move on.
    pub checklist: Vec<Entry>,
}

impl Stage {
    /// A stage as it begins: a name, one day, nothing else.
    pub fn named(id: StageId, name: Title) -> Self {
        Self {
            id,
            name,
            role: None,
            days: HalfDays::ONE_DAY,
            contract: Contract::default(),
            checklist: Vec::new(),
        }
    }

    /// Planned length: the work and the time it may wait for others.
    pub fn span(&self) -> HalfDays {
        self.days.plus(self.contract.wait)
    }

    /// The entry with this id.
    pub fn entry(&self, id: crate::ids::EntryId) -> Option<&Entry> {
        self.checklist.iter().find(|entry| entry.id == id)
    }
}

/// What stands under *more*: nothing here ever blocks publishing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// Who has the last word on what the stage makes.
    pub approver: Option<RoleId>,
    /// How long it may wait for other people.
    pub wait: HalfDays,
    /// Why it usually does.
    pub waits_because: Note,
    /// What must be ready before.
    pub needs: Vec<Title>,
    /// What it makes.
    pub produces: Vec<Title>,
    /// To whom it goes.
    pub hand_over_to: Note,
    /// Size, length, languages.
    pub format: Note,
    /// Where it is done: a link or a place.
    pub place: Note,
    /// How it is done.
    pub how_to: Note,
    /// Happens on the publish date itself.
    pub publishes: bool,
    /// Days on which publishing is allowed; empty means any working day.
    pub publish_weekdays: WeekdaySet,
}

/// A set of days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WeekdaySet(u8);

impl WeekdaySet {
    /// No day.
    pub const EMPTY: Self = Self(0);

    /// The set with one more day.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | (1 << day.to_monday_zero_offset()))
    }

    /// Whether the day is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }

    /// No day is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days from Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::Monday
            .cycle_forward()
            .take(7)
            .filter(move |day| self.contains(*day))
    }
}

impl FromIterator<Weekday> for WeekdaySet {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests;
