//! Which words, styles and scripts of a template are found, and which signs are free.

use super::super::Tree;
use super::check;

fn findings(markup: &str) -> Vec<String> {
    let text = format!("{{#- The board. -#}}\n{markup}\n");
    let found = check(&Tree::of(&[("crates/web/src/work/board.html", &text)]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn literal_words_are_found_on_their_line() {
    assert_eq!(
        findings("<p>\n  {{ a }} Save all\n</p>"),
        [
            "crates/web/src/work/board.html:3: the words `Save …` stand in the template; \
             move the sentence to the locale files and call it in `{{ }}`."
        ]
    );
}

#[test]
fn words_in_spoken_attributes_are_found() {
    for markup in [
        "<a title=\"Close\">",
        "<input placeholder='שם'>",
        "<button aria-label=\"{{ a }} more\">",
        "<img alt=Logo>",
        "<input type=\"submit\" value=\"Go\">",
        "<form hx-confirm=\"Sure?\">",
    ] {
        assert_eq!(findings(markup).len(), 1, "{markup}");
    }
}

#[test]
fn words_in_expressions_are_found() {
    assert_eq!(findings("<p>{{ card(\"שלום\") }}</p>").len(), 1);
    assert_eq!(findings("{% let a = \"Да\" %}").len(), 1);
}

#[test]
fn signs_names_and_values_are_free() {
    for markup in [
        "<p>{{ words.title() }} &nbsp;·&#8594; 12 %</p>",
        "<b>Redthread</b>",
        "<button name=\"answer\" value=\"yes\">{{ yes }}</button>",
        "<input type=\"hidden\" value=\"yes\">",
        "<!-- seen by nobody --> {# nor this שלום #}",
        "<h{{ level }} class=\"title\">{{ a }}</h{{ level }}>",
        "{% if a < b %}{{ a }}{% else %}—{% endif %}",
    ] {
        assert!(
            findings(markup).is_empty(),
            "{markup}: {:?}",
            findings(markup)
        );
    }
}

#[test]
fn inline_styles_and_scripts_are_found() {
    for markup in [
        "<p style=\"color: red\">",
        "<style>p { margin: 0 }</style>",
        "<script>go()</script>",
        "<button onclick=\"go()\">",
    ] {
        assert_eq!(findings(markup).len(), 1, "{markup}");
    }
    assert!(findings("<script src=\"/a.js\" defer></script>").is_empty());
    assert!(findings("<script type=\"application/json\">{{ a }}</script>").is_empty());
}

#[test]
fn pages_of_tests_are_free() {
    let tree = Tree::of(&[("crates/app/tests/it/page.html", "<p>Words</p>")]);
    assert!(check(&tree).is_empty());
}
