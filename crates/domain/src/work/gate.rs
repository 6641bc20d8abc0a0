//! The gate between two stages: it never just refuses, it says exactly what is missing.

use super::{Answer, Answers};
use crate::ids::EntryId;
use crate::processes::{Entry, EntryKind, Stage};

/// The required entries of a stage that have no answer yet, in the order of the checklist.
pub fn missing_entries<'a>(stage: &'a Stage, answers: &Answers) -> Vec<&'a Entry> {
    stage
        .checklist
        .iter()
        .filter(|entry| entry.required && entry.kind.takes_answer() && !is_answered(entry, answers))
        .collect()
}

/// Entries that sleep below a stop line because something required above it has no answer.
pub fn inert_entries(stage: &Stage, answers: &Answers) -> Vec<EntryId> {
    let mut waits = false;
    let mut stopped = false;
    let mut inert = Vec::new();
    for entry in &stage.checklist {
        if entry.kind == EntryKind::StopLine {
            stopped |= waits;
        } else if entry.kind.takes_answer() {
            if stopped {
                inert.push(entry.id);
            }
            waits |= entry.required && !is_answered(entry, answers);
        }
    }
    inert
}

fn is_answered(entry: &Entry, answers: &Answers) -> bool {
    answers
        .get(&entry.id)
        .is_some_and(|recorded| match &recorded.answer {
            Answer::Text(text) => !text.trim().is_empty(),
            Answer::Choices(choices) => !choices.is_empty(),
            Answer::Ticked
            | Answer::Number(_)
            | Answer::Day(_)
            | Answer::Person(_)
            | Answer::File(_) => true,
        })
}

#[cfg(test)]
mod tests;
