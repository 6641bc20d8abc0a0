//! A task: one-off work with one owner and a date. How it is added, done, dropped, opened again and settled anew.

mod events;

use jiff::civil::Date;
use jiff::{Span, Timestamp};

pub use events::TaskEvent;

use super::Urgency;
use super::day::working_days_late;
use crate::calendars::{Calendar, OnZero};
use crate::ids::{ItemId, PersonId, TaskId};
use crate::security::{Actor, Right};
use crate::text::{Note, Title};

/// Open tasks that one person may have.
pub const OPEN_TASKS_MAX: usize = 200;
/// How far ahead a task may lie.
pub const DAYS_AHEAD_MAX: i32 = 1_100;
/// A task stands in its owner's day when it is due within so many days.
const DAY_REACHES_DAYS: i32 = 7;

/// One-off work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Identifies the task.
    pub id: TaskId,
    /// What is to be done.
    pub title: Title,
    /// What else there is to know.
    pub note: Note,
    /// Who does it.
    pub owner: PersonId,
    /// By when.
    pub due_on: Date,
    /// The item it belongs to.
    pub item: Option<ItemId>,
    /// Who wrote it down.
    pub made_by: PersonId,
    /// Where it stands.
    pub state: TaskState,
    /// How often its date has moved.
    pub moved_times: u32,
}

/// Where a task stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// To be done.
    Open,
    /// Done.
    Done {
        /// By whom.
        by: PersonId,
        /// When.
        at: Timestamp,
    },
    /// Not to be done any more.
    Dropped {
        /// By whom.
        by: PersonId,
        /// When.
        at: Timestamp,
        /// Why.
        reason: Note,
    },
}

/// What a task says and who does it by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskTerms {
    /// What is to be done.
    pub title: Title,
    /// What else there is to know.
    pub note: Note,
    /// Who does it.
    pub owner: PersonId,
    /// By when.
    pub due_on: Date,
}

/// What somebody wants to happen to a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskChange {
    /// It is done.
    Finish,
    /// It is to be done after all, or once more.
    Reopen,
    /// It will not be done.
    Drop {
        /// Why.
        reason: Note,
    },
    /// It is agreed anew.
    Settle(TaskTerms),
}

/// What a decision about a task looks at.
#[derive(Clone, Copy, Debug)]
pub struct TaskScene<'a> {
    /// Who wants it.
    pub actor: &'a Actor,
    /// When.
    pub now: Timestamp,
    /// The day that it is for the team.
    pub today: Date,
    /// Open tasks of whoever is to have it, this one apart.
    pub open_tasks: usize,
}

/// Why nothing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskRefusal {
    /// Neither its owner nor its maker nor a manager.
    NotYours,
    /// It is not open any more; somebody was quicker.
    NotOpen,
    /// It is open already.
    NotOver,
    /// A reason is needed.
    ReasonNeeded,
    /// That day has passed.
    InThePast,
    /// That day is years away.
    TooFar,
    /// The owner has as many open tasks as anybody may have.
    TooMany,
}

/// Its owner, its maker and managers change a task.
pub fn may_change(task: &Task, actor: &Actor) -> bool {
    let person = actor.person();
    (actor.may(Right::TaskWork) && (person == Some(task.owner) || person == Some(task.made_by)))
        || actor.may(Right::TaskManage)
}

/// A new task.
pub fn add_task(
    id: TaskId,
    terms: TaskTerms,
    item: Option<ItemId>,
    scene: TaskScene<'_>,
) -> Result<(Task, TaskEvent), TaskRefusal> {
    let made_by = scene.actor.person().ok_or(TaskRefusal::NotYours)?;
    check_day(terms.due_on, scene.today)?;
    check_room(scene)?;
    let event = TaskEvent::Added {
        title: terms.title.clone(),
        owner: terms.owner,
        due_on: terms.due_on,
        item,
    };
    let task = Task {
        id,
        title: terms.title,
        note: terms.note,
        owner: terms.owner,
        due_on: terms.due_on,
        item,
        made_by,
        state: TaskState::Open,
        moved_times: 0,
    };
    Ok((task, event))
}

