//! The text of one cell to the entries of a checklist: lines, semicolons, bullets and numbering.

use super::text::{clean, says_something};

const BULLETS_ANYWHERE: [char; 12] = ['•', '‣', '◦', '▪', '▫', '●', '○', '■', '☐', '☑', '✓', '✔'];
const BULLETS_IN_FRONT: [&str; 10] = ["[ ]", "[x]", "[X]", "-", "–", "—", "*", "·", "✅", "□"];

/// The entries of a cell, in their order, without their bullets and numbers.
pub(super) fn entries(cell: &str) -> Vec<String> {
    cell.split(|mark| matches!(mark, '\n' | ';') || BULLETS_ANYWHERE.contains(&mark))
        .map(|part| clean(without_number(without_bullet(part.trim()))))
        .filter(|entry| says_something(entry))
        .collect()
}

/// Removes "1." or "1)" in front of a text, but leaves "1.5 litres" and "3D" alone.
pub(super) fn without_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|mark: char| mark.is_ascii_digit());
    let digits = text.len() - rest.len();
    if digits == 0 || digits > 2 {
        return text;
    }
    rest.strip_prefix(['.', ')'])
        .filter(|rest| rest.starts_with(char::is_whitespace))
        .map_or(text, str::trim_start)
}

fn without_bullet(text: &str) -> &str {
    let bullet = BULLETS_IN_FRONT
        .iter()
        .find(|bullet| text.starts_with(**bullet));
    let Some(rest) = bullet.and_then(|bullet| text.strip_prefix(bullet)) else {
        return text;
    };
    // "-5%" is a value; "- five per cent" is an entry.
    if rest.starts_with(|mark: char| mark.is_ascii_digit()) {
        return text;
    }
    without_bullet(rest.trim_start())
}

#[cfg(test)]
mod tests;
