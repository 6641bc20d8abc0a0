//! Tags, attributes and text as they stand in templates.

use super::{Piece, pieces, without_template_language};

fn shown(template: &str) -> Vec<String> {
    let plain = without_template_language(template);
    assert_eq!(plain.len(), template.len(), "offsets must stay the same");
    let shown = pieces(&plain).into_iter().map(|piece| match piece {
        Piece::Text(text) => {
            assert_eq!(&plain[text.offset..][..text.text.len()], text.text);
            format!("text {}", text.text.replace('\u{1}', "~"))
        }
        Piece::Tag(tag) => {
            let attributes = tag.attributes.iter().map(|attribute| {
                let value = attribute.value;
                assert_eq!(&plain[value.offset..][..value.text.len()], value.text);
                format!(" {}={}", attribute.name, value.text.replace('\u{1}', "~"))
            });
            format!("<{}{}", tag.name, attributes.collect::<String>())
        }
    });
    shown.collect()
}

#[test]
fn tags_and_text_are_told_apart() {
    assert_eq!(
        shown("<!doctype html><p class=a id='b' hidden>x<br/></p><!-- c -->"),
        ["<p class=a id=b hidden=", "text x", "<br"]
    );
}

#[test]
fn the_template_language_leaves_holes() {
    assert_eq!(
        shown("{#- x -#}<a {% if a < b %}href=\"{{ c }}\"{% endif %}>{{ d }}</a>"),
        ["text          ", "<a href=~~~~~~~", "text ~~~~~~~"]
    );
}

#[test]
fn scripts_and_styles_have_no_text() {
    assert_eq!(shown("<script>a < b</script>x"), ["<script", "text x"]);
}

#[test]
fn a_bracket_in_quotes_does_not_end_the_tag() {
    assert_eq!(shown("<a title='1 > 0'>x"), ["<a title=1 > 0", "text x"]);
}

#[test]
fn a_lonely_bracket_or_brace_is_text() {
    assert_eq!(shown("1 < 2 {x}"), ["text 1 ", "text < 2 {x}"]);
}
