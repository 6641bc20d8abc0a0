//! Compares the locale files of all languages: same files, same messages, same variables,
//! and every plural form a language has. Answers with one sentence per gap.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;

/// The language all others are compared with.
const DEFAULT_LANGUAGE: &str = "en";

/// The plural forms of whole numbers; the exact number says the same where the form stands for one number only.
const PLURAL_FORMS: [(&str, &[PluralForm]); 3] = [
    ("en", &[form("one", "1"), form("other", "")]),
    (
        "he",
        &[form("one", "1"), form("two", "2"), form("other", "")],
    ),
    (
        "ru",
        &[
            form("one", ""),
            form("few", ""),
            form("many", ""),
            form("other", ""),
        ],
    ),
];

struct PluralForm {
    name: &'static str,
    same_as_number: &'static str,
}

const fn form(name: &'static str, same_as_number: &'static str) -> PluralForm {
    PluralForm {
        name,
        same_as_number,
    }
}

type Pattern = ast::Pattern<String>;

/// The patterns of one locale file, by message name (`name` or `name.attribute`).
type Messages = BTreeMap<String, Pattern>;

/// Says what keeps the languages under `locales` from being complete and alike.
pub fn gaps(locales: &Path) -> Vec<String> {
    let mut gaps = Vec::new();
    let mut languages = BTreeMap::new();
    for (language, _) in PLURAL_FORMS {
        languages.insert(language, read_language(&locales.join(language), &mut gaps));
    }
    for (language, files) in &languages {
        compare(language, files, &languages[DEFAULT_LANGUAGE], &mut gaps);
        check_plurals(language, files, &mut gaps);
    }
    gaps
}

fn read_language(folder: &Path, gaps: &mut Vec<String>) -> BTreeMap<String, Messages> {
    let mut files = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else {
        gaps.push(format!("{}: cannot be read", folder.display()));
        return files;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let (Some(name), Ok(text)) = (path.file_name(), fs::read_to_string(&path)) else {
            gaps.push(format!("{}: cannot be read", path.display()));
            continue;
        };
        let messages = read_messages(text, &path, gaps);
        files.insert(name.to_string_lossy().into_owned(), messages);
    }
    files
}

fn read_messages(text: String, path: &Path, gaps: &mut Vec<String>) -> Messages {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
        gaps.extend(
            errors
                .iter()
                .map(|error| format!("{}: {error}", path.display())),
        );
        resource
    });
    let mut messages = Messages::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        for attribute in message.attributes {
            messages.insert(format!("{name}.{}", attribute.id.name), attribute.value);
        }
        messages.extend(message.value.map(|value| (name, value)));
    }
    messages
}

fn compare(
    language: &str,
    files: &BTreeMap<String, Messages>,
    default_files: &BTreeMap<String, Messages>,
    gaps: &mut Vec<String>,
) {
    let none = Messages::new();
    let names: BTreeSet<&String> = files.keys().chain(default_files.keys()).collect();
    for file in names {
        let here = files.get(file).unwrap_or(&none);
        let there = default_files.get(file).unwrap_or(&none);
        for (message, pattern) in there {
            let place = format!("{language}/{file}: {message}");
            match here.get(message) {
                None => gaps.push(format!("{place} is missing")),
                Some(own) => compare_variables(&place, own, pattern, gaps),
            }
        }
        for message in here.keys().filter(|message| !there.contains_key(*message)) {
            gaps.push(format!(
                "{DEFAULT_LANGUAGE}/{file}: {message} is missing, {language} has it"
            ));
        }
    }
}

fn compare_variables(place: &str, own: &Pattern, expected: &Pattern, gaps: &mut Vec<String>) {
    let (own, expected) = (variables(own), variables(expected));
    for lost in expected.difference(&own) {
        gaps.push(format!("{place} does not use ${lost}"));
    }
    for unknown in own.difference(&expected) {
        gaps.push(format!(
            "{place} uses ${unknown}, which {DEFAULT_LANGUAGE} does not"
        ));
    }
}

fn variables(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |expression| match expression {
        ast::Expression::Inline(inline) => add_variables(inline, &mut found),
        ast::Expression::Select { selector, .. } => add_variables(selector, &mut found),
    });
    found
}

fn add_variables(inline: &ast::InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                add_variables(argument, found);
            }
        }
        _ => {}
    }
}

/// Shows every expression of a pattern, those inside the variants of a selection too.
fn walk(pattern: &Pattern, show: &mut impl FnMut(&ast::Expression<String>)) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        walk_expression(expression, show);
    }
}

fn walk_expression(
    expression: &ast::Expression<String>,
    show: &mut impl FnMut(&ast::Expression<String>),
) {
    show(expression);
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            walk_expression(expression, show);
        }
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { variants, .. } => {
            for variant in variants {
                walk(&variant.value, show);
            }
        }
    }
}

fn check_plurals(language: &str, files: &BTreeMap<String, Messages>, gaps: &mut Vec<String>) {
    let forms = PLURAL_FORMS
        .iter()
        .find(|(name, _)| *name == language)
        .map_or(&[][..], |(_, forms)| forms);
    for (file, messages) in files {
        for (message, pattern) in messages {
            walk(pattern, &mut |expression| {
                for missing in missing_forms(expression, forms) {
                    gaps.push(format!(
                        "{language}/{file}: {message} lacks the plural form [{missing}]"
                    ));
                }
            });
        }
    }
}

/// A selection that names one plural form has to name all forms of its language.
fn missing_forms(expression: &ast::Expression<String>, forms: &[PluralForm]) -> Vec<&'static str> {
    let ast::Expression::Select { variants, .. } = expression else {
        return Vec::new();
    };
    let keys: Vec<&str> = variants
        .iter()
        .map(|variant| match &variant.key {
            ast::VariantKey::Identifier { name }
            | ast::VariantKey::NumberLiteral { value: name } => name.as_str(),
        })
        .collect();
    let is_plural = keys
        .iter()
        .any(|key| ["zero", "one", "two", "few", "many"].contains(key));
    let has = |form: &&PluralForm| keys.contains(&form.name) || keys.contains(&form.same_as_number);
    if is_plural {
        forms
            .iter()
            .filter(|form| !has(form))
            .map(|form| form.name)
            .collect()
    } else {
        Vec::new()
    }
}
