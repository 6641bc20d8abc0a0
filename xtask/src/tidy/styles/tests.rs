//! Sides and colours, as they are written in real sheets.

use super::super::Tree;
use super::check;

const SHEET: &str = "crates/web/assets/css/board.css";

fn findings(path: &str, rule: &str) -> Vec<String> {
    let found = check(&Tree::of(&[(path, &format!(".card {{\n  {rule};\n}}\n"))]));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn physical_sides_are_found() {
    for rule in [
        "margin-left: 1rem",
        "padding-right: 1rem",
        "border-left: 1px solid",
        "border-top-left-radius: 4px",
        "left: 0",
        "right: 0",
        "float: left",
        "text-align: right",
        "margin: 0 1rem 0 calc(1rem + 2px)",
        "inset: 0 auto 0 0",
    ] {
        assert_eq!(findings(SHEET, rule).len(), 1, "{rule}");
    }
}

#[test]
fn flow_relative_sides_are_free() {
    for rule in [
        "margin-inline-start: 1rem",
        "inset-inline-end: 0",
        "text-align: start",
        "margin: 0 calc(1rem + 2px) 1rem calc(1rem + 2px)",
        "padding: 1rem 2rem",
        "content: \"left: 0\"",
        "/* left: 0; */ color: var(--ink)",
        "background: url(left.svg)",
        "--shift-left: 1px",
    ] {
        assert!(findings(SHEET, rule).is_empty(), "{rule}");
    }
}

#[test]
fn a_finding_tells_where_what_and_how_to_mend_it() {
    assert_eq!(
        findings(SHEET, "margin-left: 1rem"),
        [
            "crates/web/assets/css/board.css:2: `margin-left: 1rem` names a physical side; write the `inline` \
             side (`margin-inline-start`, `inset-inline`, `text-align: start`)."
        ]
    );
}

#[test]
fn raw_colours_are_found_outside_the_tokens() {
    for rule in [
        "color: #fff",
        "color: #A1B2C3",
        "background: rgb(0 0 0 / 50%)",
        "border: 1px solid red",
        "background: linear-gradient(var(--a), hsl(1 2% 3%))",
        "color: oklch(0.5 0.1 20)",
        "box-shadow: 0 0 1px var(--a, white)",
    ] {
        assert_eq!(findings(SHEET, rule).len(), 1, "{rule}");
        assert!(
            findings("crates/web/assets/css/tokens.css", rule).is_empty(),
            "{rule}"
        );
    }
}

#[test]
fn tokens_and_system_colours_are_free() {
    for rule in [
        "color: var(--red)",
        "background: transparent",
        "color: currentcolor",
        "outline: 2px solid CanvasText",
        "background: color-mix(in oklch, var(--a), var(--b))",
        "grid-area: tan-line",
        "fill: url(#abc)",
    ] {
        assert!(findings(SHEET, rule).is_empty(), "{rule}");
    }
}

#[test]
fn selectors_and_queries_are_not_declarations() {
    let text = "#fff:hover, .red { color: var(--a) }\n@media (width: 1px) { a:first-child { margin: 0 } }\n";
    assert!(check(&Tree::of(&[(SHEET, text)])).is_empty());
}
