//! Titles: patterns whose holes are filled, each pattern in its turn, so that a team never makes the same thing twice.

use std::collections::BTreeMap;

use super::chance::Chance;

/// Different titles of the patterns; a pattern that has nothing new left is passed over.
pub fn titles(
    patterns: &[String],
    fills: &BTreeMap<String, Vec<String>>,
    chance: &mut Chance,
    count: usize,
) -> Vec<String> {
    let mut filled: Vec<Vec<String>> = patterns
        .iter()
        .map(|pattern| {
            let mut all = all_of(pattern, fills);
            chance.shuffle(&mut all);
            all
        })
        .collect();
    chance.shuffle(&mut filled);
    let mut titles = Vec::with_capacity(count);
    while titles.len() < count && filled.iter().any(|left| !left.is_empty()) {
        let next = filled.iter_mut().filter_map(Vec::pop);
        titles.extend(next);
    }
    titles.truncate(count);
    titles
}

/// A text with every hole filled, by chance.
pub fn filled(
    text: &str,
    fills: &BTreeMap<String, Vec<String>>,
    chance: &mut Chance,
) -> Option<String> {
    chance.one(&all_of(text, fills)).cloned()
}

/// Every way to fill the holes of a pattern.
fn all_of(pattern: &str, fills: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut all = vec![pattern.to_owned()];
    for (name, values) in fills {
        let hole = format!("{{{name}}}");
        if pattern.contains(&hole) {
            let fill = |text: &String| {
                let fill = values.iter().map(|value| text.replace(&hole, value));
                fill.collect::<Vec<_>>()
            };
            all = all.iter().flat_map(fill).collect();
        }
    }
    all.iter().map(|text| beginning_large(text)).collect()
}

/// A hole at the beginning may have brought a small letter there.
fn beginning_large(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests;
