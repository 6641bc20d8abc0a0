//! Reading an archive from its beginning to its end, and believing nothing of it before its digests are compared.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;
use tar::{Archive, Entry, EntryType};

use super::write::copy_digesting;
use super::{ABOUT, About, ArchiveFault, DATABASE, FORMAT, MANIFEST, Manifest, Part, is_part};

/// Parts of an archive at most.
const PARTS_MAX: usize = 1_000_000;
/// The longest document inside.
const DOCUMENT_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// Reads a whole archive; each part is written to what `sink` gives for its name. With sinks that keep nothing, this only
/// looks whether the archive is whole.
pub fn read<W: Write>(
    from: &Path,
    mut sink: impl FnMut(&str) -> io::Result<W>,
) -> Result<Manifest, ArchiveFault> {
    let file = BufReader::new(File::open(from)?);
    let mut archive = Archive::new(GzDecoder::new(file));
    let mut parts: Vec<Part> = Vec::new();
    let mut names = BTreeSet::new();
    let mut about: Option<About> = None;
    let mut manifest: Option<Manifest> = None;
    for entry in archive.entries().map_err(unreadable)? {
        let mut entry = entry.map_err(unreadable)?;
        let name = name_of(&entry)?;
        if manifest.is_some() || parts.len() >= PARTS_MAX {
            return Err(damaged("something follows its end"));
        }
        match (&about, name.as_str()) {
            (None, ABOUT) => about = Some(known(document(&mut entry)?)?),
            (None, _) => return Err(damaged("it is not a backup of Redthread")),
            (Some(_), MANIFEST) => manifest = Some(document(&mut entry)?),
            (Some(_), _) if is_part(&name) && names.insert(name.clone()) => {
                let mut to = sink(&name)?;
                let (size, sha256) = copy_digesting(&mut Unpacked(entry), &mut to).map_err(undo)?;
                to.flush()?;
                parts.push(Part { name, size, sha256 });
            }
            _ => return Err(damaged(format!("it holds something foreign, {name:?}"))),
        }
    }
    // The packing has a digest of its own at the very end.
    let rest = io::copy(&mut archive.into_inner(), &mut io::sink());
    rest.map_err(unreadable)?;
    let manifest = manifest.ok_or_else(|| damaged("its end is missing"))?;
    let is_whole = Some(&manifest.about) == about.as_ref()
        && manifest.parts == parts
        && parts.first().is_some_and(|part| part.name == DATABASE);
    if is_whole {
        Ok(manifest)
    } else {
        Err(damaged("its parts are not what its list says"))
    }
}

/// Only plain files are taken; a link could lead out of the folder.
fn name_of(entry: &Entry<'_, impl Read>) -> Result<String, ArchiveFault> {
    if entry.header().entry_type() != EntryType::Regular {
        return Err(damaged("it holds something that is not a file"));
    }
    let name = String::from_utf8(entry.path_bytes().into_owned());
    name.map_err(|_| damaged("a name in it cannot be read"))
}

fn known(about: About) -> Result<About, ArchiveFault> {
    if about.format > FORMAT || about.form > store::backup::NEWEST_FORM {
        return Err(ArchiveFault::Newer);
    }
    Ok(about)
}

fn document<T: DeserializeOwned>(entry: &mut impl Read) -> Result<T, ArchiveFault> {
    let limited = entry.take(DOCUMENT_BYTES_MAX);
    serde_json::from_reader(BufReader::new(limited)).map_err(|cause| damaged(cause.to_string()))
}

/// Marks what went wrong while unpacking, to tell it from a disk that is full.
struct Unpacked<R>(R);

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(into);
        read.map_err(|cause| io::Error::new(io::ErrorKind::InvalidData, cause))
    }
}

fn undo(cause: io::Error) -> ArchiveFault {
    if cause.kind() == io::ErrorKind::InvalidData {
        unreadable(cause)
    } else {
        ArchiveFault::Io(cause)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn unreadable(cause: io::Error) -> ArchiveFault {
    damaged(cause.to_string())
}

fn damaged(what: impl Into<String>) -> ArchiveFault {
    ArchiveFault::Damaged(what.into())
}
