//! `redthread restore FILE`: puts a backup into an empty place, after all of it was found to be whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use i18n::Words;
use store::OpenFault;
use store::backup::{Place, is_empty, pour, settle, summary};

use super::CliError;
use crate::archive::{self, ArchiveFault, DATABASE, FILES, Manifest, own_file, sync_folder};
use crate::serve::{now, plain, runtime, terminal_language, unopened_words};
use crate::settings::DataArguments;

/// Where the parts lie until all of them are ready.
const WAITING: &str = "restoring";

/// What a restore needs.
#[derive(Debug, Args)]
pub struct RestoreArguments {
    /// The backup.
    file: PathBuf,
    #[command(flatten)]
    data: DataArguments,
}

/// Restores the backup and says what has ended.
pub fn run(arguments: &RestoreArguments, out: &mut impl Write) -> Result<(), CliError> {
    let words = Words::of(terminal_language());
    let place = arguments.data.place();
    let data = &arguments.data.data;
    let is_free = runtime()?.block_on(is_empty(&place));
    let is_free = is_free.map_err(|fault| unopened(words, data, fault))?;
    if !is_free || holds_files(&data.join(FILES)) {
        let place = match &place {
            Place::File(_) => data.display().to_string(),
            Place::Postgres(_) => "PostgreSQL".to_owned(),
        };
        return Err(CliError::Refused(words.program_restore_not_empty(place)));
    }
    let file = arguments.file.display().to_string();
    let refused = |fault| refused(words, &file, fault);
    let whole = archive::read(&arguments.file, |_| Ok(io::sink())).map_err(refused)?;
    let was_there = data.exists();
    let waiting = data.join(WAITING);
    let restored = restore(words, arguments, &place, &waiting);
    drop(fs::remove_dir_all(&waiting));
    if restored.is_err() && !was_there {
        drop(fs::remove_dir(data));
    }
    restored?;
    let day = whole.about.made_at.get(..10).unwrap_or_default();
    writeln!(out, "{}", plain(&words.program_restore_done(day)))?;
    writeln!(out, "{}", plain(&words.program_restore_ended()))?;
    Ok(())
}

fn holds_files(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// Unpacks beside the place, ends what has to end, and only then moves everything there, the database last.
fn restore(
    words: &Words,
    arguments: &RestoreArguments,
    place: &Place,
    waiting: &Path,
) -> Result<(), CliError> {
    let failed =
        |cause: io::Error| CliError::Refused(words.program_restore_failed(cause.to_string()));
    let file = arguments.file.display().to_string();
    if waiting.exists() {
        fs::remove_dir_all(waiting).map_err(failed)?;
    }
    fs::create_dir_all(waiting).map_err(failed)?;
    let manifest = archive::read(&arguments.file, |name| part(&waiting.join(name)));
    let manifest = manifest.map_err(|fault| refused(words, &file, fault))?;
    let database = waiting.join(DATABASE);
    let settled = runtime()?.block_on(settled(&database, &manifest, place));
    settled.map_err(|fault| unopened(words, &arguments.file, fault))?;
    let data = &arguments.data.data;
    if waiting.join(FILES).exists() {
        drop(fs::remove_dir(data.join(FILES)));
        fs::rename(waiting.join(FILES), data.join(FILES)).map_err(failed)?;
    }
    if let Place::File(path) = place {
        fs::rename(&database, path).map_err(failed)?;
        sync_folder(path).map_err(failed)?;
    }
    Ok(())
}

/// The database must be what the list of parts says of it before anything is done with it.
async fn settled(database: &Path, manifest: &Manifest, place: &Place) -> Result<(), OpenFault> {
    let found = summary(database).await?;
    let sequences = found.sequences.iter();
    let is_same = found.rows == manifest.rows
        && found.form == manifest.about.form
        && sequences
            .map(|(id, sequence)| (id.as_simple().to_string(), *sequence))
            .eq(manifest.sequences.clone());
    if !is_same {
        let what = "its rows are not what its list says";
        return Err(OpenFault::Damaged(what.to_owned()));
    }
    settle(database, now()).await?;
    if let Place::Postgres(url) = place {
        pour(database, url).await?;
    }
    Ok(())
}

/// A part that is on the disk once it is finished.
fn part(path: &Path) -> io::Result<Kept> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    own_file(path).map(Kept)
}

struct Kept(File);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

fn refused(words: &Words, file: &str, fault: ArchiveFault) -> CliError {
    CliError::Refused(match fault {
        ArchiveFault::Newer => words.program_restore_newer(file),
        ArchiveFault::Damaged(what) => words.program_restore_damaged(file, what),
        ArchiveFault::Io(cause) => words.program_restore_failed(cause.to_string()),
    })
}

fn unopened(words: &Words, place: &Path, fault: OpenFault) -> CliError {
    CliError::Refused(unopened_words(words, place.display().to_string(), fault))
}
