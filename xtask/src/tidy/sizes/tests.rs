//! The bars of each kind of file.

use super::super::Tree;
use super::check;

fn findings(path: &str, text: &str) -> Vec<String> {
    let found = check(&Tree::of(&[(path, text)]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn a_long_rust_file_is_found() {
    assert_eq!(
        findings("crates/domain/src/work.rs", &"a();\n".repeat(401)),
        [
            "crates/domain/src/work.rs:401: the file has 401 lines, at most 400 are allowed; \
             split it by idea, one rule, page or query family a file."
        ]
    );
    assert!(findings("crates/domain/src/work.rs", &"a();\n".repeat(400)).is_empty());
}

#[test]
fn tests_do_not_count() {
    let inline = format!(
        "a();\n#[cfg(test)]\nmod tests {{\n{}}}\n",
        "a();\n".repeat(500)
    );
    assert!(findings("crates/domain/src/work.rs", &inline).is_empty());
    let long = "a();\n".repeat(500);
    assert!(findings("crates/domain/src/work/tests.rs", &long).is_empty());
    assert!(findings("crates/app/tests/it/work.rs", &long).is_empty());
}

#[test]
fn templates_styles_and_scripts_have_bars_of_their_own() {
    for (path, lines_max) in [
        ("crates/web/src/work/board.html", 120),
        ("crates/web/assets/css/board.css", 300),
        ("crates/web/assets/js/board.js", 150),
    ] {
        assert!(
            findings(path, &"x\n".repeat(lines_max)).is_empty(),
            "{path}"
        );
        assert_eq!(
            findings(path, &"x\n".repeat(lines_max + 1)).len(),
            1,
            "{path}"
        );
    }
}
