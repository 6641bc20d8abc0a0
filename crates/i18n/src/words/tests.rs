//! Quantities in words, and the isolation of what a sentence is filled with.

use insta::assert_snapshot;

use super::Words;
use crate::{Direction, Language};

/// Isolation marks shown as brackets.
fn shown(text: &str) -> String {
    text.replace('\u{2068}', "[").replace('\u{2069}', "]")
}

/// A quantity in each language, one language a line.
fn in_all<const N: usize>(counts: [u16; N], say: impl Fn(&Words, u16) -> String) -> String {
    let line = |language| {
        counts
            .map(|count| say(Words::of(language), count))
            .join(" · ")
    };
    shown(&Language::ALL.map(line).join("\n"))
}

#[test]
fn whole_days() {
    let days = [0, 1, 2, 3, 5, 11, 20, 21, 22];
    assert_snapshot!(in_all(days, |words, count| words.half_days(2 * count)), @"");
}

#[test]
fn half_days() {
    assert_snapshot!(in_all([1, 3, 5, 7, 11, 23, 43], Words::half_days), @"");
}

#[test]
fn hours_and_minutes() {
    assert_snapshot!(in_all([0, 1, 2, 5, 11, 21, 22], |words, count| words.common_hours(count)), @"");
    assert_snapshot!(in_all([0, 1, 2, 5, 11, 21, 22], |words, count| words.common_minutes(count)), @"");
}

#[test]
fn a_quantity_that_is_not_whole_takes_the_form_of_fractions() {
    let said = Language::ALL.map(|language| shown(&Words::of(language).common_hours(1.5)));
    assert_eq!(said, ["[1.5] שעות", "[1.5] часа", "[1.5] hours"]);
}

#[test]
fn the_longest_quantity_is_said() {
    assert_eq!(
        shown(&Words::of(Language::En).half_days(u16::MAX)),
        "[32767]½ days"
    );
}

#[test]
fn a_foreign_name_and_a_date_are_isolated_in_every_language() {
    let said = Language::ALL
        .map(|language| Words::of(language).people_person_away_until("Anna B.", "26.11"));
    assert_snapshot!(shown(&said.join("\n")), @"");
}

#[test]
fn the_words_of_a_language_are_loaded_once() {
    for language in Language::ALL {
        assert!(std::ptr::eq(Words::of(language), Words::of(language)));
        assert_eq!(Words::of(language).language(), language);
    }
}

#[test]
fn the_words_are_shared_by_all_threads() {
    let said = std::thread::spawn(|| Words::of(Language::Ru).common_today()).join();
    assert_eq!(said.expect("the thread ends well"), "Сегодня");
}

#[test]
fn the_letters_of_a_language_run_in_its_direction() {
    for language in Language::ALL {
        let hebrew = Words::of(language)
            .common_save()
            .chars()
            .all(|letter| ('א'..='ת').contains(&letter));
        assert_eq!(hebrew, language.direction() == Direction::Rtl);
    }
}
