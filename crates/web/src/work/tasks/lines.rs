//! What tasks look like in a list: the date, how late, whose, from where, and whether one tap does it.

use domain::calendars::Calendar;
use domain::ids::PersonId;
use domain::work::{Task, TaskState, Urgency, may_change, task_urgency};
use store::people::Directory;
use store::work::TaskView;

use crate::components::{Choice, Face, Tag, Tone};
use crate::guard::Desk;
use crate::locale::isolated;
use crate::problem::Problem;

/// What tasks are looked up in.
pub struct Terms<'a> {
    /// Who is asking.
    pub desk: &'a Desk,
    /// Names.
    pub directory: Directory,
    /// The team's days.
    pub calendar: Calendar,
}

impl<'a> Terms<'a> {
    /// Reads them.
    pub async fn load(desk: &'a Desk) -> Result<Self, Problem> {
        let store = &desk.app.store;
        Ok(Self {
            desk,
            directory: store.directory(desk.workspace.id).await?,
            calendar: store.team(desk.workspace.id, desk.today()).await?.calendar,
        })
    }

    /// Everybody by name, one of them chosen.
    pub fn people(&self, chosen: PersonId) -> Vec<Choice> {
        let choice = |person: &domain::people::Person| {
            let is_chosen = person.id == chosen;
            Choice::new(person.id.to_string(), person.name.to_string(), is_chosen)
        };
        let mut people: Vec<Choice> = self.directory.people.iter().map(choice).collect();
        let words = self.desk.words();
        words.sort(&mut people, |choice| &choice.label);
        people
    }

    /// The name of a person; empty when they are gone.
    pub fn name(&self, person: PersonId) -> &str {
        let person = self.directory.person(person);
        person.map_or("", |person| person.name.as_str())
    }
}

/// One task in a list.
pub struct TaskLine {
    /// What is to be done.
    pub title: String,
    /// Its page.
    pub href: String,
    /// From where it comes, and what is to be said about it.
    pub sub: String,
    /// How pressing it is, or how it ended.
    pub tag: Option<Tag>,
    /// Its date.
    pub date: String,
    /// Who does it.
    pub owner: Face,
    /// The same as a sentence.
    pub owner_words: String,
    /// Where one tap does it; empty when it is over or somebody else's.
    pub done_href: String,
}

/// The lines of some tasks.
pub fn lines(terms: &Terms<'_>, tasks: &[TaskView]) -> Vec<TaskLine> {
    tasks.iter().map(|view| line(terms, view)).collect()
}

fn line(terms: &Terms<'_>, view: &TaskView) -> TaskLine {
    let (desk, words, task) = (terms.desk, terms.desk.words(), &view.task);
    let name = terms.name(task.owner);
    TaskLine {
        title: task.title.to_string(),
        href: desk.href(&format!("tasks/{}", task.id)),
        sub: sub(terms, view),
        tag: tag(terms, task),
        date: words.day_medium(task.due_on),
        owner: Face::of(name),
        owner_words: words.work_task_owned_by(name),
        done_href: done_href(terms, task),
    }
}

/// Where one tap does a task; empty when it is over or somebody else's.
pub fn done_href(terms: &Terms<'_>, task: &Task) -> String {
    if task.state == TaskState::Open && may_change(task, &terms.desk.actor()) {
        terms.desk.href(&format!("tasks/{}/completions", task.id))
    } else {
        String::new()
    }
}

/// How pressing an open task is.
pub fn lateness(terms: &Terms<'_>, task: &Task) -> Option<Urgency> {
    let is_open = task.state == TaskState::Open;
    is_open.then(|| task_urgency(task.due_on, &terms.calendar, terms.desk.today()))
}

/// How pressing a task is, or how it ended.
pub fn tag(terms: &Terms<'_>, task: &Task) -> Option<Tag> {
    let words = terms.desk.words();
    let (tone, text) = match (&task.state, lateness(terms, task)) {
        (TaskState::Done { .. }, _) => (Tone::Ok, words.work_task_done()),
        (TaskState::Dropped { .. }, _) => (Tone::Plain, words.work_task_dropped()),
        (_, Some(Urgency::Late { days })) => (Tone::Late, words.work_late_by(days)),
        (_, Some(Urgency::Today)) => (Tone::Warn, words.work_due_today()),
        _ => return None,
    };
    Some(Tag { tone, text })
}

/// The item, who asked for it, how often its date moved.
pub fn sub(terms: &Terms<'_>, view: &TaskView) -> String {
    let (words, task) = (terms.desk.words(), &view.task);
    let mut parts: Vec<String> = view
        .item_title
        .iter()
        .map(|title| isolated(title))
        .collect();
    let maker = terms.name(task.made_by);
    if task.made_by != task.owner && !maker.is_empty() {
        parts.push(words.work_task_from(maker));
    }
    if task.moved_times > 0 {
        parts.push(words.work_task_moved_times(task.moved_times));
    }
    parts.join(" · ")
}
