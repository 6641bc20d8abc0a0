//! The order of the areas: one may lean on those above it in the list, never on those below.

use super::rust::{code_only, leading_word, matching_brace, whole_words};
use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

/// Highest first; the order stands in `ARCHITECTURE.md` too.
const AREAS: [&str; 13] = [
    "security",
    "people",
    "calendars",
    "processes",
    "work",
    "metrics",
    "asks",
    "meetings",
    "regulations",
    "motivation",
    "insight",
    "notices",
    "sync",
];

const LAYERS: [&str; 3] = ["crates/domain/src/", "crates/store/src/", "crates/web/src/"];
const MEND: &str = "turn the dependency round, pass a plain value, or register a panel in `app`";

/// Finds uses of a lower area in Rust code and in templates.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.all()
        .filter_map(|source| Some((source, Place::of(&source.path)?)))
        .flat_map(|(source, place)| match source.extension() {
            Some("rs") => check_rust(source, &place),
            Some("html") => check_template(source, &place),
            _ => Vec::new(),
        })
        .collect()
}

/// Where a file stands: its area and how deep its module is under the crate.
struct Place {
    area: &'static str,
    rank: usize,
    depth: usize,
}

impl Place {
    fn of(path: &str) -> Option<Self> {
        let inside = LAYERS.iter().find_map(|layer| path.strip_prefix(layer))?;
        let first = inside.split(['/', '.']).next()?;
        let rank = rank_of(first)?;
        let depth = inside.split('/').count();
        Some(Self {
            area: AREAS[rank],
            rank,
            depth,
        })
    }

    fn judge(&self, source: &Source, offset: usize, used: &str) -> Option<Finding> {
        let rank = rank_of(used)?;
        (rank > self.rank).then(|| {
            let wrong = format!("area `{}` uses `{used}`, which stands below it", self.area);
            source.finding_at(offset, wrong, MEND)
        })
    }
}

fn rank_of(word: &str) -> Option<usize> {
    AREAS.iter().position(|area| *area == word)
}

fn check_rust(source: &Source, place: &Place) -> Vec<Finding> {
    let code = code_only(&source.text);
    let roots = ["crate", "domain", "store"].into_iter();
    let by_name = roots.flat_map(|root| {
        path_starts(&code, root).filter_map(|start| after_separator(&code, start + root.len()))
    });
    let by_parent =
        path_starts(&code, "super").filter_map(|start| above_crate(&code, start, place));
    by_name
        .chain(by_parent)
        .flat_map(|after| first_segments(&code, after))
        .filter_map(|(offset, used)| place.judge(source, offset, used))
        .collect()
}

/// Where `root` stands as the first segment of a path.
fn path_starts<'a>(code: &'a str, root: &'a str) -> impl Iterator<Item = usize> + 'a {
    whole_words(code, root).filter(move |start| !code[..*start].ends_with("::"))
}

fn after_separator(code: &str, at: usize) -> Option<usize> {
    code[at..].starts_with("::").then_some(at + 2)
}

/// Follows `super::super::…`; gives what comes after when it climbs to the crate itself.
fn above_crate(code: &str, start: usize, place: &Place) -> Option<usize> {
    let mut at = start;
    let mut climbed = 0;
    while code[at..].starts_with("super::") {
        at += "super::".len();
        climbed += 1;
    }
    (climbed >= place.depth).then_some(at)
}

/// The first segments named at `at`: one, or each of a `{…}` group.
fn first_segments(code: &str, at: usize) -> Vec<(usize, &str)> {
    if !code[at..].starts_with('{') {
        return vec![(at, leading_word(&code[at..]))];
    }
    let close = matching_brace(code, at).unwrap_or(code.len());
    let mut segments = Vec::new();
    let mut depth = 0_usize;
    for (offset, byte) in code.bytes().enumerate().take(close).skip(at) {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 1 && matches!(byte, b'{' | b',') {
            let rest = code[offset + 1..].trim_start();
            segments.push((code.len() - rest.len(), leading_word(rest)));
        }
    }
    segments
}

/// Reads the paths of `{% include "area/…" %}` and its like.
fn check_template(source: &Source, place: &Place) -> Vec<Finding> {
    let text = &source.text;
    let keywords = ["extends", "include", "import"].into_iter();
    let uses =
        keywords.flat_map(|keyword| whole_words(text, keyword).map(move |at| at + keyword.len()));
    uses.filter_map(|after| {
        let path = text[after..].trim_start().strip_prefix('"')?;
        place.judge(source, after, path.split('/').next()?)
    })
    .collect()
}
