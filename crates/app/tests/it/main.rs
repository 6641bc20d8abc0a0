//! The one integration-test binary: stories told against the whole program, and the kits they use.

mod browser;
mod calendar;
mod find;
mod first_run;
mod house;
mod launch;
mod office;
mod people;
mod permissions;
mod processes;
mod program;
mod screens;
mod security;
mod settings;
mod walk;
mod work;
