//! What the store remembers, told as stories on `SQLite` and, where a cluster is at hand, on `PostgreSQL`.

mod cast;
mod harness;

mod actions;
mod agreeing;
mod answers;
mod backup;
mod board;
mod calendars;
mod changes;
mod dating;
mod finding;
mod isolation;
mod joining;
mod launching;
mod lists;
mod moves;
mod opening;
mod people;
mod processes;
mod signing_in;
mod tasks;
mod undo;
mod values;

mod files;
mod talk;
mod views;
