//! What is said of files: how large they are, and why one was not taken.

use domain::work::file::FileRefusal;
use i18n::Words;
use rust_decimal::Decimal;

const KILO: u64 = 1024;

/// A size as people say it.
pub fn size(words: &Words, bytes: u64) -> String {
    let rounded = |unit: u64| Decimal::from(bytes.saturating_mul(10).div_ceil(unit)) / Decimal::TEN;
    if bytes < KILO * KILO {
        words.work_files_kilobytes(words.number(Decimal::from(bytes.div_ceil(KILO))))
    } else if bytes < KILO * KILO * KILO {
        words.work_files_megabytes(words.number(rounded(KILO * KILO).normalize()))
    } else {
        words.work_files_gigabytes(words.number(rounded(KILO * KILO * KILO).normalize()))
    }
}

/// Why a file was not taken, or not taken away.
pub fn refusal(words: &Words, refusal: FileRefusal) -> String {
    match refusal {
        FileRefusal::Empty => words.work_files_empty(),
        FileRefusal::TooLarge { bytes_max } => words.work_files_too_large(size(words, bytes_max)),
        FileRefusal::WrongLength => words.work_files_wrong_length(),
        FileRefusal::TooManyAtOnce { files_max } => words.work_files_too_many_at_once(files_max),
        FileRefusal::TooMany { files_max } => words.work_files_too_many(files_max),
        FileRefusal::NoRoom { bytes_max } => words.work_files_no_room(size(words, bytes_max)),
        FileRefusal::IsAnAnswer => words.work_files_is_an_answer(),
        FileRefusal::Gone => words.work_files_gone(),
        FileRefusal::NotYours => words.problems_forbidden_text(),
    }
}
