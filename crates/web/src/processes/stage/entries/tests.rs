//! The rows of a checklist: their order, their kinds, and what is wrong in which field.

use i18n::Language;

use super::*;

fn words() -> &'static Words {
    Words::of(Language::En)
}

fn entry(label: &str, kind: &str) -> TypedEntry {
    TypedEntry {
        label: label.to_owned(),
        kind: kind.to_owned(),
        ..TypedEntry::default()
    }
}

fn at(label: &str, place: &str) -> TypedEntry {
    TypedEntry {
        place: place.to_owned(),
        ..entry(label, "tick")
    }
}

fn read(typed: &[TypedEntry], pasted: &str) -> Result<Vec<Entry>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let entries = parse(words(), typed, pasted, &mut errors);
    if errors.is_empty() {
        Ok(entries.into_iter().map(|(_, entry)| entry).collect())
    } else {
        Err(errors)
    }
}

fn labels(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.label.as_str()).collect()
}

fn wrong(typed: &TypedEntry) -> String {
    read(std::slice::from_ref(typed), "").expect_err("refused")[0]
        .name
        .clone()
}

#[test]
fn emptied_rows_go_and_pasted_lines_come_last() {
    let typed = [
        entry("Logo", "tick"),
        entry(" ", "number"),
        entry("Colours", "tick"),
    ];
    let entries = read(&typed, "- Fonts\n   - Size\n\n").expect("taken");
    assert_eq!(labels(&entries), ["Logo", "Colours", "Fonts", "Size"]);
}

#[test]
fn a_new_number_moves_a_row_up_or_down() {
    let down = [at("a", "3"), at("b", "2"), at("c", "3")];
    assert_eq!(labels(&read(&down, "").expect("taken")), ["b", "c", "a"]);
    let up = [at("a", "1"), at("b", "2"), at("c", "1")];
    assert_eq!(labels(&read(&up, "").expect("taken")), ["c", "a", "b"]);
    let added = [at("a", "1"), at("b", "2"), at("new", "")];
    assert_eq!(labels(&read(&added, "").expect("taken")), ["a", "b", "new"]);
}

#[test]
fn every_kind_comes_back_as_it_was_sent() {
    for code in EntryKind::CODES {
        let typed = TypedEntry {
            choices: "Red\nBlue".to_owned(),
            currency: "ils".to_owned(),
            ..entry("What", code)
        };
        let entries = read(&[typed], "").expect("taken");
        assert_eq!(entries[0].kind.code(), code);
        let again = TypedEntry::of_entry(&entries[0]);
        assert_eq!(
            read(&[again], "").expect("taken")[0].kind,
            entries[0].kind,
            "{code}"
        );
    }
}

#[test]
fn a_number_keeps_its_unit_and_bounds() {
    let typed = TypedEntry {
        unit: "people".to_owned(),
        min: "0,5".to_owned(),
        max: "10".to_owned(),
        ..entry("Reach", "number")
    };
    let kind = read(&[typed], "").expect("taken")[0].kind.clone();
    assert_eq!(
        kind,
        EntryKind::Number {
            unit: "people".to_owned(),
            min: Some(Decimal::new(5, 1)),
            max: Some(Decimal::from(10)),
        }
    );
}

#[test]
fn what_is_wrong_is_tied_to_its_row_and_field() {
    let number = TypedEntry {
        min: "many".to_owned(),
        ..entry("Reach", "number")
    };
    assert_eq!(wrong(&number), "entry-1-min");
    let bounds = TypedEntry {
        min: "5".to_owned(),
        max: "1".to_owned(),
        ..entry("Reach", "number")
    };
    assert_eq!(wrong(&bounds), "entry-1-max");
    let money = TypedEntry {
        currency: "shekel".to_owned(),
        ..entry("Price", "money")
    };
    assert_eq!(wrong(&money), "entry-1-currency");
    let link = TypedEntry {
        link: "javascript:alert(1)".to_owned(),
        ..entry("Read", "tick")
    };
    assert_eq!(wrong(&link), "entry-1-link");
    assert_eq!(wrong(&entry(&"a".repeat(201), "tick")), "entry-1-label");
}

#[test]
fn a_heading_is_never_required() {
    let heading = TypedEntry {
        required: true,
        ..entry("Before", "heading")
    };
    assert!(!read(&[heading], "").expect("taken")[0].required);
}

#[test]
fn a_hundred_and_one_entries_are_refused() {
    let typed = vec![entry("tick", "tick"); 100];
    assert_eq!(read(&typed, "").expect("taken").len(), 100);
    assert_eq!(
        read(&typed, "one more").expect_err("refused")[0].name,
        "pasted"
    );
    let pasted = vec!["line"; 101].join("\n");
    assert_eq!(read(&[], &pasted).expect_err("refused")[0].name, "pasted");
}

#[test]
fn rows_of_a_form_are_read_until_the_first_missing_number() {
    let pairs = [
        ("entry-1-label", "a"),
        ("entry-1-required", "yes"),
        ("entry-2-label", ""),
        ("entry-4-label", "d"),
    ];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let rows = of_form(&Fields::new(pairs.to_vec()));
    assert_eq!(rows.len(), 2);
    assert!(rows[0].required);
}
