//! What an address or a form asks to move, to which day, and what is different from then on.

use domain::ids::StageId;
use domain::processes::HalfDays;
use domain::work::{Adjustments, Follow, Shift, Shifting};
use jiff::civil::Date;

use super::Ground;
use crate::form::Fields;
use crate::guard::Desk;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is to move, if this person may move anything.
    pub what: Option<Shifting>,
    /// The day as it stands in its field.
    pub day: String,
    /// The shift, once there is a day.
    pub shift: Option<Shift>,
    /// What is different from then on.
    pub changes: Adjustments,
    /// The answer that was chosen.
    pub follow: Option<Follow>,
    /// Why, as typed.
    pub reason: String,
}

impl Asked {
    /// Reads it; without a word about what moves it is the first thing that may.
    pub fn read(desk: &Desk, ground: &Ground, fields: &Fields) -> Self {
        let movable = ground.movable(desk);
        let wanted = match fields.text("what") {
            "" => None,
            "due" => Some(Shifting::Due),
            _ => fields.parsed("what").map(Shifting::Stage),
        };
        let what = wanted
            .filter(|what| movable.contains(what) || fields.has("form_token"))
            .or(movable.first().copied());
        let day: Option<Date> = fields.parsed("to");
        let until_now = what.and_then(|what| last_day(ground, what));
        let shown = day.or(until_now.filter(|_| !fields.has("to")));
        Self {
            what,
            day: shown.map_or_else(String::new, |day| day.to_string()),
            shift: what.zip(day).map(|(what, to)| Shift { what, to }),
            changes: changes(fields),
            follow: Follow::parse(fields.text("follow")),
            reason: fields.text("reason").to_owned(),
        }
    }

    /// The word of what moves, in forms and addresses.
    pub fn code(what: Shifting) -> String {
        match what {
            Shifting::Due => "due".to_owned(),
            Shifting::Stage(spell) => spell.to_string(),
        }
    }

    /// The changes as fields that nobody types.
    pub fn change_fields(changes: &Adjustments) -> Vec<(String, String)> {
        let days = changes
            .days
            .iter()
            .map(|(stage, days)| (format!("days.{stage}"), days.to_field()));
        let beside = changes.beside_previous.iter();
        let out = changes.left_out.iter();
        days.chain(beside.map(|stage| ("beside".to_owned(), stage.to_string())))
            .chain(out.map(|stage| ("out".to_owned(), stage.to_string())))
            .collect()
    }

    /// The part of an address with a shift and changes.
    pub fn query(shift: Shift, changes: &Adjustments) -> String {
        let changes = Self::change_fields(changes);
        let changes = changes
            .iter()
            .map(|(name, value)| format!("&{name}={value}"));
        format!(
            "what={}&to={}{}",
            Self::code(shift.what),
            shift.to,
            changes.collect::<String>()
        )
    }
}

/// The last day of something, as it stands.
pub fn last_day(ground: &Ground, what: Shifting) -> Option<Date> {
    match what {
        Shifting::Due => ground.view.item.due_on,
        Shifting::Stage(spell) => {
            let planned = ground.view.item.spell(spell)?.planned?;
            Some(planned.finish)
        }
    }
}

fn changes(fields: &Fields) -> Adjustments {
    let stages = |name: &str| {
        let ids = fields.all(name).into_iter();
        ids.filter_map(|id| id.parse::<StageId>().ok()).collect()
    };
    let days = fields.iter().filter_map(|(name, value)| {
        let stage = name.strip_prefix("days.")?.parse().ok()?;
        Some((stage, HalfDays::parse(value)?))
    });
    Adjustments {
        days: days.collect(),
        beside_previous: stages("beside"),
        left_out: stages("out"),
        ..Adjustments::default()
    }
}
