//! Roads as paths: straight ones stay straight, corners are rounded within their pieces.

use domain::processes::drawing::{Point, Road};

use super::path;

fn road(points: &[(i32, i32)]) -> Road {
    let points = points.iter().map(|(x, y)| Point { x: *x, y: *y });
    Road {
        points: points.collect(),
    }
}

#[test]
fn a_straight_road_is_a_line() {
    assert_eq!(path(&road(&[(0, 5), (40, 5)])), "M0 5L40 5");
}

#[test]
fn a_corner_is_rounded() {
    let path = path(&road(&[(0, 0), (40, 0), (40, 100), (80, 100)]));
    assert_eq!(path, "M0 0L31 0Q40 0 40 9L40 91Q40 100 49 100L80 100");
}

#[test]
fn a_short_piece_is_rounded_no_further_than_its_middle() {
    let path = path(&road(&[(0, 0), (10, 0), (10, 100)]));
    assert_eq!(path, "M0 0L5 0Q10 0 10 9L10 100");
}
