//! What a person sees and hears of an element: its text without the hidden parts, and its accessible name.
//!
//! This follows the order of the standard that browsers use, in the parts that plain pages need; the browser stories ask the
//! browser itself.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node, Selector};

#[cfg(test)]
mod tests;

/// Elements that stand inside a word or a line; all others begin and end one.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "kbd", "mark", "q", "small", "span",
    "strong", "sub", "sup", "time",
];

/// True when the element, or one around it, is kept from readers.
pub fn is_hidden(element: ElementRef<'_>) -> bool {
    let around = element.ancestors().filter_map(ElementRef::wrap);
    std::iter::once(element).chain(around).any(is_hidden_itself)
}

fn is_hidden_itself(element: ElementRef<'_>) -> bool {
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || matches!(
            element.value().name(),
            "script" | "style" | "template" | "head" | "noscript"
        )
}

/// The text of an element without its hidden parts, with single spaces.
pub fn visible_text(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    add_text(element, &mut text, &|child| visible_part(child));
    squeeze(&text)
}

fn visible_part(element: ElementRef<'_>) -> Part {
    if is_hidden_itself(element) {
        Part::Nothing
    } else {
        Part::Inside
    }
}

/// The name that a screen reader tells and that a person would use for the element.
pub fn accessible_name(html: &Html, element: ElementRef<'_>) -> String {
    let by_reference = element
        .attr("aria-labelledby")
        .map(|ids| text_of_ids(html, ids));
    let by_attribute = || element.attr("aria-label").map(squeeze);
    let by_kind = || Some(name_by_kind(html, element));
    let by_title = || element.attr("title").map(squeeze);
    let placeholder = || element.attr("placeholder").map(squeeze);
    filled(by_reference)
        .or_else(|| filled(by_attribute()))
        .or_else(|| filled(by_kind()))
        .or_else(|| filled(by_title()))
        .or_else(|| filled(placeholder()))
        .unwrap_or_default()
}

fn filled(name: Option<String>) -> Option<String> {
    name.filter(|name| !name.is_empty())
}

fn name_by_kind(html: &Html, element: ElementRef<'_>) -> String {
    let value = |name| squeeze(element.attr(name).unwrap_or_default());
    match (
        element.value().name(),
        element.attr("type").unwrap_or_default(),
    ) {
        ("input", "submit" | "button" | "reset") => value("value"),
        ("input", "image") | ("img", _) => value("alt"),
        ("input" | "select" | "textarea", _) => label_of(html, element),
        _ => text_with_names(element),
    }
}

/// The texts of the labels that point at the field or stand around it.
fn label_of(html: &Html, field: ElementRef<'_>) -> String {
    let Ok(labels) = Selector::parse("label") else {
        return String::new();
    };
    let points_here = |label: &ElementRef<'_>| match label.attr("for") {
        Some(id) => field.attr("id") == Some(id),
        None => field.ancestors().any(|around| around.id() == label.id()),
    };
    let texts: Vec<String> = html
        .select(&labels)
        .filter(points_here)
        .map(text_of_label)
        .collect();
    texts.join(" ")
}

/// A label's text without the values of the fields inside it.
fn text_of_label(label: ElementRef<'_>) -> String {
    let mut text = String::new();
    add_text(label, &mut text, &|child| {
        if matches!(child.value().name(), "select" | "textarea" | "button") {
            Part::Nothing
        } else {
            named_part(child)
        }
    });
    squeeze(&text)
}

/// An element's text, where a picture stands for its description and a named part for its name.
fn text_with_names(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    add_text(element, &mut text, &named_part);
    squeeze(&text)
}

fn named_part(element: ElementRef<'_>) -> Part {
    if is_hidden_itself(element) {
        return Part::Nothing;
    }
    let is_picture = element.value().name() == "img";
    let name = element
        .attr("aria-label")
        .or(element.attr("alt").filter(|_| is_picture));
    name.map_or(Part::Inside, |name| Part::Instead(name.to_owned()))
}

fn text_of_ids(html: &Html, ids: &str) -> String {
    let ids: BTreeSet<&str> = ids.split_whitespace().collect();
    let Ok(with_id) = Selector::parse("[id]") else {
        return String::new();
    };
    let found = html
        .select(&with_id)
        .filter(|element| element.attr("id").is_some_and(|id| ids.contains(id)));
    found.map(text_with_names).collect::<Vec<_>>().join(" ")
}

/// What an element adds to a text.
enum Part {
    Nothing,
    Inside,
    Instead(String),
}

fn add_text(element: ElementRef<'_>, text: &mut String, part_of: &dyn Fn(ElementRef<'_>) -> Part) {
    for node in element.children() {
        if let Node::Text(own) = node.value() {
            text.push_str(own);
            continue;
        }
        let Some(child) = ElementRef::wrap(node) else {
            continue;
        };
        let border = if INLINE.contains(&child.value().name()) {
            ""
        } else {
            " "
        };
        text.push_str(border);
        match part_of(child) {
            Part::Nothing => {}
            Part::Inside => add_text(child, text, part_of),
            Part::Instead(name) => text.push_str(&name),
        }
        text.push_str(border);
    }
}

fn squeeze(text: &str) -> String {
    let heard = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    heard.split_whitespace().collect::<Vec<_>>().join(" ")
}