/// Decides one change: the task as it is then, with what happened.
pub fn change_task(
    task: &Task,
    change: TaskChange,
    scene: TaskScene<'_>,
) -> Result<(Task, Vec<TaskEvent>), TaskRefusal> {
    let by = scene.actor.person().ok_or(TaskRefusal::NotYours)?;
    if !may_change(task, scene.actor) {
        return Err(TaskRefusal::NotYours);
    }
    let is_open = task.state == TaskState::Open;
    let at = scene.now;
    let closed = |state, event| {
        let task = Task {
            state,
            ..task.clone()
        };
        (task, vec![event])
    };
    match change {
        TaskChange::Reopen if is_open => Err(TaskRefusal::NotOver),
        TaskChange::Reopen => {
            check_room(scene)?;
            Ok(closed(TaskState::Open, TaskEvent::Reopened))
        }
        _ if !is_open => Err(TaskRefusal::NotOpen),
        TaskChange::Finish => Ok(closed(TaskState::Done { by, at }, TaskEvent::Done)),
        TaskChange::Drop { reason } if reason.is_empty() => Err(TaskRefusal::ReasonNeeded),
        TaskChange::Drop { reason } => {
            let event = TaskEvent::Dropped {
                reason: reason.clone(),
            };
            Ok(closed(TaskState::Dropped { by, at, reason }, event))
        }
        TaskChange::Settle(terms) => settle(task, terms, scene),
    }
}

/// Only what differs becomes an event; a date that is already past may stay.
fn settle(
    task: &Task,
    terms: TaskTerms,
    scene: TaskScene<'_>,
) -> Result<(Task, Vec<TaskEvent>), TaskRefusal> {
    let mut after = task.clone();
    let mut events = Vec::new();
    if terms.title != task.title || terms.note != task.note {
        events.push(TaskEvent::Reworded {
            title: terms.title.clone(),
        });
        after.title = terms.title;
        after.note = terms.note;
    }
    if terms.owner != task.owner {
        check_room(scene)?;
        events.push(TaskEvent::OwnerChanged {
            from: task.owner,
            to: terms.owner,
        });
        after.owner = terms.owner;
    }
    if terms.due_on != task.due_on {
        check_day(terms.due_on, scene.today)?;
        after.moved_times = task.moved_times.saturating_add(1);
        events.push(TaskEvent::Moved {
            from: task.due_on,
            to: terms.due_on,
            times: after.moved_times,
        });
        after.due_on = terms.due_on;
    }
    Ok((after, events))
}

fn check_day(day: Date, today: Date) -> Result<(), TaskRefusal> {
    if day < today {
        return Err(TaskRefusal::InThePast);
    }
    if days_until(day, today) > DAYS_AHEAD_MAX {
        return Err(TaskRefusal::TooFar);
    }
    Ok(())
}

fn check_room(scene: TaskScene<'_>) -> Result<(), TaskRefusal> {
    if scene.open_tasks >= OPEN_TASKS_MAX {
        Err(TaskRefusal::TooMany)
    } else {
        Ok(())
    }
}

/// The date of a task when nobody says one: the next working day.
pub fn usual_due_day(calendar: &Calendar, today: Date) -> Date {
    let next = calendar.add_days(today, 1, OnZero::Stay);
    next.unwrap_or_else(|_| today.saturating_add(Span::new().days(1)))
}

/// How pressing a task is on a day.
pub fn task_urgency(due_on: Date, calendar: &Calendar, today: Date) -> Urgency {
    match due_on.cmp(&today) {
        std::cmp::Ordering::Less => Urgency::Late {
            days: working_days_late(due_on, calendar, today),
        },
        std::cmp::Ordering::Equal => Urgency::Today,
        std::cmp::Ordering::Greater => Urgency::Later,
    }
}

/// Whether a task stands in its owner's day yet; what lies further ahead only comes.
pub fn stands_in_day(due_on: Date, today: Date) -> bool {
    days_until(due_on, today) <= DAY_REACHES_DAYS
}

/// Days between two dates lie well within the range.
fn days_until(day: Date, today: Date) -> i32 {
    today.until(day).map_or(i32::MAX, |span| span.get_days())
}

#[cfg(test)]
mod tests;
