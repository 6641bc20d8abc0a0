//! A drawing as its markup needs it: places as numbers, roads as paths, each stage with its full text.

use domain::processes::Map;
use domain::processes::drawing::{Area, Direction, Drawing, Ink, KNOT, Line, Plate, Point, Road};
use i18n::Words;

const CORNER: i32 = 9;

/// A drawing, ready for `components/drawing.html`.
pub struct Painting {
    /// "rtl" or "ltr".
    pub dir: &'static str,
    /// In units of the drawing.
    pub width: i32,
    /// In units of the drawing.
    pub height: i32,
    /// What it is, for those who do not see it.
    pub name: String,
    /// Between lanes that touch.
    pub borders: Vec<Border>,
    /// The names of the lanes.
    pub labels: Vec<Writing>,
    /// The thread.
    pub roads: Vec<String>,
    /// The stages.
    pub stages: Vec<Knotted>,
}

/// A line between two lanes.
pub struct Border {
    /// From the top.
    pub y: i32,
    /// Where it ends.
    pub x: i32,
}

/// A stage of a painting.
pub struct Knotted {
    /// Its place on the page of the process; empty in a file.
    pub href: String,
    /// Its number, its name and all that it says, unshortened: what the link is called.
    pub whole: String,
    /// Its number.
    pub number: usize,
    /// Its box.
    pub area: Area,
    /// The middle of its knot.
    pub knot: Point,
    /// The line that the number in the knot stands on.
    pub number_y: i32,
    /// How far the knot reaches.
    pub radius: i32,
    /// Its texts.
    pub lines: Vec<Writing>,
    /// The bars of time that are not empty.
    pub bars: Vec<Bar>,
    /// It is the publishing.
    pub is_publishing: bool,
}

/// A bar of time.
pub struct Bar {
    /// Its room.
    pub area: Area,
    /// The last part of its class.
    pub kind: &'static str,
}

/// A line of text.
pub struct Writing {
    /// Where it begins, at the side where its language does.
    pub x: i32,
    /// The line its letters stand on.
    pub y: i32,
    /// The size of its letters.
    pub size: i32,
    /// The last part of its class.
    pub kind: &'static str,
    /// The text.
    pub text: String,
}

impl Painting {
    /// A drawing of a map.
    pub fn of(words: &Words, map: &Map, drawing: &Drawing) -> Self {
        let direction = drawing.direction;
        let count = drawing.plates.len();
        let borders = drawing.bands.windows(2).filter_map(|pair| {
            let [above, below] = pair else { return None };
            let is_shared = above.area.bottom() == below.area.y;
            is_shared.then_some(Border {
                y: below.area.y,
                x: drawing.width,
            })
        });
        let labels = drawing.bands.iter().flat_map(|band| &band.lines);
        let plates = drawing.plates.iter().zip(&map.stages).enumerate();
        let stages = plates.map(|(at, (plate, stage))| {
            let name = words.processes_drawing_stage(at + 1, count, stage.name.as_str());
            knotted(plate, at + 1, name, direction)
        });
        Self {
            dir: match direction {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            },
            width: drawing.width,
            height: drawing.height,
            name: words.processes_drawing_name(count),
            borders: borders.collect(),
            labels: labels.map(|line| writing(line, direction)).collect(),
            roads: drawing.roads.iter().map(path).collect(),
            stages: stages.collect(),
        }
    }

    /// The same with every stage leading to its place on the page of the process.
    #[must_use]
    pub fn linked(mut self, map: &Map, process_href: &str) -> Self {
        for (drawn, stage) in self.stages.iter_mut().zip(&map.stages) {
            drawn.href = format!("{process_href}#stage-{}", stage.id);
        }
        self
    }
}

fn knotted(plate: &Plate, number: usize, name: String, direction: Direction) -> Knotted {
    let whole: Vec<String> = std::iter::once(name)
        .chain(plate.whole.iter().skip(1).cloned())
        .collect();
    let bars = [(plate.working, "working"), (plate.waiting, "waiting")];
    Knotted {
        href: String::new(),
        whole: whole.join("\n"),
        number,
        area: plate.area,
        knot: plate.knot,
        number_y: plate.knot.y + 4,
        radius: KNOT,
        lines: plate
            .lines
            .iter()
            .map(|line| writing(line, direction))
            .collect(),
        bars: bars
            .into_iter()
            .filter(|(area, _)| area.width > 0)
            .map(|(area, kind)| Bar { area, kind })
            .collect(),
        is_publishing: plate.is_publishing,
    }
}

fn writing(line: &Line, direction: Direction) -> Writing {
    Writing {
        x: match direction {
            Direction::LeftToRight => line.area.x,
            Direction::RightToLeft => line.area.right(),
        },
        y: line.baseline,
        size: line.size,
        kind: match line.ink {
            Ink::Title => "title",
            Ink::Who => "who",
            Ink::Time => "time",
            Ink::Publishes => "publishes",
            Ink::Waits => "waits",
            Ink::Passing => "passing",
            Ink::Lane => "lane",
            Ink::LaneNote => "note",
        },
        text: line.text.clone(),
    }
}

/// A road with its corners rounded.
fn path(road: &Road) -> String {
    let mut path = String::new();
    for (at, point) in road.points.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| road.points.get(at));
        let piece = match (before, road.points.get(at + 1)) {
            (None, _) => format!("M{} {}", point.x, point.y),
            (Some(_), None) => format!("L{} {}", point.x, point.y),
            (Some(before), Some(after)) => corner(*before, *point, *after),
        };
        path.push_str(&piece);
    }
    path
}

fn corner(before: Point, at: Point, after: Point) -> String {
    let (enter, leave) = (towards(at, before), towards(at, after));
    format!(
        "L{} {}Q{} {} {} {}",
        enter.x, enter.y, at.x, at.y, leave.x, leave.y
    )
}

/// A point a little away from a corner; at most half the way to the next one.
fn towards(corner: Point, other: Point) -> Point {
    let step = |from: i32, to: i32| {
        let way = to - from;
        from + way.signum() * (way.abs() / 2).min(CORNER)
    };
    Point {
        x: step(corner.x, other.x),
        y: step(corner.y, other.y),
    }
}

#[cfg(test)]
mod tests;
