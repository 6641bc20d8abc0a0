//! The chores of the workspace as a library, so that `cargo test` runs the same checks as `cargo xtask`.

pub mod tidy;
