//! First bytes of the files that people drop by mistake.

use super::*;

#[test]
fn text_is_text() {
    for bytes in [
        b"Stage,Days".as_slice(),
        b"",
        b"[ ] call the client",
        b"PK is a list",
        b"< 5 days",
    ] {
        assert_eq!(recognise(bytes), Ok(Container::Text));
    }
}

#[test]
fn an_old_workbook_and_a_locked_one_are_told_apart() {
    let start = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(recognise(&start), Err(SheetError::OldExcel));
    assert_eq!(
        recognise(&[start, name].concat()),
        Err(SheetError::Encrypted)
    );
}

#[test]
fn a_web_page_is_no_workbook_whatever_its_name() {
    for page in [
        "<html><table>",
        "\u{FEFF}\r\n <TABLE border=1>",
        "<!DOCTYPE html>",
    ] {
        assert_eq!(
            recognise(page.as_bytes()),
            Err(SheetError::HtmlTable),
            "{page}"
        );
    }
}

#[test]
fn other_files_are_named() {
    let named = |bytes: &[u8]| recognise(bytes).unwrap_err();
    assert_eq!(named(b"%PDF-1.7"), SheetError::NotATable(OtherFile::Pdf));
    assert_eq!(
        named(b"\x89PNG\r\n"),
        SheetError::NotATable(OtherFile::Picture)
    );
    assert_eq!(
        named(b"{ \"name\": 1}"),
        SheetError::NotATable(OtherFile::Json)
    );
    assert_eq!(
        named(b"<?xml version='1.0'?>"),
        SheetError::NotATable(OtherFile::Xml)
    );
    assert_eq!(
        named(b"Rar!\x1A"),
        SheetError::NotATable(OtherFile::Archive)
    );
}
