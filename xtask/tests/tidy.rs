//! Runs the house rules over the workspace itself, so that `cargo test` keeps them.

use xtask::tidy::{Tree, check, workspace_root};

#[test]
fn the_workspace_is_tidy() {
    let tree = Tree::read(&workspace_root()).expect("the workspace can be read");
    let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
    assert!(
        findings.is_empty(),
        "{} to mend:\n{}",
        findings.len(),
        findings.join("\n")
    );
}
