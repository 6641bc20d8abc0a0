//! The sample team: half a year of believable work, made by the same actions as real work, at the times at which it happened.
//!
//! What happens is decided beforehand by pure functions (`schedule`, `course`), from plain data (`cast`) and chance that
//! repeats; `play` then carries it out in the order of time. The same day gives the same content.

mod answers;
mod cast;
mod chance;
mod course;
mod crew;
mod deed;
mod play;
mod playbooks;
mod schedule;
mod titles;

use domain::ids::{AccountId, WorkspaceId};
use domain::language::Language;
use domain::text::Email;
use jiff::civil::Date;
use store::{Fault, Store};

use cast::Cast;
use chance::Chance;

/// How much has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Items that are over: published, finished or given up.
    pub finished: usize,
    /// Items that are on their way.
    pub open: usize,
}

impl Scale {
    /// What `redthread demo` makes.
    pub const WHOLE: Self = Self {
        finished: 300,
        open: 60,
    };
    /// Enough for a test.
    pub const SMALL: Self = Self {
        finished: 12,
        open: 6,
    };
}

/// A sample team that is there now.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The workspace.
    pub workspace: WorkspaceId,
    /// The account of its owner.
    pub owner: AccountId,
    /// Where the owner signs in with.
    pub email: Email,
    /// Everybody else's, in the order of the team.
    pub others: Vec<Email>,
}

/// What a sample is made of.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// How much.
    pub scale: Scale,
    /// In which language.
    pub language: Language,
    /// The day before which everything has happened.
    pub today: Date,
    /// With which everybody of the team signs in.
    pub password: &'a str,
}

/// Adds a sample team with its work to a database.
pub async fn fill(store: &Store, wish: &Wish<'_>) -> Result<Sample, Fault> {
    let seed = 0x5EED_0000 + u64::from(wish.language.code().as_bytes()[0]);
    store::with_repeatable_ids(seed, make(store, wish, Chance::seeded(seed))).await
}

async fn make(store: &Store, wish: &Wish<'_>, chance: Chance) -> Result<Sample, Fault> {
    let cast = Cast::of(wish.language).map_err(|cause| Fault::new("reading the cast", cause))?;
    let crew = crew::gather(store, &cast, wish).await?;
    let made = playbooks::begin(store, &crew, &cast, wish).await?;
    let courses = schedule::courses(&crew, &made, &cast, wish.scale, &chance)?;
    play::all(store, &crew, &made, &cast, &courses, &chance).await?;
    Ok(Sample {
        workspace: crew.workspace,
        owner: crew.members[0].account,
        email: crew.emails[0].clone(),
        others: crew.emails[1..].to_vec(),
    })
}

/// A fault of the sample itself, where something that has to fit does not.
fn amiss(what: impl std::fmt::Debug) -> Fault {
    Fault::new("making the sample", format!("{what:?}"))
}
