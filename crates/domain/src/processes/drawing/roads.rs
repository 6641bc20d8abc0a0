//! The thread between the columns of the lanes: out of every box, along the space between, into every box of the next column.

use super::{Plate, Point, Road};

/// Draws the thread while the columns come, one after another.
pub(super) struct Channels {
    turn: i32,
    exits: Vec<Point>,
    carried_at: Option<i32>,
}

impl Channels {
    /// With this distance from a turn to the knot after it.
    pub const fn new(turn: i32) -> Self {
        Self {
            turn,
            exits: Vec::new(),
            carried_at: None,
        }
    }

    /// The next column stands in another row; the thread gets there along this height.
    pub const fn carry_over(&mut self, height: i32) {
        self.carried_at = Some(height);
    }

    /// The roads from the column before to this one. They share a trunk: every exit leads to the first knot, and the first exit to every knot.
    pub fn reach(&mut self, column: &[Plate]) -> Vec<Road> {
        let mut roads = Vec::new();
        if let Some(first) = column.first() {
            roads.extend(self.exits.iter().map(|exit| self.road(*exit, first.knot)));
        }
        if let Some(exit) = self.exits.first() {
            let others = column.iter().skip(1);
            roads.extend(others.map(|plate| self.road(*exit, plate.knot)));
        }
        self.exits = column.iter().map(Plate::exit).collect();
        self.carried_at = None;
        roads
    }

    fn road(&self, from: Point, to: Point) -> Road {
        let before = to.x - self.turn;
        let at = |x, y| Point { x, y };
        match self.carried_at {
            None => Road::through(&[from, at(before, from.y), at(before, to.y), to]),
            Some(height) => {
                let after = from.x + super::KNOT;
                Road::through(&[
                    from,
                    at(after, from.y),
                    at(after, height),
                    at(before, height),
                    at(before, to.y),
                    to,
                ])
            }
        }
    }
}
