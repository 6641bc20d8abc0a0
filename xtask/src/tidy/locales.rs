//! Every sentence stands in all three languages, with the same holes and with every plural form.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Tree};
use message::{Message, read_file};

mod message;
#[cfg(test)]
mod tests;

const FOLDER: &str = "crates/i18n/locales/";

/// The languages, each with the plural forms that its numbers choose between.
const LANGUAGES: [(&str, &[&str]); 3] = [
    ("he", &["one", "two", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("en", &["one", "other"]),
];

/// The messages of one file in one language.
struct Sheet<'a> {
    language: &'static str,
    path: &'a str,
    messages: BTreeMap<String, Message>,
}

/// Finds files, messages, holes and plural forms that a language lacks, and keys that stand twice.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut families: BTreeMap<&str, Vec<Sheet<'_>>> = BTreeMap::new();
    for source in tree.with_extension("ftl") {
        let Some((language, name)) = place(&source.path) else {
            continue;
        };
        let (messages, faults) = read_file(source);
        findings.extend(faults);
        families.entry(name).or_default().push(Sheet {
            language,
            path: &source.path,
            messages,
        });
    }
    findings.extend(repeated_keys(&families));
    for (name, sheets) in &families {
        findings.extend(missing_files(name, sheets));
        findings.extend(missing_messages(sheets));
        findings.extend(missing_holes(sheets));
        findings.extend(sheets.iter().flat_map(wrong_plurals));
    }
    findings
}

fn place(path: &str) -> Option<(&'static str, &str)> {
    let (folder, name) = path.strip_prefix(FOLDER)?.split_once('/')?;
    let (language, _) = LANGUAGES.iter().find(|(language, _)| *language == folder)?;
    Some((language, name))
}

fn missing_files(name: &str, sheets: &[Sheet<'_>]) -> Vec<Finding> {
    let has = |language: &str| sheets.iter().any(|sheet| sheet.language == language);
    let lacking = LANGUAGES.iter().filter(|(language, _)| !has(language));
    lacking
        .map(|(language, _)| {
            let path = format!("{FOLDER}{language}/{name}");
            let wrong = format!("the file is missing, `{}` has it", sheets[0].language);
            Finding::new(&path, 1, wrong, "add it with every message")
        })
        .collect()
}

fn missing_messages(sheets: &[Sheet<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (sheet, other) in pairs(sheets) {
        for key in other
            .messages
            .keys()
            .filter(|key| !sheet.messages.contains_key(*key))
        {
            let wrong = format!("message `{key}` is missing, another language has it");
            findings.push(Finding::new(
                sheet.path,
                1,
                wrong,
                "translate it, or drop it everywhere",
            ));
        }
    }
    findings
}

fn missing_holes(sheets: &[Sheet<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (sheet, other) in pairs(sheets) {
        for (key, message) in &sheet.messages {
            let Some(same) = other.messages.get(key) else {
                continue;
            };
            for hole in same.holes.difference(&message.holes) {
                let wrong = format!("message `{key}` lacks `${hole}`, another language uses it");
                let mend = "use the same holes in all three languages";
                findings.push(Finding::new(sheet.path, message.line, wrong, mend));
            }
        }
    }
    findings
}

/// Every sheet with every other one.
fn pairs<'s, 'a>(sheets: &'s [Sheet<'a>]) -> impl Iterator<Item = (&'s Sheet<'a>, &'s Sheet<'a>)> {
    let others =
        move |sheet: &'s Sheet<'a>| sheets.iter().filter(move |other| other.path != sheet.path);
    sheets
        .iter()
        .flat_map(move |sheet| others(sheet).map(move |other| (sheet, other)))
}

fn wrong_plurals(sheet: &Sheet<'_>) -> Vec<Finding> {
    let known = LANGUAGES
        .iter()
        .find(|(language, _)| *language == sheet.language);
    let needed: BTreeSet<&str> = known
        .into_iter()
        .flat_map(|(_, forms)| forms.iter().copied())
        .collect();
    let mut findings = Vec::new();
    for (key, message) in &sheet.messages {
        for forms in &message.plurals {
            let given: BTreeSet<&str> = forms.iter().map(String::as_str).collect();
            for form in needed.difference(&given) {
                let wrong = format!("message `{key}` lacks the plural form `{form}`");
                let mend = "write it: the numbers of this language need it";
                findings.push(Finding::new(sheet.path, message.line, wrong, mend));
            }
            for form in given.difference(&needed) {
                let wrong =
                    format!("message `{key}` has the plural form `{form}`, which is never chosen");
                findings.push(Finding::new(sheet.path, message.line, wrong, "drop it"));
            }
        }
    }
    findings
}

/// One language's messages share one space of names, whatever file they stand in.
fn repeated_keys(families: &BTreeMap<&str, Vec<Sheet<'_>>>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for sheet in families.values().flatten() {
        for (key, message) in &sheet.messages {
            if !seen.insert((sheet.language, key)) {
                let wrong = format!("message `{key}` stands in another file too");
                findings.push(Finding::new(
                    sheet.path,
                    message.line,
                    wrong,
                    "name it after its own page",
                ));
            }
        }
    }
    findings
}
