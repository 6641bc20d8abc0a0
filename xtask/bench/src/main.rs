//! Measures the built program from outside, and kills it while it writes: `cargo xtask bench`, `cargo xtask crash`.

mod crash;
mod fault;
mod ground;
mod program;
mod wire;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::fault::Broken;

#[derive(Parser)]
struct Chores {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Kills the program while it writes and counts what is missing afterwards.
    Crash(crash::CrashArguments),
}

fn main() -> ExitCode {
    let done = runtime().and_then(|runtime| {
        runtime.block_on(async {
            match Chores::parse().chore {
                Chore::Crash(arguments) => crash::run(&arguments).await,
            }
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(broken) => {
            eprintln!("{broken}");
            ExitCode::FAILURE
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Broken> {
    let built = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    Ok(built?)
}
