//! The form for a wide screen and paper: across is the order, down is the role.
//!
//! What is longer than a row goes on in the next one, as a text does; a row has the lanes it needs, and the thread is carried over.

use super::plate::Mould;
use super::roads::Channels;
use super::{Band, Direction, Drawing, Form, KNOT, Measure, Sketch};

mod row;

use row::Row;

const WIDTH: i32 = 1216;
const COLUMNS_MAX: usize = 6;
const LABEL_WIDTH: i32 = 118;
const EDGE: i32 = 14;
const BOX_WIDTH_MAX: i32 = 236;
const GUTTER_MIN: i32 = 30;
const GUTTER_MAX: i32 = 72;
const INSET: i32 = KNOT + 9;
const ROW_SPACE: i32 = 48;

/// How the columns of a drawing stand.
#[derive(Clone, Copy)]
struct Grid {
    mould: Mould,
    label: Mould,
    gutter: i32,
}

impl Grid {
    fn of(sketch: &Sketch, columns: usize, measure: Measure) -> Self {
        let columns = i32::try_from(columns).unwrap_or(1).max(1);
        let room = WIDTH - LABEL_WIDTH - EDGE;
        let width = (room / columns - GUTTER_MIN).min(BOX_WIDTH_MAX);
        let mould = Mould {
            form: Form::Lanes,
            measure,
            longest: sketch.longest(),
            width,
            inset: INSET,
        };
        Self {
            mould,
            label: Mould {
                width: LABEL_WIDTH,
                inset: 0,
                ..mould
            },
            gutter: (room / columns - width).min(GUTTER_MAX),
        }
    }

    /// Where a column begins.
    fn column(&self, at: usize) -> i32 {
        let at = i32::try_from(at).unwrap_or(0);
        LABEL_WIDTH + self.gutter + at * (self.mould.width + self.gutter)
    }

    /// How far before a knot the thread turns.
    fn turn(&self) -> i32 {
        KNOT + (self.gutter - KNOT) / 2
    }
}

/// Draws a process with a lane for each role.
pub fn lanes(sketch: &Sketch, direction: Direction, measure: Measure) -> Drawing {
    let groups = sketch.groups();
    let columns = columns(groups.len());
    let grid = Grid::of(sketch, columns, measure);
    let mut drawing = Drawing {
        direction: Direction::LeftToRight,
        width: WIDTH,
        height: 0,
        bands: Vec::new(),
        plates: Vec::new(),
        roads: Vec::new(),
    };
    let mut channels = Channels::new(grid.turn());
    for (number, groups) in groups.chunks(columns).enumerate() {
        if number > 0 {
            channels.carry_over(drawing.height + ROW_SPACE / 2);
            drawing.height += ROW_SPACE;
        }
        let row = Row::of(sketch, groups, &grid);
        drawing.bands.extend(row.bands(drawing.height, &grid));
        for column in row.place(drawing.height, &grid) {
            drawing.roads.extend(channels.reach(&column));
            drawing.plates.extend(column);
        }
        drawing.height += row.height();
    }
    drawing.facing(direction)
}

/// How many columns a row has: as few rows as can be, and these as even as can be.
fn columns(groups: usize) -> usize {
    let rows = groups.div_ceil(COLUMNS_MAX).max(1);
    groups.div_ceil(rows).max(1)
}

/// The ground of a lane, from side to side.
fn band(top: i32, height: i32) -> Band {
    Band {
        area: super::Area {
            x: 0,
            y: top,
            width: WIDTH,
            height,
        },
        lines: Vec::new(),
    }
}
