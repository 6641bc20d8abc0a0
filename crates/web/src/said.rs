//! What the last request did, carried to the next page in its address and said there once.

use axum::http::Uri;
use domain::ids::UndoId;
use i18n::Words;

/// Something that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Saved.
    Saved,
    /// Handed over to the next stage.
    HandedOver,
    /// Sent back.
    SentBack,
    /// A stage was left out.
    Skipped,
    /// Somebody else has the ball.
    Reassigned,
    /// It is out.
    Published,
    /// A plan became work.
    Launched,
    /// A version was published.
    VersionPublished,
    /// The example is gone.
    ExampleRemoved,
    /// Given up.
    Cancelled,
    /// A session was ended.
    SessionEnded,
    /// The inside of a stage was saved.
    StageSaved,
    /// One's own password is another now.
    PasswordChanged,
    /// A comment was written.
    Commented,
    /// Files were added.
    FileAdded,
    /// A file was taken away; it can be brought back.
    FileRemoved,
    /// A task was written down.
    TaskAdded,
    /// A task is done.
    TaskDone,
    /// A task will not be done.
    TaskDropped,
    /// A task is open again.
    TaskReopened,
    /// What was done last was taken back.
    TakenBack,
    /// An absence is taken back.
    AbsenceRemoved,
    /// Days were moved.
    DatesMoved,
}

const CODES: [(Said, &str); 23] = [
    (Said::Saved, "saved"),
    (Said::HandedOver, "handed-over"),
    (Said::SentBack, "sent-back"),
    (Said::Skipped, "skipped"),
    (Said::Reassigned, "reassigned"),
    (Said::Published, "published"),
    (Said::Launched, "launched"),
    (Said::VersionPublished, "version-published"),
    (Said::ExampleRemoved, "example-removed"),
    (Said::Cancelled, "cancelled"),
    (Said::SessionEnded, "session-ended"),
    (Said::StageSaved, "stage-saved"),
    (Said::PasswordChanged, "password-changed"),
    (Said::Commented, "commented"),
    (Said::FileAdded, "file-added"),
    (Said::FileRemoved, "file-removed"),
    (Said::TaskAdded, "task-added"),
    (Said::TaskDone, "task-done"),
    (Said::TaskDropped, "task-dropped"),
    (Said::TaskReopened, "task-reopened"),
    (Said::TakenBack, "taken-back"),
    (Said::AbsenceRemoved, "absence-removed"),
    (Said::DatesMoved, "dates-moved"),
];

impl Said {
    /// An address with this to say.
    pub fn at(self, href: &str) -> String {
        let code = CODES
            .iter()
            .find(|(said, _)| *said == self)
            .map_or("saved", |(_, code)| code);
        let separator = if href.contains('?') { '&' } else { '?' };
        format!("{href}{separator}said={code}")
    }

    /// The same with a way to take it back, where there is one.
    pub fn with_undo(self, href: &str, undo: Option<UndoId>) -> String {
        let said = self.at(href);
        undo.map_or_else(|| said.clone(), |undo| format!("{said}&undo={undo}"))
    }

    /// As a sentence.
    pub fn words(self, words: &Words) -> String {
        match self {
            Self::Saved => words.common_said_saved(),
            Self::HandedOver => words.common_said_handed_over(),
            Self::SentBack => words.common_said_sent_back(),
            Self::Skipped => words.common_said_skipped(),
            Self::Reassigned => words.common_said_reassigned(),
            Self::Published => words.common_said_published(),
            Self::Launched => words.common_said_launched(),
            Self::VersionPublished => words.common_said_version_published(),
            Self::ExampleRemoved => words.common_said_example_removed(),
            Self::Cancelled => words.common_said_cancelled(),
            Self::SessionEnded => words.common_said_session_ended(),
            Self::StageSaved => words.common_said_stage_saved(),
            Self::PasswordChanged => words.common_said_password_changed(),
            Self::Commented => words.work_talk_said_commented(),
            Self::FileAdded => words.work_files_said_added(),
            Self::FileRemoved => words.work_files_said_removed(),
            Self::TaskAdded => words.work_task_said_added(),
            Self::TaskDone => words.work_task_said_done(),
            Self::TaskDropped => words.work_task_said_dropped(),
            Self::TaskReopened => words.work_task_said_reopened(),
            Self::TakenBack => words.common_undo_said(),
            Self::AbsenceRemoved => words.common_undo_said_absence_removed(),
            Self::DatesMoved => words.work_dates_said(),
        }
    }
}

/// An address without what it has to say.
pub fn unsaid(address: &Uri) -> String {
    let query = address.query().unwrap_or_default();
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("said="))
        .collect();
    if kept.is_empty() {
        return address.path().to_owned();
    }
    format!("{}?{}", address.path(), kept.join("&"))
}

/// What an address has to say.
pub fn from_query(query: &str) -> Option<Said> {
    let code = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("said="))?;
    CODES
        .iter()
        .find(|(_, known)| *known == code)
        .map(|(said, _)| *said)
}
