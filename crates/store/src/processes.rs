//! Processes: a draft that people edit and versions that never change once they are published.

mod codec;
mod drafts;
mod queries;
mod versions;

pub use drafts::{DraftRefusal, NewProcess, RowDraft, StageDraft};
pub use queries::{Draft, ProcessView, Version};
pub use versions::{PublishRefusal, VersionCache};

pub(crate) use queries::find_draft;
pub(crate) use versions::load_map;
