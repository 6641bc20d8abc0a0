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
    assert_snapshot!(in_all(days, |words, count| words.half_days(2 * count)), @r"
    [0] ימים · יום · יומיים · [3] ימים · [5] ימים · [11] ימים · [20] ימים · [21] ימים · [22] ימים
    [0] дней · [1] день · [2] дня · [3] дня · [5] дней · [11] дней · [20] дней · [21] день · [22] дня
    [0] days · [1] day · [2] days · [3] days · [5] days · [11] days · [20] days · [21] days · [22] days
    ");
}

#[test]
fn half_days() {
    assert_snapshot!(in_all([1, 3, 5, 7, 11, 23, 43], Words::half_days), @r"
    חצי יום · יום וחצי · יומיים וחצי · [3] ימים וחצי · [5] ימים וחצי · [11] ימים וחצי · [21] ימים וחצי
    ½ дня · [1]½ дня · [2]½ дня · [3]½ дня · [5]½ дня · [11]½ дня · [21]½ дня
    ½ day · [1]½ days · [2]½ days · [3]½ days · [5]½ days · [11]½ days · [21]½ days
    ");
}

#[test]
fn hours_and_minutes() {
    assert_snapshot!(in_all([0, 1, 2, 5, 11, 21, 22], |words, count| words.common_hours(count)), @r"
    [0] שעות · שעה · שעתיים · [5] שעות · [11] שעות · [21] שעות · [22] שעות
    [0] часов · [1] час · [2] часа · [5] часов · [11] часов · [21] час · [22] часа
    [0] hours · [1] hour · [2] hours · [5] hours · [11] hours · [21] hours · [22] hours
    ");
    assert_snapshot!(in_all([0, 1, 2, 5, 11, 21, 22], |words, count| words.common_minutes(count)), @r"
    [0] דקות · דקה · שתי דקות · [5] דקות · [11] דקות · [21] דקות · [22] דקות
    [0] минут · [1] минута · [2] минуты · [5] минут · [11] минут · [21] минута · [22] минуты
    [0] minutes · [1] minute · [2] minutes · [5] minutes · [11] minutes · [21] minutes · [22] minutes
    ");
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
    assert_snapshot!(shown(&said.join("\n")), @r"
    [Anna B.] בהיעדרות עד [26.11]
    [Anna B.] отсутствует до [26.11]
    [Anna B.] is away until [26.11]
    ");
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
