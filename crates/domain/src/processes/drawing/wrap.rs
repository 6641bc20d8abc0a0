//! Texts that are too long for a line: broken between words, inside a word where one is too long, shortened at the end.
//!
//! A part that is isolated from the direction around it stays isolated on each of its lines.

use super::{Lettering, Measure};

const ELLIPSIS: char = '…';
const POP_ISOLATE: char = '\u{2069}';
const NO_BREAK_SPACE: char = '\u{a0}';
const MAQAF: char = '\u{5be}';

/// The lines of a text within a width; at most as many as its lettering allows.
pub fn wrap(text: &str, width: i32, measure: Measure, lettering: Lettering) -> Vec<String> {
    let fits = |line: &str| measure.width(line, lettering.size) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text
        .split(|letter: char| letter.is_whitespace() && letter != NO_BREAK_SPACE)
        .filter(|word| !word.is_empty())
        .flat_map(|word| pieces(word, &fits));
    let mut line = rest.next().unwrap_or_default().0;
    let mut is_cut = false;
    for (piece, joint) in rest {
        let longer = format!("{line}{joint}{piece}");
        if fits(&longer) {
            line = longer;
        } else if lines.len() + 1 < lettering.lines_max {
            lines.push(std::mem::replace(&mut line, piece));
        } else {
            line = longer;
            is_cut = true;
            break;
        }
    }
    if is_cut {
        line = shortened(&line, &fits);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    balanced(lines)
}

/// A word in pieces that fit, each with what joins it to the one before; a hyphen ends a piece.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<(String, &'static str)> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut joint = " ";
    for letter in word.chars() {
        piece.push(letter);
        if !fits(&piece) && piece.chars().count() > 1 {
            piece.pop();
            pieces.push((std::mem::take(&mut piece), joint));
            joint = "";
            piece.push(letter);
        }
        if matches!(letter, '-' | MAQAF) {
            pieces.push((std::mem::take(&mut piece), joint));
            joint = "";
        }
    }
    if !piece.is_empty() {
        pieces.push((piece, joint));
    }
    pieces
}

fn shortened(line: &str, fits: &impl Fn(&str) -> bool) -> String {
    let mut kept = line.to_owned();
    while !kept.is_empty() && !fits(&format!("{kept}{ELLIPSIS}")) {
        kept.pop();
    }
    let kept = kept.trim_end_matches([' ', ',', ';', ':', '.', POP_ISOLATE]);
    format!("{kept}{ELLIPSIS}")
}

/// Closes at the end of each line what is isolated there, and opens it again on the next one.
fn balanced(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let mut whole = Vec::with_capacity(lines.len());
    for line in lines {
        let mut out: String = open.iter().collect();
        for letter in line.chars() {
            match letter {
                '\u{2066}'..='\u{2068}' => open.push(letter),
                POP_ISOLATE if open.pop().is_none() => continue,
                _ => {}
            }
            out.push(letter);
        }
        out.extend(std::iter::repeat_n(POP_ISOLATE, open.len()));
        whole.push(out);
    }
    whole
}

#[cfg(test)]
mod tests;
