//! The one integration-test binary: stories told against the whole program, and the kits they use.

mod browser;
mod calendar;
mod launch;
mod office;
mod permissions;
mod screens;
mod walk;
mod work;
mod people;
mod people_desk;
mod settings;
