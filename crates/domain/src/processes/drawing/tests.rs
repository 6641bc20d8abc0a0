//! The laws of a drawing on random sketches, and the shapes of a few known ones.

use proptest::prelude::*;

use super::{
    Area, Direction, Drawing, Ink, KNOT, LaneText, Measure, Road, Sketch, StageText, Words, lanes,
    upright,
};
use crate::processes::HalfDays;

mod shapes;

type Draw = fn(&Sketch, Direction, Measure) -> Drawing;

/// A stage with a name in a lane.
fn stage(name: &str, lane: usize) -> StageText {
    let words = |ink, text: &str| Words {
        ink,
        text: text.to_owned(),
    };
    StageText {
        lane,
        is_beside_previous: false,
        is_publishing: false,
        working: HalfDays::ONE_DAY,
        waiting: HalfDays::ZERO,
        words: vec![words(Ink::Title, name), words(Ink::Time, "1 day")],
    }
}

fn lane(name: &str) -> LaneText {
    LaneText {
        name: name.to_owned(),
        note: String::new(),
    }
}

fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-Z]{1,9}",
        "[а-яА-ЯёЁ]{1,12}",
        "[א-ת]{1,8}",
        "[A-Za-zШЖЩשמ漢W]{20,60}",
        Just("\u{2068}Landing page\u{2069}".to_owned()),
        Just("½".to_owned()),
    ];
    prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn any_stage()(
        lane in 0_usize..7,
        is_beside_previous in prop::bool::weighted(0.3),
        is_publishing in any::<bool>(),
        working in 0_u16..=120,
        waiting in 0_u16..=120,
        texts in prop::collection::vec(text(), 6),
    ) -> StageText {
        let inks = [Ink::Title, Ink::Who, Ink::Time, Ink::Publishes, Ink::Waits, Ink::Passing];
        StageText {
            lane,
            is_beside_previous,
            is_publishing,
            working: HalfDays::new(working).unwrap_or_default(),
            waiting: HalfDays::new(waiting).unwrap_or_default(),
            words: inks.into_iter().zip(texts).map(|(ink, text)| Words { ink, text }).collect(),
        }
    }
}

/// Up to two dozen stages in up to seven lanes, one of them without a name.
fn any_sketch() -> impl Strategy<Value = Sketch> {
    let lanes = prop::collection::vec((text(), text()), 6);
    let stages = prop::collection::vec(any_stage(), 0..24);
    (lanes, stages).prop_map(|(lanes, stages)| Sketch {
        lanes: lanes
            .into_iter()
            .map(|(name, note)| LaneText { name, note })
            .collect(),
        stages,
    })
}

fn knot(at: super::Point) -> Area {
    Area {
        x: at.x - KNOT,
        y: at.y - KNOT,
        width: 2 * KNOT,
        height: 2 * KNOT,
    }
}

fn texts(drawing: &Drawing) -> Vec<Area> {
    let bands = drawing.bands.iter().flat_map(|band| &band.lines);
    let plates = drawing.plates.iter().flat_map(|plate| &plate.lines);
    bands.chain(plates).map(|line| line.area).collect()
}

fn stands_apart(areas: &[Area]) -> bool {
    areas
        .iter()
        .enumerate()
        .all(|(at, area)| areas[at + 1..].iter().all(|other| !area.overlaps(*other)))
}

/// A straight piece as wide as it is painted.
fn painted(segment: Area) -> Area {
    Area {
        x: segment.x - 1,
        y: segment.y - 1,
        width: segment.width + 2,
        height: segment.height + 2,
    }
}

/// Through the inside of an area, not along its edge.
fn goes_through(segment: Area, area: Area) -> bool {
    let inside = Area {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width - 2,
        height: area.height - 2,
    };
    painted(segment).overlaps(inside)
}

