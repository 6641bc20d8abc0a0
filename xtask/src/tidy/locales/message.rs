//! What the rules need to know of one Fluent message: its line, its holes, its plural forms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;

use super::super::tree::line_of;
use super::super::{Finding, Source};

/// The plural forms of all the world's languages, `other` apart, which other choices use as well.
const PLURAL_FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// One message or one attribute of a message.
#[derive(Debug, Default)]
pub struct Message {
    /// Where it stands, counted from 1.
    pub line: usize,
    /// The names of its variables.
    pub holes: BTreeSet<String>,
    /// The forms of each choice that is made by number.
    pub plurals: Vec<BTreeSet<String>>,
}

/// Reads the messages of a file; attributes stand under `message.attribute`, terms under `-term`.
pub fn read_file(source: &Source) -> (BTreeMap<String, Message>, Vec<Finding>) {
    let mut findings = Vec::new();
    let resource = parse(source.text.as_str()).unwrap_or_else(|(resource, faults)| {
        findings.extend(faults.into_iter().map(|fault| {
            let wrong = format!("the file does not parse: {fault}");
            source.finding_at(
                fault.pos.start.min(source.text.len()),
                wrong,
                "write valid Fluent",
            )
        }));
        resource
    });
    let mut messages = BTreeMap::new();
    for (key, pattern) in resource.body.iter().flat_map(patterns) {
        let mut message = Message {
            line: line_of_key(&source.text, &key),
            ..Message::default()
        };
        message.read_pattern(pattern);
        let line = message.line;
        if messages.insert(key.clone(), message).is_some() {
            let wrong = format!("message `{key}` stands twice in the file");
            findings.push(Finding::new(&source.path, line, wrong, "keep one of them"));
        }
    }
    (messages, findings)
}

/// The sentences of an entry with their full keys.
fn patterns<'e, 's>(entry: &'e Entry<&'s str>) -> Vec<(String, &'e Pattern<&'s str>)> {
    let (key, value, attributes) = match entry {
        Entry::Message(message) => (
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
        ),
        Entry::Term(term) => (
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
        ),
        _ => return Vec::new(),
    };
    let named = attributes
        .iter()
        .map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
    value
        .map(|value| (key.clone(), value))
        .into_iter()
        .chain(named)
        .collect()
}

fn line_of_key(text: &str, key: &str) -> usize {
    let name = key.rsplit_once('.').map_or(key, |(name, _)| name);
    let is_start = |line: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let line = text.lines().position(is_start);
    line.map_or_else(|| line_of(text, 0), |line| line + 1)
}

impl Message {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                self.plurals.extend(plural_forms(variants));
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.holes.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

/// The forms of a choice made by number; nothing for a choice made by anything else.
fn plural_forms(variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    let names = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } => Some((*name).to_owned()),
        VariantKey::NumberLiteral { .. } => None,
    });
    let names: BTreeSet<String> = names.collect();
    let is_plural = names.iter().all(|name| name == "other")
        || names
            .iter()
            .any(|name| PLURAL_FORMS.contains(&name.as_str()));
    (is_plural && !names.is_empty()).then_some(names)
}
