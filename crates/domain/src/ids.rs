//! Identifiers: one type per thing, so that an item's id can never be taken for a person's.
//!
//! Fresh ones come from the caller (chance is an argument); written as 32 hexadecimal digits in addresses.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// The text is not an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an identifier made or read elsewhere.
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The identifier as the stores keep it.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_simple().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.as_simple())
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                if text.len() != 32 {
                    return Err(NotAnId);
                }
                Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)
            }
        }
    )*};
}

ids! {
    /// One business; nothing crosses its border.
    WorkspaceId,
    /// Somebody who can sign in to this installation.
    AccountId,
    /// One live sign-in.
    SessionId,
    /// Somebody who works in a workspace, with or without an account.
    PersonId,
    /// A seat in the work.
    RoleId,
    /// One stay away from work.
    AbsenceId,
    /// One closure or half day of a workspace's calendar.
    ExceptionId,
    /// The agreed way to make one kind of thing.
    ProcessId,
    /// One published state of a process; never changes.
    VersionId,
    /// One stretch of work; the same for life, also when renamed or moved.
    StageId,
    /// One line of a checklist; the same for life.
    EntryId,
    /// One piece of work.
    ItemId,
    /// One stay of an item in a stage.
    SpellId,
    /// A link that shows or does one thing without an account.
    LinkId,
    /// What somebody looks for, kept under a name.
    ViewId,
}

#[cfg(test)]
mod tests;
