//! The program: settings, command line, jobs and wiring. The only crate that sees all others.

pub mod archive;
pub mod cli;
pub mod demo;
pub mod serve;
pub mod settings;
