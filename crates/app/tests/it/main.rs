//! The one integration-test binary: stories told against the whole program, and the kits they use.

mod board;
mod browser;
mod calendar;
mod dates;
mod demo;
mod find;
mod first_run;
mod house;
mod joining;
mod kept;
mod launch;
mod live;
mod map;
mod office;
mod people;
mod permissions;
mod processes;
mod program;
mod screens;
mod security;
mod settings;
mod tasks;
mod walk;
mod work;

mod talk;
