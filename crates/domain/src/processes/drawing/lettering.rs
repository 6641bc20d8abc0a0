//! How large each kind of text is written, and on how many lines it may stand.

/// The two forms of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One column, for a phone.
    Upright,
    /// A lane for each role, for a wide screen and paper.
    Lanes,
}

/// What a text is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// The name of a stage.
    Title,
    /// Who does it; in lanes the lane says so.
    Who,
    /// How long it takes.
    Time,
    /// That it is the publishing, and on which days.
    Publishes,
    /// Why it usually waits.
    Waits,
    /// What it needs and makes.
    Passing,
    /// The name of a lane.
    Lane,
    /// Who holds the role of a lane.
    LaneNote,
}

/// The size of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lettering {
    /// The size of its letters.
    pub size: i32,
    /// From one line to the next.
    pub leading: i32,
    /// On how many lines it may stand.
    pub lines_max: usize,
}

impl Ink {
    /// How it is written in a form.
    pub const fn lettering(self, form: Form) -> Lettering {
        match (form, self) {
            (Form::Upright, Self::Title) => lettering(16, 21, 3),
            (Form::Upright, Self::Lane) => lettering(14, 19, 2),
            (Form::Upright, _) => lettering(14, 19, 3),
            (Form::Lanes, Self::Title) => lettering(14, 18, 3),
            (Form::Lanes, Self::Lane) => lettering(13, 17, 3),
            (Form::Lanes, Self::Waits | Self::Passing) => lettering(12, 16, 4),
            (Form::Lanes, _) => lettering(12, 16, 2),
        }
    }
}

const fn lettering(size: i32, leading: i32, lines_max: usize) -> Lettering {
    Lettering {
        size,
        leading,
        lines_max,
    }
}
