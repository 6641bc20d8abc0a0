//! A pasted list becomes stages: one line a stage, indented lines its checklist.

use super::{TooMany, limits};
use crate::text::Title;

/// A stage as the list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineStage {
    /// The line itself, without its bullet or number.
    pub name: Title,
    /// The lines indented under it.
    pub entries: Vec<Title>,
}

/// Reads a pasted list. Bullets and numbers in front go; what is longer than a title is cut at its limit.
pub fn read_outline(pasted: &str) -> Result<Vec<OutlineStage>, TooMany> {
    let lines: Vec<(usize, Title)> = pasted.lines().filter_map(read_line).collect();
    let outermost = lines.iter().map(|(indent, _)| *indent).min().unwrap_or(0);
    let mut stages: Vec<OutlineStage> = Vec::new();
    for (indent, title) in lines {
        match stages.last_mut() {
            Some(stage) if indent > outermost => stage.entries.push(title),
            _ => stages.push(OutlineStage {
                name: title,
                entries: Vec::new(),
            }),
        }
    }
    within_limits(stages)
}

fn within_limits(stages: Vec<OutlineStage>) -> Result<Vec<OutlineStage>, TooMany> {
    if stages.len() > limits::STAGES_MAX {
        return Err(TooMany::Stages {
            count: stages.len(),
        });
    }
    match stages
        .iter()
        .enumerate()
        .find(|(_, stage)| stage.entries.len() > limits::ENTRIES_MAX)
    {
        Some((index, stage)) => Err(TooMany::Entries {
            count: stage.entries.len(),
            stage_number: index + 1,
        }),
        None => Ok(stages),
    }
}

/// The indent (a tab counts as four) and the text of a line that says something.
fn read_line(line: &str) -> Option<(usize, Title)> {
    let line = line.trim_start_matches(is_invisible);
    let text = line.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let blanks = &line[..line.len() - text.len()];
    let indent = blanks
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum();
    let bare: String = without_marker(text)
        .chars()
        .take(Title::LENGTH_MAX)
        .collect();
    Title::parse(&bare).ok().map(|title| (indent, title))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
}

/// The text after a bullet, a box or a number such as `1.`, `2)`, `א.`, `б)`.
fn without_marker(text: &str) -> &str {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix([
        '-', '*', '•', '–', '—', '·', '▪', '◦', '☐', '☑', '✓', '✔', '→', '>',
    ]) {
        let rest = rest.trim_start();
        return ["[ ]", "[x]", "[X]"]
            .iter()
            .find_map(|tick| rest.strip_prefix(tick))
            .unwrap_or(rest)
            .trim_start();
    }
    let (head, rest) = match text.find(['.', ')']) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => return text,
    };
    let numbered = !head.is_empty() && head.len() <= 3 && head.chars().all(|c| c.is_ascii_digit());
    let lettered = head.chars().count() == 1 && head.chars().all(char::is_alphabetic);
    let spaced = rest.starts_with(char::is_whitespace);
    if (numbered || lettered) && spaced {
        rest.trim_start()
    } else {
        text
    }
}

#[cfg(test)]
mod tests;
