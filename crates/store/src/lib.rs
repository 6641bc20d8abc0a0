//! What Redthread remembers, on `SQLite` or `PostgreSQL`.
//!
//! This crate publishes whole *actions* (load, permit, decide, write, log, in one transaction) and *queries*, never statements.

pub mod action;
pub mod backup;
pub mod changes;
pub mod database;
pub mod diagnostics;
pub mod dialect;
pub mod fault;
pub mod files;
pub mod log;
pub mod undo;

pub mod security;

pub mod people;

pub mod calendars;

pub mod processes;

pub mod work;

mod fresh;
mod migrate;
mod rows;

pub use action::{Done, NotDone, Request, RequestKey};
pub use changes::{About, Change, Changes};
pub use database::{OpenFault, Store};
pub use fault::Fault;
pub use fresh::with_repeatable_ids;
