//! Items on their way: launched along a plan, moved by decisions of the rules, found for everybody's day.

mod answers;
mod codec;
mod day;
mod example;
mod items;
mod launch;
mod moves;
mod saving;
mod tasks;
mod team;

pub use answers::{AnswerProblem, TypedAnswers, fingerprint};
pub use day::{DutyView, ItemRow, ItemStates};
pub use items::ItemView;
pub use launch::{LaunchOrder, NotLaunched};
pub use moves::{MoveRefusal, WantedMove};
pub use tasks::{ChangedTask, NewTask, NotChanged, TaskStates, TaskView};
