//! First lines and file names.

use super::super::Tree;
use super::check;

fn findings(path: &str, text: &str) -> Vec<String> {
    let found = check(&Tree::of(&[(path, text)]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn each_kind_of_file_opens_in_its_own_way() {
    for (path, header) in [
        ("crates/domain/src/work.rs", "//! Flow.\n"),
        ("crates/web/assets/css/board.css", "/* The board. */\n"),
        ("crates/web/assets/js/drag.js", "// Drags cards.\n"),
        ("crates/web/src/work/board.html", "{#- The board. -#}\n"),
    ] {
        assert!(findings(path, header).is_empty(), "{path}");
        let found = findings(path, "something else\n");
        assert_eq!(found.len(), 1, "{path}");
        assert!(found[0].starts_with(&format!(
            "{path}:1: the file does not say what it is for; open it with"
        )));
    }
}

#[test]
fn an_empty_header_is_no_header() {
    assert_eq!(findings("crates/domain/src/work.rs", "//!\n").len(), 1);
}

#[test]
fn html_of_tests_and_other_kinds_of_files_need_none() {
    assert!(findings("crates/web/tests/page.html", "<p>").is_empty());
    assert!(findings("README.md", "# Redthread").is_empty());
}

#[test]
fn module_files_stand_beside_their_folders() {
    let found = findings("crates/domain/src/work/mod.rs", "//! Work.\n");
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("name it after its folder"), "{found:?}");
}
