//! The rules of the product as pure functions over plain values: no database, pages, files, clock or chance.

pub mod calendars;
