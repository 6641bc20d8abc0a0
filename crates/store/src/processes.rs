//! Processes: a draft that people edit and versions that never change once they are published.

mod codec;
mod drafts;
mod queries;
mod stage_answers;
mod stage_links;
mod versions;

pub use drafts::{DraftRefusal, NewProcess, RowDraft, StageDraft};
pub use queries::{Draft, ProcessView, Version};
pub use stage_answers::{AnswerPlace, StageAnswer, WantedAnswer};
pub use stage_links::{AskRefusal, StageLink, StageLinkTarget};
pub use versions::{PublishRefusal, VersionCache};

pub(crate) use queries::find_draft;
pub(crate) use versions::load_map;
