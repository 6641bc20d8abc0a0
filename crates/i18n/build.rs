//! Turns the locale files into one typed function per message.
//! A message that one language lacks, or says with other variables or plural forms, fails the build.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

#[path = "build/completeness.rs"]
mod completeness;

const LOCALES: &str = "locales";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");

    let gaps = completeness::gaps(Path::new(LOCALES));
    if !gaps.is_empty() {
        for gap in &gaps {
            println!("cargo::error={gap}");
        }
        return ExitCode::FAILURE;
    }
    match try_build_from_locales_folder(options()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn options() -> BuildOptions {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    BuildOptions::default()
        .with_locales_folder(LOCALES)
        .with_output_file_path(&format!("{out}/messages.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!(
            "{out}/messages.ftl"
        )))
        .with_default_language("en")
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_format()
}
