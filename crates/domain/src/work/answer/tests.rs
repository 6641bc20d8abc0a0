//! Each kind of entry reads its own answers, and refuses the rest with a reason.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::work::example::{entry, person, title};

fn read(kind: EntryKind, typed: &[&str]) -> Result<Option<Answer>, AnswerRefusal> {
    parse_answer(&entry("entry", kind), typed)
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn number(min: Option<i64>, max: Option<i64>) -> EntryKind {
    EntryKind::Number {
        unit: "px".to_owned(),
        min: min.map(Decimal::from),
        max: max.map(Decimal::from),
    }
}

fn choices() -> Vec<Title> {
    ["Mail", "Instagram", "דיוור"].map(title).to_vec()
}

fn every_kind() -> Vec<EntryKind> {
    vec![
        EntryKind::Tick,
        EntryKind::ShortText { length_max: None },
        EntryKind::LongText,
        number(None, None),
        EntryKind::Money {
            currency: "ILS".to_owned(),
        },
        EntryKind::Date,
        EntryKind::OneChoice { choices: choices() },
        EntryKind::ManyChoices { choices: choices() },
        EntryKind::Person,
        EntryKind::Link,
        EntryKind::File,
    ]
}

#[test]
fn nothing_typed_is_no_answer_of_any_kind() {
    for kind in every_kind() {
        for typed in [&[][..], &[""], &["  ", "\n\t"]] {
            assert_eq!(read(kind.clone(), typed), Ok(None), "{kind:?}");
        }
    }
}

#[test]
fn marks_that_cannot_be_seen_are_no_answer_either() {
    for kind in [
        EntryKind::ShortText { length_max: None },
        EntryKind::LongText,
        EntryKind::File,
    ] {
        assert_eq!(read(kind, &["\u{202e}\u{feff}"]), Ok(None));
    }
}

#[test]
fn any_value_of_a_tick_ticks_it() {
    assert_eq!(read(EntryKind::Tick, &["on"]), Ok(Some(Answer::Ticked)));
}

#[test]
fn a_short_text_is_one_line_within_its_length() {
    let five = || EntryKind::ShortText {
        length_max: Some(5),
    };
    assert_eq!(read(five(), &["  שלום "]), Ok(Some(text("שלום"))));
    assert_eq!(read(five(), &["a\r\nb\nc"]), Ok(Some(text("a b c"))));
    assert_eq!(
        read(five(), &["привет"]),
        Err(AnswerRefusal::TooLong { length_max: 5 })
    );
    let usual = || EntryKind::ShortText { length_max: None };
    assert!(read(usual(), &[&"ж".repeat(200)]).is_ok());
    assert_eq!(
        read(usual(), &[&"ж".repeat(201)]),
        Err(AnswerRefusal::TooLong { length_max: 200 })
    );
}

#[test]
fn a_long_text_keeps_its_lines() {
    assert_eq!(
        read(EntryKind::LongText, &["a\r\n\r\nb"]),
        Ok(Some(text("a\n\nb")))
    );
    assert_eq!(
        read(EntryKind::LongText, &[&"x".repeat(20_001)]),
        Err(AnswerRefusal::TooLong { length_max: 20_000 })
    );
}

#[test]
fn a_number_keeps_to_its_bounds() {
    let bounded = || number(Some(1), Some(10));
    let value = |value: &str| Ok(Some(Answer::Number(value.parse().expect("a decimal"))));
    assert_eq!(read(bounded(), &["1"]), value("1"));
    assert_eq!(read(bounded(), &["9,99"]), value("9.99"));
    assert_eq!(read(bounded(), &["10"]), value("10"));
    assert_eq!(
        read(bounded(), &["0.99"]),
        Err(AnswerRefusal::TooSmall { min: Decimal::ONE })
    );
    assert_eq!(
        read(bounded(), &["10,01"]),
        Err(AnswerRefusal::TooLarge { max: Decimal::TEN })
    );
    assert_eq!(read(bounded(), &["ten"]), Err(AnswerRefusal::NotANumber));
}

#[test]
fn a_number_keeps_all_of_at_most_nineteen_digits() {
    let nineteen = "9999999999999.999999";
    assert_eq!(
        read(number(None, None), &[nineteen]),
        Ok(Some(Answer::Number(nineteen.parse().expect("a decimal"))))
    );
    for typed in ["99999999999999.999999", "0.00000000000000000000000000001"] {
        assert_eq!(
            read(number(None, None), &[typed]),
            Err(AnswerRefusal::NotANumber)
        );
    }
}

#[test]
fn money_is_read_in_the_spelling_of_every_language() {
    let money = EntryKind::Money {
        currency: "RUB".to_owned(),
    };
    let amount = Ok(Some(Answer::Number(Decimal::new(125_000_050, 2))));
    for typed in ["1 250 000,50", "1,250,000.50", "1250000.5"] {
        assert_eq!(read(money.clone(), &[typed]), amount, "{typed}");
    }
}

#[test]
fn a_date_is_written_year_first() {
    assert_eq!(
        read(EntryKind::Date, &["2026-09-15"]),
        Ok(Some(Answer::Day(date(2026, 9, 15))))
    );
    for typed in ["15.09.2026", "2026-02-30", "2026-09", "tomorrow"] {
        assert_eq!(
            read(EntryKind::Date, &[typed]),
            Err(AnswerRefusal::NotADay),
            "{typed}"
        );
    }
}

#[test]
fn one_choice_is_one_of_them() {
    let one = || EntryKind::OneChoice { choices: choices() };
    assert_eq!(read(one(), &["דיוור"]), Ok(Some(text("דיוור"))));
    assert_eq!(read(one(), &["mail"]), Err(AnswerRefusal::NotAChoice));
}

#[test]
fn many_choices_count_once_each() {
    let many = || EntryKind::ManyChoices { choices: choices() };
    assert_eq!(
        read(many(), &["Instagram", "", "Mail", "Instagram"]),
        Ok(Some(Answer::Choices(vec![
            "Instagram".to_owned(),
            "Mail".to_owned()
        ])))
    );
    assert_eq!(
        read(many(), &["Mail", "Fax"]),
        Err(AnswerRefusal::NotAChoice)
    );
}

#[test]
fn a_person_is_named_by_their_id() {
    let anna = person("Anna");
    assert_eq!(
        read(EntryKind::Person, &[&anna.to_string()]),
        Ok(Some(Answer::Person(anna)))
    );
    assert_eq!(
        read(EntryKind::Person, &["Anna"]),
        Err(AnswerRefusal::NotAPerson)
    );
}

#[test]
fn a_link_has_a_known_scheme_and_an_address() {
    for typed in [
        "https://example.com/פוסט?a=1",
        "http://192.168.0.1",
        "Https://Example.com",
    ] {
        assert_eq!(read(EntryKind::Link, &[typed]), Ok(Some(text(typed))));
    }
    for typed in [
        "example.com",
        "https://",
        "javascript:alert(1)",
        "ftp://example.com",
        "https://a b",
        "https://example.com/\u{202e}gpj.exe",
        "שלום",
    ] {
        assert_eq!(
            read(EntryKind::Link, &[typed]),
            Err(AnswerRefusal::NotALink),
            "{typed}"
        );
    }
    let long = format!("https://example.com/{}", "x".repeat(2_000));
    assert_eq!(
        read(EntryKind::Link, &[&long]),
        Err(AnswerRefusal::TooLong { length_max: 2_000 })
    );
}

#[test]
fn a_file_is_named_by_the_place_where_it_lies() {
    assert_eq!(
        read(EntryKind::File, &["Drive / 2026 / banner.psd"]),
        Ok(Some(text("Drive / 2026 / banner.psd")))
    );
}

#[test]
fn headings_and_stop_lines_take_no_answer() {
    for kind in [EntryKind::Heading, EntryKind::StopLine] {
        assert_eq!(read(kind, &["x"]), Err(AnswerRefusal::NothingToAnswer));
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered_or_refused(typed in any::<Vec<String>>(), at in 0..11_usize) {
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let answer = read(every_kind()[at].clone(), &typed);
        if let Ok(Some(Answer::Text(text))) = answer {
            prop_assert!(!text.trim().is_empty());
        }
    }
}
