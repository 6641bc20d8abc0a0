//! `redthread workspace add`: opens a workspace for somebody who has an account.

use std::io::Write;

use clap::{Args, Subcommand};
use domain::country::Country;
use domain::language::Language;
use domain::security::NewWorkspace;
use domain::text::{Email, Name};
use jiff::civil::Weekday;

use super::CliError;
use crate::serve::{open_store, runtime};
use crate::settings::DataArguments;

/// What can be done to workspaces from the terminal.
#[derive(Debug, Subcommand)]
pub enum WorkspaceCommand {
    /// Opens a workspace; its owner must have an account already.
    Add(AddArguments),
}

/// What a new workspace needs.
#[derive(Debug, Args)]
pub struct AddArguments {
    /// What the team or business is called.
    #[arg(long)]
    name: String,
    /// The e-mail address with which its owner signs in.
    #[arg(long)]
    owner: String,
    /// he, ru or en.
    #[arg(long, default_value = "en")]
    language: String,
    /// IL, RU, UA, KZ, US, GB or NONE.
    #[arg(long, default_value = "NONE")]
    country: String,
    #[command(flatten)]
    data: DataArguments,
}

/// Runs the command and writes the address of the new workspace.
pub fn run(command: &WorkspaceCommand, out: &mut impl Write) -> Result<(), CliError> {
    let WorkspaceCommand::Add(arguments) = command;
    let refused = |sentence: &str| CliError::Refused(sentence.to_owned());
    let owner = Email::parse(&arguments.owner)
        .ok_or_else(|| refused("--owner needs an e-mail address."))?;
    let country = Country::parse(&arguments.country)
        .ok_or_else(|| refused("--country is one of IL, RU, UA, KZ, US, GB, NONE."))?;
    let new = NewWorkspace {
        name: Name::parse(&arguments.name)
            .map_err(|_| refused("--name needs 1 to 80 characters."))?,
        language: Language::parse(&arguments.language)
            .ok_or_else(|| refused("--language is one of he, ru, en."))?,
        country,
        week_start: if matches!(country, Country::Israel | Country::UnitedStates) {
            Weekday::Sunday
        } else {
            Weekday::Monday
        },
    };
    let id = runtime()?.block_on(async {
        let store = open_store(&arguments.data).await?;
        let account = store
            .find_account_by_email(&owner)
            .await
            .map_err(|fault| CliError::Refused(fault.to_string()))?;
        let account = account.ok_or_else(|| {
            refused(
                "Nobody has an account with that address yet: sign in first, then add workspaces.",
            )
        })?;
        store
            .open_workspace(account.id, new, crate::serve::now())
            .await
            .map_err(|fault| CliError::Refused(fault.to_string()))
    })?;
    writeln!(out, "/w/{id}/day")?;
    Ok(())
}
