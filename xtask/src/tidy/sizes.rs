//! Sizes of files: a file that grew past its bar holds more than one idea.

use super::rust::{code_only, test_spans};
use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

const RUST_LINES_MAX: usize = 400;
const TEMPLATE_LINES_MAX: usize = 120;
const STYLESHEET_LINES_MAX: usize = 300;
const SCRIPT_LINES_MAX: usize = 150;
const MEND: &str = "split it by idea, one rule, page or query family a file";

/// Finds Rust files, templates, stylesheets and scripts that are too long; tests are not counted.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let rust = tree.with_extension("rs").filter(|source| !source.is_test());
    let rust = rust.filter_map(|source| judge(source, rust_lines(&source.text), RUST_LINES_MAX));
    let templates = tree.templates().filter_map(judge_text(TEMPLATE_LINES_MAX));
    let sheets = tree
        .with_extension("css")
        .filter_map(judge_text(STYLESHEET_LINES_MAX));
    let scripts = tree
        .with_extension("js")
        .filter_map(judge_text(SCRIPT_LINES_MAX));
    rust.chain(templates).chain(sheets).chain(scripts).collect()
}

fn judge_text(lines_max: usize) -> impl Fn(&Source) -> Option<Finding> {
    move |source| judge(source, source.text.lines().count(), lines_max)
}

fn judge(source: &Source, lines: usize, lines_max: usize) -> Option<Finding> {
    (lines > lines_max).then(|| {
        let wrong = format!("the file has {lines} lines, at most {lines_max} are allowed");
        Finding::new(&source.path, lines_max + 1, wrong, MEND)
    })
}

/// Lines of a Rust file apart from the tests inside it.
fn rust_lines(text: &str) -> usize {
    let code = code_only(text);
    let tests = test_spans(&code).into_iter();
    let test_lines: usize = tests.map(|span| code[span].lines().count()).sum();
    text.lines().count() - test_lines
}
