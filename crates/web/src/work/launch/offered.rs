//! Ways out as buttons that say what each gives, and what is already different with the way back.

use domain::ids::StageId;
use domain::processes::{Map, Stage};
use domain::work::{Adjustments, Offer, OfferedChange};
use i18n::Words;

use super::ground::Ground;
use super::picks::Pick;
use super::plan_rows::days_of;
use crate::components::{Tag, Tone};

/// A button that changes the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it does.
    pub label: String,
    /// Its value.
    pub code: String,
    /// What it gives.
    pub gives: Tag,
}

/// A stage that is different this time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Different {
    /// The stage's name.
    pub stage: String,
    /// In what way.
    pub how: String,
    /// Names the button for those who hear it alone.
    pub back: String,
    /// The value of the button that brings the usual way back.
    pub code: String,
}

/// The offers in their order.
pub fn offered(
    ground: &Ground,
    changes: &Adjustments,
    offers: &[Offer],
    words: &Words,
) -> Vec<Offered> {
    let button = |offer: &Offer| Offered {
        label: label(ground, changes, offer.change, words),
        code: Pick::Offer(offer.change).code(),
        gives: gives(offer.short_by, words),
    };
    offers.iter().map(button).collect()
}

/// Every stage that is shortened, side by side with another, or left out, in the order of the map.
pub fn different(map: &Map, changes: &Adjustments, words: &Words) -> Vec<Different> {
    let of = |stage: &Stage| {
        let how = how(map, changes, stage, words)?;
        Some(Different {
            stage: stage.name.to_string(),
            how,
            back: words.work_launch_as_usual_for(stage.name.as_str()),
            code: Pick::AsUsual(stage.id).code(),
        })
    };
    map.stages.iter().filter_map(of).collect()
}

fn label(ground: &Ground, changes: &Adjustments, change: OfferedChange, words: &Words) -> String {
    let map = &ground.map;
    let name = |stage: StageId| map.stage(stage).map_or("", |stage| stage.name.as_str());
    match change {
        OfferedChange::LaterDate(day) if ground.publishes() => {
            words.work_launch_offer_publish(words.day_long(day))
        }
        OfferedChange::LaterDate(day) => words.work_launch_offer_finish(words.day_long(day)),
        OfferedChange::Shorten { stage, days } => {
            words.work_launch_offer_shorten(name(stage), words.half_days(days.count()))
        }
        OfferedChange::Beside(stage) => {
            words.work_launch_offer_beside(name(stage), before(map, changes, stage))
        }
        OfferedChange::LeaveOut(stage) => words.work_launch_offer_leave_out(name(stage)),
    }
}

fn gives(short_by: i32, words: &Words) -> Tag {
    if short_by > 0 {
        Tag {
            tone: Tone::Warn,
            text: words.work_launch_still_short(short_by),
        }
    } else {
        Tag {
            tone: Tone::Ok,
            text: words.work_launch_then_it_fits(),
        }
    }
}

fn how(map: &Map, changes: &Adjustments, stage: &Stage, words: &Words) -> Option<String> {
    if changes.left_out.contains(&stage.id) {
        return Some(words.work_launch_left_out());
    }
    let mut parts = Vec::new();
    if changes.days.contains_key(&stage.id) {
        let now = words.half_days(days_of(stage, changes).count());
        parts.push(words.work_launch_instead(now, words.half_days(stage.days.count())));
    }
    if changes.beside_previous.contains(&stage.id) {
        parts.push(words.work_launch_beside(before(map, changes, stage.id)));
    }
    (!parts.is_empty()).then(|| words.list_and(&parts))
}

/// The name of the stage that comes before one in this launch.
fn before<'a>(map: &'a Map, changes: &Adjustments, stage: StageId) -> &'a str {
    map.stages
        .iter()
        .take_while(|earlier| earlier.id != stage)
        .filter(|earlier| !changes.left_out.contains(&earlier.id))
        .last()
        .map_or("", |earlier| earlier.name.as_str())
}

#[cfg(test)]
mod tests;
