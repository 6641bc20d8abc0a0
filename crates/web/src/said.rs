//! What the last request did, carried to the next page in its address and said there once.

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
    /// Days were moved.
    DatesMoved,
}

const CODES: [(Said, &str); 14] = [
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
            Self::DatesMoved => words.work_dates_said(),
        }
    }
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
