//! Every file says at its top what it is for; and module files stand beside their folders.

use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

/// Finds files without an opening line, and `mod.rs` files.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let headers = tree.all().filter_map(missing_header);
    let modules = tree.with_extension("rs").filter_map(module_file);
    headers.chain(modules).collect()
}

fn missing_header(source: &Source) -> Option<Finding> {
    let (openings, mend): (&[&str], _) = match source.extension()? {
        "rs" => (&["//! "], "open it with a line `//! …`"),
        "css" => (&["/* "], "open it with a line `/* … */`"),
        "js" => (&["// ", "/* ", "/** "], "open it with a line `// …`"),
        "html" if source.path.starts_with("crates/") && !source.is_test() => {
            (&["{#- ", "{# "], "open it with a line `{#- … -#}`")
        }
        _ => return None,
    };
    let opened = openings
        .iter()
        .any(|opening| source.text.starts_with(opening));
    (!opened).then(|| {
        Finding::new(
            &source.path,
            1,
            "the file does not say what it is for",
            mend,
        )
    })
}

fn module_file(source: &Source) -> Option<Finding> {
    source.path.ends_with("/mod.rs").then(|| {
        let wrong = "a file named `mod.rs` says nothing in a list of open files";
        Finding::new(
            &source.path,
            1,
            wrong,
            "name it after its folder and put it beside it",
        )
    })
}
