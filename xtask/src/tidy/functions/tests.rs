//! Functions measured by their braces, whatever stands in their strings.

use super::super::Tree;
use super::check;

fn function(body_lines: usize) -> String {
    format!(
        "fn long(a: [u8; 4]) {{\n{}}}\n",
        "    a(\"}\");\n".repeat(body_lines)
    )
}

fn findings(text: &str) -> Vec<String> {
    let found = check(&Tree::of(&[("crates/domain/src/work.rs", text)]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn a_long_function_is_found() {
    assert_eq!(
        findings(&format!("//! Work.\n{}", function(69))),
        [
            "crates/domain/src/work.rs:2: function `long` has 71 lines, at most 70 are allowed; \
             name its steps and move them out."
        ]
    );
    assert!(findings(&function(68)).is_empty());
}

#[test]
fn signatures_and_function_types_have_no_length() {
    let text = format!(
        "trait A {{ fn a(&self); }}\ntype F = fn(u8) -> u8;\n{}",
        "x();\n".repeat(90)
    );
    assert!(findings(&text).is_empty());
}

#[test]
fn tests_may_be_long() {
    let text = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", function(90));
    assert!(findings(&text).is_empty());
}
