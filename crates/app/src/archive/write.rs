//! Writing an archive: under another name until it is whole and on the disk.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tar::{Builder, Header};

use super::{ABOUT, ArchiveFault, DATABASE, FILES, MANIFEST, Manifest, Part, is_part};

/// Folders inside folders of files that are followed.
const DEPTH_MAX: usize = 4;
/// Bytes in memory at a time.
const CHUNK_BYTES: usize = 1 << 16;

/// Writes the archive of a snapshot and of the files of a data folder; the parts of `manifest` are filled in.
pub fn write(
    to: &Path,
    snapshot: &Path,
    data: &Path,
    mut manifest: Manifest,
) -> Result<Manifest, ArchiveFault> {
    let partial = with_ending(to, "partial");
    let written = write_partial(&partial, snapshot, data, &mut manifest)
        .and_then(|()| Ok(fs::rename(&partial, to)?));
    if let Err(fault) = written {
        drop(fs::remove_file(&partial));
        return Err(fault);
    }
    sync_folder(to)?;
    Ok(manifest)
}

/// The same place with one more ending.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{ending}"));
    PathBuf::from(name)
}

/// A new file that only its owner reads; what was left there by an interrupted run goes.
pub fn own_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A renamed file is only sure to be there once its folder is on the disk.
pub fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

fn write_partial(
    partial: &Path,
    snapshot: &Path,
    data: &Path,
    manifest: &mut Manifest,
) -> Result<(), ArchiveFault> {
    let packed = GzEncoder::new(own_file(partial)?, Compression::fast());
    let mut archive = Builder::new(packed);
    document(&mut archive, ABOUT, &manifest.about)?;
    manifest.parts.push(part(&mut archive, DATABASE, snapshot)?);
    let mut names = Vec::new();
    list(&data.join(FILES), FILES, DEPTH_MAX, &mut names)?;
    names.sort();
    for name in names.iter().filter(|name| is_part(name)) {
        manifest
            .parts
            .push(part(&mut archive, name, &data.join(name))?);
    }
    document(&mut archive, MANIFEST, manifest)?;
    let file = archive.into_inner()?.finish()?;
    file.sync_all()?;
    Ok(())
}

/// The files of a folder by their names in the archive; a folder that is not there has none, links are not followed.
fn list(folder: &Path, name: &str, depth: usize, names: &mut Vec<String>) -> io::Result<()> {
    if depth == 0 || !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(of_entry) = entry.file_name().into_string() else {
            continue;
        };
        let name = format!("{name}/{of_entry}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            list(&entry.path(), &name, depth - 1, names)?;
        } else if kind.is_file() {
            names.push(name);
        }
    }
    Ok(())
}

type Archive = Builder<GzEncoder<File>>;

fn document(archive: &mut Archive, name: &str, what: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_vec_pretty(what)?;
    archive.append_data(&mut header(text.len() as u64), name, text.as_slice())
}

/// One file; its digest is taken from the very bytes that go into the archive.
fn part(archive: &mut Archive, name: &str, path: &Path) -> io::Result<Part> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut digesting = Digesting {
        from: file.take(size),
        digest: Sha256::new(),
        bytes: 0,
    };
    archive.append_data(&mut header(size), name, &mut digesting)?;
    if digesting.bytes != size {
        return Err(io::Error::other(format!("{name} became shorter meanwhile")));
    }
    Ok(Part {
        name: name.to_owned(),
        size,
        sha256: vault::hexadecimal(&digesting.digest.finalize()),
    })
}

fn header(size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header
}

struct Digesting<R> {
    from: R,
    digest: Sha256,
    bytes: u64,
}

impl<R: Read> Read for Digesting<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.from.read(into)?;
        self.digest.update(&into[..count]);
        self.bytes += count as u64;
        Ok(count)
    }
}

/// Copies and takes the digest on the way; length and digest.
pub fn copy_digesting(from: &mut impl Read, to: &mut impl Write) -> io::Result<(u64, String)> {
    let mut digest = Sha256::new();
    let mut bytes = 0;
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let count = from.read(&mut chunk)?;
        if count == 0 {
            return Ok((bytes, vault::hexadecimal(&digest.finalize())));
        }
        digest.update(&chunk[..count]);
        to.write_all(&chunk[..count])?;
        bytes += count as u64;
    }
}
