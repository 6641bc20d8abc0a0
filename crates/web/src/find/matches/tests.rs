//! Names found by their beginnings, their insides, and on the wrong keyboard layout.

use domain::keyboard::readings;

use super::closeness;

fn of(typed: &str, name: &str) -> Option<u8> {
    closeness(&readings(typed), name)
}

#[test]
fn the_beginning_is_closer_than_a_word_and_a_word_closer_than_a_part() {
    assert_eq!(of("my", "My day"), Some(0));
    assert_eq!(of("da", "My day"), Some(1));
    assert_eq!(of("ay", "My day"), Some(2));
    assert_eq!(of("week", "My day"), None);
}

#[test]
fn the_order_of_words_does_not_matter() {
    assert_eq!(of("day my", "My day"), Some(1));
}

#[test]
fn letters_are_compared_as_people_take_them() {
    assert_eq!(of("отчет", "Отчёт за май"), Some(0));
    assert_eq!(of("צקליסט", "צ׳קליסט"), None);
    assert_eq!(of("צ'ק", "צ׳קליסט"), Some(0));
}

#[test]
fn the_wrong_layout_is_understood() {
    assert_eq!(of("vjq", "Мой день"), Some(0));
    assert_eq!(of("akh", "היום שלי"), Some(1));
    assert_eq!(of("ьн", "My day"), Some(0));
}
