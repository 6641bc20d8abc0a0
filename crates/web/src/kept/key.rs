//! The key of a kept page: all that the page follows from.

use domain::language::Language;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use store::security::Membership;

use crate::guard::Desk;

/// An address with a longer query is one of a kind.
const QUERY_BYTES_MAX: usize = 1024;

/// A digest of workspace, sequence number, reader, language, day and address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(pub(super) [u8; 32]);

impl Key {
    /// The key of what somebody asks for; none for what is said only once and for what nobody asks for again.
    pub fn of(desk: &Desk, query: Option<&str>) -> Option<Self> {
        let query = query.unwrap_or_default();
        if desk.said.is_some() || query.len() > QUERY_BYTES_MAX || names(query, "said") {
            return None;
        }
        let mut digest = Parts(Sha256::new());
        digest.add(desk.workspace.id.uuid().as_bytes());
        digest.add(&desk.sequence.to_le_bytes());
        digest.reader(desk);
        digest.language_and_day(desk.language, desk.today());
        digest.add(desk.path.as_bytes());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            digest.add(pair.as_bytes());
        }
        Some(Self(digest.0.finalize().into()))
    }
}

fn names(query: &str, name: &str) -> bool {
    let mut pairs = query.split('&').filter_map(|pair| pair.split('=').next());
    pairs.any(|known| known == name)
}

struct Parts(Sha256);

impl Parts {
    /// With its length, so that no two lists of parts read alike.
    fn add(&mut self, part: &[u8]) {
        self.0.update(part.len().to_le_bytes());
        self.0.update(part);
    }

    /// Everything about the reader that a page shows or depends on; a new field of these must be looked at here.
    fn reader(&mut self, desk: &Desk) {
        let account = &desk.account;
        self.add(account.id.uuid().as_bytes());
        self.add(account.name.as_bytes());
        self.add(account.email.as_bytes());
        self.add(account.language.map_or("", Language::code).as_bytes());
        self.add(desk.member.person.uuid().as_bytes());
        self.add(desk.member.access.code().as_bytes());
        let workspace = &desk.workspace;
        self.add(workspace.name.as_str().as_bytes());
        self.add(workspace.language.code().as_bytes());
        self.add(workspace.country.code().as_bytes());
        self.add(workspace.zone.as_bytes());
        self.add(&[workspace.week_start.to_monday_zero_offset().unsigned_abs()]);
        self.memberships(&desk.memberships);
    }

    /// The workspaces that the header offers.
    fn memberships(&mut self, memberships: &[Membership]) {
        self.add(&memberships.len().to_le_bytes());
        for membership in memberships {
            self.add(membership.workspace.id.uuid().as_bytes());
            self.add(membership.workspace.name.as_str().as_bytes());
            self.add(membership.access.code().as_bytes());
        }
    }

    fn language_and_day(&mut self, language: Language, day: Date) {
        self.add(language.code().as_bytes());
        self.add(day.to_string().as_bytes());
    }
}
