//! What a file is, by its first bytes: its name proves nothing.

use super::archive;
use super::error::{OtherFile, SheetError};

/// The two kinds of file that hold a readable table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// A zip archive with the parts of a workbook, within the limits.
    Workbook,
    /// Anything that may turn out to be text.
    Text,
}

const ZIP: &[u8] = b"PK";
const COMPOUND_DOCUMENT: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
const BYTE_ORDER_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

const OTHERS: [(&[u8], OtherFile); 7] = [
    (b"%PDF", OtherFile::Pdf),
    (b"\x89PNG", OtherFile::Picture),
    (b"\xFF\xD8\xFF", OtherFile::Picture),
    (b"GIF8", OtherFile::Picture),
    (b"Rar!", OtherFile::Archive),
    (b"7z\xBC\xAF", OtherFile::Archive),
    (b"\x1F\x8B", OtherFile::Archive),
];

/// Tells a workbook from text, and refuses everything else by name.
pub(super) fn recognise(bytes: &[u8]) -> Result<Container, SheetError> {
    if is_zip(bytes) {
        return archive::check(bytes).map(|()| Container::Workbook);
    }
    if bytes.starts_with(COMPOUND_DOCUMENT) {
        return Err(compound_document(bytes));
    }
    if let Some((_, other)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(SheetError::NotATable(*other));
    }
    match markup(bytes) {
        Some(error) => Err(error),
        None => Ok(Container::Text),
    }
}

fn is_zip(bytes: &[u8]) -> bool {
    // The two letters alone may begin a text, so the record number after them is asked for as well.
    bytes.starts_with(ZIP) && bytes.get(2).is_some_and(|byte| *byte < 9)
}

/// A locked .xlsx is a compound document too, with a stream of a telling name.
fn compound_document(bytes: &[u8]) -> SheetError {
    let name: Vec<u8> = "EncryptedPackage"
        .bytes()
        .flat_map(|byte| [byte, 0])
        .collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        SheetError::Encrypted
    } else {
        SheetError::OldExcel
    }
}

fn markup(bytes: &[u8]) -> Option<SheetError> {
    let body = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let start: String = body
        .trim_ascii_start()
        .iter()
        .take(16)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    let starts = |candidates: &[&str]| candidates.iter().any(|word| start.starts_with(word));
    if starts(&["<html", "<table", "<!doctype html", "<head", "<meta"]) {
        return Some(SheetError::HtmlTable);
    }
    if starts(&["<?xml", "<!doctype"]) {
        return Some(SheetError::NotATable(OtherFile::Xml));
    }
    let compact: String = start.split_ascii_whitespace().collect();
    let json = ["{\"", "{}", "[{", "[\"", "[["];
    json.iter()
        .any(|word| compact.starts_with(word))
        .then_some(SheetError::NotATable(OtherFile::Json))
}

#[cfg(test)]
mod tests;
