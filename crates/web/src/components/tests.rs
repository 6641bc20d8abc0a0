//! Faces: initials in three scripts, a stable tint.

use super::Face;

#[test]
fn initials_take_the_first_and_the_last_word() {
    let initials = |name| Face::of(name).initials;
    assert_eq!(initials("Dana Levi"), "DL");
    assert_eq!(initials("Анна Мария Королёва"), "АК");
    assert_eq!(initials("נירית"), "ני");
    assert_eq!(initials("ß"), "SS");
    assert_eq!(initials("  "), "");
}

#[test]
fn the_same_name_keeps_its_tint() {
    for name in ["Dana", "Юрий", "נירית", ""] {
        assert_eq!(Face::of(name).tint, Face::of(name).tint);
        assert!((1..=4).contains(&Face::of(name).tint));
    }
}
