//! `cargo xtask …`: the chores of the workspace, one word each.

use std::process::{Command, ExitCode};

use xtask::tidy;

const USAGE: &str = "usage: cargo xtask tidy | bench … | crash …";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("tidy") => run_tidy(),
        Some("bench" | "crash") => measure(&arguments),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Builds the program and what measures it, both as they are given to people, and lets the one measure the other.
fn measure(arguments: &[String]) -> ExitCode {
    let build = [
        "build",
        "--release",
        "--package",
        "redthread",
        "--package",
        "bench",
    ];
    let run = ["run", "--release", "--quiet", "--package", "bench", "--"];
    let is_done = cargo(&build, &[]) && cargo(&run, arguments);
    if is_done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn cargo(words: &[&str], arguments: &[String]) -> bool {
    let status = Command::new("cargo")
        .args(words)
        .args(arguments)
        .current_dir(tidy::workspace_root())
        .status();
    status.is_ok_and(|status| status.success())
}

/// Prints every finding and fails when there is one.
fn run_tidy() -> ExitCode {
    let tree = match tidy::Tree::read(&tidy::workspace_root()) {
        Ok(tree) => tree,
        Err(fault) => {
            eprintln!("the workspace cannot be read: {fault}");
            return ExitCode::FAILURE;
        }
    };
    let findings = tidy::check(&tree);
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!("tidy: {} files, nothing to mend", tree.len());
        return ExitCode::SUCCESS;
    }
    println!("tidy: {} to mend", findings.len());
    ExitCode::FAILURE
}
