//! An item, its stays in the stages, and the answers collected on the way.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Answer;
use crate::ids::{EntryId, ItemId, PersonId, ProcessId, SpellId, StageId, VersionId};
use crate::text::{Note, Title};

/// One piece of work flowing through one version of a process.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Identifies the item.
    pub id: ItemId,
    /// The process it runs in.
    pub process: ProcessId,
    /// The version it keeps.
    pub version: VersionId,
    /// What it is about.
    pub title: Title,
    /// What the kick-off said.
    pub brief: Note,
    /// Who answers for it from idea to published.
    pub owner: PersonId,
    /// Where it stands.
    pub state: ItemState,
    /// The planned publish date, or the date by which it should be finished.
    pub due_on: Option<Date>,
    /// Made by the program to show what running work looks like.
    pub is_example: bool,
    /// All stays in stages, past, present and ahead, in the order of the plan.
    pub spells: Vec<Spell>,
}

impl Item {
    /// The stays that somebody has the ball in.
    pub fn open_spells(&self) -> impl Iterator<Item = &Spell> {
        self.spells.iter().filter(|spell| spell.state.is_open())
    }

    /// The stay with this id.
    pub fn spell(&self, id: SpellId) -> Option<&Spell> {
        self.spells.iter().find(|spell| spell.id == id)
    }

    /// The newest stay in a stage.
    pub fn last_spell_in(&self, stage: StageId) -> Option<&Spell> {
        self.spells
            .iter()
            .filter(|spell| spell.stage == stage)
            .max_by_key(|spell| spell.round)
    }

    /// The newest stay of each stage, in the order of the plan.
    pub fn thread(&self) -> Vec<&Spell> {
        let mut last_rounds: BTreeMap<StageId, u16> = BTreeMap::new();
        for spell in &self.spells {
            let last = last_rounds.entry(spell.stage).or_default();
            *last = spell.round.max(*last);
        }
        let is_newest = |spell: &&Spell| last_rounds.get(&spell.stage) == Some(&spell.round);
        self.spells.iter().filter(is_newest).collect()
    }

    /// Whether the work goes on.
    pub fn is_running(&self) -> bool {
        matches!(self.state, ItemState::Running | ItemState::Ready)
    }
}

/// Where an item stands; *ready* and *published* are never the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// In its stages.
    Running,
    /// All is done but the publishing itself.
    Ready,
    /// Out in the world; stages after it may still be open.
    Published {
        /// On this day.
        on: Date,
        /// Where it can be seen.
        link: Note,
    },
    /// All stages are done, in a process that publishes nothing.
    Finished,
    /// Given up.
    Cancelled {
        /// Why.
        reason: Note,
    },
}

/// First and last planned day of a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlannedDays {
    /// First day.
    pub start: Date,
    /// Last day.
    pub finish: Date,
}

/// One stay of an item in a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    /// Identifies the stay.
    pub id: SpellId,
    /// Where.
    pub stage: StageId,
    /// The how-manieth stay there, from one; returns add to it.
    pub round: u16,
    /// Runs at the same time as the stage before it.
    pub is_beside_previous: bool,
    /// How it goes.
    pub state: SpellState,
    /// Who has, had or will have the ball.
    pub holder: Option<PersonId>,
    /// When it was planned.
    pub planned: Option<PlannedDays>,
    /// When the ball came.
    pub opened_at: Option<Timestamp>,
    /// When work began.
    pub started_at: Option<Timestamp>,
    /// When it was done, skipped or sent back.
    pub closed_at: Option<Timestamp>,
}

/// How a stay goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpellState {
    /// Its turn has not come.
    Ahead,
    /// The ball is here, nobody has begun.
    Queued,
    /// Somebody works on it.
    Working,
    /// The gate was passed.
    Done,
    /// Left out with a reason.
    Skipped,
    /// Sent back from here.
    Returned,
}

impl SpellState {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Ahead,
        Self::Queued,
        Self::Working,
        Self::Done,
        Self::Skipped,
        Self::Returned,
    ];

    /// The word under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::Queued => "queued",
            Self::Working => "working",
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Returned => "returned",
        }
    }

    /// The state of a stored word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Somebody has the ball.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Queued | Self::Working)
    }
}

/// An answer with who gave it and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// What was answered.
    pub answer: Answer,
    /// By whom.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// The work came back since; somebody should look again.
    pub needs_recheck: bool,
}

/// The answers of an item by entry.
pub type Answers = BTreeMap<EntryId, Recorded>;
