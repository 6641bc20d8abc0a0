//! Who may do what, as a golden file: every route of the program, and every right by access level.
//!
//! A deliberate change is written down with `REDTHREAD_UPDATE=1 cargo test -p redthread --test it permissions`.

use std::fmt::Write as _;
use std::path::PathBuf;

use domain::language::Language;
use domain::security::{Access, Right, allows};

use crate::office::Office;

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/permissions.txt")
}

/// One line a right, one column a level.
fn rights() -> String {
    let heading = format!("{:<16} member  manager owner\n", "right");
    Right::ALL.iter().fold(heading, |mut table, right| {
        let cells = Access::ALL.map(|access| if allows(access, *right) { "yes" } else { "-" });
        // Writing to a String cannot fail.
        let _ = writeln!(
            table,
            "{:<16} {:<7} {:<7} {}",
            right.code(),
            cells[0],
            cells[1],
            cells[2]
        );
        table
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one setting of this test: whether the golden file is to be written anew"
)]
fn is_update() -> bool {
    std::env::var("REDTHREAD_UPDATE").is_ok_and(|value| value == "1")
}

#[tokio::test]
async fn the_permission_table_is_the_one_that_was_agreed() {
    let office = Office::open(Language::English).await;
    let routes = web::routes(&office.app).table();
    let now = format!("Rights by access level\n\n{}\nRoutes\n\n{routes}", rights());
    if is_update() {
        std::fs::write(golden(), &now).expect("the file can be written");
    }
    let agreed = std::fs::read_to_string(golden()).unwrap_or_default();
    let changed: Vec<String> = changes(&agreed, &now);
    assert!(
        changed.is_empty(),
        "docs/permissions.txt says otherwise:\n{}\nIf this is meant, write it down with REDTHREAD_UPDATE=1 cargo test -p redthread --test it permissions",
        changed.join("\n")
    );
    assert_eq!(agreed, now, "the same lines in another order");
}

/// Lines that are gone and lines that are new.
fn changes(agreed: &str, now: &str) -> Vec<String> {
    let gone = agreed
        .lines()
        .filter(|line| !now.lines().any(|other| other == *line));
    let new = now
        .lines()
        .filter(|line| !agreed.lines().any(|other| other == *line));
    gone.map(|line| format!("- {line}"))
        .chain(new.map(|line| format!("+ {line}")))
        .collect()
}
