//! `cargo xtask …`: the chores of the workspace, one word each.

use std::process::ExitCode;

use xtask::tidy;

fn main() -> ExitCode {
    let chore = std::env::args().nth(1);
    if chore.as_deref() == Some("tidy") {
        return run_tidy();
    }
    eprintln!("usage: cargo xtask tidy");
    ExitCode::from(2)
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
