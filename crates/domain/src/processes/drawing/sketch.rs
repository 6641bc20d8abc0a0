//! What is to be drawn: the stages with their words, before anything has a place.

use crate::ids::RoleId;
use crate::processes::{HalfDays, Map};

use super::Ink;

/// A process, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    /// The roles, in the order of `lane_roles`.
    pub lanes: Vec<LaneText>,
    /// The stages in working order.
    pub stages: Vec<StageText>,
}

/// The words of a lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaneText {
    /// The role.
    pub name: String,
    /// Who holds it; may be empty.
    pub note: String,
}

/// A stage, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageText {
    /// Whose it is, as a place among the lanes.
    pub lane: usize,
    /// It begins together with the one before it.
    pub is_beside_previous: bool,
    /// It is the publishing.
    pub is_publishing: bool,
    /// The work itself.
    pub working: HalfDays,
    /// How long it may wait.
    pub waiting: HalfDays,
    /// All that is written in its box, in order.
    pub words: Vec<Words>,
}

/// A text with what it is there for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What it is there for.
    pub ink: Ink,
    /// The text; typed parts in it are isolated.
    pub text: String,
}

impl Sketch {
    /// The longest stage, waiting included: what the bars of time are measured by.
    pub fn longest(&self) -> HalfDays {
        let spans = self
            .stages
            .iter()
            .map(|stage| stage.working.plus(stage.waiting));
        spans.max().unwrap_or(HalfDays::ZERO)
    }

    /// The places of the stages, together where they stand beside each other.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (at, stage) in self.stages.iter().enumerate() {
            match groups.last_mut() {
                Some(group) if stage.is_beside_previous => group.push(at),
                _ => groups.push(vec![at]),
            }
        }
        groups
    }
}

/// The roles of a map in the order in which the work first comes to them, one lane each.
pub fn lane_roles(map: &Map) -> Vec<Option<RoleId>> {
    let mut roles = Vec::new();
    for stage in &map.stages {
        if !roles.contains(&stage.role) {
            roles.push(stage.role);
        }
    }
    roles
}
