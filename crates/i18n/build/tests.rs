//! What counts as a gap between the languages.

use super::{Locales, gaps};

/// The three languages with one area each, `work`.
fn locales(en: &str, he: &str, ru: &str) -> Locales {
    [("en", en), ("he", he), ("ru", ru)]
        .map(|(language, text)| (language.into(), [("work".into(), text.into())].into()))
        .into()
}

#[test]
fn complete_languages_have_no_gaps() {
    let none = gaps(&locales("work-a = A\n", "work-a = א\n", "work-a = А\n"));
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn a_missing_message_is_a_gap() {
    let found = gaps(&locales(
        "work-a = A\nwork-b = B\n",
        "work-a = א\n",
        "work-a = А\nwork-b = Б\n",
    ));
    assert_eq!(found, ["he/work: work-b is missing"]);
}

#[test]
fn a_message_that_only_a_translation_has_is_a_gap() {
    let found = gaps(&locales(
        "work-a = A\n",
        "work-a = א\n",
        "work-a = А\nwork-b = Б\n",
    ));
    assert_eq!(found, ["en/work: work-b is missing, ru has it"]);
}

#[test]
fn a_missing_attribute_is_a_gap() {
    let found = gaps(&locales(
        "work-a = A\n    .title = T\n",
        "work-a = א\n    .title = ט\n",
        "work-a = А\n",
    ));
    assert_eq!(found, ["ru/work: work-a.title is missing"]);
}

#[test]
fn a_missing_area_is_a_gap_for_each_of_its_messages() {
    let mut locales = locales("work-a = A\n", "work-a = א\n", "work-a = А\n");
    locales.remove("he");
    assert_eq!(gaps(&locales), ["he/work: work-a is missing"]);
}

#[test]
fn a_lost_or_renamed_variable_is_a_gap() {
    let found = gaps(&locales(
        "work-a = { $name }\n",
        "work-a = { $nmae }\n",
        "work-a = Имя\n",
    ));
    assert_eq!(
        found,
        [
            "he/work: work-a does not use $name",
            "he/work: work-a uses $nmae, which en does not",
            "ru/work: work-a does not use $name",
        ]
    );
}

#[test]
fn a_variable_is_found_in_selections_functions_and_nested_variants() {
    let nested =
        "work-a = { NUMBER($count) ->\n   *[other] { $kind ->\n       *[x] { $name }\n    }\n}\n";
    let found = gaps(&locales(nested, "work-a = { $kind }\n", nested));
    assert_eq!(
        found,
        [
            "he/work: work-a does not use $count",
            "he/work: work-a does not use $name"
        ]
    );
}

#[test]
fn every_plural_form_of_the_language_is_needed() {
    let two_forms = "work-a = { $n ->\n    [one] { $n }\n   *[other] { $n }\n}\n";
    assert_eq!(
        gaps(&locales(two_forms, two_forms, two_forms)),
        [
            "he/work: work-a lacks the form [two]",
            "ru/work: work-a lacks the form [few]",
            "ru/work: work-a lacks the form [many]",
        ]
    );
}

#[test]
fn an_exact_number_stands_for_the_form_of_that_number_alone() {
    let two_forms = "work-a = { $n ->\n    [one] { $n }\n   *[other] { $n }\n}\n";
    let numbers = "work-a = { $n ->\n    [one] יום\n    [2] יומיים\n   *[other] { $n }\n}\n";
    assert_eq!(
        gaps(&locales(two_forms, numbers, "work-a = { $n }\n")),
        Vec::<String>::new()
    );
}

#[test]
fn a_selection_of_exact_numbers_needs_no_plural_forms() {
    let numbers = "work-a = { $n ->\n    [0] { $n }\n   *[other] { $n }\n}\n";
    assert!(gaps(&locales(numbers, numbers, numbers)).is_empty());
}

#[test]
fn a_name_begins_with_its_area() {
    let found = gaps(&locales("title = A\n", "title = א\n", "title = А\n"));
    assert_eq!(
        found[0],
        "en/work: the name of title should begin with work-"
    );
}

#[test]
fn a_slip_of_syntax_is_told_with_its_file() {
    let found = gaps(&locales("work-a = { $\n", "work-a = א\n", "work-a = А\n"));
    assert!(found[0].starts_with("en/work: "), "{found:?}");
}

#[test]
fn an_unknown_language_is_told() {
    let mut locales = locales("work-a = A\n", "work-a = א\n", "work-a = А\n");
    locales.insert("fr".into(), [].into());
    assert_eq!(gaps(&locales), ["fr is not a language of the product"]);
}
