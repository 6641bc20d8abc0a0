//! Every kind of answer comes back as it was given.

use domain::ids::PersonId;
use domain::work::Answer;
use jiff::civil::date;
use proptest::prelude::*;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::{decode, encode};

#[test]
fn every_answer_comes_back_as_it_was() {
    let answers = [
        Answer::Ticked,
        Answer::Text("\"כן\"\nда".to_owned()),
        Answer::Number("1234567890123456789".parse().expect("is sound")),
        Answer::Number("-0.10".parse().expect("is sound")),
        Answer::Day(date(2026, 3, 19)),
        Answer::Choices(vec![]),
        Answer::Choices(vec!["Да".to_owned(), "לא".to_owned()]),
        Answer::Person(PersonId::new(Uuid::from_u128(7))),
        Answer::File(domain::ids::FileId::new(Uuid::from_u128(8))),
    ];
    for answer in answers {
        assert_eq!(decode(&encode(&answer)), Some(answer));
    }
}

#[test]
fn what_is_no_answer_is_nothing() {
    for text in [
        "",
        "{}",
        "[]",
        "7",
        r#"{"sung":true}"#,
        r#"{"number":7}"#,
        r#"{"day":"soon"}"#,
        r#"{"choices":[1]}"#,
        r#"{"person":"Dana"}"#,
    ] {
        assert_eq!(decode(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn every_text_and_number_comes_back(text in "(?s).*", units in any::<i64>(), scale in 0_u32..=18) {
        for answer in [Answer::Text(text), Answer::Number(Decimal::new(units, scale))] {
            prop_assert_eq!(decode(&encode(&answer)), Some(answer));
        }
    }
}
