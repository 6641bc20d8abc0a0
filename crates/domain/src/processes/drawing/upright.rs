//! The form for a phone: one column along the thread; stages beside each other hang off it on branches.

use super::plate::Mould;
use super::{Direction, Drawing, Form, KNOT, Measure, Plate, Point, Road, Sketch};

const WIDTH: i32 = 358;
const RAIL: i32 = KNOT + 2;
const MAIN: i32 = 38;
const BRANCH: i32 = 60;
const INSET_MAIN: i32 = 14;
const INSET_BRANCH: i32 = KNOT + 9;
const GAP: i32 = 14;

/// Draws a process as one column.
pub fn upright(sketch: &Sketch, direction: Direction, measure: Measure) -> Drawing {
    let longest = sketch.longest();
    let mould = |start: i32, inset: i32| Mould {
        form: Form::Upright,
        measure,
        longest,
        width: WIDTH - start,
        inset,
    };
    let (main, branch) = (mould(MAIN, INSET_MAIN), mould(BRANCH, INSET_BRANCH));
    let mut plates: Vec<Plate> = Vec::with_capacity(sketch.stages.len());
    let mut roads = Vec::new();
    let mut top = 0;
    for group in sketch.groups() {
        for at in &group {
            let stage = &sketch.stages[*at];
            let plate = if let [_] = group[..] {
                let mut plate = main.cast(stage).moved(Point { x: MAIN, y: top });
                plate.knot.x = RAIL;
                plate
            } else {
                let plate = branch.cast(stage).moved(Point { x: BRANCH, y: top });
                roads.push(Road::through(&[on_rail(&plate), plate.knot]));
                plate
            };
            top = plate.area.bottom() + GAP;
            plates.push(plate);
        }
    }
    if let [first, .., last] = &plates[..] {
        roads.insert(0, Road::through(&[on_rail(first), on_rail(last)]));
    }
    Drawing {
        direction: Direction::LeftToRight,
        width: WIDTH,
        height: (top - GAP).max(0),
        bands: Vec::new(),
        plates,
        roads,
    }
    .facing(direction)
}

fn on_rail(plate: &Plate) -> Point {
    Point {
        x: RAIL,
        y: plate.knot.y,
    }
}
