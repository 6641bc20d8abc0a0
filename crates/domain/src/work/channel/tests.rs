//! What is a channel and what is not.

use super::*;

#[test]
fn blanks_go_and_nothing_is_no_channel() {
    let parsed = Channel::parse("  Instagram \n stories ").expect("a channel");
    assert_eq!(
        parsed.as_ref().map(Channel::as_str),
        Some("Instagram stories")
    );
    assert_eq!(Channel::parse(" \t "), Ok(None));
}

#[test]
fn forty_letters_are_the_most_in_any_script() {
    assert!(Channel::parse(&"ש".repeat(40)).is_ok_and(|channel| channel.is_some()));
    let refused = |length| {
        Err(TextRefusal::TooLong {
            length,
            length_max: 40,
        })
    };
    assert_eq!(Channel::parse(&"ж".repeat(41)), refused(41));
    assert_eq!(Channel::parse(&"a".repeat(300)), refused(300));
}
