//! Words that do not belong in a finished project: unfinished marks, folders of somebody's machine.

use super::rust::leading_word;
use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

/// Put together here, so that this file does not find itself.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("coming", " soon"),
];

/// Folders that exist on one machine only, by how their paths begin.
const MACHINE_FOLDERS: [&str; 4] = ["tmp", "home", "root", "Users"];
const WORKSHOP_FOLDERS: [&str; 3] = ["main", "shared", "."];

/// Finds unfinished marks everywhere, and machine paths outside tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let sources = tree.all().filter(|source| is_ours(source));
    sources
        .flat_map(|source| {
            source.text.lines().enumerate().filter_map(|(index, line)| {
                let unfinished = unfinished_mark(line);
                let machine = || machine_path(line).filter(|_| !source.is_test());
                let (wrong, mend) = unfinished.or_else(machine)?;
                Some(Finding::new(&source.path, index + 1, wrong, mend))
            })
        })
        .collect()
}

/// Lock files and golden files are written by programs.
fn is_ours(source: &Source) -> bool {
    !matches!(source.extension(), Some("lock" | "snap"))
}

type Verdict = (String, &'static str);

fn unfinished_mark(line: &str) -> Option<Verdict> {
    let lower = line.to_lowercase();
    let mark = UNFINISHED.into_iter().find(|mark| {
        let line = if mark.contains(' ') { &lower } else { line };
        line.match_indices(mark).any(|(start, _)| {
            let before = line[..start].chars().next_back();
            !before.is_some_and(char::is_alphanumeric)
        })
    })?;
    Some((
        format!("`{mark}` marks unfinished work"),
        "finish it or take it out",
    ))
}

fn machine_path(line: &str) -> Option<Verdict> {
    let folder = line.match_indices('/').find_map(|(start, _)| {
        let before = line[..start].chars().next_back();
        let begins_here = before.is_none_or(|letter| " \"'`(=:[".contains(letter));
        let (first, rest) = line[start + 1..].split_once('/')?;
        let is_workshop = first == "work"
            && WORKSHOP_FOLDERS
                .iter()
                .any(|inside| rest.starts_with(inside));
        (begins_here && (MACHINE_FOLDERS.contains(&leading_word(first)) || is_workshop))
            .then_some(first)
    })?;
    let wrong = format!("a path under `/{folder}` exists on one machine only");
    Some((wrong, "make it relative, or take it from the environment"))
}
