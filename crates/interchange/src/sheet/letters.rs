//! How often each letter occurs, in thousandths of running text: enough to tell Russian in cp1251 from
//! Hebrew in cp1255, whose letters share the same bytes.

/// The letters а to я in their order; ё is counted with е.
const RUSSIAN: [f64; 32] = [
    80.1, 15.9, 45.4, 17.0, 29.8, 84.5, 9.4, 16.5, 73.5, 12.1, 34.9, 44.0, 32.1, 67.0, 109.7, 28.1,
    47.3, 54.7, 62.6, 26.2, 2.6, 9.7, 4.8, 14.4, 7.3, 3.6, 0.4, 19.0, 17.4, 3.2, 6.4, 20.1,
];

/// The letters א to ת in their order, with the final forms where the code page has them.
const HEBREW: [f64; 27] = [
    63.4, 47.4, 13.0, 25.9, 108.7, 103.8, 13.3, 24.8, 12.4, 110.6, 8.1, 27.0, 73.9, 32.3, 45.8,
    20.0, 28.6, 14.8, 32.3, 2.7, 16.9, 1.2, 12.4, 21.4, 56.1, 44.1, 50.1,
];

/// Capitals are rarer than small letters.
const CAPITAL_SHARE: f64 = 0.2;
const POINT: f64 = 2.0;
const RARE_LETTER: f64 = 1.0;
const UNLIKELY: f64 = 0.05;

/// How likely a byte is in Russian text of the code page 1251.
pub(super) fn russian(byte: u8) -> f64 {
    match byte {
        0xE0..=0xFF => RUSSIAN[usize::from(byte - 0xE0)],
        0xC0..=0xDF => RUSSIAN[usize::from(byte - 0xC0)] * CAPITAL_SHARE,
        0xA8 | 0xB8 | 0xAA | 0xBA | 0xAF | 0xB2 | 0xB3 | 0xBF => RARE_LETTER,
        _ => UNLIKELY,
    }
}

/// How likely a byte is in Hebrew text of the code page 1255.
pub(super) fn hebrew(byte: u8) -> f64 {
    match byte {
        0xE0..=0xFA => HEBREW[usize::from(byte - 0xE0)],
        0xC0..=0xD3 => POINT,
        0xD4..=0xD8 | 0xFD | 0xFE => RARE_LETTER,
        _ => UNLIKELY,
    }
}

/// Dashes, quotation marks and signs that stand at the same place in all these code pages.
pub(super) fn is_punctuation(byte: u8) -> bool {
    matches!(
        byte,
        0x82 | 0x84 | 0x85 | 0x91
            ..=0x97
                | 0x99
                | 0xA0
                | 0xA4
                | 0xA9
                | 0xAB
                | 0xAD
                | 0xAE
                | 0xB0
                | 0xB1
                | 0xB7
                | 0xB9
                | 0xBB
    )
}
