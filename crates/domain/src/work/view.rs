//! What somebody looks for often, kept under a name: for themselves, or shared with the team.

use jiff::Timestamp;

use super::Finding;
use crate::ids::{PersonId, ViewId};
use crate::security::{Actor, Right};
use crate::text::Name;

/// Views that one person may keep.
pub const VIEWS_MAX: usize = 50;

/// A name for what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Identifies it.
    pub id: ViewId,
    /// Who made it.
    pub owner: PersonId,
    /// What it is called.
    pub name: Name,
    /// What it looks for.
    pub finding: Finding,
    /// Since when the team has it too.
    pub shared_at: Option<Timestamp>,
}

/// Who has a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever made it.
    Mine,
    /// The whole team.
    Team,
}

/// Why a view was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewRefusal {
    /// Only managers share with the team, and change what is shared.
    NotForTeam,
    /// As many as one person may keep.
    TooMany,
}

/// What happened to a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ViewEvent {
    /// It was kept.
    Kept {
        /// Which.
        view: ViewId,
        /// Its name.
        name: Name,
        /// For the team.
        is_shared: bool,
    },
    /// It has another name.
    Renamed {
        /// Which.
        view: ViewId,
        /// Its name now.
        name: Name,
    },
    /// It was taken away.
    Removed {
        /// Which.
        view: ViewId,
    },
}

/// Whether somebody may keep one more view for an audience.
pub fn may_keep(actor: &Actor, audience: Audience, own_count: usize) -> Result<(), ViewRefusal> {
    if audience == Audience::Team && !actor.may(Right::ItemManage) {
        return Err(ViewRefusal::NotForTeam);
    }
    if own_count >= VIEWS_MAX {
        return Err(ViewRefusal::TooMany);
    }
    Ok(())
}

/// Whether somebody sees a view: their own, and what the team shares.
pub fn may_see(actor: &Actor, view: &View) -> bool {
    view.shared_at.is_some() || actor.person() == Some(view.owner)
}

/// Whether somebody may rename or remove a view: their own, and managers what the team shares.
pub fn may_change(actor: &Actor, view: &View) -> Result<(), ViewRefusal> {
    if view.shared_at.is_some() && !actor.may(Right::ItemManage) {
        return Err(ViewRefusal::NotForTeam);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
