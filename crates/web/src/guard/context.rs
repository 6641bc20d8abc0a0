//! Who is asking, in three kinds; a handler takes the one that its route admits.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::ids::{PersonId, SessionId};
use domain::language::Language;
use domain::security::{Actor, Member, Right, Workspace};
use i18n::Words;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use store::security::{AccountView, Client, Membership, SignedIn};
use store::{Request, RequestKey};

use crate::locale::words_of;
use crate::problem::Problem;
use crate::said::Said;
use crate::state::App;
use crate::undo::Offered;

/// Anybody, perhaps signed in.
#[derive(Clone)]
pub struct Visitor {
    /// The program.
    pub app: App,
    /// When.
    pub now: Timestamp,
    /// From where they ask.
    pub client: Client,
    /// Their session, if they have one.
    pub session: Option<SignedIn>,
    /// In which language they read.
    pub language: Language,
}

/// Somebody signed in, at what is their own.
#[derive(Clone)]
pub struct Owned {
    /// The program.
    pub app: App,
    /// When.
    pub now: Timestamp,
    /// Their session.
    pub session: SignedIn,
    /// Their account.
    pub account: AccountView,
    /// In which language they read.
    pub language: Language,
}

/// A member in a workspace, with the right that the route names.
#[derive(Clone)]
pub struct Desk {
    /// The program.
    pub app: App,
    /// When.
    pub now: Timestamp,
    /// Their session.
    pub session: SessionId,
    /// Who, with the rights of this moment.
    pub member: Member,
    /// Where.
    pub workspace: Workspace,
    /// The workspace's sequence number, which moves with every change.
    pub sequence: i64,
    /// Their account.
    pub account: AccountView,
    /// The workspaces that they belong to.
    pub memberships: Arc<[Membership]>,
    /// In which language they read.
    pub language: Language,
    /// The address asked for.
    pub path: String,
    /// With its query, if the page shown can be asked for again; nothing while something is sent.
    pub address: Option<String>,
    /// What the last request did, to be said once.
    pub said: Option<Said>,
    /// What takes that back, if the address offers it.
    pub undo: Option<Offered>,
}

impl Visitor {
    /// The words of their language.
    pub fn words(&self) -> &'static Words {
        words_of(self.language)
    }
}

impl Owned {
    /// The words of their language.
    pub fn words(&self) -> &'static Words {
        words_of(self.language)
    }
}

impl Desk {
    /// The words of their language.
    pub fn words(&self) -> &'static Words {
        words_of(self.language)
    }

    /// The team's time zone.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.workspace.zone).unwrap_or(TimeZone::UTC)
    }

    /// The day that it is for the team.
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.zone()).date()
    }

    /// Who is asking, as a person of the workspace.
    pub fn me(&self) -> PersonId {
        self.member.person
    }

    /// Who is asking, as the rules see it.
    pub fn actor(&self) -> Actor {
        Actor::Member(self.member.clone())
    }

    /// Whether they may do something; pages leave out what they may not.
    pub fn may(&self, right: Right) -> bool {
        domain::security::allows(self.member.access, right)
    }

    /// A request to the store, told from a repetition by the token of its form.
    pub fn request(&self, form_token: Option<&str>) -> Request {
        Request {
            actor: self.actor(),
            now: self.now,
            key: form_token.and_then(RequestKey::parse),
        }
    }

    /// An address inside the workspace: `path("items")`.
    pub fn href(&self, path: &str) -> String {
        format!("/w/{}/{path}", self.workspace.id)
    }

    /// A problem as a page in their language.
    pub fn problem(&self, problem: Problem) -> Response {
        use axum::response::IntoResponse;
        problem.page(self.language).into_response()
    }
}

macro_rules! from_guard {
    ($($context:ty),*) => {$(
        impl<S: Sync> FromRequestParts<S> for $context {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
                parts.extensions.get::<Self>().cloned().ok_or_else(|| Problem::fault("a handler asks for what its route does not admit"))
            }
        }
    )*};
}

from_guard!(Visitor, Owned, Desk);
