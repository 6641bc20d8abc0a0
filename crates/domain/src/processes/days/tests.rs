//! Half days read what people type and refuse quarters.

use super::*;

#[test]
fn halves_are_read_in_every_spelling() {
    for (typed, half_days) in [
        ("2", 4),
        ("0.5", 1),
        ("0,5", 1),
        (".5", 1),
        ("½", 1),
        ("1½", 3),
        (" 1.50 ", 3),
        ("60", 120),
        ("0", 0),
    ] {
        assert_eq!(
            HalfDays::parse(typed).map(HalfDays::count),
            Some(half_days),
            "{typed}"
        );
    }
}

#[test]
fn quarters_signs_and_words_are_refused() {
    for typed in [
        "0.25", "-1", "61", "two", "", ".", "1.5.5", "99999999", "1e1",
    ] {
        assert_eq!(HalfDays::parse(typed), None, "{typed}");
    }
}

#[test]
fn a_half_day_takes_a_day_of_the_calendar() {
    assert_eq!(HalfDays::parse("0.5").map(HalfDays::calendar_days), Some(1));
    assert_eq!(HalfDays::parse("2").map(HalfDays::calendar_days), Some(2));
    assert_eq!(HalfDays::parse("2.5").map(HalfDays::calendar_days), Some(3));
}

#[test]
fn a_field_reads_back_what_it_showed() {
    for half_days in 0..=120 {
        let days = HalfDays::new(half_days);
        assert_eq!(days.and_then(|d| HalfDays::parse(&d.to_field())), days);
    }
}
