//! Lengths of time as people write them.

use super::*;

fn half_days(cell: &str) -> Option<u16> {
    match read(cell) {
        Length::HalfDays(half_days) => Some(half_days),
        Length::Missing | Length::Unreadable => None,
    }
}

#[test]
fn lengths_are_read() {
    let cases = [
        ("3", 6),
        ("0", 0),
        ("0,5", 1),
        ("1.5", 3),
        ("0.25", 1),
        ("1.1", 3),
        ("0.500000001", 1),
        ("1/2", 1),
        ("½", 1),
        ("1½", 3),
        ("2 1/2 days", 5),
        ("3 days", 6),
        ("half a day", 1),
        ("a day", 2),
        ("1 day", 2),
        ("one day", 2),
        ("a day and a half", 3),
        ("one and a half days", 3),
        ("2 working days", 4),
        ("3d", 6),
        ("1.5 дня", 3),
        ("полдня", 1),
        ("пол дня", 1),
        ("полтора дня", 3),
        ("день", 2),
        ("2 раб. дня", 4),
        ("3 р.д.", 6),
        ("два дня", 4),
        ("до 3 дней", 6),
        ("от 2 до 3 дней", 6),
        ("ТРЁХ дней", 6),
        ("חצי יום", 1),
        ("יום", 2),
        ("יום אחד", 2),
        ("יום וחצי", 3),
        ("יומיים", 4),
        ("יומיים וחצי", 5),
        ("3 ימים", 6),
        ("שלושה ימים", 6),
        ("3 ימי עבודה", 6),
        ("עד 4 ימים", 8),
        ("כ-2 ימים", 4),
        ("2-3", 6),
        ("2–3 days", 6),
        ("2 to 3 days", 6),
        ("2 - 3 дня", 6),
        ("1-2 ימים", 4),
        ("half a day to a day", 2),
        ("~3", 6),
        ("\u{200F}3\u{200E}", 6),
        ("1000", 2_000),
    ];
    for (cell, expected) in cases {
        assert_eq!(half_days(cell), Some(expected), "{cell}");
    }
}

#[test]
fn what_is_no_number_of_days_stays_unread() {
    let cases = [
        "3 weeks",
        "неделя",
        "שבוע",
        "4 hours",
        "4 часа",
        "by Friday",
        "2026-04-03",
        "3.04.2026",
        "1,500",
        "-2",
        "day 3",
        "1001",
        "3 3",
        "1-2-3",
        "2/1",
        "as long as it takes",
        "3+",
        "9999999999",
        "about",
        "2–",
        "1.2.3",
    ];
    for cell in cases {
        assert_eq!(read(cell), Length::Unreadable, "{cell}");
    }
}

#[test]
fn a_dash_says_nothing() {
    for cell in ["", "-", " — ", "?"] {
        assert_eq!(read(cell), Length::Missing, "{cell}");
    }
}

proptest::proptest! {
    #[test]
    fn every_number_of_half_days_comes_back(half_days in 0..=2_000_u16) {
        let days = f64::from(half_days) / 2.0;
        for cell in [days.to_string(), format!("{days} ימים"), days.to_string().replace('.', ",")] {
            proptest::prop_assert_eq!(read(&cell), Length::HalfDays(half_days));
        }
    }

    #[test]
    fn no_text_breaks_the_reader(cell in ".{0,40}") {
        read(&cell);
    }
}
