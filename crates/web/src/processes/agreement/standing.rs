//! Who was asked about which stage, and what was said: read once, shown by several pages.

use std::sync::Arc;

use domain::ids::{PersonId, ProcessId, VersionId, WorkspaceId};
use domain::people::Person;
use domain::processes::{AnswerState, Map, Stage, Worth, worth};
use i18n::Words;
use store::people::Directory;
use store::processes::{Draft, StageAnswer};

use crate::components::{Tag, Tone};
use crate::problem::Problem;
use crate::state::App;

/// A process with its published stages, its people and what they said.
pub struct Standing {
    /// The process with its draft.
    pub draft: Draft,
    /// The version that people agree with; none before the first publishing.
    pub version: Option<VersionId>,
    /// Its stages; none before the first publishing.
    pub map: Option<Arc<Map>>,
    /// Everybody.
    pub directory: Directory,
    /// What was said.
    pub answers: Vec<StageAnswer>,
}

/// One stage of one holder.
pub struct Pair<'a> {
    /// The stage as it is now.
    pub stage: &'a Stage,
    /// Who holds its role.
    pub person: &'a Person,
    /// What they said last, of whatever version.
    pub answer: Option<&'a StageAnswer>,
    /// What that is worth now.
    pub worth: Worth,
}

impl Standing {
    /// Reads it, in this workspace and no other.
    pub async fn load(
        app: &App,
        workspace: WorkspaceId,
        process: ProcessId,
    ) -> Result<Self, Problem> {
        let draft = app.store.find_draft(workspace, process).await?;
        let draft = draft.ok_or(Problem::Missing)?;
        let version = draft.process.current;
        let map = match version {
            Some(version) => app.store.find_map(workspace, version).await?,
            None => None,
        };
        Ok(Self {
            version,
            map,
            directory: app.store.directory(workspace).await?,
            answers: app.store.list_stage_answers(workspace, process).await?,
            draft,
        })
    }

    /// The published stages in their order.
    pub fn stages(&self) -> &[Stage] {
        self.map.as_ref().map_or(&[], |map| &map.stages)
    }

    /// The holders of a stage with what they said.
    pub fn of_stage<'a>(&'a self, stage: &'a Stage) -> impl Iterator<Item = Pair<'a>> {
        let holders = stage.role.into_iter();
        holders
            .flat_map(|role| self.directory.holders(role))
            .map(|person| self.pair(stage, person))
    }

    /// Every stage with each of its holders.
    pub fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        self.stages().iter().flat_map(|stage| self.of_stage(stage))
    }

    /// The stages of one person.
    pub fn of_person(&self, person: PersonId) -> Vec<Pair<'_>> {
        let pairs = self.pairs();
        pairs.filter(|pair| pair.person.id == person).collect()
    }

    /// How many agreed, and how many are asked.
    pub fn count(&self) -> (usize, usize) {
        let agreed = Worth::Said(AnswerState::Agreed);
        let all = self.pairs().count();
        (
            self.pairs().filter(|pair| pair.worth == agreed).count(),
            all,
        )
    }

    fn pair<'a>(&'a self, stage: &'a Stage, person: &'a Person) -> Pair<'a> {
        let answer = self
            .answers
            .iter()
            .find(|answer| answer.stage == stage.id && answer.given.person == person.id);
        Pair {
            stage,
            person,
            worth: worth(stage, answer.map(|answer| &answer.given)),
            answer,
        }
    }
}

/// What an answer is worth, in a word.
pub fn tag(words: &Words, worth: Worth) -> Tag {
    let (tone, text) = match worth {
        Worth::NotAnswered => (Tone::Plain, words.processes_agree_none()),
        Worth::Void => (Tone::Plain, words.processes_agree_void()),
        Worth::Said(AnswerState::Agreed) => (Tone::Ok, words.processes_agree_agreed()),
        Worth::Said(AnswerState::Proposed) => (Tone::Warn, words.processes_agree_proposed()),
        Worth::Said(AnswerState::Accepted) => (Tone::Info, words.processes_agree_accepted()),
        Worth::Said(AnswerState::Declined) => (Tone::Plain, words.processes_agree_declined()),
        Worth::Said(AnswerState::NotMine) => (Tone::Warn, words.processes_agree_not_mine()),
    };
    Tag { tone, text }
}
