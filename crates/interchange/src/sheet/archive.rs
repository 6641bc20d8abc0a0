//! Looks into a zip archive before the workbook reader does: is it a workbook, and does it unpack to
//! something sensible? Every member is unpacked into nothing, because the stated sizes may lie.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::error::{OtherFile, SheetError};
use super::limits::{MEMBERS_MAX, UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Refuses an archive that is no workbook, or that is a trap.
pub(super) fn check(bytes: &[u8]) -> Result<(), SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    if archive.len() > MEMBERS_MAX {
        return Err(SheetError::TooManyMembers {
            members: archive.len(),
            members_max: MEMBERS_MAX,
        });
    }
    check_names(&archive)?;
    measure(&mut archive, bytes.len())
}

fn check_names(archive: &Archive<'_>) -> Result<(), SheetError> {
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(|name| name.replace('\\', "/").to_lowercase())
        .collect();
    if names.iter().any(|name| name == "xl/workbook.bin") {
        return Err(SheetError::NotATable(OtherFile::BinaryWorkbook));
    }
    if names.iter().any(|name| name.starts_with("xl/")) {
        return Ok(());
    }
    Err(SheetError::NotATable(OtherFile::Archive))
}

fn measure(archive: &mut Archive<'_>, packed_bytes: usize) -> Result<(), SheetError> {
    let packed_bytes = u64::try_from(packed_bytes).unwrap_or(u64::MAX);
    let by_ratio = packed_bytes.saturating_mul(UNPACKED_RATIO_MAX);
    let allowed = by_ratio.min(UNPACKED_BYTES_MAX);
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let member = archive.by_index(index).map_err(|_| SheetError::Damaged)?;
        let mut limited = member.take(allowed + 1 - unpacked);
        unpacked += io::copy(&mut limited, &mut io::sink()).map_err(|_| SheetError::Damaged)?;
        if unpacked > allowed {
            return Err(over_limit(by_ratio));
        }
    }
    Ok(())
}

fn over_limit(by_ratio: u64) -> SheetError {
    if by_ratio < UNPACKED_BYTES_MAX {
        SheetError::UnpacksTooFar {
            ratio_max: UNPACKED_RATIO_MAX,
        }
    } else {
        SheetError::UnpacksTooLarge {
            bytes_max: UNPACKED_BYTES_MAX,
        }
    }
}

#[cfg(test)]
mod tests;
