//! Figures as a table, for people and for `docs/performance.md`.

use std::fmt::Write as _;
use std::path::Path;

use crate::fault::Broken;
use crate::figures::Figure;

/// One run on one database.
pub struct Report {
    /// Which database.
    pub database: String,
    /// What came out.
    pub figures: Vec<Figure>,
}

/// The reports as Markdown.
pub fn markdown(reports: &[Report], machine: &str) -> String {
    let mut text = format!("{machine}\n");
    for report in reports {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n## {}\n\n| What | Ours | Beside it | Ratio | Aim |\n|---|---|---|---|---|\n",
            report.database
        );
        for figure in &report.figures {
            let ratio = figure
                .ratio
                .map_or_else(String::new, |ratio| format!("{ratio:.2}"));
            let _ = writeln!(
                text,
                "| {} | {} | {} | {ratio} | {} |",
                figure.what, figure.value, figure.peer, figure.aim
            );
        }
    }
    text
}

/// Puts the tables below the head of the page that explains them.
pub fn write(page: &Path, tables: &str) -> Result<(), Broken> {
    const MARK: &str = "<!-- figures -->\n";
    let text = std::fs::read_to_string(page)?;
    let head = text
        .split(MARK)
        .next()
        .ok_or_else(|| Broken("the page has no place for figures".to_owned()))?;
    std::fs::write(page, format!("{head}{MARK}\n{tables}"))?;
    Ok(())
}
