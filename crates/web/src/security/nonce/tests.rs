//! Which nonces are taken.

use jiff::{SignedDuration, Timestamp};
use vault::Token;

use super::{fresh, is_live};

fn now() -> Timestamp {
    "2026-11-23T07:00:00Z".parse().expect("a moment")
}

#[test]
fn a_nonce_is_of_its_secret_and_lives_half_an_hour() {
    let token = Token::fresh();
    let nonce = fresh(&token, now());
    assert!(is_live(&token, &nonce, now()));
    assert!(is_live(
        &token,
        &nonce,
        now() + SignedDuration::from_mins(30)
    ));
    assert!(!is_live(
        &token,
        &nonce,
        now() + SignedDuration::from_mins(31)
    ));
    assert!(!is_live(
        &token,
        &nonce,
        now() - SignedDuration::from_secs(1)
    ));
    assert!(!is_live(&Token::fresh(), &nonce, now()));
}

#[test]
fn what_is_made_up_is_not_taken() {
    let token = Token::fresh();
    let nonce = fresh(&token, now());
    let later = nonce.replacen(char::is_numeric, "9", 1);
    for sent in [
        "",
        ".",
        "abc",
        "1.2",
        &later,
        nonce.trim_end_matches(char::is_alphanumeric),
    ] {
        assert!(!is_live(&token, sent, now()), "{sent}");
    }
}
