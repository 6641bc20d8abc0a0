//! The working-time calculator: is a day worked, how long is it, when is "in three working days",
//! how many working minutes lie between two instants. Every date and duration of the product comes from here.
//!
//! Layers, later ones win: rules of the country, its yearly rows, the organisation, the person.

mod calendar;
mod claim;
mod country;
mod day;
mod easter;
mod events;
mod hebrew;
mod israel;
mod kazakhstan;
mod names;
mod norm;
mod organisation;
mod personal;
mod row;
mod rules;
mod russia;
mod ukraine;
mod united_kingdom;
mod united_states;
mod week;

pub use crate::country::Country;
pub use calendar::{Calendar, Interval, NoWorkingTime, OnZero};
pub use day::{Beaten, Day, DayKind, Layer, Why};
pub use events::CalendarEvent;
pub use names::Names;
pub use norm::{Totals, russian_norm};
pub use organisation::{
    CholHamoed, Exception, ExceptionKind, MartialLaw, MemorialDay, Organisation,
};
pub use personal::{Absence, Observance, OwnDay, Personal, WeekChange};
pub use row::{Act, Row, RowKind, RowProblem, check_rows};
pub use week::{Block, Week};
