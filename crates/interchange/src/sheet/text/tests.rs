//! One form for every way to write a word.

use super::*;

#[test]
fn edges_are_cleaned_and_the_inside_left_alone() {
    assert_eq!(
        clean("\u{FEFF}\u{200F} a\u{200F}b \u{00A0}\u{202C}"),
        "a\u{200F}b"
    );
    assert_eq!(clean("one_x000D_\r\ntwo\r"), "one\ntwo");
}

#[test]
fn spelling_variants_fold_together() {
    assert_eq!(fold("  Чёрный—Ящик: "), "черный ящик");
    assert_eq!(fold("צ׳ק־ליסט"), fold("צ'ק-ליסט"));
    assert_eq!(fold("שָׁלָב"), "שלב");
    assert_eq!(fold("дне\u{438}\u{306}"), "дней");
}

#[test]
fn signs_alone_say_nothing() {
    assert!(!says_something(" — ✅ …"));
    assert!(says_something("5"));
}
