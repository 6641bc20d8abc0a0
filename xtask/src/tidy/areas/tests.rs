//! Who may lean on whom, in every way Rust and Askama have to say it.

use super::super::Tree;
use super::check;

fn findings(path: &str, text: &str) -> Vec<String> {
    let found = check(&Tree::of(&[(path, text)]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn looking_up_is_free() {
    let text = "use crate::people::Role;\nuse domain::work::Item;\nuse store::security::Actor;\n";
    assert!(findings("crates/web/src/work/board.rs", text).is_empty());
}

#[test]
fn looking_down_is_found() {
    assert_eq!(
        findings(
            "crates/domain/src/people.rs",
            "//! People.\nuse crate::work::Item;\n"
        ),
        [
            "crates/domain/src/people.rs:2: area `people` uses `work`, which stands below it; \
             turn the dependency round, pass a plain value, or register a panel in `app`."
        ]
    );
    for text in [
        "store::sync::run()",
        "let a: domain::asks::Ask;",
        "crate::{people, work::{Item}, sync}",
    ] {
        assert_eq!(
            findings("crates/web/src/work/board.rs", text).len(),
            1,
            "{text}"
        );
    }
}

#[test]
fn climbing_by_super_is_followed() {
    assert_eq!(
        findings(
            "crates/store/src/people/queries.rs",
            "use super::super::work::Item;"
        )
        .len(),
        1
    );
    assert_eq!(
        findings("crates/store/src/people.rs", "use super::work::Item;").len(),
        1
    );
    assert!(
        findings(
            "crates/store/src/people/queries.rs",
            "use super::work::Item;"
        )
        .is_empty()
    );
}

#[test]
fn comments_other_crates_and_other_places_are_free() {
    assert!(
        findings(
            "crates/domain/src/people.rs",
            "// crate::work\nuse other::crate_::work;"
        )
        .is_empty()
    );
    assert!(findings("crates/domain/src/events.rs", "use crate::sync::Run;").is_empty());
    assert!(findings("crates/app/src/work.rs", "use web::sync;").is_empty());
}

#[test]
fn templates_keep_the_order_too() {
    let path = "crates/web/src/people/profile.html";
    assert_eq!(
        findings(path, "{#- Profile. -#}\n{% include \"work/card.html\" %}").len(),
        1
    );
    assert!(
        findings(
            path,
            "{% extends \"layout.html\" %}{% import \"people/face.html\" as face %}"
        )
        .is_empty()
    );
}
