//! One row of lanes: which roles it has, how high each lane is, and where its boxes stand.

use std::collections::BTreeMap;

use super::{Grid, band};
use crate::processes::drawing::{Band, Ink, Plate, Point, Sketch, Words};

const LANE_PAD: i32 = 12;
const BETWEEN: i32 = 14;

/// The lanes of a row with their heights, and its columns of boxes that have no place yet.
pub(super) struct Row {
    lanes: BTreeMap<usize, Lane>,
    columns: Vec<Vec<(usize, Plate)>>,
}

struct Lane {
    name: Words,
    note: Words,
    height: i32,
}

impl Row {
    /// The boxes of a row and the room they need.
    pub fn of(sketch: &Sketch, groups: &[Vec<usize>], grid: &Grid) -> Self {
        let columns: Vec<Vec<(usize, Plate)>> = groups
            .iter()
            .map(|group| {
                let stages = group.iter().map(|at| &sketch.stages[*at]);
                stages
                    .map(|stage| (stage.lane, grid.mould.cast(stage)))
                    .collect()
            })
            .collect();
        let mut lanes = BTreeMap::new();
        for column in &columns {
            let mut heights: BTreeMap<usize, i32> = BTreeMap::new();
            for (lane, plate) in column {
                let height = heights.entry(*lane).or_insert(2 * LANE_PAD - BETWEEN);
                *height += BETWEEN + plate.area.height;
            }
            for (at, height) in heights {
                let lane = lanes
                    .entry(at)
                    .or_insert_with(|| Lane::of(sketch, at, grid));
                lane.height = lane.height.max(height);
            }
        }
        Self { lanes, columns }
    }

    /// All lanes under each other.
    pub fn height(&self) -> i32 {
        self.lanes.values().map(|lane| lane.height).sum()
    }

    /// The lanes with their names, from this height down.
    pub fn bands(&self, top: i32, grid: &Grid) -> Vec<Band> {
        let mut top = top;
        let mut bands = Vec::with_capacity(self.lanes.len());
        for lane in self.lanes.values() {
            let mut band = band(top, lane.height);
            band.lines = lane.lines(top, grid);
            top = band.area.bottom();
            bands.push(band);
        }
        bands
    }

    /// The boxes in their places, column by column, from this height down.
    pub fn place(&self, top: i32, grid: &Grid) -> Vec<Vec<Plate>> {
        let mut tops = BTreeMap::new();
        let mut bottom = top;
        for (at, lane) in &self.lanes {
            tops.insert(*at, bottom + LANE_PAD);
            bottom += lane.height;
        }
        let columns = self.columns.iter().enumerate();
        columns
            .map(|(at, column)| stacked(column, grid.column(at), tops.clone()))
            .collect()
    }
}

/// A column: boxes of one lane under each other.
fn stacked(column: &[(usize, Plate)], x: i32, mut tops: BTreeMap<usize, i32>) -> Vec<Plate> {
    let mut placed = Vec::with_capacity(column.len());
    for (lane, plate) in column {
        let y = tops.get(lane).copied().unwrap_or_default();
        tops.insert(*lane, y + plate.area.height + BETWEEN);
        placed.push(plate.clone().moved(Point { x, y }));
    }
    placed
}

impl Lane {
    fn of(sketch: &Sketch, at: usize, grid: &Grid) -> Self {
        let text = sketch.lanes.get(at).cloned().unwrap_or_default();
        let mut lane = Self {
            name: Words {
                ink: Ink::Lane,
                text: text.name,
            },
            note: Words {
                ink: Ink::LaneNote,
                text: text.note,
            },
            height: 0,
        };
        let lines = lane.lines(0, grid);
        lane.height = lines.last().map_or(0, |line| line.area.bottom()) + LANE_PAD;
        lane
    }

    /// Its name, level with the names of its stages, and who holds the role.
    fn lines(&self, top: i32, grid: &Grid) -> Vec<crate::processes::drawing::Line> {
        let leading = Ink::Lane.lettering(grid.label.form).leading;
        let corner = Point {
            x: 0,
            y: top + LANE_PAD + grid.mould.entry() - leading / 2,
        };
        let mut lines = grid.label.write(&self.name, corner);
        let below = Point {
            x: 0,
            y: lines.last().map_or(corner.y, |line| line.area.bottom()),
        };
        lines.extend(grid.label.write(&self.note, below));
        lines
    }
}
