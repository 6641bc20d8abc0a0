//! Tokens read back and never print themselves.

use super::*;

#[test]
fn a_token_reads_back_what_it_reveals() {
    let token = Token::fresh();
    assert_eq!(Token::parse(&token.reveal()), Some(token.clone()));
    assert_eq!(token.reveal().len(), 64);
}

#[test]
fn two_tokens_differ_and_so_do_their_digests() {
    let (one, other) = (Token::fresh(), Token::fresh());
    assert_ne!(one, other);
    assert_ne!(one.digest(), other.digest());
    assert_ne!(one.digest().bytes(), one.0);
}

#[test]
fn anything_else_is_no_token() {
    let long = "a".repeat(65);
    for text in [
        "",
        "abc",
        "zz",
        long.as_str(),
        &"é".repeat(32),
        &"+1".repeat(32),
    ] {
        assert_eq!(Token::parse(text), None, "{text}");
    }
}

#[test]
fn a_token_does_not_print_itself() {
    let token = Token::fresh();
    assert_eq!(format!("{token:?}"), "Token(secret)");
}
