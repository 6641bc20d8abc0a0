//! A sign-in never leads away from here.

use super::*;

#[test]
fn only_paths_of_our_own_are_targets() {
    assert_eq!(safe_target("/w/1/day?x=1"), "/w/1/day?x=1");
    assert_eq!(safe_target("/w/1/day#part"), "/w/1/day");
    // Browsers do not decode a path, so this one stays here.
    assert_eq!(safe_target("/%2Fevil.example"), "/%2Fevil.example");
    assert_eq!(safe_target("/%5Cevil.example"), "/%5Cevil.example");
    for away in [
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/a\\b",
        "javascript:alert(1)",
        "/a\nb",
        "/\t/evil.example",
        " //evil.example",
        "/\u{2044}evil.example",
        "/\u{a0}",
        "http:/evil.example",
        "%2F%2Fevil.example",
    ] {
        assert_eq!(safe_target(away), "/", "{away:?}");
    }
}
