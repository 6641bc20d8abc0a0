//! The first run: four steps from nothing to a dated plan, shown on their pages until the first real item is under way.

use store::work::ItemStates;

use crate::components::{Knot, ProgressStep};
use crate::guard::Desk;

/// A step of the first run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What the team makes.
    Process,
    /// Who does it.
    People,
    /// When it is published.
    Plan,
}

/// Whether the workspace has no work at all yet, not even an example.
pub async fn is_untouched(desk: &Desk) -> Result<bool, store::Fault> {
    for states in [ItemStates::Running, ItemStates::Over] {
        let items = desk.app.store.list_items(desk.workspace.id, states).await?;
        if !items.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The steps as a page shows them above its title; none once something real was launched.
pub async fn progress(desk: &Desk, now: Step) -> Result<Vec<ProgressStep>, store::Fault> {
    for states in [ItemStates::Running, ItemStates::Over] {
        if desk
            .app
            .store
            .list_items(desk.workspace.id, states)
            .await?
            .iter()
            .any(|item| !item.is_example)
        {
            return Ok(Vec::new());
        }
    }
    let words = desk.words();
    let titles = [
        (None, words.start_step_team()),
        (Some(Step::Process), words.start_step_process()),
        (Some(Step::People), words.start_step_people()),
        (Some(Step::Plan), words.start_step_plan()),
    ];
    let steps = titles.into_iter().map(|(step, title)| {
        let knot = match step {
            Some(step) if step == now => Knot::Now,
            Some(step) if step > now => Knot::Next,
            _ => Knot::Done,
        };
        ProgressStep {
            knot,
            title,
            href: String::new(),
        }
    });
    Ok(steps.collect())
}
