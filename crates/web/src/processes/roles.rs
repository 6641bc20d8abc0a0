//! Roles with their stages in all processes: who holds what, what is vacant, and what a role asks of whoever holds it.

mod list;
mod page;

use domain::ids::RoleId;
use domain::processes::{Map, Stage};
use domain::security::Right;
use domain::text::{Note, Title};
use i18n::Words;
use std::sync::Arc;
use store::people::Directory;
use store::processes::ProcessView;

use crate::components::Fact;
use crate::guard::Desk;
use crate::problem::Problem;
use crate::processes::{faces, spoken};
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this part; roles are saved by the pages of people.
pub fn routes(routes: Routes) -> Routes {
    let read = |path, object, parents| Row {
        verb: Verb::Get,
        path,
        object,
        parents,
        admits: Admits::Member(Right::WorkspaceRead),
    };
    let one = "/w/{workspace}/roles/{role}";
    routes
        .add(
            read("/w/{workspace}/roles", Object::Workspace, &[]),
            list::show,
        )
        .add(read(one, Object::Role, &[Object::Workspace]), page::show)
}

/// A process with the stages that count: the published ones, else those of the draft.
pub struct Mapped {
    /// The process.
    pub view: ProcessView,
    /// Its stages.
    pub map: Arc<Map>,
}

/// All processes of the workspace.
pub async fn mapped(desk: &Desk) -> Result<Vec<Mapped>, Problem> {
    let store = &desk.app.store;
    let mut all = Vec::new();
    for view in store.list_processes(desk.workspace.id).await? {
        let map = if let Some(version) = view.current {
            store.find_map(desk.workspace.id, version).await?
        } else {
            let draft = store.find_draft(desk.workspace.id, view.id).await?;
            draft.map(|draft| Arc::new(draft.map))
        };
        all.extend(map.map(|map| Mapped { view, map }));
    }
    Ok(all)
}

/// The stages of a role in a map.
pub fn stages_of(map: &Map, role: RoleId) -> impl Iterator<Item = &Stage> {
    let stages = map.stages.iter();
    stages.filter(move |stage| stage.role == Some(role))
}

/// What a stage asks of whoever does it, as names and values.
pub fn facts_of(words: &Words, directory: &Directory, stage: &Stage) -> Vec<Fact> {
    let contract = &stage.contract;
    let list = |titles: &[Title]| {
        let titles: Vec<&str> = titles.iter().map(Title::as_str).collect();
        words.list_and(&titles)
    };
    let text = |note: &Note| note.as_str().to_owned();
    let (wait, because) = (contract.wait, &contract.waits_because);
    let waits = match (wait.is_zero(), because.is_empty()) {
        (true, _) => String::new(),
        (false, true) => words.processes_read_waits(spoken::days(words, wait)),
        (false, false) => {
            words.processes_read_waits_up_to(spoken::days(words, wait), because.as_str())
        }
    };
    let facts = [
        (words.processes_wait(), waits),
        (words.processes_needs(), list(&contract.needs)),
        (words.processes_produces(), list(&contract.produces)),
        (words.processes_hand_over_to(), text(&contract.hand_over_to)),
        (
            words.processes_approver(),
            faces::role_name(directory, contract.approver),
        ),
        (words.processes_format(), text(&contract.format)),
        (words.processes_place(), text(&contract.place)),
        (words.processes_how_to(), text(&contract.how_to)),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| Fact { name, value }).collect()
}
