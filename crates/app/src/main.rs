//! The binary `redthread`: reads the command line and does what it says.

use std::process::ExitCode;

use app::cli::Program;
use clap::Parser;

fn main() -> ExitCode {
    app::cli::run(Program::parse())
}
