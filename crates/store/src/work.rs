//! Items on their way: launched along a plan, moved by decisions of the rules, found for everybody's day.

mod answers;
mod codec;
mod day;
mod example;
mod items;
mod launch;
mod moves;
mod saving;
mod team;

mod calendar;
mod campaigns;
mod dates;
mod placing;

pub use answers::{AnswerProblem, TypedAnswers, fingerprint};
pub use day::{DutyView, ItemRow, ItemStates};
pub use items::ItemView;
pub use launch::{LaunchOrder, NotLaunched};
pub use moves::{MoveRefusal, WantedMove};

pub use calendar::{CalendarItem, CalendarWanted};
pub use campaigns::{Campaign, ChildView, PlacementView};
pub use dates::{DateMoves, NotShifted, WantedShift};
pub use placing::{NotPlaced, Placement};
