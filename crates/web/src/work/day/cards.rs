//! The cards of a day: what to do, how pressing it is, and whether one tap hands it over.

use domain::processes::{Entry, Stage};
use domain::work::{Urgency, urgency};
use store::work::DutyView;

use super::{Scene, duty};
use crate::components::{Knot, Tag, Tone};
use crate::locale::isolated;

/// One thing on the thread of a day.
pub struct Card {
    pub knot: Knot,
    pub knot_words: String,
    pub title: String,
    pub href: String,
    pub tag: Option<Tag>,
    pub meta: String,
    pub text: String,
    pub is_first: bool,
    pub done_href: String,
    pub done_words: String,
}

/// The card of a duty; the first one has the ball.
pub fn card(scene: &Scene<'_>, view: &DutyView, index: usize) -> Card {
    let words = scene.words;
    let how = urgency(&duty(view, scene.maps), scene.calendar, scene.desk.today());
    let tag = match how {
        Urgency::Late { days } => Some(Tag {
            tone: Tone::Late,
            text: words.work_late_by(days),
        }),
        Urgency::Today => Some(Tag {
            tone: Tone::Warn,
            text: words.work_due_today(),
        }),
        Urgency::BeginToday => Some(Tag {
            tone: Tone::Warn,
            text: words.work_begin_today(),
        }),
        Urgency::Later => None,
    };
    let meta = match (how, view.planned) {
        (Urgency::Later | Urgency::BeginToday, Some(planned)) => {
            words.work_until(words.day_medium(planned.finish))
        }
        _ => String::new(),
    };
    let knot = match (index, how) {
        (0, _) => Knot::Now,
        (_, Urgency::Late { .. }) => Knot::Late,
        _ => Knot::Next,
    };
    Card {
        knot,
        knot_words: if knot == Knot::Late {
            words.common_late_word()
        } else {
            String::new()
        },
        title: view.title.clone(),
        href: scene.desk.href(&format!("items/{}", view.item)),
        tag,
        meta,
        text: card_text(scene, view),
        is_first: index == 0,
        done_href: done_href(scene, view),
        done_words: words.work_hand_over_done(),
    }
}

/// Where one tap hands the work over; empty while something is left to do, or to be published.
fn done_href(scene: &Scene<'_>, view: &DutyView) -> String {
    let stage = scene
        .maps
        .get(&view.version)
        .and_then(|map| map.stage(view.stage));
    match stage {
        Some(stage) if !stage.contract.publishes && left(scene, view, stage) == 0 => scene
            .desk
            .href(&format!("items/{}/spells/{}/moves", view.item, view.spell)),
        _ => String::new(),
    }
}

/// How many entries of a stage have no answer yet.
fn left(scene: &Scene<'_>, view: &DutyView, stage: &Stage) -> usize {
    let answered = scene.answered.get(&view.item);
    let is_open = |entry: &&Entry| {
        let is_answered = answered.is_some_and(|done| done.contains(&entry.id));
        entry.kind.takes_answer() && !is_answered
    };
    stage.checklist.iter().filter(is_open).count()
}

/// The stage, how much of its checklist is left, and who answers for it.
fn card_text(scene: &Scene<'_>, view: &DutyView) -> String {
    let words = scene.words;
    let Some(stage) = scene
        .maps
        .get(&view.version)
        .and_then(|map| map.stage(view.stage))
    else {
        return String::new();
    };
    let mut parts = vec![isolated(stage.name.as_str())];
    let all = stage
        .checklist
        .iter()
        .filter(|entry| entry.kind.takes_answer())
        .count();
    match left(scene, view, stage) {
        _ if all == 0 => {}
        0 => parts.push(words.work_all_done()),
        left => parts.push(words.work_left_of(left, all.to_string())),
    }
    if view.owner != scene.desk.me()
        && let Some(owner) = scene.directory.person(view.owner)
    {
        parts.push(words.work_waits_for_it(owner.name.to_string()));
    }
    if view.is_example {
        parts.push(words.work_example());
    }
    parts.join(" · ")
}
