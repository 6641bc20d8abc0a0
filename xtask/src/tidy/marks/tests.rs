//! What counts as unfinished and as a path of one machine; the bad words are put together, so that no search finds them.

use super::super::Tree;
use super::check;

fn count(path: &str, text: &str) -> usize {
    check(&Tree::of(&[(path, text)])).len()
}

#[test]
fn unfinished_marks_are_found() {
    for text in [
        concat!("// TO", "DO later"),
        concat!("FIX", "ME"),
        concat!("to", "do!()"),
        concat!("unimple", "mented!()"),
        concat!("<p>Coming", " Soon</p>"),
    ] {
        assert_eq!(count("crates/web/src/page.rs", text), 1, "{text}");
    }
}

#[test]
fn a_finding_names_the_mark_and_its_line() {
    let text = concat!("//! Page.\n// FIX", "ME");
    let found = check(&Tree::of(&[("crates/web/src/page.rs", text)]));
    let expected = concat!(
        "crates/web/src/page.rs:2: `FIX",
        "ME` marks unfinished work; finish it or take it out."
    );
    assert_eq!(found[0].to_string(), expected);
}

#[test]
fn calendar_words_are_not_marks() {
    assert_eq!(
        count("crates/interchange/src/ics.rs", concat!("BEGIN:VTO", "DO")),
        0
    );
}

#[test]
fn machine_paths_are_found_outside_tests() {
    for text in [
        "cp \"/tmp/a\"",
        "/home/me/x",
        "see `/Users/me/x`",
        concat!("/work", "/shared/x"),
    ] {
        assert_eq!(count("bin/test", text), 1, "{text}");
        assert_eq!(count("crates/app/tests/it/work.rs", text), 0, "{text}");
    }
}

#[test]
fn addresses_and_relative_paths_are_free() {
    for text in [
        "\"/{workspace}/work/items\"",
        "\"/work/items\"",
        "target/tmp/x",
        "https://x.org/home/a",
    ] {
        assert_eq!(count("crates/web/src/routes.rs", text), 0, "{text}");
    }
}
