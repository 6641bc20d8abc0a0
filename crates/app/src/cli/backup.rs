//! `redthread backup FILE`: everything but the keys as one file, while the program runs.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use i18n::Words;
use store::backup::{Place, Summary, is_empty, snapshot};

use super::CliError;
use crate::archive::{self, About, FORMAT, Manifest, own_file, with_ending};
use crate::serve::{now, plain, runtime, terminal_language, unopened_words};
use crate::settings::DataArguments;

/// What a backup needs.
#[derive(Debug, Args)]
pub struct BackupArguments {
    /// The file to write; it must not be there yet.
    file: PathBuf,
    #[command(flatten)]
    data: DataArguments,
}

/// Writes the backup and says what is not in it.
pub fn run(arguments: &BackupArguments, out: &mut impl Write) -> Result<(), CliError> {
    let words = Words::of(terminal_language());
    let file = arguments.file.display().to_string();
    if arguments.file.exists() {
        return Err(CliError::Refused(words.program_backup_exists(file)));
    }
    let place = arguments.data.place();
    let folder = arguments.data.data.display().to_string();
    if matches!(&place, Place::File(path) if !path.exists()) {
        return Err(CliError::Refused(words.program_backup_nothing(folder)));
    }
    let taken = with_ending(&arguments.file, "snapshot");
    let written = write(words, arguments, &place, &taken);
    drop(fs::remove_file(&taken));
    written?;
    writeln!(out, "{}", plain(&words.program_backup_done(file)))?;
    writeln!(out, "{}", plain(&words.program_backup_keys()))?;
    Ok(())
}

/// First one moment of the database, then the files: they never change once a row names them, so all of them are there.
fn write(
    words: &Words,
    arguments: &BackupArguments,
    place: &Place,
    taken: &Path,
) -> Result<(), CliError> {
    let failed = |cause: String| CliError::Refused(words.program_backup_failed(cause));
    own_file(taken).map_err(|cause| failed(cause.to_string()))?;
    let summary = runtime()?.block_on(async {
        let nothing = is_empty(place).await?;
        Ok(if nothing {
            None
        } else {
            Some(snapshot(place, taken).await?)
        })
    });
    let folder = arguments.data.data.display().to_string();
    let summary = match summary {
        Ok(Some(summary)) => summary,
        Ok(None) => return Err(CliError::Refused(words.program_backup_nothing(folder))),
        Err(fault) => return Err(CliError::Refused(unopened_words(words, folder, fault))),
    };
    let data = &arguments.data.data;
    archive::write(&arguments.file, taken, data, manifest(&summary))
        .map_err(|fault| failed(fault.to_string()))?;
    Ok(())
}

fn manifest(summary: &Summary) -> Manifest {
    let sequences = summary.sequences.iter();
    let sequences = sequences.map(|(id, sequence)| (id.as_simple().to_string(), *sequence));
    Manifest {
        about: About {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            made_at: now().to_string(),
            form: summary.form,
        },
        sequences: sequences.collect::<BTreeMap<_, _>>(),
        rows: summary.rows.clone(),
        parts: Vec::new(),
    }
}
