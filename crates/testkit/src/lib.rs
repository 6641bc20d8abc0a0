//! What tests of several crates share: the page probe, which reads a page by role and name as a person would.
//!
//! The sample team is plain data of the program itself; browsers are driven by the integration tests.

mod form;
mod name;
mod page;

pub use form::{Field, Form};
pub use page::Page;
