//! Tasks in a day: those due soon stand among the stages by their date, the others come later.

use domain::ids::PersonId;
use domain::work::{Urgency, stands_in_day};
use jiff::civil::Date;
use store::Fault;
use store::work::{DutyView, TaskStates, TaskView};

use super::cards::{self, Card};
use super::{CARDS_MAX, Line, Scene, duty};
use crate::components::Knot;
use crate::guard::Desk;
use crate::problem::Problem;
use crate::work::tasks::{AddForm, Terms, done_href, lateness, sub, tag};

/// What a day shows of tasks.
pub struct DayTasks<'a> {
    terms: Terms<'a>,
    /// Due within a week, the earliest first.
    pub now: Vec<TaskView>,
    /// Due after that.
    pub later: Vec<TaskView>,
}

impl<'a> DayTasks<'a> {
    /// The open tasks of a person.
    pub async fn load(desk: &'a Desk, person: PersonId) -> Result<Self, Problem> {
        let (store, today) = (&desk.app.store, desk.today());
        let tasks = store.list_tasks_of(desk.workspace.id, person, TaskStates::Open);
        let tasks: Result<Vec<TaskView>, Fault> = tasks.await;
        let (now, later) = tasks?
            .into_iter()
            .partition(|view| stands_in_day(view.task.due_on, today));
        Ok(Self {
            terms: Terms::load(desk).await?,
            now,
            later,
        })
    }

    /// How many of those due soon are late.
    pub fn late(&self) -> usize {
        let is_late = |view: &&TaskView| {
            let urgency = lateness(&self.terms, &view.task);
            matches!(urgency, Some(Urgency::Late { .. }))
        };
        self.now.iter().filter(is_late).count()
    }

    /// The line for one more; quiet, because the day has another main action.
    pub fn add(&self, person: PersonId, back: &str) -> AddForm {
        AddForm {
            people: self.terms.people(person),
            ..AddForm::beside(&self.terms, back)
        }
    }

    /// The tasks that come later, as lines.
    pub fn coming(&self) -> impl Iterator<Item = Line> {
        let words = self.terms.desk.words();
        self.later.iter().map(move |view| Line {
            title: view.task.title.to_string(),
            href: self.terms.desk.href(&format!("tasks/{}", view.task.id)),
            sub: words.work_task_coming(words.day_medium(view.task.due_on)),
        })
    }

    fn card(&self, view: &TaskView, index: usize) -> Card {
        let (desk, words, task) = (self.terms.desk, self.terms.desk.words(), &view.task);
        let urgency = lateness(&self.terms, task);
        let knot = match (index, urgency) {
            (0, _) => Knot::Now,
            (_, Some(Urgency::Late { .. })) => Knot::Late,
            _ => Knot::Next,
        };
        Card {
            knot,
            knot_words: if knot == Knot::Late {
                words.common_late_word()
            } else {
                String::new()
            },
            title: task.title.to_string(),
            href: desk.href(&format!("tasks/{}", task.id)),
            tag: tag(&self.terms, task),
            meta: match urgency {
                Some(Urgency::Later) => words.work_until(words.day_medium(task.due_on)),
                _ => String::new(),
            },
            text: match sub(&self.terms, view) {
                rest if rest.is_empty() => words.work_task_word(),
                rest => format!("{} · {rest}", words.work_task_word()),
            },
            is_first: index == 0,
            done_href: done_href(&self.terms, task),
            done_words: words.work_task_finish(),
        }
    }
}

/// The cards of a day: stages in their order, tasks among them by their date.
pub fn strung(scene: &Scene<'_>, duties: &[DutyView], tasks: &DayTasks<'_>) -> Vec<Card> {
    let mut duties = duties.iter().peekable();
    let mut rest = tasks.now.iter().peekable();
    let mut strung = Vec::new();
    while strung.len() < CARDS_MAX {
        let index = strung.len();
        let is_task_next = match (duties.peek(), rest.peek()) {
            (None, None) => break,
            (Some(view), Some(task)) => comes_before(scene, task.task.due_on, view),
            (duty, _) => duty.is_none(),
        };
        let card = if is_task_next {
            rest.next().map(|view| tasks.card(view, index))
        } else {
            duties.next().map(|view| cards::card(scene, view, index))
        };
        strung.extend(card);
    }
    strung
}

/// A task of a day comes before the stages that must begin after it.
fn comes_before(scene: &Scene<'_>, due_on: Date, view: &DutyView) -> bool {
    domain::work::latest_safe_start(&duty(view, scene.maps), scene.calendar)
        .is_none_or(|start| due_on < start)
}
