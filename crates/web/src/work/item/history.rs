//! What happened to an item, from the event log, newest first.

use domain::events::{Event, SecurityEvent, TalkEvent, Undone, WorkEvent};
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
    /// It was taken back afterwards.
    pub is_taken_back: bool,
}

/// The lines of a history; what says nothing to people is left out.
pub fn lines(scene: &Scene<'_>, logged: &[Logged]) -> Vec<Line> {
    let undone = undone(logged);
    logged
        .iter()
        .filter_map(|logged| {
            let is_taken_back = undone.iter().any(|undone| undone.covers(logged.sequence));
            let line = line(scene, logged)?;
            Some(Line {
                is_taken_back,
                ..line
            })
        })
        .collect()
}

/// What was taken back, by its place in the log.
pub fn undone(logged: &[Logged]) -> Vec<Undone> {
    let undone = logged.iter().filter_map(|logged| match &logged.event {
        Event::Undone(undone) => Some(*undone),
        _ => None,
    });
    undone.collect()
}

fn line(scene: &Scene<'_>, logged: &Logged) -> Option<Line> {
    let text = match &logged.event {
        Event::Work(_, event) => work_words(scene, event)?,
        Event::Talk(_, event) => talk_words(scene, event)?,
        Event::Security(SecurityEvent::LinkMade { .. }) => scene.words.work_history_link_made(),
        Event::Security(SecurityEvent::LinkRevoked { .. }) => {
            scene.words.work_history_link_revoked()
        }
        Event::Undone(_) => scene.words.common_undo_history(),
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
        is_taken_back: false,
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

/// What the talk itself shows is left out.
fn talk_words(scene: &Scene<'_>, event: &TalkEvent) -> Option<String> {
    let words = scene.words;
    Some(match event {
        TalkEvent::CommentRemoved { .. } => words.work_history_comment_removed(),
        TalkEvent::FileAdded { name, .. } => words.work_history_file_added(name.as_str()),
        TalkEvent::FileRemoved { name, .. } => words.work_history_file_removed(name.as_str()),
        TalkEvent::FileRestored { name, .. } => words.work_history_file_restored(name.as_str()),
        TalkEvent::Commented { .. }
        | TalkEvent::CommentEdited { .. }
        | TalkEvent::MentionsRead { .. } => return None,
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
