//! A password opens its own hash and no other.

use super::*;

#[test]
fn a_password_opens_its_own_hash_only() {
    let hash = hash_password("пять синих слонов").expect("hashing works");
    assert!(
        hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"),
        "{hash}"
    );
    assert!(verify_password("пять синих слонов", &hash));
    assert!(!verify_password("пять синих слонов ", &hash));
    assert!(!verify_password("anything", "not a hash"));
}

#[test]
fn the_same_password_never_hashes_alike() {
    assert_ne!(
        hash_password("a b c d e f g").ok(),
        hash_password("a b c d e f g").ok()
    );
}
