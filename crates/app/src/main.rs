//! The program `redthread`.

fn main() {}
