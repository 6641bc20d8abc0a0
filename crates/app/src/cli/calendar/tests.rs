//! Reading of amounts of time.

use super::*;

#[test]
fn hours_are_whole_minutes() {
    let known = [
        ("12", 720),
        ("-3", -180),
        ("1.5", 90),
        ("0.25", 15),
        ("0", 0),
        ("-0.5", -30),
    ];
    for (typed, minutes) in known {
        assert_eq!(whole_minutes(typed), Some(minutes), "{typed}");
    }
}

#[test]
fn other_amounts_are_refused() {
    for typed in [
        "",
        "-",
        "x",
        "1,5",
        "1.",
        ".5",
        "0.001",
        "1e3",
        "--1",
        "99999999999999999999",
    ] {
        assert_eq!(whole_minutes(typed), None, "{typed}");
    }
}
