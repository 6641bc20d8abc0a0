//! Identifiers read back what they write and refuse anything else.

use uuid::Uuid;

use super::*;

#[test]
fn an_id_reads_back_what_it_writes() {
    let id = ItemId::new(Uuid::from_u128(0x0192_f0c0_aaaa_7bbb_8ccc_dddd_eeee_ffff));
    assert_eq!(id.to_string(), "0192f0c0aaaa7bbb8cccddddeeeeffff");
    assert_eq!(id.to_string().parse(), Ok(id));
}

#[test]
fn anything_but_32_hexadecimal_digits_is_refused() {
    for text in [
        "",
        "0",
        "0192f0c0-aaaa-7bbb-8ccc-ddddeeeeffff",
        "../../etc/passwd",
        "0192f0c0aaaa7bbb8cccddddeeeefffg",
    ] {
        assert_eq!(text.parse::<ItemId>(), Err(NotAnId), "{text}");
    }
}
