//! What counts as code and what as literal, on the shapes that trip simple readers.

use super::{code_only, matching_brace, test_spans, whole_words};

fn squeezed(text: &str) -> String {
    let code = code_only(text);
    assert_eq!(code.len(), text.len(), "offsets must stay the same");
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn comments_and_strings_are_blank() {
    assert_eq!(squeezed("a // } {\nb /* { /* } */ { */ c"), "a b c");
    assert_eq!(squeezed(r#"a("} \" {"); b"#), "a( ); b");
    assert_eq!(squeezed("a(r#\"} \" {\"#); b(br\"{\")"), "a( ); b(b )");
}

#[test]
fn lifetimes_are_code_and_characters_are_not() {
    assert_eq!(
        squeezed("fn f<'a>(x: &'a str) { '{' }"),
        "fn f<'a>(x: &'a str) { }"
    );
    assert_eq!(squeezed(r"('\'', '\u{5d0}', 'ש', b'{')"), "( , , , b )");
}

#[test]
fn raw_identifiers_are_code() {
    assert_eq!(squeezed("r#type"), "r#type");
}

#[test]
fn test_blocks_are_found_whole() {
    let code = code_only("fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() {}\n}\nfn c() {}");
    let spans = test_spans(&code);
    assert_eq!(spans.len(), 1);
    assert!(code[spans[0].clone()].ends_with("fn b() {}\n}"));
}

#[test]
fn braces_are_matched_by_depth() {
    assert_eq!(matching_brace("{ {} }", 0), Some(5));
    assert_eq!(matching_brace("{ {", 0), None);
}

#[test]
fn whole_words_have_borders() {
    assert_eq!(whole_words("fn if_fn fn", "fn").collect::<Vec<_>>(), [0, 9]);
}
