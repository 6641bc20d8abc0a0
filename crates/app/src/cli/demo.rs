//! `redthread demo`: fills an empty data folder with a sample team and says how to sign in.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use domain::language::Language;
use i18n::Words;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::{Fault, Store};

use super::CliError;
use crate::archive::{sync_folder, with_ending};
use crate::demo::{Sample, Scale, Wish, fill};
use crate::serve::{DATABASE_FILE, now, plain, runtime, terminal_language};
use crate::settings::DataArguments;

/// Marks a data folder whose password is no secret.
const MARK: &str = "sample";
/// Letters and digits that nobody takes for one another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// What a sample team needs.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// The folder to fill; it must be empty or not there yet.
    #[arg(long, env = "REDTHREAD_DATA", default_value = "data")]
    data: PathBuf,
    /// he, ru, en, or all of them in a workspace each.
    #[arg(long, default_value = "all")]
    language: String,
    /// The day before which everything has happened, such as 2026-09-14; the same day gives the same content.
    #[arg(long)]
    today: Option<Date>,
}

/// Fills the folder and writes how to sign in.
pub fn run(arguments: &DemoArguments, out: &mut impl Write) -> Result<(), CliError> {
    let words = Words::of(terminal_language());
    let languages = languages(&arguments.language)
        .ok_or_else(|| CliError::Refused(words.program_demo_language()))?;
    let folder = arguments.data.display().to_string();
    if !is_empty(&arguments.data)? {
        return Err(CliError::Refused(words.program_demo_not_empty(folder)));
    }
    fs::create_dir_all(&arguments.data)?;
    let password = password();
    let made = runtime()?.block_on(make(arguments, &languages, &password));
    let samples = match made {
        Ok(samples) => samples,
        Err(fault) => {
            sweep(&arguments.data)?;
            return Err(CliError::Refused(
                words.program_demo_failed(fault.to_string()),
            ));
        }
    };
    keep(&arguments.data)?;
    let mut say = |line: String| writeln!(out, "{}", plain(&line));
    say(words.program_demo_done(folder.clone()))?;
    for (name, sample) in &samples {
        say(words.program_demo_workspace(name, sample.email.as_str()))?;
    }
    say(words.program_demo_password(password))?;
    let command = format!("redthread --data {folder}");
    say(words.program_demo_start(command, "http://127.0.0.1:8080"))?;
    Ok(())
}

/// Whether the data are a sample.
pub fn is_sample(data: &DataArguments) -> bool {
    data.database_url.is_none() && data.data.join(MARK).exists()
}

fn languages(wanted: &str) -> Option<Vec<Language>> {
    match wanted {
        "all" => Some(Language::ALL.to_vec()),
        one => Language::parse(one).map(|language| vec![language]),
    }
}

/// Nothing but what an interrupted run has left there.
fn is_empty(folder: &Path) -> Result<bool, CliError> {
    if !folder.exists() {
        return Ok(true);
    }
    sweep(folder)?;
    Ok(fs::read_dir(folder)?.next().is_none())
}

fn partial(folder: &Path) -> PathBuf {
    with_ending(&folder.join(DATABASE_FILE), "partial")
}

/// Takes away the beginnings of a sample.
fn sweep(folder: &Path) -> Result<(), CliError> {
    let partial = partial(folder);
    for ending in ["", "-wal", "-shm"] {
        let mut name = partial.as_os_str().to_owned();
        name.push(ending);
        if Path::new(&name).exists() {
            fs::remove_file(&name)?;
        }
    }
    Ok(())
}

/// Under another name until it is whole, so that nobody ever opens half of it.
async fn make(
    arguments: &DemoArguments,
    languages: &[Language],
    password: &str,
) -> Result<Vec<(String, Sample)>, Fault> {
    let opened = Store::open_sqlite_draft(&partial(&arguments.data)).await;
    let store = opened.map_err(|fault| Fault::new("opening a database file", fault))?;
    let today = now().to_zoned(TimeZone::UTC).date();
    let mut samples = Vec::with_capacity(languages.len());
    for language in languages {
        let wish = Wish {
            scale: Scale::WHOLE,
            language: *language,
            today: arguments.today.unwrap_or(today),
            password,
        };
        let sample = fill(&store, &wish).await?;
        let workspace = store.find_workspace(sample.workspace).await?;
        let name = workspace.map(|workspace| workspace.name.to_string());
        samples.push((name.unwrap_or_default(), sample));
    }
    store.close().await?;
    Ok(samples)
}

fn keep(folder: &Path) -> Result<(), CliError> {
    let database = folder.join(DATABASE_FILE);
    fs::write(folder.join(MARK), b"")?;
    fs::File::open(partial(folder))?.sync_all()?;
    fs::rename(partial(folder), &database)?;
    sync_folder(&database)?;
    Ok(())
}

/// Four groups of four, of the operating system's randomness.
fn password() -> String {
    let bytes = vault::random_bytes::<16>();
    let letters = bytes.map(|byte| char::from(LETTERS[usize::from(byte) % LETTERS.len()]));
    let groups = letters.chunks(4).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join("-")
}
