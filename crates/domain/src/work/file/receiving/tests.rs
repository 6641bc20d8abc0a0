//! Files that come in pieces, too long, too short or not at all.

use proptest::prelude::*;

use super::*;

fn received(announced: Option<u64>, pieces: &[&[u8]]) -> Result<Received, FileRefusal> {
    let mut receiving = Receiving::begin(announced)?;
    for piece in pieces {
        receiving.take(piece)?;
    }
    receiving.finish()
}

#[test]
fn the_kind_is_seen_across_pieces() {
    let whole = received(
        None,
        &[b"\x89P", b"NG\r\n", b"\x1a\nrest of it, quite long"],
    );
    let whole = whole.expect("is sound");
    assert_eq!((whole.kind, whole.bytes), (FileKind::Png, 30));
}

#[test]
fn nothing_is_not_a_file() {
    assert_eq!(received(None, &[]), Err(FileRefusal::Empty));
    assert_eq!(received(Some(0), &[b""]), Err(FileRefusal::Empty));
}

#[test]
fn the_announced_length_is_kept() {
    assert!(received(Some(3), &[b"ab", b"c"]).is_ok());
    assert_eq!(received(Some(3), &[b"ab"]), Err(FileRefusal::WrongLength));
    assert_eq!(received(Some(3), &[b"abcd"]), Err(FileRefusal::WrongLength));
}

#[test]
fn too_much_is_refused_at_once() {
    assert_eq!(Receiving::begin(Some(BYTES_MAX + 1)), Err(too_large()));
    let mut receiving = Receiving::begin(None).expect("begins");
    let piece = vec![0; 1024 * 1024];
    for _ in 0..BYTES_MAX / (1024 * 1024) {
        receiving.take(&piece).expect("fits");
    }
    assert_eq!(receiving.take(b"x"), Err(too_large()));
}

proptest! {
    #[test]
    fn the_length_is_that_of_all_pieces(pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..10)) {
        let slices: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
        let whole = slices.concat();
        match received(None, &slices) {
            Ok(received) => {
                prop_assert_eq!(received.bytes, whole.len() as u64);
                prop_assert_eq!(received.kind, FileKind::of(&whole));
            }
            Err(refusal) => prop_assert!(whole.is_empty() && refusal == FileRefusal::Empty),
        }
    }
}
