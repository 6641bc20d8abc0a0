//! A sign-in never leads away from here.

use super::*;

#[test]
fn only_paths_of_our_own_are_targets() {
    assert_eq!(safe_target("/w/1/day?x=1"), "/w/1/day?x=1");
    for away in [
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/a\\b",
        "javascript:alert(1)",
        "/a\nb",
    ] {
        assert_eq!(safe_target(away), "/", "{away:?}");
    }
}
