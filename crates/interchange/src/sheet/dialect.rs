//! Which mark divides the cells of a text file: the one that gives known headings, else the one that
//! divides most records alike. A text that no mark divides evenly is a plain list.

use std::collections::BTreeMap;

use super::headings;
use super::limits::DIALECT_RECORDS;
use super::records::{Delimiter, Records};
use super::text;

const CANDIDATES: [char; 4] = [',', ';', '\t', '|'];
const EVEN_SHARE_MIN: usize = 600;

/// How well a mark divides a text, compared field by field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    headings: usize,
    even_share: usize,
    named_so: bool,
    columns: usize,
}

/// Finds the delimiter, and the text after a `sep=` line.
pub(super) fn detect<'a>(name: &str, text: &'a str) -> (Delimiter, &'a str) {
    if let Some((delimiter, body)) = stated(text) {
        return (Some(delimiter), body);
    }
    let mut best: Option<(Fit, char)> = None;
    for delimiter in CANDIDATES {
        let Some(fit) = fit(name, text, delimiter) else {
            continue;
        };
        if best.as_ref().is_none_or(|(champion, _)| fit > *champion) {
            best = Some((fit, delimiter));
        }
    }
    (best.map(|(_, delimiter)| delimiter), text)
}

/// A first line such as `sep=;`, which spreadsheets write for themselves and do not show.
fn stated(text: &str) -> Option<(char, &str)> {
    let (line, body) = text.split_once('\n')?;
    let line = line.trim_end_matches('\r').trim_matches('"');
    let mut marks = line
        .strip_prefix("sep=")
        .or(line.strip_prefix("SEP="))?
        .chars();
    let delimiter = marks.next()?;
    let is_usable = marks.next().is_none() && !delimiter.is_alphanumeric() && delimiter != '"';
    is_usable.then_some((delimiter, body))
}

fn fit(name: &str, text: &str, delimiter: char) -> Option<Fit> {
    let records: Vec<Vec<String>> = Records::new(text, Some(delimiter))
        .take(DIALECT_RECORDS)
        .map_while(Result::ok)
        .filter(|cells| cells.iter().any(|cell| !text::clean(cell).is_empty()))
        .collect();
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for record in records.iter().filter(|record| record.len() > 1) {
        *widths.entry(record.len()).or_default() += 1;
    }
    let (columns, count) = widths.into_iter().max_by_key(|(_, count)| *count)?;
    let divided = records.iter().filter(|record| record.len() > 1);
    let fit = Fit {
        headings: divided.map(|record| headings::score(record)).max()?,
        even_share: count * 1_000 / records.len(),
        named_so: delimiter == '\t' && name.to_lowercase().ends_with(".tsv"),
        columns,
    };
    (fit.headings > 0 || fit.even_share >= EVEN_SHARE_MIN).then_some(fit)
}

#[cfg(test)]
mod tests;
