//! The sample team of each language, read from the plain data beside this file.

use std::collections::BTreeMap;

use domain::language::Language;
use serde::Deserialize;

/// A team with everything that it says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// What the workspace is called.
    pub workspace: String,
    /// Whose holidays count.
    pub country: String,
    /// Where what it publishes can be seen.
    pub site: String,
    /// Where its files lie.
    pub drive: String,
    /// The role at which work waits for days.
    pub slow_role: String,
    /// The role at which it waits a little.
    pub busy_role: String,
    /// What kick-offs say.
    pub briefs: Vec<String>,
    /// Why work is given up.
    pub cancels: Vec<String>,
    /// Everybody, the owner first.
    #[serde(rename = "person")]
    pub people: Vec<CastPerson>,
    /// Who is away when.
    #[serde(rename = "absence")]
    pub absences: Vec<CastAbsence>,
    /// When the team is closed.
    #[serde(rename = "closure")]
    pub closures: Vec<CastClosure>,
    /// What goes into the holes of titles.
    pub fills: BTreeMap<String, Vec<String>>,
    /// What is made, by the key of the starter playbook.
    #[serde(rename = "process")]
    pub processes: BTreeMap<String, CastProcess>,
    /// Where and why work comes back.
    #[serde(rename = "return")]
    pub returns: Vec<CastReturn>,
    /// What is left out and why.
    #[serde(rename = "skip")]
    pub skips: Vec<CastSkip>,
    /// What is written into entries of text, by the entry's id in the playbook.
    pub answers: BTreeMap<String, Vec<String>>,
}

/// Somebody of the team.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastPerson {
    /// Their name.
    pub name: String,
    /// The part of their address before the `@`.
    pub mail: String,
    /// How much they may do.
    pub access: String,
    /// Their seats.
    pub roles: Vec<String>,
}

/// Days away.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastAbsence {
    /// Who.
    pub person: String,
    /// Who takes over.
    pub stand_in: String,
    /// When it begins.
    pub weeks_ago: i64,
    /// How long.
    pub days: i64,
}

/// Days on which nobody works.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastClosure {
    /// Why.
    pub name: String,
    /// When it begins.
    pub weeks_ago: i64,
    /// How long.
    pub days: i64,
}

/// What a process is used for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastProcess {
    /// The role whose holders answer for the work.
    pub owner: String,
    /// Titles with holes.
    pub titles: Vec<String>,
}

/// A way back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastReturn {
    /// In this process.
    pub process: String,
    /// From this stage.
    pub from: String,
    /// To that one.
    pub to: String,
    /// Why.
    pub reasons: Vec<String>,
}

/// A stage that is sometimes left out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastSkip {
    /// In this process.
    pub process: String,
    /// This stage.
    pub stage: String,
    /// Why.
    pub reasons: Vec<String>,
}

impl Cast {
    /// The team of a language.
    pub fn of(language: Language) -> Result<Self, toml::de::Error> {
        toml::from_str(match language {
            Language::Hebrew => include_str!("cast/he.toml"),
            Language::Russian => include_str!("cast/ru.toml"),
            Language::English => include_str!("cast/en.toml"),
        })
    }
}

#[cfg(test)]
mod tests;
