//! The tasks of a side: an open one, one that is over, and what takes back the last thing done.

use domain::ids::PersonId;
use domain::text::{Note, Title};
use domain::work::{TaskChange, TaskTerms};
use jiff::civil::date;
use store::work::{ChangedTask, NewTask};
use store::{Request, Store};

use super::side::TODAY;

/// Tasks and an undo, by id.
#[derive(Clone)]
pub struct Errands {
    /// An open task of somebody.
    pub open: String,
    /// A task that is done.
    pub over: String,
    /// What opens a third one again.
    pub undo: String,
}

impl Errands {
    /// Written down by whoever asks, for somebody.
    pub async fn build(store: &Store, request: &Request, title: Title, owner: PersonId) -> Self {
        let mut ids = Vec::new();
        for _ in 0..3 {
            let terms = TaskTerms {
                title: title.clone(),
                note: Note::default(),
                owner,
                due_on: date(2026, 12, 1),
            };
            let new = NewTask {
                terms,
                item: None,
                today: TODAY,
            };
            let added = store.add_task(request.clone(), new).await;
            ids.push(added.expect("a task").value);
        }
        let mut undos = Vec::new();
        for task in &ids[1..] {
            let wanted = ChangedTask {
                task: *task,
                change: TaskChange::Finish,
                drawn_from: None,
                today: TODAY,
            };
            let done = store.change_task(request.clone(), wanted).await;
            undos.push(done.expect("done").undo.expect("can be taken back"));
        }
        Self {
            open: ids[0].to_string(),
            over: ids[1].to_string(),
            undo: undos[1].to_string(),
        }
    }

    /// Its ids.
    pub fn ids(&self) -> [String; 3] {
        [self.open.clone(), self.over.clone(), self.undo.clone()]
    }
}
