//! The box of one stage: its texts under each other, and the bar that shows how long it takes.

use super::wrap::wrap;
use super::{Area, Form, Ink, Measure, Point, StageText, Words};
use crate::processes::HalfDays;

const PAD: i32 = 12;
const BAR_HEIGHT: i32 = 4;
const BAR_SPACE: i32 = 7;
const BAR_LEAST: i32 = 3;
const PARAGRAPH: i32 = 3;

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The room it takes up.
    pub area: Area,
    /// The line its letters stand on.
    pub baseline: i32,
    /// What it is there for.
    pub ink: Ink,
    /// The size of its letters.
    pub size: i32,
    /// The text.
    pub text: String,
}

/// A drawn stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plate {
    /// Its box.
    pub area: Area,
    /// The middle of its knot.
    pub knot: Point,
    /// Its texts.
    pub lines: Vec<Line>,
    /// The same unshortened, in order, also what this form leaves out.
    pub whole: Vec<String>,
    /// The bar of the work.
    pub working: Area,
    /// The bar of the waiting, right after it.
    pub waiting: Area,
    /// It is the publishing.
    pub is_publishing: bool,
}

/// How the plates of a drawing are made.
#[derive(Clone, Copy)]
pub(super) struct Mould {
    /// Of which form.
    pub form: Form,
    /// How texts are measured.
    pub measure: Measure,
    /// What a bar of full length stands for.
    pub longest: HalfDays,
    /// How wide a box is.
    pub width: i32,
    /// From its start to its texts.
    pub inset: i32,
}

impl Mould {
    /// A stage in its box at the upper left corner; its knot sits on the edge.
    pub fn cast(&self, stage: &StageText) -> Plate {
        let mut bottom = PAD;
        let mut bars_top = None;
        let mut lines = Vec::new();
        for words in stage.words.iter().filter(|words| self.shows(words.ink)) {
            if words.ink > Ink::Publishes {
                if bars_top.is_none() {
                    bars_top = Some(bottom + BAR_SPACE);
                    bottom += 2 * BAR_SPACE + BAR_HEIGHT - PARAGRAPH;
                }
                bottom += PARAGRAPH;
            }
            let corner = Point {
                x: self.inset,
                y: bottom,
            };
            let written = self.write(words, corner);
            bottom = written.last().map_or(bottom, |line| line.area.bottom());
            lines.extend(written);
        }
        let bars_top = bars_top.unwrap_or_else(|| {
            bottom += BAR_SPACE + BAR_HEIGHT;
            bottom - BAR_HEIGHT
        });
        let [working, waiting] = self.bars(stage, bars_top);
        Plate {
            area: Area {
                x: 0,
                y: 0,
                width: self.width,
                height: bottom + PAD,
            },
            knot: Point {
                x: 0,
                y: self.entry(),
            },
            lines,
            whole: stage.words.iter().map(|words| words.text.clone()).collect(),
            working,
            waiting,
            is_publishing: stage.is_publishing,
        }
    }

    /// How far below the upper side of a box the thread comes in: level with the name.
    pub fn entry(&self) -> i32 {
        PAD + Ink::Title.lettering(self.form).leading / 2
    }

    /// A text from a corner on, wrapped to the room of the box.
    pub fn write(&self, words: &Words, corner: Point) -> Vec<Line> {
        let lettering = words.ink.lettering(self.form);
        let texts = wrap(&words.text, self.inner(), self.measure, lettering);
        let mut top = corner.y;
        let mut lines = Vec::with_capacity(texts.len());
        for text in texts {
            let area = Area {
                x: corner.x,
                y: top,
                width: self.measure.width(&text, lettering.size),
                height: lettering.leading,
            };
            top = area.bottom();
            lines.push(Line {
                baseline: area.y + lettering.leading / 2 + lettering.size * 36 / 100,
                area,
                ink: words.ink,
                size: lettering.size,
                text,
            });
        }
        lines
    }

    fn shows(&self, ink: Ink) -> bool {
        self.form == Form::Upright || ink != Ink::Who
    }

    fn inner(&self) -> i32 {
        self.width - self.inset - PAD
    }

    /// Work and waiting, to the scale of the longest stage.
    fn bars(&self, stage: &StageText, top: i32) -> [Area; 2] {
        let whole = i32::from(self.longest.count()).max(1);
        let long = |days: HalfDays| match i32::from(days.count()) {
            0 => 0,
            count => (self.inner() * count / whole).max(BAR_LEAST),
        };
        let bar = |x, width| Area {
            x,
            y: top,
            width,
            height: BAR_HEIGHT,
        };
        let working = bar(self.inset, long(stage.working));
        let room = self.inset + self.inner() - working.right();
        [
            working,
            bar(working.right(), long(stage.waiting).min(room.max(0))),
        ]
    }
}

impl Plate {
    /// The same somewhere else.
    #[must_use]
    pub(super) fn moved(self, by: Point) -> Self {
        let shift = |line: Line| Line {
            area: line.area.moved(by),
            baseline: line.baseline + by.y,
            ..line
        };
        Self {
            area: self.area.moved(by),
            knot: self.knot.moved(by),
            lines: self.lines.into_iter().map(shift).collect(),
            working: self.working.moved(by),
            waiting: self.waiting.moved(by),
            ..self
        }
    }

    /// Its reflection in a drawing of this width.
    #[must_use]
    pub(super) fn mirrored(self, width: i32) -> Self {
        Self {
            area: self.area.mirrored(width),
            knot: self.knot.mirrored(width),
            lines: mirrored(self.lines, width),
            working: self.working.mirrored(width),
            waiting: self.waiting.mirrored(width),
            ..self
        }
    }

    /// Where the thread leaves it.
    pub(super) fn exit(&self) -> Point {
        Point {
            x: self.area.right(),
            y: self.knot.y,
        }
    }
}

/// Lines of text, reflected.
pub(super) fn mirrored(lines: Vec<Line>, width: i32) -> Vec<Line> {
    let turn = |line: Line| Line {
        area: line.area.mirrored(width),
        ..line
    };
    lines.into_iter().map(turn).collect()
}
