//! What keeps a draft from being published, each flaw with its place.

use std::collections::BTreeSet;

use super::{Map, limits};
use crate::ids::StageId;

/// One thing that is missing or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// There is no stage at all.
    NoStage,
    /// More than a hundred stages.
    TooManyStages,
    /// Nobody's role does it.
    NoRole(StageId),
    /// It takes no time.
    NoDays(StageId),
    /// More than a hundred entries.
    TooManyEntries(StageId),
    /// A choice without choices.
    NoChoices(StageId),
    /// Two stages claim the publish date.
    SecondPublishing(StageId),
}

impl Flaw {
    /// The stage that has it.
    pub const fn stage(self) -> Option<StageId> {
        match self {
            Self::NoStage | Self::TooManyStages => None,
            Self::NoRole(stage)
            | Self::NoDays(stage)
            | Self::TooManyEntries(stage)
            | Self::NoChoices(stage)
            | Self::SecondPublishing(stage) => Some(stage),
        }
    }
}

/// All flaws of a map in the order of its stages; none means that it can be published.
pub fn check(map: &Map) -> Vec<Flaw> {
    if map.stages.is_empty() {
        return vec![Flaw::NoStage];
    }
    let mut flaws = Vec::new();
    if map.stages.len() > limits::STAGES_MAX {
        flaws.push(Flaw::TooManyStages);
    }
    let publishing: BTreeSet<StageId> = map
        .stages
        .iter()
        .filter(|stage| stage.contract.publishes)
        .skip(1)
        .map(|stage| stage.id)
        .collect();
    for stage in &map.stages {
        let found = [
            (stage.role.is_none(), Flaw::NoRole(stage.id)),
            (stage.days.is_zero(), Flaw::NoDays(stage.id)),
            (
                stage.checklist.len() > limits::ENTRIES_MAX,
                Flaw::TooManyEntries(stage.id),
            ),
            (
                stage.checklist.iter().any(lacks_choices),
                Flaw::NoChoices(stage.id),
            ),
            (
                publishing.contains(&stage.id),
                Flaw::SecondPublishing(stage.id),
            ),
        ];
        flaws.extend(
            found
                .into_iter()
                .filter(|(wrong, _)| *wrong)
                .map(|(_, flaw)| flaw),
        );
    }
    flaws
}

fn lacks_choices(entry: &super::Entry) -> bool {
    match &entry.kind {
        super::EntryKind::OneChoice { choices } | super::EntryKind::ManyChoices { choices } => {
            choices.is_empty()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
