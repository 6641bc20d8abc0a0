//! The spellings that people type or copy, and those that are no number.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn reads(typed: &str, value: &str) {
    assert_eq!(
        read_number(typed),
        Some(value.parse().expect("a decimal")),
        "{typed:?}"
    );
}

#[test]
fn plain_numbers_are_read_as_they_stand() {
    for (typed, value) in [
        ("0", "0"),
        ("007", "7"),
        ("1234.5", "1234.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("+3", "3"),
        ("-2.50", "-2.50"),
        ("1.234", "1.234"),
    ] {
        reads(typed, value);
    }
}

#[test]
fn every_locale_may_group_thousands_in_its_way() {
    for (typed, value) in [
        ("1 234,5", "1234.5"),
        ("1\u{a0}234\u{a0}567,25", "1234567.25"),
        ("12\u{202f}500", "12500"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,234,567.8", "1234567.8"),
    ] {
        reads(typed, value);
    }
}

#[test]
fn a_comma_before_three_digits_groups_and_any_other_is_decimal() {
    for (typed, value) in [
        ("1,000", "1000"),
        ("250,000", "250000"),
        ("0,125", "0.125"),
        ("1,5", "1.5"),
        ("1,50", "1.50"),
        ("1,0000", "1.0000"),
        ("1234,567", "1234.567"),
        (",5", "0.5"),
    ] {
        reads(typed, value);
    }
}

#[test]
fn a_number_copied_from_a_page_keeps_its_sign() {
    reads("\u{200e}-5", "-5");
    reads("\u{2066}\u{2212}18\u{2069}", "-18");
}

#[test]
fn what_is_no_number_is_refused() {
    for typed in [
        "",
        " ",
        "-",
        ".",
        ",",
        "1.2.3",
        "1,2,3",
        "1,23,4.5",
        "12,34.5",
        "1,234.5,6",
        "1e5",
        "0x10",
        "--5",
        "5-",
        "1_000",
        "five",
        "₪5",
        "٣",
        "1234,567,890",
    ] {
        assert_eq!(read_number(typed), None, "{typed:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_without_a_panic(typed in any::<String>()) {
        let _ = read_number(&typed);
    }

    #[test]
    fn a_number_is_read_back_in_the_spelling_of_each_language(thousandths in -9_999_999_999_i64..9_999_999_999, scale in 0_u32..=2) {
        let value = Decimal::new(thousandths, scale);
        let plain = value.to_string();
        prop_assert_eq!(read_number(&plain), Some(value));
        prop_assert_eq!(read_number(&grouped(&plain, ",", ".")), Some(value));
        prop_assert_eq!(read_number(&grouped(&plain, "\u{a0}", ",")), Some(value));
    }
}

/// Writes a plain number with other marks.
fn grouped(plain: &str, group_mark: &str, decimal_mark: &str) -> String {
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut written = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push_str(group_mark);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push_str(decimal_mark);
        written.push_str(fraction);
    }
    written
}
