//! The one integration-test binary: stories told against the whole program, and the kits they use.

mod browser;
mod calendar;
mod first_run;
mod house;
mod launch;
mod office;
mod people;
mod screens;
mod settings;
mod work;
