//! Judging one answer.

use std::fmt;

use axum::http::{HeaderMap, header};
use web::routes::{Admits, Row};

use super::ground::{Answer, Sent};
use super::paths::{Address, Belongs};
use super::policy::Expected;
use super::strolls::told;
use super::world::{Principal, World};

/// What a request is sent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To read.
    Read,
    /// To change something with a sound body.
    Change,
    /// To see what an unsound body does.
    Try,
}

/// One request and what is known of it.
pub struct Case<'a> {
    /// The route.
    pub row: &'a Row,
    /// Who asks.
    pub principal: &'a Principal,
    /// Where.
    pub address: &'a Address,
    /// What they are to get.
    pub expected: Expected,
    /// What for.
    pub purpose: Purpose,
    /// What is sent.
    pub sent: Sent,
}

impl fmt::Display for Case<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let who = told(self.principal, self.address);
        let (method, body) = (&self.sent.method, &self.sent.body);
        write!(
            f,
            "{method} {} ({}) by {who} [{body}]",
            self.row.path, self.sent.path
        )
    }
}

impl Case<'_> {
    /// What is wrong with an answer.
    pub fn judge(&self, answer: &Answer, nowhere: &Answer, world: &World) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut say = |what: &str| wrong.push(format!("{self}: {what}"));
        if !self.is_right_status(answer) {
            let (status, expected) = (answer.status, self.expected);
            say(&format!("{status}, but {expected:?} was expected"));
        }
        let is_missing = self.expected == Expected::Missing && answer.status == 404;
        if is_missing && !is_same(answer, nowhere) {
            say("tells what is missing from what never was");
        }
        for (canary, access, own) in [
            (world.a.canary, self.principal.in_a, Belongs::ToA),
            (world.b.canary, self.principal.in_b, Belongs::ToB),
        ] {
            let is_by_link = self.row.admits == Admits::LinkHolder && self.address.belongs == own;
            if access.is_none() && !is_by_link && answer.says(canary) {
                say(&format!("says {canary}"));
            }
        }
        wrong
    }

    fn is_right_status(&self, answer: &Answer) -> bool {
        let status = answer.status.as_u16();
        match (self.expected, self.purpose) {
            (Expected::SignIn, Purpose::Read) => {
                let to = answer.headers.get(header::LOCATION);
                status == 303
                    && to.is_some_and(|to| {
                        to.as_bytes().starts_with(b"/sign-in?to=%2F")
                            || to.as_bytes().starts_with(b"/sign-in?to=/")
                    })
            }
            (Expected::SignIn, _) => status == 401,
            (Expected::Missing, _) => status == 404,
            // An owner's item is refused by its rule only once the body says what is wanted.
            (Expected::Forbidden, _) => {
                status == 403 || (status == 404 && self.sent.body.is_empty())
            }
            (Expected::Over, _) => status == 410,
            (Expected::Served, Purpose::Read) => {
                status == 200 || (status == 303 && self.row.path == "/")
            }
            (Expected::Served, Purpose::Change) => matches!(status, 200 | 303),
            (Expected::Served, Purpose::Try) => status < 500 && status != 401,
        }
    }
}

/// The same answer, apart from its length's header, which goes with the text.
fn is_same(one: &Answer, other: &Answer) -> bool {
    let plain = |headers: &HeaderMap| {
        let mut headers = headers.clone();
        headers.remove(header::CONTENT_LENGTH);
        headers
    };
    one.body == other.body && plain(&one.headers) == plain(&other.headers)
}
