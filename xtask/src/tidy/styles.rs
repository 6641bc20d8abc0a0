//! Styles keep to flow-relative sides, so that Hebrew mirrors by itself, and to the colours of the tokens.

use super::css::{Declaration, declarations, plain};
use super::{Finding, Source, Tree};

mod colours;
#[cfg(test)]
mod tests;

const TOKENS: &str = "crates/web/assets/css/tokens.css";
const MEND_SIDE: &str =
    "write the `inline` side (`margin-inline-start`, `inset-inline`, `text-align: start`)";
const MEND_COLOUR: &str = "name it in `tokens.css` and use `var(--…)`";

/// Finds physical sides in every stylesheet and raw colours outside the tokens.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.with_extension("css").flat_map(check_sheet).collect()
}

fn check_sheet(source: &Source) -> Vec<Finding> {
    let text = plain(&source.text);
    let mut findings = Vec::new();
    for declaration in declarations(&text) {
        let offset = declaration.offset;
        if let Some(wrong) = physical_side(&declaration) {
            findings.push(source.finding_at(offset, wrong, MEND_SIDE));
        }
        if source.path == TOKENS {
            continue;
        }
        if let Some(colour) = colours::raw_colour(declaration.value) {
            let wrong = format!("`{}: {colour}` is a raw colour", declaration.name);
            findings.push(source.finding_at(offset, wrong, MEND_COLOUR));
        }
    }
    findings
}

fn physical_side(declaration: &Declaration) -> Option<String> {
    let Declaration { name, value, .. } = declaration;
    let named = !name.starts_with("--") && name.split('-').any(is_side);
    let valued = matches!(
        *name,
        "text-align" | "text-align-last" | "float" | "clear" | "caption-side"
    ) && value.split_whitespace().any(is_side);
    let shorthand = matches!(
        *name,
        "margin" | "padding" | "inset" | "border-width" | "scroll-margin" | "scroll-padding"
    ) && has_unequal_sides(value);
    (named || valued || shorthand).then(|| format!("`{name}: {value}` names a physical side"))
}

fn is_side(word: &str) -> bool {
    word == "left" || word == "right"
}

/// Four values set the right side and the left one apart.
fn has_unequal_sides(value: &str) -> bool {
    let sides = top_level_words(value);
    matches!(sides[..], [_, right, _, left, ..] if right != left)
}

/// Splits at spaces outside brackets.
fn top_level_words(value: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let words = value.split(move |letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && letter.is_whitespace()
    });
    words
        .filter(|word| !word.is_empty() && *word != "!important")
        .collect()
}
