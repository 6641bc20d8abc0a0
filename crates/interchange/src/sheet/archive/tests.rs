//! Archives that are no workbooks, and archives that are traps.

use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::sheet::fixtures::{ENGLISH, workbook_of};

fn archive_of(members: &[(&str, usize)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(&vec![b' '; *bytes]).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_passes() {
    assert_eq!(check(&workbook_of(&ENGLISH)), Ok(()));
}

#[test]
fn other_archives_are_named() {
    let document = archive_of(&[("word/document.xml", 10)]);
    let binary = archive_of(&[("xl/workbook.bin", 10)]);
    assert_eq!(
        check(&document),
        Err(SheetError::NotATable(OtherFile::Archive))
    );
    assert_eq!(
        check(&binary),
        Err(SheetError::NotATable(OtherFile::BinaryWorkbook))
    );
}

#[test]
fn an_archive_that_swells_is_refused() {
    let trap = archive_of(&[("xl/workbook.xml", 3_000_000)]);
    let expected = SheetError::UnpacksTooFar {
        ratio_max: UNPACKED_RATIO_MAX,
    };
    assert_eq!(check(&trap), Err(expected));
}

#[test]
fn an_archive_of_very_many_files_is_refused() {
    let names: Vec<String> = (0..=MEMBERS_MAX)
        .map(|number| format!("xl/{number}"))
        .collect();
    let members: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 0)).collect();
    let expected = SheetError::TooManyMembers {
        members: MEMBERS_MAX + 1,
        members_max: MEMBERS_MAX,
    };
    assert_eq!(check(&archive_of(&members)), Err(expected));
}

#[test]
fn two_letters_do_not_make_an_archive() {
    assert_eq!(
        check(b"PK\x03\x04 and nothing else"),
        Err(SheetError::Damaged)
    );
}