fn obeys_the_laws(drawing: &Drawing, stages: usize) -> Result<(), TestCaseError> {
    let frame = Area {
        x: 0,
        y: 0,
        width: drawing.width,
        height: drawing.height,
    };
    prop_assert_eq!(drawing.plates.len(), stages);
    let boxes: Vec<Area> = drawing.plates.iter().map(|plate| plate.area).collect();
    let knots: Vec<Area> = drawing
        .plates
        .iter()
        .map(|plate| knot(plate.knot))
        .collect();
    let texts = texts(drawing);
    prop_assert!(stands_apart(&boxes), "two boxes overlap");
    prop_assert!(stands_apart(&texts), "two texts overlap");
    prop_assert!(stands_apart(&knots), "two knots overlap");
    let marks = texts.iter().chain(&knots);
    prop_assert!(
        stands_apart(&marks.copied().collect::<Vec<_>>()),
        "a knot lies on a text"
    );
    for area in boxes.iter().chain(&knots).chain(&texts) {
        prop_assert!(frame.holds(*area), "{area:?} is outside of {frame:?}");
    }
    for plate in &drawing.plates {
        let inside = plate.lines.iter().map(|line| line.area);
        for area in inside.chain([plate.working, plate.waiting]) {
            prop_assert!(plate.area.holds(area), "{area:?} is outside of its box");
        }
        let bars = [plate.working, plate.waiting];
        prop_assert!(
            plate
                .lines
                .iter()
                .all(|line| bars.iter().all(|bar| !bar.overlaps(line.area)))
        );
    }
    for segment in drawing.roads.iter().flat_map(Road::segments) {
        prop_assert!(frame.holds(segment), "the thread leaves the frame");
        prop_assert!(
            segment.width == 0 || segment.height == 0,
            "the thread runs aslant"
        );
        prop_assert!(
            boxes.iter().all(|area| !goes_through(segment, *area)),
            "the thread runs through a box"
        );
        prop_assert!(
            texts.iter().all(|area| !painted(segment).overlaps(*area)),
            "the thread runs through a text"
        );
    }
    Ok(())
}

/// Whether the thread comes to the knot of every stage or leaves its box.
fn is_one_thread(drawing: &Drawing) -> bool {
    let touches = |point: super::Point| {
        let spot = Area {
            x: point.x - 1,
            y: point.y - 1,
            width: 2,
            height: 2,
        };
        let mut segments = drawing.roads.iter().flat_map(Road::segments);
        segments.any(|segment| painted(segment).overlaps(spot))
    };
    let mut plates = drawing.plates.iter();
    plates.all(|plate| touches(plate.knot) || touches(plate.exit()))
}

fn reflected(drawing: Drawing) -> Drawing {
    drawing.facing(Direction::RightToLeft)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_lies_on_anything(sketch in any_sketch()) {
        for measure in [Measure::RUBIK, Measure::ANY_FONT] {
            for draw in [lanes as Draw, upright as Draw] {
                for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                    let drawing = draw(&sketch, direction, measure);
                    prop_assert_eq!(drawing.direction, direction);
                    obeys_the_laws(&drawing, sketch.stages.len())?;
                }
            }
        }
    }

    #[test]
    fn every_stage_hangs_on_the_thread(sketch in any_sketch()) {
        for draw in [lanes as Draw, upright as Draw] {
            let drawing = draw(&sketch, Direction::LeftToRight, Measure::RUBIK);
            prop_assert!(sketch.groups().len() < 2 || is_one_thread(&drawing));
        }
    }

    #[test]
    fn the_mirrored_drawing_is_the_reflection(sketch in any_sketch()) {
        for draw in [lanes as Draw, upright as Draw] {
            let plain = draw(&sketch, Direction::LeftToRight, Measure::RUBIK);
            let mirrored = draw(&sketch, Direction::RightToLeft, Measure::RUBIK);
            prop_assert_eq!(&reflected(plain.clone()), &mirrored);
            let again = Drawing { direction: Direction::LeftToRight, ..reflected(mirrored) };
            prop_assert_eq!(again, plain);
        }
    }

    #[test]
    fn the_order_of_work_is_the_order_of_reading(sketch in any_sketch()) {
        let drawing = lanes(&sketch, Direction::LeftToRight, Measure::RUBIK);
        for (at, group) in sketch.groups().windows(2).enumerate() {
            let (before, after) = (&drawing.plates[group[0][0]], &drawing.plates[group[1][0]]);
            let goes_on = before.area.right() < after.area.x;
            let begins_a_row = before.area.bottom() <= after.area.y;
            prop_assert!(goes_on || begins_a_row, "group {at}");
        }
    }
}
