//! Templates hold no words of their own, no styles and no scripts: words live in the locale files.

use super::html::{Piece, Tag, Text, pieces, without_template_language};
use super::{Finding, Source, Tree};

#[cfg(test)]
mod tests;

/// Attributes that people read or hear.
const SPOKEN: [&str; 10] = [
    "title",
    "placeholder",
    "alt",
    "label",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "hx-confirm",
    "hx-prompt",
];

/// The product's name is the same in every language.
const NAME: &str = "Redthread";
const MEND_WORDS: &str = "move the sentence to the locale files and call it in `{{ }}`";
const MEND_STYLE: &str = "give the element a class and style it in a sheet";
const MEND_SCRIPT: &str = "put the script in a file and attach it by a data attribute";

/// Finds literal words, inline styles and inline scripts in templates.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.templates().flat_map(check_template).collect()
}

fn check_template(source: &Source) -> Vec<Finding> {
    let plain = without_template_language(&source.text);
    let mut findings = foreign_letters(source);
    for piece in pieces(&plain) {
        match piece {
            Piece::Text(text) => findings.extend(literal_words(source, text)),
            Piece::Tag(tag) => {
                findings.extend(spoken_words(source, &tag));
                findings.extend(inline_code(source, &tag));
            }
        }
    }
    findings
}

fn literal_words(source: &Source, text: Text<'_>) -> Option<Finding> {
    let words = without_entities(text.text).replace(NAME, "");
    let word = words
        .split_whitespace()
        .find(|word| word.contains(char::is_alphabetic))?;
    let start = text.text.find(word).unwrap_or_default();
    let wrong = format!("the words `{word} …` stand in the template");
    Some(source.finding_at(text.offset + start, wrong, MEND_WORDS))
}

fn spoken_words(source: &Source, tag: &Tag<'_>) -> Vec<Finding> {
    let is_button =
        tag.name == "input" && matches!(tag.attribute("type"), Some("submit" | "button" | "reset"));
    let is_spoken = |name: &str| SPOKEN.contains(&name) || (is_button && name == "value");
    let spoken = tag
        .attributes
        .iter()
        .filter(|attribute| is_spoken(attribute.name));
    spoken
        .filter_map(|attribute| literal_words(source, attribute.value))
        .collect()
}

fn inline_code(source: &Source, tag: &Tag<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |wrong: String, mend| findings.push(source.finding_at(tag.offset, wrong, mend));
    match tag.name {
        "style" => add("a `<style>` stands in the template".to_owned(), MEND_STYLE),
        "script" if tag.attribute("src").is_none() && !is_data(tag) => {
            add(
                "a `<script>` stands in the template".to_owned(),
                MEND_SCRIPT,
            );
        }
        _ => {}
    }
    for attribute in &tag.attributes {
        if attribute.name == "style" {
            add(
                format!("`<{} style=…>` is an inline style", tag.name),
                MEND_STYLE,
            );
        } else if attribute.name.starts_with("on") {
            add(
                format!("`{}=…` is an inline script", attribute.name),
                MEND_SCRIPT,
            );
        }
    }
    findings
}

/// A data block is text for a script, not a script.
fn is_data(tag: &Tag<'_>) -> bool {
    tag.attribute("type")
        .is_some_and(|kind| kind.ends_with("json"))
}

/// Hebrew or Russian letters inside `{{ … }}` are words as well; only comments may hold them.
fn foreign_letters(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        for (start, _) in source.text.match_indices(open) {
            let inside = &source.text[start..];
            let inside = &inside[..inside.find(close).unwrap_or(inside.len())];
            if inside.contains(is_hebrew_or_cyrillic) {
                let wrong = "words stand in an expression of the template".to_owned();
                findings.push(source.finding_at(start, wrong, MEND_WORDS));
            }
        }
    }
    findings
}

fn is_hebrew_or_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}' | '\u{590}'..='\u{5ff}')
}

/// Entities such as `&nbsp;` are signs, not words.
fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        let length = rest.find(|letter: char| letter != '#' && !letter.is_ascii_alphanumeric());
        if let Some(length) = length.filter(|length| rest[*length..].starts_with(';')) {
            plain.push(' ');
            rest = &rest[length + 1..];
        }
    }
    plain.push_str(rest);
    plain
}
