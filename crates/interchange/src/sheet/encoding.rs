//! Bytes of a text file to characters: a byte-order mark, then strict UTF-8, then UTF-16 without a mark,
//! then Russian or Hebrew Windows letters by their frequency. A guess is told together with sample words.

use encoding_rs::{
    Encoding as Codec, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1255,
};

use super::error::SheetError;
use super::letters;

/// How the letters of a text file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16 without a byte-order mark.
    Utf16,
    /// Russian Windows.
    Windows1251,
    /// Western Windows; accepted only for its dashes and quotation marks.
    Windows1252,
    /// Hebrew Windows.
    Windows1255,
}

/// An encoding that was guessed, with words for a person to judge it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuessedEncoding {
    /// The guess.
    pub encoding: Encoding,
    /// Up to three words that contain guessed letters.
    pub words: Vec<String>,
}

/// The characters of a file, and how they were found out.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) guess: Option<GuessedEncoding>,
}

const SAMPLE_BYTES: usize = 64 * 1024;
const SAMPLE_WORDS: usize = 3;

/// Reads the characters of a text file, or refuses.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, SheetError> {
    if let Some((codec, mark_bytes)) = Codec::for_bom(bytes) {
        return strict(codec, &bytes[mark_bytes..]).map(certain);
    }
    if bytes.contains(&0) {
        return decode_utf16(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(certain(text.to_owned())),
        Err(error) if is_broken_utf8(&bytes[..error.valid_up_to()]) => {
            Err(SheetError::Undecodable {
                valid_bytes: error.valid_up_to(),
            })
        }
        Err(error) => decode_windows(bytes, error.valid_up_to()),
    }
}

fn certain(text: String) -> Decoded {
    Decoded { text, guess: None }
}

fn guessed(encoding: Encoding, text: String) -> Decoded {
    let words = sample_words(&text);
    Decoded {
        text,
        guess: Some(GuessedEncoding { encoding, words }),
    }
}

fn strict(codec: &'static Codec, bytes: &[u8]) -> Result<String, SheetError> {
    let (text, had_errors) = codec.decode_without_bom_handling(bytes);
    if had_errors || text.contains('\0') {
        let valid_bytes = if codec == UTF_8 {
            Codec::utf8_valid_up_to(bytes)
        } else {
            0
        };
        return Err(SheetError::Undecodable { valid_bytes });
    }
    Ok(text.into_owned())
}

/// Text that begins as UTF-8 with letters beyond ASCII was UTF-8 before it was damaged.
fn is_broken_utf8(valid: &[u8]) -> bool {
    valid.iter().filter(|byte| **byte >= 0xC0).count() > 1
}

/// Zero bytes in half of the places mean two-byte characters; anywhere else they mean no text at all.
fn decode_utf16(bytes: &[u8]) -> Result<Decoded, SheetError> {
    let valid_bytes = bytes.iter().take_while(|byte| **byte != 0).count();
    let zeroes = |parity: usize| {
        let places = bytes.iter().skip(parity).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let codec = match (zeroes(0), zeroes(1)) {
        (0, _) => UTF_16LE,
        (_, 0) => UTF_16BE,
        _ => return Err(SheetError::Undecodable { valid_bytes }),
    };
    match strict(codec, bytes) {
        Ok(text) if is_plausible(&text) => Ok(guessed(Encoding::Utf16, text)),
        _ => Err(SheetError::Undecodable { valid_bytes }),
    }
}

/// Wrongly paired bytes land all over the plane; real text of this product stays in three scripts.
fn is_plausible(text: &str) -> bool {
    let strange = |mark: &char| !matches!(*mark, '\u{0}'..='\u{05FF}' | '\u{2000}'..='\u{2BFF}');
    text.chars().filter(strange).count() * 10 <= text.chars().count()
}

fn decode_windows(bytes: &[u8], valid_bytes: usize) -> Result<Decoded, SheetError> {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let encoding = guess(sample).ok_or(SheetError::Undecodable { valid_bytes })?;
    let codec = match encoding {
        Encoding::Windows1251 => WINDOWS_1251,
        Encoding::Windows1255 => WINDOWS_1255,
        Encoding::Windows1252 | Encoding::Utf16 => WINDOWS_1252,
    };
    strict(codec, bytes).map(|text| guessed(encoding, text))
}

fn guess(sample: &[u8]) -> Option<Encoding> {
    let letters: Vec<u8> = high_letters(sample).collect();
    if letters.is_empty() {
        return Some(Encoding::Windows1252);
    }
    if letters_inside_latin_words(sample) * 5 > letters.len() {
        return None;
    }
    let likelihood = |of: fn(u8) -> f64| letters.iter().map(|byte| of(*byte).ln()).sum::<f64>();
    let (russian, hebrew) = (likelihood(letters::russian), likelihood(letters::hebrew));
    if russian > hebrew {
        return Some(Encoding::Windows1251);
    }
    (hebrew > russian).then_some(Encoding::Windows1255)
}

fn high_letters(sample: &[u8]) -> impl Iterator<Item = u8> {
    let high = sample.iter().copied().filter(|byte| *byte >= 0x80);
    high.filter(|byte| !letters::is_punctuation(*byte))
}

/// Accented letters within Latin words: a Western encoding, which has too many readings to choose one.
fn letters_inside_latin_words(sample: &[u8]) -> usize {
    let is_letter = |byte: u8| byte >= 0x80 && !letters::is_punctuation(byte);
    let mixed = |pair: &&[u8]| {
        (is_letter(pair[0]) && pair[1].is_ascii_alphabetic())
            || (is_letter(pair[1]) && pair[0].is_ascii_alphabetic())
    };
    sample.windows(2).filter(mixed).count()
}

fn sample_words(text: &str) -> Vec<String> {
    let words = text.split(|mark: char| !mark.is_alphanumeric());
    words
        .filter(|word| !word.is_ascii() && word.chars().count() > 2)
        .take(SAMPLE_WORDS)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests;
