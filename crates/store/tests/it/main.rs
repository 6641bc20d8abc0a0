//! What the store remembers, told as stories on `SQLite` and, where a cluster is at hand, on `PostgreSQL`.

mod cast;
mod harness;

mod actions;
mod answers;
mod board;
mod calendars;
mod finding;
mod isolation;
mod launching;
mod lists;
mod moves;
mod opening;
mod people;
mod processes;
mod signing_in;
mod values;
mod views;
