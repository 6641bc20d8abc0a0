//! What goes wrong at the edge, as a page with a way out. A fault is logged here, once, under the number that the page shows.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use domain::language::Language;
use store::{Fault, NotDone};

use crate::frame::bare_layout;
use crate::layout::Layout;
use crate::locale::words_of;

/// Why there is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not there, or not for this person: both look the same.
    Missing,
    /// There, but not with these rights.
    Forbidden,
    /// Not from one of our pages.
    Forged,
    /// The session has ended while something was sent.
    SignedOut,
    /// A body that no form of ours has.
    WrongBody,
    /// More than a form may hold.
    TooLarge,
    /// A link that was used, has expired or was taken back.
    DeadLink,
    /// More at once than one session may have.
    TooMany,
    /// More at once than this machine takes.
    Full,
    /// The disk has no room left.
    DiskFull,
    /// The machine failed; logged under this number.
    Fault(String),
}

impl Problem {
    /// A fault that is ours.
    pub fn fault(what: &str) -> Self {
        let number = reference();
        tracing::error!(number, what, "fault");
        Self::Fault(number)
    }

    /// The status under which the page is sent.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Forged => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::WrongBody => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::DeadLink => StatusCode::GONE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Full => StatusCode::SERVICE_UNAVAILABLE,
            Self::DiskFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The page in a language.
    pub fn page(self, language: Language) -> ProblemPage {
        let words = words_of(language);
        let (title, text) = match &self {
            Self::Missing => (
                words.problems_missing_title(),
                words.problems_missing_text(),
            ),
            Self::Forbidden => (
                words.problems_forbidden_title(),
                words.problems_forbidden_text(),
            ),
            Self::Forged => (words.problems_forged_title(), words.problems_forged_text()),
            Self::SignedOut => (
                words.problems_signed_out_title(),
                words.problems_signed_out_text(),
            ),
            Self::WrongBody | Self::TooLarge => (
                words.problems_too_large_title(),
                words.problems_too_large_text(),
            ),
            Self::DeadLink => (
                words.problems_dead_link_title(),
                words.problems_dead_link_text(),
            ),
            Self::TooMany => (
                words.problems_live_many_title(),
                words.problems_live_many_text(),
            ),
            Self::Full => (
                words.problems_live_full_title(),
                words.problems_live_full_text(),
            ),
            Self::DiskFull => (words.problems_full_title(), words.problems_full_text()),
            Self::Fault(number) => (
                words.problems_fault_title(),
                words.problems_fault_text(number),
            ),
        };
        ProblemPage {
            layout: bare_layout(language),
            title,
            text,
            back: words.problems_back(),
            status: self.status(),
        }
    }
}

/// A problem as people see it.
#[derive(Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    layout: Layout,
    title: String,
    text: String,
    back: String,
    status: StatusCode,
}

impl IntoResponse for ProblemPage {
    fn into_response(self) -> Response {
        let body = self.render().unwrap_or_else(|_| self.title.clone());
        let mut response = (self.status, Html(body)).into_response();
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

impl IntoResponse for Problem {
    /// Only the status and the problem itself; the guard, which knows the reader's language, draws the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::fault(&fault.to_string())
    }
}

impl<R> From<NotDone<R>> for Problem {
    /// What an action did not do, for reasons that a page cannot help with; refusals are the page's own business.
    fn from(not: NotDone<R>) -> Self {
        match not {
            NotDone::Denied => Self::Forbidden,
            NotDone::Missing => Self::Missing,
            NotDone::Refused(_) => Self::fault("a refusal that the page did not show"),
            NotDone::Fault(fault) => fault.into(),
        }
    }
}

/// A short number that people can read out.
fn reference() -> String {
    vault::hexadecimal(&vault::random_bytes::<4>()).to_uppercase()
}
