//! The command line: one file a command, and the one kind of failure they share.

pub mod backup;
pub mod calendar;
pub mod demo;
pub mod restore;
pub mod workspace;

use std::process::ExitCode;
use std::{fmt, io};

use clap::{Parser, Subcommand};

use crate::serve::serve;
use crate::settings::ServeArguments;

/// The operating system of a marketing and sales team. Without a command it serves the pages.
#[derive(Debug, Parser)]
#[command(name = "redthread", version, args_conflicts_with_subcommands = true)]
pub struct Program {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeArguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Copies everything but the keys into one file, while the program runs.
    Backup(backup::BackupArguments),
    /// Puts a backup into an empty place.
    Restore(restore::RestoreArguments),
    /// Fills an empty data folder with a sample team and half a year of its work.
    Demo(demo::DemoArguments),
    /// Working days and working time.
    #[command(subcommand)]
    Calendar(calendar::CalendarCommand),
    /// Workspaces of this installation.
    #[command(subcommand)]
    Workspace(workspace::WorkspaceCommand),
}

/// Why a command stopped, said to the person at the terminal.
#[derive(Debug)]
pub enum CliError {
    /// What was asked cannot be done; a whole sentence.
    Refused(String),
    /// The answer could not be written.
    Output(io::Error),
}

impl fmt::Display for CliError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(sentence) => formatter.write_str(sentence),
            Self::Output(error) => write!(formatter, "The answer could not be written: {error}."),
        }
    }
}

impl std::error::Error for CliError {}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Runs what the command line says; a refusal is a sentence on the error stream and the exit code 2.
pub fn run(program: Program) -> ExitCode {
    let done = match program.command {
        Some(Command::Calendar(command)) => calendar::run(&command, &mut io::stdout().lock()),
        Some(Command::Backup(arguments)) => backup::run(&arguments, &mut io::stdout()),
        Some(Command::Restore(arguments)) => restore::run(&arguments, &mut io::stdout()),
        Some(Command::Demo(arguments)) => demo::run(&arguments, &mut io::stdout()),
        Some(Command::Workspace(command)) => workspace::run(&command, &mut io::stdout()),
        None => serve(&program.serve),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
