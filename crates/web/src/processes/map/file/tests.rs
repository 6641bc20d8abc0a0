//! The file needs nothing else: no token, no layer, no rule of another theme.

use super::{RULES, encoded, light, resolved};

#[test]
fn colours_are_those_of_the_light_theme() {
    assert_eq!(light("thread"), "#C2223A");
    assert_eq!(light("weight-strong"), "560");
}

#[test]
fn every_rule_is_written_in_plain() {
    let rules = resolved(RULES);
    assert!(!rules.contains("var(") && !rules.contains('@') && !rules.contains("inherit"));
    assert!(rules.contains(".drawing__road { fill: none; stroke: #C2223A; stroke-width: 2; }"));
    let opened = rules.matches('{').count();
    assert_eq!(opened, rules.matches('}').count());
    assert!(
        !rules.contains('<') && !rules.contains('&'),
        "it stands in markup"
    );
}

#[test]
fn a_name_in_any_script_becomes_the_name_of_the_file() {
    assert_eq!(encoded("Blog post"), "Blog%20post");
    assert_eq!(encoded("פ\""), "%D7%A4%22");
}
