//! Arrows and counts, on manifests of a few lines.

use super::super::Tree;
use super::check;

const DOMAIN: (&str, &str) = ("crates/domain/Cargo.toml", "[dependencies]\njiff = '1'\n");

fn findings(files: &[(&str, &str)]) -> Vec<String> {
    let found = check(&Tree::of(files));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn arrows_down_the_layers_and_to_leaves_are_free() {
    let files = [
        DOMAIN,
        ("crates/vault/Cargo.toml", "[dependencies]\nargon2 = '1'\n"),
        ("crates/testkit/Cargo.toml", ""),
        (
            "crates/store/Cargo.toml",
            "[dependencies]\ndomain.workspace = true\nvault.workspace = true\n[dev-dependencies]\ntestkit.workspace = true\n",
        ),
    ];
    assert!(findings(&files).is_empty());
}

#[test]
fn an_arrow_up_is_found_on_its_line() {
    let store = (
        "crates/store/Cargo.toml",
        "[dependencies]\ndomain.workspace = true\n",
    );
    let domain = (
        "crates/domain/Cargo.toml",
        "[dependencies]\njiff = '1'\nstore.workspace = true\n",
    );
    let found = findings(&[domain, store]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("crates/domain/Cargo.toml:3: `domain` points at `store`; arrows go"),
        "{found:?}"
    );
}

#[test]
fn leaves_point_at_nobody_and_tests_only_at_the_testkit() {
    let vault = (
        "crates/vault/Cargo.toml",
        "[dependencies]\ndomain.workspace = true\n",
    );
    assert_eq!(findings(&[DOMAIN, vault]).len(), 1);
    let i18n = (
        "crates/i18n/Cargo.toml",
        "[dev-dependencies]\ndomain.workspace = true\n",
    );
    assert_eq!(findings(&[DOMAIN, i18n]).len(), 1);
    let store = (
        "crates/store/Cargo.toml",
        "[dependencies]\ntestkit.workspace = true\n",
    );
    assert_eq!(
        findings(&[("crates/testkit/Cargo.toml", ""), store]).len(),
        1
    );
}

#[test]
fn the_domain_stays_light() {
    let domain = "[dependencies]\na='1'\nb='1'\nc='1'\nd='1'\ne='1'\nf='1'\n";
    let found = findings(&[("crates/domain/Cargo.toml", domain)]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].contains("`domain` has 6 dependencies"),
        "{found:?}"
    );
}

#[test]
fn the_whole_has_a_bound_and_each_crate_counts_once() {
    let lines: Vec<String> = (0..80).map(|number| format!("a{number}='1'")).collect();
    let many = format!("[dependencies]\n{}\n", lines.join("\n"));
    assert_eq!(findings(&[("crates/app/Cargo.toml", &many)]).len(), 1);
    let fewer = format!("[dependencies]\n{}\n", lines[1..].join("\n"));
    let twice = [
        ("crates/app/Cargo.toml", fewer.as_str()),
        ("crates/web/Cargo.toml", fewer.as_str()),
    ];
    assert!(findings(&twice).is_empty());
}

#[test]
fn a_broken_manifest_is_found() {
    assert_eq!(
        findings(&[("crates/app/Cargo.toml", "[dependencies")]).len(),
        1
    );
}
