//! Files of other programs: bytes to plain values and back.

pub mod sheet;
