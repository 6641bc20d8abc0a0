//! These are your stages and your days: agree, propose a change, or say that it is not yours.
//!
//! An answer keeps the stage as it was read, so that a later version voids only the answers about what it changed.

use super::{HalfDays, Stage, limits};
use crate::ids::PersonId;
use crate::text::{Note, Title};

/// What a holder would have otherwise; at least one thing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// So long it really takes.
    pub days: Option<HalfDays>,
    /// What else must be ready before.
    pub needs: Vec<Title>,
    /// What else is handed over.
    pub produces: Vec<Title>,
    /// What is to be said of the checklist, or of anything else.
    pub remark: Note,
}

/// What a holder says of a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is right as it stands.
    Agree,
    /// It would be right otherwise.
    Change(Proposal),
    /// Somebody else does it; with a word about it.
    NotMine(Note),
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerState {
    /// The stage is right.
    Agreed,
    /// Something else was proposed.
    Proposed,
    /// The proposal stands in the draft.
    Accepted,
    /// The proposal was declined with a reason.
    Declined,
    /// It is somebody else's.
    NotMine,
}

impl AnswerState {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Agreed,
        Self::Proposed,
        Self::Accepted,
        Self::Declined,
        Self::NotMine,
    ];

    /// The word under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::NotMine => "not_mine",
        }
    }

    /// The state of a stored word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The last answer of one holder about one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Whose it is.
    pub person: PersonId,
    /// The stage as they read it.
    pub seen: Stage,
    /// What became of it.
    pub state: AnswerState,
    /// What they would have otherwise; of "not mine" only the remark.
    pub proposal: Proposal,
    /// What accepting made of the stage in the draft.
    pub taken: Option<Stage>,
    /// Why it was declined.
    pub reason: Note,
}

/// What an answer is worth for the stage as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// Nothing was said; that is no consent.
    NotAnswered,
    /// What was said is about a stage that has changed since.
    Void,
    /// It stands.
    Said(AnswerState),
}

/// What an answer is worth now. What was accepted and then published exactly so counts as agreed.
pub fn worth(now: &Stage, given: Option<&Given>) -> Worth {
    match given {
        None => Worth::NotAnswered,
        Some(given) if given.seen == *now => Worth::Said(given.state),
        Some(given) if given.taken.as_ref() == Some(now) => Worth::Said(AnswerState::Agreed),
        Some(_) => Worth::Void,
    }
}

/// Why an answer was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerRefusal {
    /// The stage is another one than the one that was read.
    Changed,
    /// A change that changes nothing.
    NothingProposed,
    /// More lines than a stage may have.
    TooManyLines,
}

/// Takes an answer about a stage that was read as `seen` and is `now`.
pub fn answer(
    person: PersonId,
    seen: &Stage,
    now: &Stage,
    answer: Answer,
) -> Result<Given, AnswerRefusal> {
    if seen != now {
        return Err(AnswerRefusal::Changed);
    }
    let (state, proposal) = match answer {
        Answer::Agree => (AnswerState::Agreed, Proposal::default()),
        Answer::Change(proposal) => (AnswerState::Proposed, sound(now, proposal)?),
        Answer::NotMine(remark) => (
            AnswerState::NotMine,
            Proposal {
                remark,
                ..Proposal::default()
            },
        ),
    };
    Ok(Given {
        person,
        seen: now.clone(),
        state,
        proposal,
        taken: None,
        reason: Note::default(),
    })
}

fn sound(now: &Stage, proposal: Proposal) -> Result<Proposal, AnswerRefusal> {
    let days = proposal.days.filter(|days| *days != now.days);
    let proposal = Proposal { days, ..proposal };
    let is_empty = days.is_none()
        && proposal.needs.is_empty()
        && proposal.produces.is_empty()
        && proposal.remark.is_empty();
    if is_empty {
        return Err(AnswerRefusal::NothingProposed);
    }
    let is_over = |lines: &[Title]| lines.len() > limits::LINES_MAX;
    if is_over(&proposal.needs) || is_over(&proposal.produces) {
        return Err(AnswerRefusal::TooManyLines);
    }
    Ok(proposal)
}

/// Why a proposal was not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleRefusal {
    /// It is settled already, or is about a stage that has changed since.
    NotOpen,
    /// The draft no longer has the stage.
    NotInDraft,
    /// The stage would have more lines than it may.
    TooManyLines,
}

/// Takes a proposal into the draft: the stage there as it becomes, and the answer as it is then.
pub fn accept(
    given: &Given,
    now: &Stage,
    draft: Option<&Stage>,
) -> Result<(Stage, Given), SettleRefusal> {
    open(given, now)?;
    let mut stage = draft.ok_or(SettleRefusal::NotInDraft)?.clone();
    let proposal = &given.proposal;
    stage.days = proposal.days.unwrap_or(stage.days);
    join(&mut stage.contract.needs, &proposal.needs)?;
    join(&mut stage.contract.produces, &proposal.produces)?;
    let settled = Given {
        state: AnswerState::Accepted,
        taken: Some(stage.clone()),
        ..given.clone()
    };
    Ok((stage, settled))
}

/// Declines a proposal with a reason.
pub fn decline(given: &Given, now: &Stage, reason: Note) -> Result<Given, SettleRefusal> {
    open(given, now)?;
    Ok(Given {
        state: AnswerState::Declined,
        reason,
        ..given.clone()
    })
}

fn open(given: &Given, now: &Stage) -> Result<(), SettleRefusal> {
    match worth(now, Some(given)) {
        Worth::Said(AnswerState::Proposed) => Ok(()),
        _ => Err(SettleRefusal::NotOpen),
    }
}

/// Adds the lines that are not there yet.
fn join(lines: &mut Vec<Title>, more: &[Title]) -> Result<(), SettleRefusal> {
    for line in more {
        if !lines.contains(line) {
            lines.push(line.clone());
        }
    }
    if lines.len() > limits::LINES_MAX {
        return Err(SettleRefusal::TooManyLines);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
