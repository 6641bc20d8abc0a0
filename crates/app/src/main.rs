//! The program `redthread`.

mod cli;

use std::io;
use std::process::ExitCode;

use clap::Parser;

/// The operating system of a marketing and sales team.
#[derive(Debug, Parser)]
#[command(name = "redthread", version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Working days and working time.
    #[command(subcommand)]
    Calendar(cli::calendar::CalendarCommand),
}

fn main() -> ExitCode {
    let Program {
        command: Command::Calendar(command),
    } = Program::parse();
    match cli::calendar::run(&command, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
