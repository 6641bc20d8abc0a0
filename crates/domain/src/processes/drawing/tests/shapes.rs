//! Known processes: where their boxes stand and how the thread runs.

use super::{lane, stage};
use crate::ids::{RoleId, StageId};
use crate::processes::drawing::{
    Direction, Drawing, Measure, Point, Road, Sketch, lane_roles, lanes, upright,
};
use crate::processes::{HalfDays, Map, Stage};
use crate::text::Title;

fn drawn(sketch: &Sketch) -> Drawing {
    lanes(sketch, Direction::LeftToRight, Measure::RUBIK)
}

fn row(lanes_of_stages: &[usize]) -> Sketch {
    Sketch {
        lanes: ["Writer", "Designer", "Head"].map(lane).to_vec(),
        stages: lanes_of_stages
            .iter()
            .map(|lane| stage("Write", *lane))
            .collect(),
    }
}

#[test]
fn two_stages_of_one_role_are_joined_by_a_straight_thread() {
    let drawing = drawn(&row(&[0, 0]));
    let [first, second] = &drawing.plates[..] else {
        panic!("two stages");
    };
    let straight = Road {
        points: vec![first.exit(), second.knot],
    };
    assert_eq!(drawing.roads, [straight]);
    assert_eq!(drawing.bands.len(), 1);
}

#[test]
fn the_thread_turns_between_the_columns_to_reach_another_lane() {
    let drawing = drawn(&row(&[0, 1]));
    let points = &drawing.roads[0].points;
    assert_eq!(points.len(), 4);
    assert_eq!(
        (points[0], points[3]),
        (drawing.plates[0].exit(), drawing.plates[1].knot)
    );
    assert_eq!(points[1].x, points[2].x);
    assert!(drawing.plates[0].area.right() < points[1].x && points[1].x < drawing.plates[1].area.x);
}

#[test]
fn seven_stages_stand_in_rows_of_four_and_three_with_the_thread_carried_over() {
    let drawing = drawn(&row(&[0, 1, 2, 0, 1, 1, 0]));
    let starts: Vec<i32> = drawing.plates.iter().map(|plate| plate.area.x).collect();
    assert_eq!(starts[..3], starts[4..]);
    assert_eq!(
        drawing.bands.len(),
        3 + 2,
        "the head has no stage in the second row"
    );
    let carried = &drawing.roads[3].points;
    assert_eq!(carried.len(), 6);
    let below = drawing.plates[..4].iter().map(|plate| plate.area.bottom());
    assert!(below.max() < Some(carried[2].y) && carried[2].y < drawing.plates[4].area.y);
}

#[test]
fn stages_beside_each_other_share_a_column_and_fork_from_one_trunk() {
    let mut sketch = row(&[2, 0, 1, 0, 2]);
    sketch.stages[2].is_beside_previous = true;
    sketch.stages[3].is_beside_previous = true;
    let drawing = drawn(&sketch);
    let x: Vec<i32> = drawing.plates.iter().map(|plate| plate.area.x).collect();
    assert!(x[1] == x[2] && x[2] == x[3] && x[3] < x[4]);
    assert!(
        drawing.plates[1].area.bottom() < drawing.plates[3].area.y,
        "one lane, under each other"
    );
    assert_eq!(drawing.roads.len(), 6);
    let trunk: Vec<i32> = drawing.roads[..3]
        .iter()
        .map(|road| road.points[1].x)
        .collect();
    assert!(trunk.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn on_a_phone_the_thread_is_one_line_and_branches_leave_it() {
    let mut sketch = row(&[2, 0, 1, 2]);
    sketch.stages[2].is_beside_previous = true;
    let drawing = upright(&sketch, Direction::LeftToRight, Measure::RUBIK);
    let rail = &drawing.roads[0].points;
    assert_eq!(rail[..], [drawing.plates[0].knot, drawing.plates[3].knot]);
    assert_eq!(drawing.roads.len(), 3);
    let branch = &drawing.roads[1].points;
    let from = Point {
        x: rail[0].x,
        y: drawing.plates[1].knot.y,
    };
    assert_eq!(branch[..], [from, drawing.plates[1].knot]);
}

#[test]
fn the_bars_of_time_are_to_the_scale_of_the_longest_stage() {
    let mut sketch = row(&[0, 0, 0]);
    sketch.stages[0].waiting = HalfDays::ONE_DAY;
    sketch.stages[2].working = HalfDays::ZERO;
    let bars: Vec<(i32, i32)> = drawn(&sketch)
        .plates
        .iter()
        .map(|plate| (plate.working.width, plate.waiting.width))
        .collect();
    assert_eq!(bars[0].0, bars[1].0);
    assert_eq!(bars[0].0, bars[0].1);
    assert_eq!((bars[1].1, bars[2]), (0, (0, 0)));
}

#[test]
fn a_hundred_stages_and_none_at_all_can_be_drawn() {
    let many: Vec<usize> = (0..100).map(|at| at % 3).collect();
    let drawing = drawn(&row(&many));
    assert_eq!(drawing.plates.len(), 100);
    assert_eq!(drawn(&row(&[])).height, 0);
    let none = upright(&row(&[]), Direction::RightToLeft, Measure::RUBIK);
    assert_eq!((none.height, none.roads.len()), (0, 0));
    let one = upright(&row(&[0]), Direction::RightToLeft, Measure::RUBIK);
    assert_eq!(one.roads.len(), 0);
}

#[test]
fn hebrew_begins_at_the_right() {
    let sketch = row(&[0, 1, 2]);
    let drawing = lanes(&sketch, Direction::RightToLeft, Measure::RUBIK);
    let plates = &drawing.plates;
    assert!(plates[1].area.right() < plates[0].area.x);
    assert_eq!(plates[0].knot.x, plates[0].area.right());
    let label = &drawing.bands[0].lines[0];
    assert_eq!(label.area.right(), drawing.width);
}

#[test]
fn lanes_stand_in_the_order_in_which_the_work_comes_to_them() {
    let id = |text: &str| text.repeat(32).parse::<RoleId>().expect("an id");
    let stage = |role: Option<RoleId>| Stage {
        role,
        ..Stage::named(
            "1".repeat(32).parse::<StageId>().expect("an id"),
            Title::parse("Write").expect("a title"),
        )
    };
    let (writer, head) = (Some(id("b")), Some(id("a")));
    let map = Map {
        item_word: Title::parse("post").expect("a title"),
        stages: [writer, head, writer, None, head].map(stage).to_vec(),
    };
    assert_eq!(lane_roles(&map), [writer, head, None]);
}
