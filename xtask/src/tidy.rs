//! The house rules that no compiler keeps: sizes, headers, areas, crate arrows, markup, styles, words.
//! Each rule is a file of its own, reads the tree in memory and returns findings; nothing is mended here.

mod areas;
mod crates;
mod css;
mod finding;
mod functions;
mod headers;
mod html;
mod locales;
mod marks;
mod markup;
mod rust;
mod sizes;
mod styles;
mod tree;

pub use finding::Finding;
pub use tree::{Source, Tree, workspace_root};

/// A rule reads the whole tree and tells what breaks it.
type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [Rule; 9] = [
    sizes::check,
    functions::check,
    headers::check,
    areas::check,
    crates::check,
    markup::check,
    styles::check,
    locales::check,
    marks::check,
];

/// Runs every rule over the tree; findings come by file and line.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(tree)).collect();
    findings.sort();
    findings.dedup();
    findings
}
