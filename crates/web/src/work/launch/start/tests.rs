//! The brief has a limit of its own.

use domain::text::TextRefusal;

use super::{BRIEF_LENGTH_MAX, read_brief};

#[test]
fn a_brief_may_be_empty_and_as_long_as_its_limit() {
    assert!(read_brief("").is_ok_and(|brief| brief.is_empty()));
    assert!(read_brief(&"ש".repeat(BRIEF_LENGTH_MAX)).is_ok());
    assert_eq!(
        read_brief(&"ש".repeat(BRIEF_LENGTH_MAX + 1)),
        Err(TextRefusal::TooLong {
            length: BRIEF_LENGTH_MAX + 1,
            length_max: BRIEF_LENGTH_MAX
        })
    );
}
