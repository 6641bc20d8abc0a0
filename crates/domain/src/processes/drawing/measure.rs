//! How wide a text is: the advance widths of Rubik, each the greater of its plain and its strong weight.

/// The measure of a text, with room for what kerning, rounding and another font may add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    allowance_percent: i64,
}

impl Measure {
    /// For pages, which bring Rubik along.
    pub const RUBIK: Self = Self {
        allowance_percent: 4,
    };
    /// For a file that is read with whatever font is there.
    pub const ANY_FONT: Self = Self {
        allowance_percent: 18,
    };

    /// The width of a text in letters of a size, rounded up.
    pub fn width(self, text: &str, size: i32) -> i32 {
        let thousandths: i64 = text.chars().map(|letter| i64::from(advance(letter))).sum();
        let scaled = thousandths * i64::from(size) * (100 + self.allowance_percent);
        i32::try_from(scaled.div_euclid(100_000) + 1).unwrap_or(i32::MAX)
    }
}

/// The width of a letter in thousandths of its size.
fn advance(letter: char) -> u16 {
    let code = u32::from(letter);
    let known = |table: &[u16], first: u32| {
        let place = usize::try_from(code.checked_sub(first)?).ok()?;
        table.get(place).copied()
    };
    if is_without_width(code) {
        return 0;
    }
    known(&ASCII, 0x20)
        .or_else(|| known(&LATIN, 0xA0))
        .or_else(|| known(&HEBREW, 0x5D0))
        .or_else(|| known(&CYRILLIC, 0x400))
        .unwrap_or(match code {
            0x05BE | 0x05F3 | 0x2018..=0x201A => 400,
            0x05F4 | 0x201C..=0x201E => 470,
            0x2013 | 0x2212 => 640,
            0x2014 | 0x2026 => 770,
            0x0490..=0x04FF | 0x0100..=0x024F => 960,
            0x2116 => 1_200,
            _ => 1_000,
        })
}

/// Vowel points, accents over a letter, marks of direction.
const fn is_without_width(code: u32) -> bool {
    matches!(
        code,
        0x0300..=0x036F
            | 0x0591..=0x05BD
            | 0x05BF
            | 0x05C1..=0x05C2
            | 0x05C4..=0x05C7
            | 0x200B..=0x200F
            | 0x202A..=0x202E
            | 0x2060..=0x2069
            | 0xFE00..=0xFE0F
    )
}

#[rustfmt::skip]
const ASCII: [u16; 95] = [
    245, 274, 424, 697, 650, 790, 725, 234, 368, 368, 446, 622, 268, 484, 273, 515, 664, 473, 628,
    639, 661, 627, 634, 552, 662, 624, 279, 290, 508, 570, 507, 574, 840, 699, 691, 690, 707, 627,
    606, 706, 734, 306, 657, 641, 585, 816, 710, 700, 664, 700, 679, 648, 612, 717, 679, 820, 670,
    669, 633, 363, 515, 363, 453, 748, 376, 576, 618, 576, 618, 582, 422, 621, 635, 270, 286, 560,
    271, 906, 629, 597, 619, 619, 428, 538, 440, 627, 580, 825, 571, 581, 537, 405, 253, 405, 560,
];

#[rustfmt::skip]
const LATIN: [u16; 96] = [
    245, 267, 583, 705, 604, 663, 258, 592, 439, 826, 364, 617, 578, 0, 826, 425, 402, 565, 351,
    350, 376, 639, 593, 330, 313, 281, 359, 617, 821, 809, 889, 568, 699, 699, 699, 699, 699, 699,
    960, 690, 627, 627, 627, 627, 306, 306, 306, 306, 722, 710, 700, 700, 700, 700, 700, 587, 700,
    717, 717, 717, 717, 669, 667, 622, 576, 576, 576, 576, 576, 576, 906, 576, 582, 582, 582, 582,
    270, 270, 270, 270, 591, 629, 597, 597, 597, 597, 597, 556, 597, 627, 627, 627, 627, 581, 619,
    581,
];

#[rustfmt::skip]
const HEBREW: [u16; 27] = [
    618, 563, 469, 557, 636, 275, 408, 639, 641, 265, 565, 558, 531, 627, 657, 270, 429, 644, 612,
    579, 579, 530, 566, 650, 547, 745, 692,
];

#[rustfmt::skip]
const CYRILLIC: [u16; 96] = [
    627, 627, 751, 549, 671, 648, 306, 306, 657, 1_047, 1_044, 765, 679, 765, 628, 734, 699, 651, 691,
    549, 755, 627, 1_041, 654, 765, 765, 679, 743, 816, 734, 700, 734, 664, 690, 612, 628, 903, 670,
    763, 683, 977, 1_006, 747, 901, 639, 673, 1_006, 687, 576, 602, 590, 449, 636, 582, 873, 542, 627,
    627, 581, 609, 709, 627, 597, 617, 619, 576, 536, 577, 775, 571, 642, 586, 815, 841, 622, 782,
    538, 581, 845, 583, 582, 582, 636, 449, 581, 538, 270, 270, 286, 838, 844, 661, 581, 627, 577,
    617,
];

#[cfg(test)]
mod tests;
