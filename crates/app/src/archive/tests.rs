//! An archive is read back as it was written, or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{About, ArchiveFault, Manifest, is_part, read, write};

/// A folder that goes with its test.
struct Folder(PathBuf);

impl Folder {
    fn fresh() -> Self {
        let name = format!(
            "archive-{}",
            vault::hexadecimal(&vault::random_bytes::<8>())
        );
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../target/tmp")
            .join(name);
        fs::create_dir_all(folder.join("data/files/ab")).expect("a folder");
        Self(folder)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn about() -> About {
    About {
        format: 1,
        program: "0.0.0".to_owned(),
        made_at: "2026-09-14T08:00:00Z".to_owned(),
        form: 1,
    }
}

fn manifest(about: About) -> Manifest {
    Manifest {
        about,
        sequences: BTreeMap::from([("workspace".to_owned(), 7)]),
        rows: BTreeMap::new(),
        parts: Vec::new(),
    }
}

/// Bytes that do not repeat, so that every bit of the packing matters.
fn database() -> Vec<u8> {
    let numbers = (0..20_000_u32).map(|number| number.wrapping_mul(2_654_435_761));
    numbers.map(|number| number.to_be_bytes()[0]).collect()
}

/// A written archive of a database and two files, with a key and a link beside them.
fn written(folder: &Folder) -> PathBuf {
    fs::write(folder.at("snapshot"), database()).expect("writes");
    fs::write(folder.at("data/files/ab/abcd.png"), b"a picture").expect("writes");
    fs::write(folder.at("data/files/empty"), b"").expect("writes");
    fs::create_dir_all(folder.at("data/keys")).expect("a folder");
    fs::write(folder.at("data/keys/root"), b"secret").expect("writes");
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.at("data/keys/root"), folder.at("data/files/link"))
        .expect("a link");
    let to = folder.at("backup.tar.gz");
    write(
        &to,
        &folder.at("snapshot"),
        &folder.at("data"),
        manifest(about()),
    )
    .expect("writes");
    to
}

fn look(path: &Path) -> Result<Manifest, ArchiveFault> {
    read(path, |_| Ok(io::sink()))
}

#[test]
fn what_was_written_is_read_back_and_keys_are_not_in_it() {
    let folder = Folder::fresh();
    let archive = written(&folder);
    let manifest = read(&archive, |name| {
        fs::File::create(folder.at(&name.replace('/', "-")))
    });
    let manifest = manifest.expect("is whole");
    let names: Vec<&str> = manifest
        .parts
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["redthread.sqlite", "files/ab/abcd.png", "files/empty"]
    );
    assert_eq!(manifest.sequences["workspace"], 7);
    assert_eq!(
        fs::read(folder.at("redthread.sqlite")).expect("reads"),
        database()
    );
    assert_eq!(
        fs::read(folder.at("files-ab-abcd.png")).expect("reads"),
        b"a picture"
    );
    assert!(!folder.at("backup.tar.gz.partial").exists());
}

#[test]
fn an_archive_that_was_cut_anywhere_is_refused() {
    let folder = Folder::fresh();
    let bytes = fs::read(written(&folder)).expect("reads");
    let cut = folder.at("cut.tar.gz");
    for keep in [0, 1, 10, bytes.len() / 2, bytes.len() - 9, bytes.len() - 1] {
        fs::write(&cut, &bytes[..keep]).expect("writes");
        let refused = look(&cut).expect_err("is not whole");
        assert!(
            matches!(refused, ArchiveFault::Damaged(_)),
            "{keep}: {refused:?}"
        );
    }
}

#[test]
fn an_archive_with_a_changed_byte_is_refused_or_still_the_same() {
    let folder = Folder::fresh();
    let bytes = fs::read(written(&folder)).expect("reads");
    let changed = folder.at("changed.tar.gz");
    let whole = look(&folder.at("backup.tar.gz")).expect("is whole");
    let (mut refused, mut tried) = (0, 0);
    for at in (10..bytes.len()).step_by(61) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x10;
        fs::write(&changed, &bytes).expect("writes");
        tried += 1;
        match look(&changed) {
            Err(_) => refused += 1,
            // Packing has several ways to say the same; what is taken is the same to the last byte.
            Ok(manifest) => assert_eq!(manifest, whole, "byte {at}"),
        }
    }
    assert!(refused * 10 > tried * 9, "{refused} of {tried}");
}

/// An archive made by hand.
fn handmade(folder: &Folder, entries: &[(&str, &[u8])]) -> PathBuf {
    let to = folder.at("handmade.tar.gz");
    let file = fs::File::create(&to).expect("a file");
    let mut archive = tar::Builder::new(GzEncoder::new(file, Compression::fast()));
    for (name, bytes) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.as_gnu_mut().expect("its form").name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        archive.append(&header, *bytes).expect("appends");
    }
    archive.into_inner().expect("ends").finish().expect("ends");
    to
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let folder = Folder::fresh();
    let about = serde_json::to_vec(&about()).expect("a document");
    for name in [
        "../outside",
        "files/../../outside",
        "/etc/outside",
        "files//outside",
        "files/.hidden",
        "keys/root",
        "files/C:x",
        "files",
        "files/",
        "redthread.sqlite-wal",
    ] {
        assert!(!is_part(name), "{name}");
        let path = handmade(&folder, &[("about.json", &about), (name, b"x")]);
        let refused = look(&path).expect_err("is foreign");
        assert!(refused.to_string().contains("foreign"), "{name}: {refused}");
    }
    assert!(is_part("files/ab/abcd-1_2.png") && is_part("redthread.sqlite"));
}

#[test]
fn an_archive_of_a_newer_program_is_told_apart() {
    let folder = Folder::fresh();
    for newer in [
        About {
            format: 2,
            ..about()
        },
        About {
            form: 9_999,
            ..about()
        },
    ] {
        let newer = serde_json::to_vec(&newer).expect("a document");
        let path = handmade(&folder, &[("about.json", &newer), ("anything", b"x")]);
        assert!(matches!(look(&path), Err(ArchiveFault::Newer)));
    }
}

#[test]
fn a_list_that_does_not_tell_the_truth_is_refused() {
    let folder = Folder::fresh();
    let first = serde_json::to_vec(&about()).expect("a document");
    let list = serde_json::to_vec(&manifest(about())).expect("a document");
    let entries: [(&str, &[u8]); 3] = [
        ("about.json", &first),
        ("redthread.sqlite", b"x"),
        ("manifest.json", &list),
    ];
    let refused = look(&handmade(&folder, &entries)).expect_err("lies");
    assert!(refused.to_string().contains("parts"), "{refused}");
}
