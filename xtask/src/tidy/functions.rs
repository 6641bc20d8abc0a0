//! Length of functions, apart from tests, whose inline snapshots may be long.

use super::rust::{code_only, leading_word, matching_brace, test_spans, whole_words};
use super::tree::line_of;
use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

const FUNCTION_LINES_MAX: usize = 70;

/// Finds functions that are too long to be read at a glance.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let sources = tree.with_extension("rs").filter(|source| !source.is_test());
    sources.flat_map(check_source).collect()
}

fn check_source(source: &Source) -> Vec<Finding> {
    let code = code_only(&source.text);
    let tests = test_spans(&code);
    let starts =
        whole_words(&code, "fn").filter(|start| !tests.iter().any(|span| span.contains(start)));
    starts
        .filter_map(|start| {
            let (name, lines) = measure(&code, start)?;
            (lines > FUNCTION_LINES_MAX).then(|| {
                let wrong = format!(
                    "function `{name}` has {lines} lines, at most {FUNCTION_LINES_MAX} are allowed"
                );
                source.finding_at(start, wrong, "name its steps and move them out")
            })
        })
        .collect()
}

/// The name of the function whose `fn` stands at `start` and its lines, signature and braces included.
fn measure(code: &str, start: usize) -> Option<(&str, usize)> {
    let name = leading_word(code[start + 2..].trim_start());
    if name.is_empty() {
        return None;
    }
    let open = body_start(code, start)?;
    let close = matching_brace(code, open)?;
    Some((name, line_of(code, close) - line_of(code, start) + 1))
}

/// Where the body opens; nothing for a signature that ends with a semicolon.
fn body_start(code: &str, start: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (offset, byte) in code.bytes().enumerate().skip(start) {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b'{' if depth == 0 => return Some(offset),
            b';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}
