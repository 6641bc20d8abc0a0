//! What the component macros draw: small plain values without behaviour of their own.
//! Words arrive ready-made in the reader's language; the markup is in `components/*.html`.

mod give;

pub use give::{GivenLink, QrDrawing};

/// A person as a small round picture: initials and one of four tints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// One or two letters of the name.
    pub initials: String,
    /// The whole name, read out and shown on hover.
    pub name: String,
    /// 1 to 4; the same name always gets the same tint.
    pub tint: u8,
}

impl Face {
    /// Draws a face from a name: the first letters of its first and last word.
    pub fn of(name: &str) -> Self {
        let words: Vec<&str> = name.split_whitespace().collect();
        let initials = match words.as_slice() {
            [] => String::new(),
            [only] => only.chars().take(2).collect(),
            [first, .., last] => first.chars().take(1).chain(last.chars().take(1)).collect(),
        };
        let sum = name
            .bytes()
            .fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
        Self {
            initials: initials.to_uppercase(),
            name: name.to_owned(),
            tint: sum % 4 + 1,
        }
    }
}

/// How a knot on the thread looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knot {
    /// The work has been here.
    Done,
    /// The ball is here.
    Now,
    /// Ahead.
    Next,
    /// Left out on purpose.
    Skipped,
    /// Its date has passed.
    Late,
}

impl Knot {
    /// The last part of the class name.
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Next => "next",
            Self::Skipped => "skipped",
            Self::Late => "late",
        }
    }

    /// Whether this is where the ball is.
    pub fn is_now(self) -> bool {
        self == Self::Now
    }
}

/// What a tag's colour means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// No meaning beyond the word.
    Plain,
    /// Good, done, in time.
    Ok,
    /// Soon, or to be looked at.
    Warn,
    /// Late or broken.
    Late,
    /// Good to know.
    Info,
}

impl Tone {
    /// The last part of the class name.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Late => "late",
            Self::Info => "info",
        }
    }
}

/// A word or two about state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// What its colour means.
    pub tone: Tone,
    /// What it says.
    pub text: String,
}

/// One knot of a thread with what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadStep {
    /// How the knot looks.
    pub knot: Knot,
    /// The same for those who do not see it: "done", "now", "skipped".
    pub knot_words: String,
    /// The stage's name.
    pub title: String,
    /// Where its page is; empty when there is none.
    pub href: String,
    /// Who does it.
    pub face: Option<Face>,
    /// A word about its state.
    pub tag: Option<Tag>,
    /// Dates and durations, at the line's end.
    pub meta: String,
    /// A sentence below; empty when there is nothing to say.
    pub detail: String,
}

/// One step of a short sequence laid sideways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressStep {
    /// Done, now or next.
    pub knot: Knot,
    /// The step's name.
    pub title: String,
    /// Where it can be seen again; empty while it lies ahead.
    pub href: String,
}

/// A line of the dated plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRow {
    /// Something happens on this day.
    Day(PlanDay),
    /// Nobody works for a while: a weekend, a holiday. Said in words.
    Gap(String),
}

/// A day of the dated plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanDay {
    /// "24 November".
    pub date: String,
    /// "Tuesday".
    pub weekday: String,
    /// The stage's name.
    pub title: String,
    /// Who does it.
    pub face: Option<Face>,
    /// The role and the time it takes.
    pub meta: String,
    /// A word about its state.
    pub tag: Option<Tag>,
    /// The last one: the work is out.
    pub is_end: bool,
    /// It would have to have happened already.
    pub is_late: bool,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub label: String,
    /// A line of explanation; empty when the label is enough.
    pub hint: String,
    /// Whether it is chosen now.
    pub is_chosen: bool,
}

impl Choice {
    /// An answer without explanation.
    pub fn new(value: impl Into<String>, label: impl Into<String>, is_chosen: bool) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
            is_chosen,
        }
    }
}

/// A wrong field named in the summary above a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub name: String,
    /// What is wrong and what would be right.
    pub message: String,
}

/// A name and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What it is.
    pub value: String,
}

/// One of several ways to see the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// How many are behind it; empty when nobody counts.
    pub count: String,
    /// Whether it is the one shown.
    pub is_current: bool,
}

/// A row of the stage list editor. Values are those typed; rows are told apart by their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageRow {
    /// Its place from one, by which an error finds its field; empty for a row that scripts add.
    pub number: String,
    /// The stage's id; empty for a new one.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its owner role, by name; a new name makes a role.
    pub role: String,
    /// How long it takes, as typed.
    pub duration: String,
    /// Where the rest of the stage is said; empty until it is saved.
    pub more_href: String,
    /// Its name was not accepted.
    pub is_name_wrong: bool,
    /// Its role was not accepted.
    pub is_role_wrong: bool,
    /// Its duration was not accepted.
    pub is_duration_wrong: bool,
}

/// The words of the stage list editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageWords {
    /// Names the first field: "Stage".
    pub name: String,
    /// An example in it while it is empty.
    pub name_example: String,
    /// Names the second field: "Who".
    pub role: String,
    /// An example in it while it is empty.
    pub role_example: String,
    /// Names the third field: "How long".
    pub duration: String,
    /// An example in it while it is empty.
    pub duration_example: String,
    /// The link to the rest of a stage.
    pub more: String,
    /// The button that takes a row away.
    pub remove: String,
    /// The button that adds one.
    pub add: String,
    /// What the keyboard can do.
    pub hint: String,
}

/// The value of `aria-describedby` for a field that may have a hint and an error; empty for neither.
pub fn described(name: &str, hint: &str, error: &str) -> String {
    let parts = [(hint, "hint"), (error, "error")];
    let ids: Vec<String> = parts
        .iter()
        .filter(|(text, _)| !text.is_empty())
        .map(|(_, part)| format!("f-{name}-{part}"))
        .collect();
    ids.join(" ")
}

#[cfg(test)]
mod tests;
