//! What somebody chose for one launch, as the fields of a form and as an address that others can open.

use std::collections::BTreeSet;

use domain::ids::{ItemId, PersonId, StageId};
use domain::processes::{HalfDays, Map};
use domain::work::{Adjustments, limits};
use jiff::civil::Date;

use crate::form::Fields;
use crate::guard::encoded;

/// Working days kept free before publishing, unless somebody says otherwise.
pub const BUFFER_DAYS_USUAL: u8 = 1;

/// From which end the days are counted; without a day the page finds a good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Back from the day on which it is to be out.
    Due(Option<Date>),
    /// Forward from the first day of work.
    Start(Option<Date>),
}

/// What somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What it is about, as typed.
    pub title: String,
    /// What else is known, as typed.
    pub brief: String,
    /// The day that counts.
    pub aim: Aim,
    /// Who answers for it, if somebody else does.
    pub owner: Option<PersonId>,
    /// What is different for this one.
    pub changes: Adjustments,
    /// Where it belongs.
    pub place: Placing,
}

/// Where the new work belongs, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placing {
    /// Its channel; without one the page proposes the last that was used.
    pub channel: Option<String>,
    /// The campaign that it is a part of.
    pub parent: Option<ItemId>,
}

impl Choices {
    /// Reads them; what names no stage of the map is left aside.
    pub fn read(fields: &Fields, map: &Map) -> Self {
        Self {
            title: fields.text("title").to_owned(),
            brief: fields.text("brief").to_owned(),
            aim: read_aim(fields),
            owner: fields.parsed("owner"),
            changes: read_changes(fields, map),
            place: Placing {
                channel: fields.find("channel").map(str::to_owned),
                parent: fields.parsed("parent"),
            },
        }
    }

    /// The changes as fields that nobody types.
    pub fn change_fields(&self) -> Vec<(String, String)> {
        let changes = &self.changes;
        let days = changes
            .days
            .iter()
            .map(|(stage, days)| (format!("days.{stage}"), days.to_field()));
        let named = |name: &'static str, stages: &BTreeSet<StageId>| {
            stages
                .iter()
                .map(|stage| (name.to_owned(), stage.to_string()))
                .collect::<Vec<_>>()
        };
        days.chain(named("beside", &changes.beside_previous))
            .chain(named("out", &changes.left_out))
            .collect()
    }

    /// The address that shows the plan for them.
    pub fn href(&self, new_href: &str) -> String {
        let pair = |name: &str, value: String| (name.to_owned(), value);
        let mut pairs = vec![
            pair("title", self.title.clone()),
            pair("brief", self.brief.clone()),
        ];
        match self.aim {
            Aim::Due(Some(day)) => pairs.push(pair("due", day.to_string())),
            Aim::Start(Some(day)) => pairs.push(pair("start", day.to_string())),
            Aim::Start(None) => pairs.push(pair("aim", "start".to_owned())),
            Aim::Due(None) => {}
        }
        pairs.extend(self.owner.map(|owner| pair("owner", owner.to_string())));
        if self.changes.buffer_days != BUFFER_DAYS_USUAL {
            pairs.push(pair("buffer", self.changes.buffer_days.to_string()));
        }
        pairs.extend(self.place.parent.map(|id| pair("parent", id.to_string())));
        pairs.extend(self.place.channel.clone().map(|it| pair("channel", it)));
        pairs.extend(self.change_fields());
        let query: Vec<String> = pairs
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        format!("{new_href}?{}", query.join("&"))
    }
}

/// The radio decides; an address without it is told by the day that it has.
fn read_aim(fields: &Fields) -> Aim {
    let is_start = match fields.text("aim") {
        "start" => true,
        "due" => false,
        _ => fields.has("start"),
    };
    if is_start {
        Aim::Start(fields.parsed("start"))
    } else {
        Aim::Due(fields.parsed("due"))
    }
}

fn read_changes(fields: &Fields, map: &Map) -> Adjustments {
    let known = |id: &str| {
        let stage = map.stage(id.parse().ok()?)?;
        (!stage.contract.publishes).then_some(stage)
    };
    let stages = |name: &str| fields.all(name).into_iter().filter_map(known);
    let days = fields.iter().filter_map(|(name, value)| {
        let stage = known(name.strip_prefix("days.")?)?;
        let days = HalfDays::parse(value)?;
        (!days.is_zero() && days != stage.days).then_some((stage.id, days))
    });
    let first = map.stages.first().map(|stage| stage.id);
    Adjustments {
        days: days.collect(),
        beside_previous: stages("beside")
            .map(|stage| stage.id)
            .filter(|stage| Some(*stage) != first)
            .collect(),
        left_out: stages("out").map(|stage| stage.id).collect(),
        buffer_days: if map.publishing().is_some() {
            fields
                .parsed("buffer")
                .filter(|days| *days <= limits::BUFFER_DAYS_MAX)
                .unwrap_or(BUFFER_DAYS_USUAL)
        } else {
            0
        },
    }
}

#[cfg(test)]
mod tests;
