//! Gaps between the three languages, each named for what is lacking.

use super::super::Tree;
use super::check;

const PLURALS: [&str; 3] = [
    "days = { $count ->\n    [one] יום\n    [two] יומיים\n   *[other] { $count } ימים\n}\n",
    "days = { $count ->\n    [one] { $count } день\n    [few] { $count } дня\n    [many] { $count } дней\n   *[other] { $count } дня\n}\n",
    "days = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}\n",
];

fn findings([he, ru, en]: [&str; 3]) -> Vec<String> {
    let found = check(&Tree::of(&[
        ("crates/i18n/locales/he/work.ftl", he),
        ("crates/i18n/locales/ru/work.ftl", ru),
        ("crates/i18n/locales/en/work.ftl", en),
    ]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn three_complete_languages_are_clean() {
    assert!(findings(PLURALS).is_empty(), "{:?}", findings(PLURALS));
    assert!(findings(["a = א\n", "a = А\n", "a = A\n"]).is_empty());
}

#[test]
fn a_missing_file_is_found() {
    let tree = Tree::of(&[
        ("crates/i18n/locales/he/work.ftl", "a = א\n"),
        ("crates/i18n/locales/en/work.ftl", "a = A\n"),
    ]);
    assert_eq!(
        check(&tree)[0].to_string(),
        "crates/i18n/locales/ru/work.ftl:1: the file is missing, `he` has it; add it with every message."
    );
}

#[test]
fn a_missing_message_or_attribute_is_found() {
    let found = findings(["a = א\n", "a = А\nb = Б\n", "a = A\nb = B\n"]);
    assert!(!found.is_empty());
    assert!(
        found[0].starts_with("crates/i18n/locales/he/work.ftl:1: message `b` is missing"),
        "{found:?}"
    );
    let found = findings(["a = א\n", "a = А\n", "a = A\n    .hint = H\n"]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("`a.hint` is missing"));
}

#[test]
fn a_missing_hole_is_found_on_its_line() {
    let found = findings(["# ש\na = א\n", "a = { $name }\n", "a = { NUMBER($name) }\n"]);
    assert!(!found.is_empty());
    assert!(
        found[0].starts_with("crates/i18n/locales/he/work.ftl:2: message `a` lacks `$name`"),
        "{found:?}"
    );
}

#[test]
fn a_missing_plural_form_is_found_in_each_language() {
    for (language, form) in [(0, "two"), (1, "few"), (1, "many"), (2, "one")] {
        let mut sheets = PLURALS.map(str::to_owned);
        let kept = sheets[language]
            .lines()
            .filter(|line| !line.contains(&format!("[{form}]")));
        sheets[language] = kept.collect::<Vec<_>>().join("\n");
        let found = findings([&sheets[0], &sheets[1], &sheets[2]]);
        let lacking = format!("lacks the plural form `{form}`");
        assert!(
            found.iter().any(|line| line.contains(&lacking)),
            "{form}: {found:?}"
        );
    }
}

#[test]
fn a_number_with_other_is_a_plural_too() {
    let numbers = "days = { $count ->\n    [0] none\n   *[other] { $count } days\n}\n";
    let found = findings([PLURALS[0], PLURALS[1], numbers]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("lacks the plural form `one`"));
}

#[test]
fn a_form_that_is_never_chosen_is_found() {
    let found = findings([PLURALS[0], PLURALS[1], PLURALS[0]]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`two`, which is never chosen"));
}

#[test]
fn a_choice_by_gender_is_no_plural() {
    let gender = "a = { $gender ->\n    [male] x\n    [female] y\n   *[other] z\n}\n";
    assert!(findings([gender, gender, gender]).is_empty());
}

#[test]
fn repeated_keys_and_broken_files_are_found() {
    let found = findings(["a = א\na = ב\n", "a = А\n", "a = A\n"]);
    assert_eq!(found.len(), 1, "{found:?}");
    let found = findings(["a = א\n", "a = А\n", "a = A\nb = {\n"]);
    assert!(
        found.iter().any(|line| line.contains("does not parse")),
        "{found:?}"
    );
    let tree = Tree::of(&[
        ("crates/i18n/locales/en/a.ftl", "a = A\n"),
        ("crates/i18n/locales/en/b.ftl", "a = A\n"),
    ]);
    assert!(
        check(&tree)
            .iter()
            .any(|found| found.to_string().contains("stands in another file too"))
    );
}
