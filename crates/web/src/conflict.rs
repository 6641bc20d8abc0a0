//! Two people change the same thing: a form carries what it was drawn from, so that the later one sees what the earlier one wrote.
//! The page drawn then carries what is there now; saving it once more replaces that knowingly.

use crate::form::Fields;

/// The hidden field with what a form was drawn from.
pub const WAS: &str = "was";

/// What two people wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// By whoever is asking.
    pub mine: String,
    /// What is there now.
    pub theirs: String,
}

/// Whether something changed since the form was drawn; a form that does not say what it was drawn from is taken as fresh.
pub fn is_stale(fields: &Fields, name: &str, now: &str) -> bool {
    fields.find(name).is_some_and(|was| was != now)
}

#[cfg(test)]
mod tests;
