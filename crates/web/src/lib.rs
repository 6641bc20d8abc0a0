//! Pages: routes, forms, components and their markup. Knows HTTP and HTML, never SQL.

pub mod assets;
pub mod components;
pub mod layout;
pub mod styleguide;
