//! Every way in which people list things in one cell.

use super::*;

#[test]
fn lines_semicolons_and_bullets_divide() {
    assert_eq!(entries("call\nwrite;approve"), ["call", "write", "approve"]);
    assert_eq!(entries("• לדבר • לכתוב"), ["לדבר", "לכתוב"]);
    assert_eq!(entries("☐ макет\n☑ текст"), ["макет", "текст"]);
}

#[test]
fn marks_in_front_are_dropped() {
    assert_eq!(
        entries("- one\n– two\n* three\n[ ] four\n[x] five"),
        ["one", "two", "three", "four", "five"]
    );
    assert_eq!(
        entries("1. бриф\n2) макет\n10. сдача"),
        ["бриф", "макет", "сдача"]
    );
}

#[test]
fn what_only_looks_like_a_mark_stays() {
    assert_eq!(
        entries("3D model\n1.5 litres\n-5% off\n2024. год"),
        ["3D model", "1.5 litres", "-5% off", "2024. год"]
    );
    assert_eq!(
        entries("brief, draft and approval"),
        ["brief, draft and approval"]
    );
}

#[test]
fn empty_entries_are_no_entries() {
    assert!(entries("").is_empty());
    assert!(entries(" ;\n - \n—").is_empty());
}
