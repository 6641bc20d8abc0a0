//! Files arrive whole or leave nothing.

use std::path::PathBuf;
use std::time::Duration;

use super::*;

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn files() -> (Folder, Files) {
    let name = vault::hexadecimal(&vault::random_bytes::<8>());
    // Cargo runs unit tests in the folder of their crate; the build folder lies beside the test itself.
    let beside = std::env::current_exe().expect("the test itself");
    let data = beside.with_file_name(format!("files-{name}"));
    let files = Files::open(&data).expect("a folder");
    (Folder(data), files)
}

/// All files below the folder.
fn lying(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for one in std::fs::read_dir(folder).expect("a folder").flatten() {
        if one.path().is_dir() {
            found.extend(lying(&one.path()));
        } else {
            found.push(one.file_name().to_string_lossy().into_owned());
        }
    }
    found
}

async fn arrived(files: &Files, text: &str) -> Arrived {
    let mut arriving = files.receive(None).await.expect("begins");
    arriving.take(text.as_bytes()).await.expect("takes");
    arriving.finish().await.expect("is whole")
}

#[tokio::test]
async fn what_is_kept_lies_in_two_levels_under_a_random_name() {
    let (data, files) = files();
    let one = arrived(&files, "hello").await;
    let path = one.path.clone();
    assert_eq!(
        vault::hexadecimal(&one.digest),
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    );
    one.keep();
    assert_eq!(BlobPath::parse(path.as_str()), Some(path.clone()));
    let read = std::fs::read_to_string(data.0.join("files").join(path.as_str()));
    assert_eq!(read.expect("lies there"), "hello");
    assert_eq!(lying(&data.0).len(), 1);
}

#[tokio::test]
async fn what_is_given_up_leaves_nothing() {
    let (data, files) = files();
    let mut half = files.receive(Some(10)).await.expect("begins");
    half.take(b"12345").await.expect("takes");
    assert_eq!(lying(&data.0).len(), 1);
    drop(half);
    let mut short = files.receive(Some(10)).await.expect("begins");
    short.take(b"12345").await.expect("takes");
    assert!(matches!(
        short.finish().await,
        Err(NotReceived::Refused(FileRefusal::WrongLength))
    ));
    let empty = files.receive(None).await.expect("begins");
    assert!(matches!(
        empty.finish().await,
        Err(NotReceived::Refused(FileRefusal::Empty))
    ));
    drop(arrived(&files, "nobody wants it").await);
    assert_eq!(lying(&data.0), Vec::<String>::new());
}

#[tokio::test]
async fn what_a_crash_left_is_swept_and_what_arrives_is_not() {
    let (data, files) = files();
    let left = data.0.join("files").join(CORNER).join("left");
    std::fs::write(&left, "half").expect("writes");
    let written = std::fs::metadata(&left).expect("facts").modified();
    let written = Timestamp::try_from(written.expect("a time")).expect("a moment");
    assert_eq!(files.sweep(written).await.expect("sweeps"), 0);
    let later = written + Duration::from_secs(601);
    assert_eq!(files.sweep(later).await.expect("sweeps"), 1);
    assert_eq!(lying(&data.0), Vec::<String>::new());
}

#[tokio::test]
async fn a_picture_is_kept_beside_its_file() {
    let (data, files) = files();
    let one = arrived(&files, "picture").await;
    let path = one.path.clone();
    one.keep();
    assert_eq!(files.find_beside(&path, "small").await, None);
    files
        .keep_beside(&path, "small", b"tiny")
        .await
        .expect("keeps");
    assert_eq!(
        files.find_beside(&path, "small").await.as_deref(),
        Some(&b"tiny"[..])
    );
    assert_eq!(lying(&data.0).len(), 2);
}

#[test]
fn only_places_of_this_form_are_places() {
    let sound = "ab/cd/abcd0123456789abcdef0123456789ab";
    assert!(BlobPath::parse(sound).is_some());
    for wrong in [
        "",
        "../../etc/passwd",
        "ab/cd/../abcd0123456789abcdef0123456789",
        "ab/cd/ABCD0123456789abcdef0123456789ab",
        "ab/ce/abcd0123456789abcdef0123456789ab",
        "/ab/cd/abcd0123456789abcdef0123456789ab",
        "ab/cd/abcd0123456789abcdef0123456789ab.small",
        "ab/cd/abcd0123456789abcdef0123456789ab/",
    ] {
        assert_eq!(BlobPath::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn a_full_disk_is_told_from_a_broken_one() {
    let of = |kind: io::ErrorKind| NotReceived::from(io::Error::from(kind));
    assert!(matches!(of(io::ErrorKind::StorageFull), NotReceived::Full));
    assert!(matches!(
        of(io::ErrorKind::QuotaExceeded),
        NotReceived::Full
    ));
    assert!(matches!(
        of(io::ErrorKind::PermissionDenied),
        NotReceived::Fault(_)
    ));
}
