//! Points, areas and roads of a drawing, in whole units from its upper left corner.

/// A place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

impl Area {
    /// Its right side.
    pub const fn right(self) -> i32 {
        self.x + self.width
    }

    /// Its lower side.
    pub const fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// Whether the two share more than an edge.
    pub const fn overlaps(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether the other lies inside, edges included.
    pub const fn holds(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    /// Its reflection in a drawing of this width.
    #[must_use]
    pub const fn mirrored(self, width: i32) -> Self {
        Self {
            x: width - self.right(),
            ..self
        }
    }

    /// The same somewhere else.
    #[must_use]
    pub const fn moved(self, by: Point) -> Self {
        Self {
            x: self.x + by.x,
            y: self.y + by.y,
            ..self
        }
    }
}

impl Point {
    /// Its reflection in a drawing of this width.
    #[must_use]
    pub const fn mirrored(self, width: i32) -> Self {
        Self {
            x: width - self.x,
            ..self
        }
    }

    /// The same somewhere else.
    #[must_use]
    pub const fn moved(self, by: Self) -> Self {
        Self {
            x: self.x + by.x,
            y: self.y + by.y,
        }
    }
}

/// A piece of the thread: it runs along or down from point to point, never aslant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Road {
    /// Where it begins, turns and ends.
    pub points: Vec<Point>,
}

impl Road {
    /// A road through these points; those that lie on the way between their neighbours go.
    pub fn through(points: &[Point]) -> Self {
        let mut kept: Vec<Point> = Vec::with_capacity(points.len());
        for &point in points {
            if kept.last() == Some(&point) {
                continue;
            }
            if let [.., before, last] = kept[..]
                && ((before.x == last.x && last.x == point.x)
                    || (before.y == last.y && last.y == point.y))
            {
                kept.pop();
            }
            kept.push(point);
        }
        Self { points: kept }
    }

    /// Its straight pieces as areas without breadth.
    pub fn segments(&self) -> impl Iterator<Item = Area> {
        self.points.windows(2).map(|ends| Area {
            x: ends[0].x.min(ends[1].x),
            y: ends[0].y.min(ends[1].y),
            width: (ends[0].x - ends[1].x).abs(),
            height: (ends[0].y - ends[1].y).abs(),
        })
    }

    /// Its reflection in a drawing of this width.
    #[must_use]
    pub fn mirrored(self, width: i32) -> Self {
        let points = self.points.into_iter();
        Self {
            points: points.map(|point| point.mirrored(width)).collect(),
        }
    }
}
