//! The drawn map: a list of stages becomes plain geometry, in whole units, mirrored for right-to-left.
//!
//! Nobody places anything by hand: the list is the source, and the thread that joins its stages is the main road.
//! Words come ready-made; how it looks is for whoever paints it.

mod geometry;
mod lanes;
mod lettering;
mod measure;
mod plate;
mod roads;
mod sketch;
mod upright;
mod wrap;

pub use geometry::{Area, Point, Road};
pub use lanes::lanes;
pub use lettering::{Form, Ink, Lettering};
pub use measure::Measure;
pub use plate::{Line, Plate};
pub use sketch::{LaneText, Sketch, StageText, Words, lane_roles};
pub use upright::upright;

/// How far a knot reaches from its middle.
pub const KNOT: i32 = 11;

/// Which way the reader's language runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// English, Russian.
    LeftToRight,
    /// Hebrew.
    RightToLeft,
}

/// A finished picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Which way it runs.
    pub direction: Direction,
    /// From one side to the other.
    pub width: i32,
    /// From top to bottom.
    pub height: i32,
    /// The lanes of roles behind the stages; none in the upright form.
    pub bands: Vec<Band>,
    /// The stages in working order.
    pub plates: Vec<Plate>,
    /// The thread, in pieces that meet.
    pub roads: Vec<Road>,
}

/// The lane of one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its ground.
    pub area: Area,
    /// The role and who holds it.
    pub lines: Vec<Line>,
}

impl Drawing {
    /// The picture as its language reads it: laid out from the left, reflected for right-to-left.
    fn facing(self, direction: Direction) -> Self {
        match direction {
            Direction::LeftToRight => self,
            Direction::RightToLeft => self.reflected(),
        }
    }

    fn reflected(self) -> Self {
        let width = self.width;
        let turn = |band: Band| Band {
            area: band.area.mirrored(width),
            lines: plate::mirrored(band.lines, width),
        };
        Self {
            direction: Direction::RightToLeft,
            bands: self.bands.into_iter().map(turn).collect(),
            plates: self
                .plates
                .into_iter()
                .map(|plate| plate.mirrored(width))
                .collect(),
            roads: self
                .roads
                .into_iter()
                .map(|road| road.mirrored(width))
                .collect(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests;
