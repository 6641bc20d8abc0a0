//! Numbers, percent, money, sizes and plural forms, with the invisible marks spelled out.

use insta::assert_snapshot;
use rust_decimal::Decimal;

use crate::{Language, PluralCategory, Words};

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

/// Values in each language, one language a line; no-break spaces become `~`, marks `<lrm>`, `[` and `]`.
fn in_all<const N: usize>(values: impl Fn(&Words) -> [String; N]) -> String {
    let lines = Language::ALL.map(|language| values(Words::of(language)).join(" | "));
    lines
        .join("\n")
        .replace('\u{a0}', "~")
        .replace('\u{200e}', "<lrm>")
        .replace('\u{2068}', "[")
        .replace('\u{2069}', "]")
}

#[test]
fn numbers_have_the_separators_of_the_language() {
    let numbers = ["0", "1234.5", "-1234567.891", "12.50"];
    assert_snapshot!(in_all(|words| numbers.map(|number| words.number(decimal(number)))), @r"
    0 | 1,234.5 | <lrm>-1,234,567.891 | 12.50
    0 | 1~234,5 | -1~234~567,891 | 12,50
    0 | 1,234.5 | -1,234,567.891 | 12.50
    ");
}

#[test]
fn percent_is_exact() {
    let numbers = ["0", "12.5", "-3", "100"];
    assert_snapshot!(in_all(|words| numbers.map(|number| words.percent(decimal(number)))), @r"
    0% | 12.5% | <lrm>-3% | 100%
    0~% | 12,5~% | -3~% | 100~%
    0% | 12.5% | -3% | 100%
    ");
}

#[test]
fn money_has_the_decimals_of_its_currency() {
    let sums = [
        ("1234.5", "ILS"),
        ("-99", "USD"),
        ("1500000", "RUB"),
        ("1234", "JPY"),
        ("7.5", "CHF"),
    ];
    assert_snapshot!(in_all(|words| sums.map(|(sum, currency)| words.money(decimal(sum), currency))), @r"
    1,234.50~₪ | <lrm>-99.00~$ | 1,500,000.00~₽ | 1,234~JPY | 7.50~CHF
    1~234,50~₪ | -99,00~$ | 1~500~000,00~₽ | 1~234~JPY | 7,50~CHF
    ₪1,234.50 | -$99.00 | ₽1,500,000.00 | JPY~1,234 | CHF~7.50
    ");
}

#[test]
fn money_is_never_rounded() {
    let exact = Words::of(Language::En).money(decimal("9007199254740993.123456789"), "USD");
    assert_eq!(exact, "$9,007,199,254,740,993.123456789");
}

#[test]
fn a_size_is_said_in_the_unit_that_fits() {
    let sizes = [
        0,
        1,
        999,
        1_000,
        1_500,
        999_499,
        999_500,
        12_345_678,
        999_500_000,
        1_234_000_000,
    ];
    assert_snapshot!(in_all(|words| sizes.map(|size| words.file_size(size))), @r"
    [0] בייטים | בייט אחד | [999] בייטים | [1] KB | [1.5] KB | [999] KB | [1] MB | [12] MB | [1] GB | [1.2] GB
    [0] байт | [1] байт | [999] байт | [1] КБ | [1,5] КБ | [999] КБ | [1] МБ | [12] МБ | [1] ГБ | [1,2] ГБ
    [0] bytes | [1] byte | [999] bytes | [1] KB | [1.5] KB | [999] KB | [1] MB | [12] MB | [1] GB | [1.2] GB
    ");
}

#[test]
fn plural_forms_follow_the_language() {
    use PluralCategory::{Few, Many, One, Other, Two};
    let numbers = ["0", "1", "2", "3", "5", "11", "21", "22", "1.5"].map(decimal);
    let forms = |language| numbers.map(|number| Words::of(language).plural(number));
    assert_eq!(
        forms(Language::En),
        [Other, One, Other, Other, Other, Other, Other, Other, Other]
    );
    assert_eq!(
        forms(Language::He),
        [Other, One, Two, Other, Other, Other, Other, Other, Other]
    );
    assert_eq!(
        forms(Language::Ru),
        [Many, One, Few, Few, Many, Many, One, Few, Other]
    );
}
