//! Reading, refusing and writing playbooks.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;

pub(super) const SMALL: &str = r#"format = 1
language = "en"
name = "Blog post"
item = "post"
[[stage]]
id = "brief"
name = "Idea and brief"
role = "Marketing manager"
days = 0.5
[[stage.entry]]
id = "source"
label = "Idea"
"#;

const FULL: &str = r#"
format = 1
language = "he"
name = "פוסט לבלוג"
item = "פוסט"

[[stage]]
id = "writing"
name = "כתיבה"
role = "כותב תוכן"
days = 2
wait_days = 1.5
waits_because = "מחכים לדוגמה"
approver = "מנהל שיווק"
needs = ["בריף"]
produces = ["טקסט", "כותרת"]
hand_over_to = "המעצב"
format_note = "800 מילים"
where = "https://docs.example/{item}"
how_to = """
שורה ראשונה
ו"מרכאות" באמצע"""

[[stage.entry]]
id = "length"
kind = "number"
label = "אורך"
required = true
answers = "format"
how_to = "קצר"
picture = "https://pictures.example/a.png"
link = "http://videos.example/1"
unit = "מילים"
min = 0.5
max = "12345678901234567.25"

[[stage.entry]]
id = "fee"
kind = "money"
label = "מחיר"
currency = "ILS"

[[stage.entry]]
id = "first"
kind = "stop_line"
label = "עד כאן"

[[stage]]
id = "publish"
name = "פרסום"
role = "מנהל סושיאל"
days = 60
publishes = true
publish_weekdays = ["thu", "tue"]

[[stage.entry]]
id = "cover"
kind = "file"
label = "תמונה"
size_max_mb = 2
file_types = ["jpg", "png"]

[[stage.entry]]
id = "where"
kind = "many_choices"
label = "איפה"
choices = ["כאן", "שם"]
"#;

pub(super) fn small() -> Playbook {
    Playbook::parse(SMALL).expect("a good playbook")
}

/// The refusal of the small playbook after one piece of it is replaced.
pub(super) fn refusal(from: &str, to: &str) -> PlaybookError {
    assert!(SMALL.contains(from), "{from}");
    Playbook::parse(&SMALL.replacen(from, to, 1)).expect_err(to)
}

/// The refusal of the small playbook with more fields on its only entry.
pub(super) fn entry_refusal(fields: &str) -> PlaybookError {
    Playbook::parse(&format!("{SMALL}{fields}\n")).expect_err(fields)
}

#[test]
fn a_small_playbook_needs_few_fields() {
    let playbook = small();
    let stage = &playbook.stages[0];
    assert_eq!(
        (playbook.language, playbook.item.as_str()),
        (Language::English, "post")
    );
    assert_eq!(
        (stage.days, stage.wait_days),
        (HalfDays::new(1), HalfDays::new(0))
    );
    assert_eq!(stage.entries[0].kind, EntryKind::Tick);
    assert!(!stage.publishes && !stage.entries[0].required);
}

#[test]
fn every_field_is_read() {
    let playbook = Playbook::parse(FULL).expect("a good playbook");
    let [writing, publish] = playbook.stages.as_slice() else {
        panic!("two stages")
    };
    let length = &writing.entries[0];
    assert_eq!(
        (writing.days, writing.wait_days),
        (HalfDays::new(4), HalfDays::new(3))
    );
    assert_eq!(writing.tool.as_deref(), Some("https://docs.example/{item}"));
    assert_eq!(
        writing.how_to.as_deref(),
        Some("שורה ראשונה\nו\"מרכאות\" באמצע")
    );
    assert_eq!(length.answers, Some(Question::Format));
    assert_eq!(length.min, Some(Decimal::new(5, 1)));
    assert_eq!(length.max, Some(Decimal::new(1_234_567_890_123_456_725, 2)));
    assert_eq!(writing.entries[1].currency.as_deref(), Some("ILS"));
    assert_eq!(publish.days, HalfDays::LONGEST);
    assert_eq!(
        publish.publish_weekdays,
        BTreeSet::from([Weekday::Tuesday, Weekday::Thursday])
    );
    assert_eq!(publish.entries[0].size_max_mb, Some(2));
    assert_eq!(publish.entries[1].choices, ["כאן", "שם"]);
}

#[test]
fn what_is_written_reads_back_to_the_same_value() {
    for text in [SMALL, FULL] {
        let playbook = Playbook::parse(text).expect("a good playbook");
        assert_eq!(Playbook::parse(&playbook.to_toml()), Ok(playbook));
    }
}

