//! Bytes to plain values and back: spreadsheets, playbooks and other files that come from outside.

pub mod playbook;
pub mod sheet;
pub mod templates;
pub mod workspace_calendar;
