//! The rules of Redthread: values, decisions, refusals and events.
//!
//! Nothing here reads a clock, a file, a database or the environment; `now` and fresh identifiers are arguments.
//! Areas stand in the order in which they may use one another, downwards only.

pub mod country;
pub mod events;
pub mod ids;
pub mod keyboard;
pub mod language;
pub mod text;
pub mod undo;

pub mod security;

pub mod people;

pub mod calendars;

pub mod processes;

pub mod work;
