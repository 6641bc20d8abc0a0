//! Texts are cleaned and kept within their limits, in any script.

use super::*;

#[test]
fn a_line_loses_blanks_and_control_characters_only() {
    assert_eq!(
        Title::parse("  איך  בוחרים\tמערכת CRM \r\n").map(|t| t.to_string()),
        Ok("איך בוחרים מערכת CRM".to_owned())
    );
    assert_eq!(
        Title::parse("a\u{202E}b\u{0}c").map(|t| t.to_string()),
        Ok("abc".to_owned())
    );
}

#[test]
fn the_limit_counts_characters_and_not_bytes() {
    assert!(Title::parse(&"ש".repeat(200)).is_ok());
    assert_eq!(
        Title::parse(&"ש".repeat(201)),
        Err(TextRefusal::TooLong {
            length: 201,
            length_max: 200
        })
    );
    assert_eq!(
        Title::parse(" \u{200E}\u{2067} ").map(|t| t.as_str().chars().count()),
        Ok(1)
    );
    assert_eq!(Title::parse(" \n "), Err(TextRefusal::Empty));
}

#[test]
fn a_note_keeps_its_lines() {
    assert_eq!(
        Note::parse("one\r\n two\n").map(|n| n.as_str().to_owned()),
        Ok("one\n two".to_owned())
    );
}

#[test]
fn an_address_needs_a_name_and_a_host() {
    assert_eq!(
        Email::parse(" Dana@Example.COM ").map(|e| e.as_str().to_owned()),
        Some("dana@example.com".to_owned())
    );
    for typed in [
        "",
        "dana",
        "dana@",
        "@example.com",
        "dana@host",
        "a b@example.com",
        "a@b@example.com",
        "a@.com",
    ] {
        assert_eq!(Email::parse(typed), None, "{typed}");
    }
}
