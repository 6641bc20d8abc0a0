//! Turns the locale files into one typed function per message.
//! A message that one language lacks, or says with other variables or plural forms, fails the build.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

use crate::completeness::Locales;

#[path = "build/completeness.rs"]
mod completeness;

const LOCALES: &str = "locales";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build/completeness.rs");

    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentences) => {
            for sentence in sentences {
                println!("cargo::error={sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the typed functions, or says in sentences why it cannot.
fn generate() -> Result<(), Vec<String>> {
    let locales = read_locales(Path::new(LOCALES))
        .map_err(|error| vec![format!("{LOCALES} cannot be read: {error}")])?;
    let gaps = completeness::gaps(&locales);
    if !gaps.is_empty() {
        return Err(gaps);
    }
    try_build_from_locales_folder(options())
        .map_err(|error| error.to_string().lines().map(str::to_owned).collect())
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells build scripts their folder by the environment"
)]
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

fn read_locales(folder: &Path) -> io::Result<Locales> {
    let mut locales = Locales::new();
    for (language, path) in entries(folder)? {
        let mut areas = BTreeMap::new();
        for (file, path) in entries(&path)? {
            let area = file.trim_end_matches(".ftl").to_owned();
            areas.insert(area, fs::read_to_string(path)?);
        }
        locales.insert(language, areas);
    }
    Ok(locales)
}

/// What a folder holds, by name.
fn entries(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| {
            entry.map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    entry.path(),
                )
            })
        })
        .collect()
}
