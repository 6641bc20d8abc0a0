//! Widths: larger letters are wider, marks are nothing, the unknown is taken as wide as it is high.

use super::Measure;

fn width(text: &str) -> i32 {
    Measure::RUBIK.width(text, 100)
}

#[test]
fn letters_of_all_three_scripts_are_known() {
    assert!(width("i") < width("m"));
    assert!(width("і") < width("щ"));
    assert!(width("ו") < width("ש"));
    assert_eq!(width("漢"), 105);
}

#[test]
fn marks_of_direction_and_vowel_points_take_no_room() {
    assert_eq!(width("\u{2068}ab\u{2069}"), width("ab"));
    assert_eq!(width("שָׁלוֹם"), width("שלום"));
}

#[test]
fn a_text_for_any_font_is_given_more_room() {
    assert!(Measure::ANY_FONT.width("Write", 14) > Measure::RUBIK.width("Write", 14));
    assert!(Measure::RUBIK.width("Write", 28) > Measure::RUBIK.width("Write", 14));
}
