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
mod tasks;
mod team;
mod titles;
mod views;

mod comments;
mod files;
mod mentions;

mod calendar;
mod campaigns;
mod dates;
mod placing;

pub use answers::{AnswerProblem, TypedAnswers, fingerprint};
pub use board::{Board, BoardOver, BoardStay, STAYS_MAX};
pub use day::{DutyView, ItemRow, ItemStates};
pub use finding::{Found, PAGE_ROWS};
pub use items::ItemView;
pub use launch::{LaunchOrder, NotLaunched};
pub use moves::{Errand, MoveRefusal, WantedMove};

pub use comments::{CommentEdit, NewComment, Talk, TalkRefusal};
pub use files::{FileIds, NewFile, NewFiles, StoredFile};
pub use mentions::MentionView;
pub use tasks::{ChangedTask, NewTask, NotChanged, TaskStates, TaskView};
pub(crate) use titles::fold_titles;

pub use calendar::{CalendarItem, CalendarWanted};
pub use campaigns::{Campaign, ChildView, PlacementView};
pub use dates::{DateMoves, NotShifted, WantedShift};
pub use placing::{NotPlaced, Placement};
