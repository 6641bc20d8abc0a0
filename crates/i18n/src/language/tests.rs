//! Codes, names, directions and what a browser asks for.

use super::{Direction, Language};

#[test]
fn a_code_is_read_back() {
    for language in Language::ALL {
        assert_eq!(Language::parse(language.code()), Some(language));
    }
}

#[test]
fn a_region_an_old_code_and_capitals_are_understood() {
    assert_eq!(Language::parse("he-IL"), Some(Language::He));
    assert_eq!(Language::parse("ru_RU"), Some(Language::Ru));
    assert_eq!(Language::parse("iw"), Some(Language::He));
    assert_eq!(Language::parse("EN-us"), Some(Language::En));
}

#[test]
fn an_unknown_code_is_refused() {
    for code in ["", "-", "fr", "hebrew", "*"] {
        assert_eq!(Language::parse(code), None, "{code:?}");
    }
}

#[test]
fn hebrew_alone_is_read_from_the_right() {
    let from_right: Vec<_> = Language::ALL
        .into_iter()
        .filter(|l| l.direction() == Direction::Rtl)
        .collect();
    assert_eq!(from_right, [Language::He]);
    assert_eq!(Language::He.direction().as_str(), "rtl");
    assert_eq!(Language::Ru.direction().as_str(), "ltr");
}

#[test]
fn every_language_names_itself() {
    assert_eq!(
        Language::ALL.map(Language::own_name),
        ["עברית", "Русский", "English"]
    );
}

#[test]
fn the_best_liked_language_of_ours_wins() {
    let cases = [
        ("he-IL,he;q=0.9,en-US;q=0.8,en;q=0.7", Language::He),
        ("fr-FR,fr;q=0.9,ru;q=0.5,en;q=0.3", Language::Ru),
        ("en;q=0.3, ru ;q=0.8, he; q=0.75", Language::Ru),
        ("ru,he", Language::Ru),
        ("iw", Language::He),
        ("en;q=0.001,he;q=0", Language::En),
    ];
    for (header, language) in cases {
        assert_eq!(Language::negotiate(header), language, "{header}");
    }
}

#[test]
fn english_is_spoken_where_nothing_else_is_asked_for() {
    for header in [
        "",
        "*",
        "fr,de;q=0.5",
        "he;q=0",
        "he;q=much",
        "he;q=2",
        "ru;level=1",
        ",,;",
    ] {
        assert_eq!(Language::negotiate(header), Language::En, "{header:?}");
    }
}