#[test]
fn a_small_playbook_is_written_without_empty_fields() {
    let expected = SMALL
        .replace("label", "kind = \"tick\"\nlabel")
        .replace("\n[[", "\n\n[[");
    assert_eq!(small().to_toml(), expected);
}

#[test]
fn a_mark_of_byte_order_is_passed_over() {
    assert_eq!(Playbook::parse(&format!("\u{feff}{SMALL}")), Ok(small()));
}

#[test]
fn what_is_not_toml_is_refused_with_its_line() {
    let not_understood = |line, found: &str| PlaybookError::NotUnderstood {
        line,
        found: found.into(),
    };
    assert_eq!(
        refusal("name = \"Blog post\"", "name = = 3"),
        not_understood(3, "=")
    );
    assert_eq!(
        refusal("days = 0.5", "days = 0.3"),
        not_understood(9, "0.3")
    );
    assert_eq!(refusal("days = 0.5", "days = -1"), not_understood(9, "-1"));
    assert_eq!(
        refusal("days = 0.5", "days = nan"),
        not_understood(9, "nan")
    );
    assert_eq!(
        refusal("days = 0.5", "days = 40000"),
        not_understood(9, "40000")
    );
    assert_eq!(
        refusal("days = 0.5", "days = \"2\""),
        not_understood(9, "\"2\"")
    );
    assert_eq!(refusal("\"en\"", "\"fr\""), not_understood(2, "\"fr\""));
    assert_eq!(
        refusal("format = 1", "format = \"1\""),
        not_understood(1, "\"1\"")
    );
    assert_eq!(
        entry_refusal("kind = \"colour\""),
        not_understood(13, "\"colour\"")
    );
    assert_eq!(
        entry_refusal("min = \"many\""),
        not_understood(13, "\"many\"")
    );
}

#[test]
fn brackets_without_end_are_refused_and_do_no_harm() {
    let deep = format!("format = {}", "[".repeat(100_000));
    assert!(matches!(
        Playbook::parse(&deep),
        Err(PlaybookError::NotUnderstood { .. })
    ));
}

#[test]
fn an_unknown_field_is_refused_on_every_level() {
    let not_understood = |line, found: &str| PlaybookError::NotUnderstood {
        line,
        found: found.into(),
    };
    assert_eq!(refusal("item =", "thing ="), not_understood(4, "thing"));
    assert_eq!(refusal("role =", "seat ="), not_understood(8, "seat"));
    assert_eq!(refusal("label =", "text ="), not_understood(12, "text"));
}

#[test]
fn a_later_form_is_refused_before_its_fields() {
    assert_eq!(
        refusal("format = 1\n", "format = 2\nnovelty = 1\n"),
        PlaybookError::FormatNotKnown { found: 2 }
    );
}

#[test]
fn a_file_beyond_the_limit_is_not_read() {
    let text = "#".repeat(BYTES_MAX + 1);
    assert_eq!(
        Playbook::parse(&text),
        Err(PlaybookError::TooLarge {
            bytes_max: BYTES_MAX
        })
    );
}

#[test]
fn a_language_is_written_by_its_code() {
    for language in [Language::Hebrew, Language::Russian, Language::English] {
        let playbook = Playbook {
            language,
            ..small()
        };
        assert!(
            playbook
                .to_toml()
                .contains(&format!("language = \"{}\"", language.code()))
        );
    }
}

#[test]
fn half_days_are_shown_as_they_are_written() {
    let shown = [0, 1, 2, 3, 120].map(|halves| HalfDays::new(halves).to_string());
    assert_eq!(shown, ["0", "0.5", "1", "1.5", "60"]);
    assert_eq!(HalfDays::new(3).halves(), 3);
}

proptest! {
    #[test]
    fn any_text_and_time_survives_writing(name in "[^\\p{Cc}]{1,40}", how_to in any::<String>(), halves in 1_u16..=120, min in any::<i64>(), scale in 0_u32..10) {
        let mut playbook = small();
        let stage = &mut playbook.stages[0];
        stage.name = format!("x{name}");
        stage.how_to = Some(how_to);
        stage.days = HalfDays::new(halves);
        stage.entries[0].kind = EntryKind::Number;
        stage.entries[0].min = Some(Decimal::new(min, scale));
        prop_assert_eq!(Playbook::parse(&playbook.to_toml()), Ok(playbook));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), cut in 0..SMALL.len()) {
        let _ = Playbook::parse(&text);
        let _ = Playbook::parse(&format!("{}{text}", &SMALL[..cut]));
    }
}
