//! A form is stale exactly when it was drawn from something else than what is there now.

use super::{WAS, is_stale};
use crate::form::Fields;

#[test]
fn only_a_form_drawn_from_something_else_is_stale() {
    let drawn = |was: &str| Fields::new(vec![(WAS.to_owned(), was.to_owned())]);
    assert!(!is_stale(&drawn("Dana"), WAS, "Dana"));
    assert!(is_stale(&drawn("Dana"), WAS, "Amir"));
    assert!(is_stale(&drawn(""), WAS, "Amir"));
    assert!(!is_stale(&Fields::default(), WAS, "Amir"));
}
