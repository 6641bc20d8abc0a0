//! What comes from outside becomes a process: a starter playbook, a pasted list, the rows of a spreadsheet.
//! Nothing typed is cut: what is over a limit is refused with its place.

mod playbook;
mod sheet;

pub use playbook::{currency_of, from_playbook};
pub use sheet::{SheetRefusal, from_sheet, seats};

use domain::ids::EntryId;
use domain::processes::{Contract, Entry, HalfDays, OutlineStage, TooMany, read_outline};
use domain::text::{Name, TextRefusal, Title};
use store::processes::{NewProcess, StageDraft};
use uuid::Uuid;

/// Why a pasted list was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListRefusal {
    /// There is no line that says something.
    Nothing,
    /// A line is longer than a title.
    LineTooLong {
        /// Counted from one.
        line_number: usize,
    },
    /// More lines than a process or a stage takes.
    TooMany(TooMany),
}

/// The stages of a pasted list.
pub fn read_list(pasted: &str) -> Result<Vec<OutlineStage>, ListRefusal> {
    let too_long = |line: &str| matches!(Title::parse(line), Err(TextRefusal::TooLong { .. }));
    if let Some(index) = pasted.lines().position(too_long) {
        return Err(ListRefusal::LineTooLong {
            line_number: index + 1,
        });
    }
    let stages = read_outline(pasted).map_err(ListRefusal::TooMany)?;
    if stages.is_empty() {
        return Err(ListRefusal::Nothing);
    }
    Ok(stages)
}

/// A process whose stages have only names and ticks; the last one publishes.
pub fn from_list(name: Title, item_word: Title, stages: Vec<OutlineStage>) -> NewProcess {
    let stages = stages.into_iter().map(|stage| StageDraft {
        checklist: stage.entries.into_iter().map(tick).collect(),
        ..plain_stage(stage.name, None, HalfDays::ONE_DAY)
    });
    NewProcess {
        name,
        item_word,
        stages: last_publishes(stages.collect()),
    }
}

/// A stage that says nothing beyond name, role and days.
fn plain_stage(name: Title, role: Option<Name>, days: HalfDays) -> StageDraft {
    StageDraft {
        name,
        role,
        days,
        approver: None,
        contract: Contract::default(),
        checklist: Vec::new(),
    }
}

/// A new line to tick; the store gives it its id.
pub fn tick(label: Title) -> (Option<EntryId>, Entry) {
    (None, Entry::tick(EntryId::new(Uuid::nil()), label))
}

fn last_publishes(mut stages: Vec<StageDraft>) -> Vec<StageDraft> {
    if let Some(last) = stages.last_mut() {
        last.contract.publishes = true;
    }
    stages
}

#[cfg(test)]
mod tests;
