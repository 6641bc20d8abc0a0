//! Compares the locale files of all languages: same areas, same messages, same variables,
//! and every plural form a language has. Answers with one sentence per gap.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;

#[cfg(test)]
mod tests;

/// The text of every locale file, by language and area.
pub type Locales = BTreeMap<String, BTreeMap<String, String>>;

type Pattern = fluent_syntax::ast::Pattern<String>;

/// The messages of one file by name; an attribute is named `message.attribute`.
type Messages = BTreeMap<String, Pattern>;

/// The messages of one language by area.
type Areas = BTreeMap<String, Messages>;

/// The language that the others are compared with.
const REFERENCE: &str = "en";

/// The languages with the plural forms that a sentence needs in each.
const LANGUAGES: [(&str, &[PluralForm]); 3] = [
    (
        "en",
        &[PluralForm::of("one", "1"), PluralForm::of("other", "")],
    ),
    (
        "he",
        &[
            PluralForm::of("one", "1"),
            PluralForm::of("two", "2"),
            PluralForm::of("other", ""),
        ],
    ),
    (
        "ru",
        &[
            PluralForm::of("one", ""),
            PluralForm::of("few", ""),
            PluralForm::of("many", ""),
            PluralForm::of("other", ""),
        ],
    ),
];

/// A plural form, and the number that says the same where the form stands for one number only.
struct PluralForm {
    name: &'static str,
    number: &'static str,
}

impl PluralForm {
    const fn of(name: &'static str, number: &'static str) -> Self {
        Self { name, number }
    }
}

/// Says what keeps the languages from being complete and alike.
pub fn gaps(locales: &Locales) -> Vec<String> {
    let mut gaps = Vec::new();
    let languages: BTreeMap<&str, Areas> = LANGUAGES
        .iter()
        .map(|(language, _)| (*language, read_areas(language, locales, &mut gaps)))
        .collect();
    for (language, forms) in LANGUAGES {
        let areas = &languages[language];
        compare_areas(language, areas, &languages[REFERENCE], &mut gaps);
        check_plurals(language, areas, forms, &mut gaps);
    }
    for stranger in locales
        .keys()
        .filter(|language| !languages.contains_key(language.as_str()))
    {
        gaps.push(format!("{stranger} is not a language of the product"));
    }
    gaps
}

fn read_areas(language: &str, locales: &Locales, gaps: &mut Vec<String>) -> Areas {
    let areas = locales.get(language).into_iter().flatten();
    areas
        .map(|(area, text)| {
            let messages = read_messages(text, &format!("{language}/{area}"), gaps);
            check_names(language, area, &messages, gaps);
            (area.clone(), messages)
        })
        .collect()
}

fn read_messages(text: &str, place: &str, gaps: &mut Vec<String>) -> Messages {
    let resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        gaps.extend(errors.iter().map(|error| format!("{place}: {error}")));
        resource
    });
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
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

/// The area comes first in a name, so that no two files and no formatter claim the same one.
fn check_names(language: &str, area: &str, messages: &Messages, gaps: &mut Vec<String>) {
    for name in messages
        .keys()
        .filter(|name| !name.starts_with(&format!("{area}-")))
    {
        gaps.push(format!(
            "{language}/{area}: the name of {name} should begin with {area}-"
        ));
    }
}

fn compare_areas(language: &str, own: &Areas, reference: &Areas, gaps: &mut Vec<String>) {
    let nothing = Messages::new();
    let areas: BTreeSet<&String> = own.keys().chain(reference.keys()).collect();
    for area in areas {
        let own = own.get(area).unwrap_or(&nothing);
        let expected = reference.get(area).unwrap_or(&nothing);
        for (message, pattern) in expected {
            match own.get(message) {
                None => gaps.push(format!("{language}/{area}: {message} is missing")),
                Some(own) => {
                    compare_variables(&format!("{language}/{area}: {message}"), own, pattern, gaps);
                }
            }
        }
        for message in own
            .keys()
            .filter(|message| !expected.contains_key(*message))
        {
            gaps.push(format!(
                "{REFERENCE}/{area}: {message} is missing, {language} has it"
            ));
        }
    }
}

fn compare_variables(place: &str, own: &Pattern, expected: &Pattern, gaps: &mut Vec<String>) {
    let (own, expected) = (variables(own), variables(expected));
    for lost in expected.difference(&own) {
        gaps.push(format!("{place} does not use ${lost}"));
    }
    for strange in own.difference(&expected) {
        gaps.push(format!(
            "{place} uses ${strange}, which {REFERENCE} does not"
        ));
    }
}

fn variables(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(pattern, &mut |expression| match expression {
        Expression::Inline(inline)
        | Expression::Select {
            selector: inline, ..
        } => {
            add_variables(inline, &mut found);
        }
    });
    found
}

fn add_variables(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                add_variables(argument, found);
            }
        }
        _ => {}
    }
}

/// A selection that names one plural form has to name all forms of its language.
fn check_plurals(language: &str, areas: &Areas, forms: &[PluralForm], gaps: &mut Vec<String>) {
    for (area, messages) in areas {
        for (message, pattern) in messages {
            visit(pattern, &mut |expression| {
                for form in missing_forms(expression, forms) {
                    gaps.push(format!(
                        "{language}/{area}: {message} lacks the form [{form}]"
                    ));
                }
            });
        }
    }
}

fn missing_forms(expression: &Expression<String>, forms: &[PluralForm]) -> Vec<&'static str> {
    let Expression::Select { variants, .. } = expression else {
        return Vec::new();
    };
    let keys: Vec<&str> = variants
        .iter()
        .map(|variant| match &variant.key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
        })
        .map(String::as_str)
        .collect();
    if !keys
        .iter()
        .any(|key| ["zero", "one", "two", "few", "many"].contains(key))
    {
        return Vec::new();
    }
    let lacks = |form: &&PluralForm| !keys.contains(&form.name) && !keys.contains(&form.number);
    forms.iter().filter(lacks).map(|form| form.name).collect()
}

/// Shows every expression of a pattern, those inside the variants of a selection too.
fn visit(pattern: &Pattern, show: &mut impl FnMut(&Expression<String>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, show);
        }
    }
}

fn visit_expression(expression: &Expression<String>, show: &mut impl FnMut(&Expression<String>)) {
    show(expression);
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            visit_expression(expression, show);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in variants {
                visit(&variant.value, show);
            }
        }
    }
}
