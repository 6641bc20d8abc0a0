//! Items on their way: launched along a plan, moved by decisions of the rules, found for everybody's day.

mod answers;
mod board;
mod codec;
mod day;
mod example;
mod finding;
mod items;
mod launch;
mod moves;
mod saving;
mod team;
mod titles;
mod views;

pub use answers::{AnswerProblem, TypedAnswers, fingerprint};
pub use board::{Board, BoardStay, STAYS_MAX};
pub use day::{DutyView, ItemRow, ItemStates};
pub use finding::{Found, PAGE_ROWS};
pub use items::ItemView;
pub use launch::{LaunchOrder, NotLaunched};
pub use moves::{Errand, MoveRefusal, WantedMove};
pub(crate) use titles::fold_titles;
