//! What happened to a task, from the event log, newest first.

use domain::events::{Event, TaskEvent};
use store::log::Logged;

use super::Terms;
use crate::work::item::history::{Line, undone};

/// The lines of a history.
pub fn history(terms: &Terms<'_>, logged: &[Logged]) -> Vec<Line> {
    let undone = undone(logged);
    let words = terms.desk.words();
    let line = |logged: &Logged| {
        let text = match &logged.event {
            Event::Task(_, event) => said(terms, event),
            Event::Undone(_) => words.common_undo_history(),
            _ => return None,
        };
        let at = words.date_time(&logged.at.to_zoned(terms.desk.zone()));
        let who = logged.by.map_or("", |person| terms.name(person));
        Some(Line {
            text,
            meta: if who.is_empty() {
                at
            } else {
                words.work_by(who, at)
            },
            is_taken_back: undone.iter().any(|undone| undone.covers(logged.sequence)),
        })
    };
    logged.iter().filter_map(line).collect()
}

fn said(terms: &Terms<'_>, event: &TaskEvent) -> String {
    let words = terms.desk.words();
    match event {
        TaskEvent::Added { .. } => words.work_task_history_added(),
        TaskEvent::Done => words.work_task_history_done(),
        TaskEvent::Reopened => words.work_task_history_reopened(),
        TaskEvent::Dropped { reason } => words.work_task_history_dropped(reason.as_str()),
        TaskEvent::OwnerChanged { to, .. } => words.work_task_history_owner(terms.name(*to)),
        TaskEvent::Moved { from, to, .. } => {
            words.work_task_history_moved(words.day_medium(*from), words.day_medium(*to))
        }
        TaskEvent::Reworded { title } => words.work_task_history_reworded(title.as_str()),
    }
}
