//! One piece of work on its way through the stages: its plan, its flow, its gate and everybody's day.

mod answer;
mod board;
mod day;
mod events;
#[cfg(test)]
mod example;
mod finding;
mod flow;
mod gate;
mod item;
mod landing;
mod launch;
mod offers;
mod performer;
mod plan;
mod planner;
mod team;
mod view;

pub use answer::{Answer, AnswerRefusal, parse_answer};
pub use board::{Clocks, Columns, Dates, clocks, lay_out};
pub use day::{Duty, Urgency, latest_safe_start, sort_by_urgency, urgency};
pub use events::WorkEvent;
pub use finding::{Finding, Haste, Order, Standing, folded};
pub use flow::{Move, Moved, Refusal, Scene, decide, may_steer, may_work};
pub use gate::{inert_entries, missing_entries};
pub use item::{Answers, Item, ItemState, PlannedDays, Recorded, Spell, SpellState};
pub use landing::{Forward, Landing, Passing, Saying, Target, landing, moves};
pub use launch::{Launch, LaunchRefusal, launch};
pub use offers::{Offer, OfferedChange, accept, offers};
pub use performer::{Conflict, Performer};
pub use plan::{Adjustments, Goal, Plan, PlanRefusal, Step, may_publish_on, plan};
pub use team::Team;
pub use view::{Audience, VIEWS_MAX, View, ViewEvent, ViewRefusal, may_change, may_keep, may_see};

/// What a workspace and an item may hold.
pub mod limits {
    /// Items in a workspace.
    pub const ITEMS_MAX: u64 = 200_000;
    /// Stays of one item in its stages, returns included.
    pub const SPELLS_MAX: usize = 1_000;
    /// Working days kept free before the publish date when nobody says otherwise.
    pub const BUFFER_DAYS_USUAL: u8 = 1;
    /// Working days kept free before the publish date at most.
    pub const BUFFER_DAYS_MAX: u8 = 20;
    /// Years ahead that a plan may reach.
    pub const YEARS_AHEAD_MAX: i16 = 2;
}
