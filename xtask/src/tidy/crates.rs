//! The arrows between the crates, and how many dependencies there are; read from the manifests.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

const LEAVES: [&str; 5] = ["i18n", "interchange", "vault", "paper", "pictures"];
const DOMAIN_DEPENDENCIES_MAX: usize = 5;
const DEPENDENCIES_MAX: usize = 79;
const TABLES: [&str; 3] = ["dependencies", "build-dependencies", "dev-dependencies"];

/// Finds arrows that point the wrong way, and too many dependencies.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let sources = tree.all().filter(|source| is_member(&source.path));
    let (manifests, mut findings) = read_all(sources);
    let own: BTreeSet<&str> = manifests.iter().map(|manifest| manifest.name).collect();
    for manifest in &manifests {
        findings.extend(wrong_arrows(manifest, &own));
        findings.extend(heavy_domain(manifest));
    }
    findings.extend(too_many(&manifests, &own));
    findings
}

fn is_member(path: &str) -> bool {
    path == "xtask/Cargo.toml"
        || path
            .strip_prefix("crates/")
            .and_then(|inside| inside.split_once('/'))
            .is_some_and(|(_, file)| file == "Cargo.toml")
}

/// A manifest under the name of its folder, which is the name of its layer.
struct Manifest<'a> {
    name: &'a str,
    source: &'a Source,
    table: Table,
}

impl Manifest<'_> {
    fn dependencies(&self, table: &str) -> impl Iterator<Item = &String> {
        self.table
            .get(table)
            .and_then(Value::as_table)
            .into_iter()
            .flat_map(Table::keys)
    }

    fn line_of(&self, dependency: &str) -> usize {
        let mut lines = self.source.text.lines();
        let line = lines.position(|line| {
            let rest = line.strip_prefix(dependency);
            rest.is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
        });
        line.map_or(1, |line| line + 1)
    }
}

fn read_all<'a>(sources: impl Iterator<Item = &'a Source>) -> (Vec<Manifest<'a>>, Vec<Finding>) {
    let mut manifests = Vec::new();
    let mut findings = Vec::new();
    for source in sources {
        match source.text.parse::<Table>() {
            Ok(table) => manifests.push(Manifest {
                name: folder_name(&source.path),
                source,
                table,
            }),
            Err(fault) => {
                let wrong = format!("the manifest does not parse: {}", fault.message());
                findings.push(Finding::new(&source.path, 1, wrong, "write valid TOML"));
            }
        }
    }
    (manifests, findings)
}

fn folder_name(path: &str) -> &str {
    path.rsplit('/').nth(1).unwrap_or_default()
}

/// The crates of ours that one of ours may list, or nothing when it may list all.
fn allowed(name: &str) -> Option<Vec<&'static str>> {
    let layers: &[&str] = match name {
        "app" => return None,
        "store" => &["domain"],
        "web" => &["domain", "store"],
        _ => &[],
    };
    let leaves: &[&str] = if layers.is_empty() { &[] } else { &LEAVES };
    Some([layers, leaves].concat())
}

fn wrong_arrows(manifest: &Manifest, own: &BTreeSet<&str>) -> Vec<Finding> {
    let Some(allowed) = allowed(manifest.name) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for table in TABLES {
        let ours = manifest
            .dependencies(table)
            .filter(|name| own.contains(name.as_str()));
        for name in ours.filter(|name| !allowed.contains(&name.as_str())) {
            if table == "dev-dependencies" && name == "testkit" {
                continue;
            }
            let wrong = format!("`{}` points at `{name}`", manifest.name);
            let mend = "arrows go domain <- store <- web <- app, and leaves point at nobody: move the code or pass a value";
            findings.push(Finding::new(
                &manifest.source.path,
                manifest.line_of(name),
                wrong,
                mend,
            ));
        }
    }
    findings
}

fn heavy_domain(manifest: &Manifest) -> Option<Finding> {
    let count = manifest.dependencies("dependencies").count();
    (manifest.name == "domain" && count > DOMAIN_DEPENDENCIES_MAX).then(|| {
        let wrong = format!(
            "`domain` has {count} dependencies, at most {DOMAIN_DEPENDENCIES_MAX} are allowed"
        );
        let mend = "keep rules to plain values and do the rest in `store` or a leaf";
        Finding::new(&manifest.source.path, 1, wrong, mend)
    })
}

fn too_many(manifests: &[Manifest], own: &BTreeSet<&str>) -> Option<Finding> {
    let all = manifests.iter().flat_map(|manifest| {
        TABLES
            .into_iter()
            .flat_map(|table| manifest.dependencies(table))
    });
    let foreign: BTreeSet<&str> = all
        .map(String::as_str)
        .filter(|name| !own.contains(name))
        .collect();
    let count = foreign.len();
    (count > DEPENDENCIES_MAX).then(|| {
        let wrong =
            format!("the crates list {count} dependencies, at most {DEPENDENCIES_MAX} are allowed");
        Finding::new(
            "Cargo.toml",
            1,
            wrong,
            "write the few lines that are needed, or drop one",
        )
    })
}
