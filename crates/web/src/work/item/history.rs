//! What happened to an item, from the event log, newest first.

use domain::events::{Event, SecurityEvent, WorkEvent};
use domain::ids::{PersonId, StageId};
use store::log::Logged;

use super::Scene;

/// Lines shown at most.
pub const LINES_MAX: u32 = 100;

/// One thing that happened.
pub struct Line {
    /// What, as a sentence.
    pub text: String,
    /// Who and when.
    pub meta: String,
}

/// The lines of a history; what says nothing to people is left out.
pub fn lines(scene: &Scene<'_>, logged: &[Logged]) -> Vec<Line> {
    logged
        .iter()
        .filter_map(|logged| line(scene, logged))
        .collect()
}

fn line(scene: &Scene<'_>, logged: &Logged) -> Option<Line> {
    let text = match &logged.event {
        Event::Work(_, event) => work_words(scene, event)?,
        Event::Security(SecurityEvent::LinkMade { .. }) => scene.words.work_history_link_made(),
        Event::Security(SecurityEvent::LinkRevoked { .. }) => {
            scene.words.work_history_link_revoked()
        }
        _ => return None,
    };
    let at = scene
        .words
        .date_time(&logged.at.to_zoned(scene.desk.zone()));
    let who = logged
        .by
        .map(|person| name(scene, Some(person)))
        .filter(|name| !name.is_empty());
    Some(Line {
        text,
        meta: who.map_or_else(|| at.clone(), |who| scene.words.work_by(who, at.clone())),
    })
}

fn work_words(scene: &Scene<'_>, event: &WorkEvent) -> Option<String> {
    let words = scene.words;
    Some(match event {
        WorkEvent::Launched { .. } => words.work_history_launched(),
        WorkEvent::Arrived {
            stage: at,
            holder: Some(holder),
        } => words.work_history_arrived(stage(scene, *at), name(scene, Some(*holder))),
        WorkEvent::HandedOver { stage: at } => words.work_history_handed_over(stage(scene, *at)),
        WorkEvent::SentBack { from, to, reason } => {
            words.work_history_sent_back(stage(scene, *from), stage(scene, *to), reason.as_str())
        }
        WorkEvent::Skipped { stage: at, reason } if reason.is_empty() => {
            words.work_history_left_out(stage(scene, *at))
        }
        WorkEvent::Skipped { stage: at, reason } => {
            words.work_history_skipped(stage(scene, *at), reason.as_str())
        }
        WorkEvent::Reassigned { stage: at, to, .. } => {
            words.work_history_reassigned(stage(scene, *at), name(scene, Some(*to)))
        }
        WorkEvent::OwnerChanged { to } => words.work_history_owner(name(scene, Some(*to))),
        WorkEvent::Published { on, .. } => words.work_published_on(words.day_medium(*on)),
        WorkEvent::Finished => words.work_finished(),
        WorkEvent::Cancelled { reason } => words.work_cancelled_because(reason.as_str()),
        WorkEvent::Answered {
            entry,
            has_answer: true,
        } => words.work_history_answered(entry_label(scene, *entry)?),
        WorkEvent::Answered {
            entry,
            has_answer: false,
        } => words.work_history_unanswered(entry_label(scene, *entry)?),
        WorkEvent::DatesMoved(moved) => super::place::moved_words(scene, moved),
        WorkEvent::ChannelChanged { to } => super::place::channel_words(words, to.as_ref()),
        WorkEvent::ParentChanged { to: Some(_) } => words.work_belongs_history_parent(),
        WorkEvent::ParentChanged { to: None } => words.work_belongs_history_no_parent(),
        WorkEvent::Arrived { holder: None, .. }
        | WorkEvent::Started { .. }
        | WorkEvent::BecameReady
        | WorkEvent::ExampleRemoved => return None,
    })
}

fn stage(scene: &Scene<'_>, id: StageId) -> String {
    scene
        .view
        .map
        .stage(id)
        .map_or_else(String::new, |stage| stage.name.to_string())
}

fn entry_label(scene: &Scene<'_>, id: domain::ids::EntryId) -> Option<String> {
    scene
        .view
        .map
        .stages
        .iter()
        .find_map(|stage| stage.entry(id))
        .map(|entry| entry.label.to_string())
}

fn name(scene: &Scene<'_>, person: Option<PersonId>) -> String {
    person
        .and_then(|person| scene.directory.person(person))
        .map_or_else(String::new, |person| person.name.to_string())
}
