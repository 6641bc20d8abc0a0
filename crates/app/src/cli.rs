//! The command line: one file a command, and the one kind of failure they share.

pub mod calendar;

use std::{fmt, io};

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
