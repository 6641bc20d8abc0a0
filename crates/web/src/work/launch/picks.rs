//! A way out that somebody picked, as the value of its button.

use domain::ids::StageId;
use domain::processes::HalfDays;
use domain::work::{OfferedChange, accept};

use super::choices::{Aim, Choices};

/// What a button changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One of the offers.
    Offer(OfferedChange),
    /// A stage as the process has it.
    AsUsual(StageId),
}

impl Pick {
    /// The value of the button.
    pub fn code(self) -> String {
        match self {
            Self::Offer(OfferedChange::LaterDate(day)) => format!("due:{day}"),
            Self::Offer(OfferedChange::Shorten { stage, days }) => {
                format!("days:{stage}:{}", days.count())
            }
            Self::Offer(OfferedChange::Beside(stage)) => format!("beside:{stage}"),
            Self::Offer(OfferedChange::LeaveOut(stage)) => format!("out:{stage}"),
            Self::AsUsual(stage) => format!("usual:{stage}"),
        }
    }

    /// The pick of a button's value.
    pub fn parse(code: &str) -> Option<Self> {
        let (kind, rest) = code.split_once(':')?;
        Some(match kind {
            "due" => Self::Offer(OfferedChange::LaterDate(rest.parse().ok()?)),
            "days" => {
                let (stage, days) = rest.split_once(':')?;
                Self::Offer(OfferedChange::Shorten {
                    stage: stage.parse().ok()?,
                    days: HalfDays::new(days.parse().ok()?)?,
                })
            }
            "beside" => Self::Offer(OfferedChange::Beside(rest.parse().ok()?)),
            "out" => Self::Offer(OfferedChange::LeaveOut(rest.parse().ok()?)),
            "usual" => Self::AsUsual(rest.parse().ok()?),
            _ => return None,
        })
    }

    /// The choices with it made.
    pub fn made(self, mut choices: Choices) -> Choices {
        match self {
            Self::Offer(OfferedChange::LaterDate(day)) => choices.aim = Aim::Due(Some(day)),
            Self::Offer(change) => choices.changes = accept(&choices.changes, change),
            Self::AsUsual(stage) => {
                choices.changes.days.remove(&stage);
                choices.changes.beside_previous.remove(&stage);
                choices.changes.left_out.remove(&stage);
            }
        }
        choices
    }
}

#[cfg(test)]
mod tests;
