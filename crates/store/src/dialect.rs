//! Everything that one of the two databases says in its own way: column types, exact numbers, days and instants.

mod exact;
mod weekday;

use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::prelude::TimeDate;
use sea_orm::{DbBackend, Value};

use crate::fault::Fault;

pub use exact::Exact;
pub use weekday::{weekday_code, weekday_of};

/// The same table definition in the words of a database: identifiers and bytes have other names on `SQLite`.
pub fn definition(backend: DbBackend, sql: &str) -> String {
    match backend {
        DbBackend::Sqlite => sql
            .replace(" UUID", " BLOB")
            .replace(" BYTEA", " BLOB")
            .replace(" NUMERIC", " TEXT"),
        _ => sql.to_owned(),
    }
}

/// Keeps others from changing the row until the transaction ends; on `SQLite` the one writer already does.
pub fn for_update(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "",
        _ => " FOR UPDATE",
    }
}

/// Lists the columns of all tables as `table_name`, `column_name`.
pub fn columns_of_tables(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => {
            "SELECT t.name AS table_name, c.name AS column_name FROM sqlite_master t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' ORDER BY t.name, c.cid"
        }
        _ => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns \
             WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position"
        }
    }
}

/// The value of a column as a literal, whatever its type.
pub fn quoted(backend: DbBackend, column: &str) -> String {
    match backend {
        DbBackend::Sqlite => format!("quote(\"{column}\")"),
        _ => format!("quote_nullable(\"{column}\"::text)"),
    }
}

/// Sorts text by its letters' numbers, the same on both; `PostgreSQL` would follow the language of its machine.
pub fn by_letters(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "",
        _ => " COLLATE \"C\"",
    }
}

/// Keeps others from making or using first links until the transaction ends; on `SQLite` the one writer already does.
pub fn lock_first_links(backend: DbBackend) -> Option<&'static str> {
    match backend {
        DbBackend::Sqlite => None,
        _ => Some("LOCK TABLE first_links IN EXCLUSIVE MODE"),
    }
}

/// A day as both databases keep it.
pub fn day(date: Date) -> Value {
    stored_day(date).into()
}

/// A day, or nothing.
pub fn maybe_day(date: Option<Date>) -> Value {
    date.map(stored_day).into()
}

fn stored_day(date: Date) -> TimeDate {
    u16::try_from(date.day_of_year())
        .ok()
        .and_then(|day| TimeDate::from_ordinal_date(i32::from(date.year()), day).ok())
        .unwrap_or(TimeDate::MIN)
}

/// A stored day as the rules know it.
pub fn read_day(stored: TimeDate) -> Result<Date, Fault> {
    let year = i16::try_from(stored.year()).map_err(|cause| Fault::new("reading a day", cause))?;
    let new_year = Date::new(year, 1, 1).map_err(|cause| Fault::new("reading a day", cause))?;
    new_year
        .checked_add(jiff::Span::new().days(i64::from(stored.ordinal()) - 1))
        .map_err(|cause| Fault::new("reading a day", cause))
}

/// A stored day or nothing.
pub fn read_maybe_day(stored: Option<TimeDate>) -> Result<Option<Date>, Fault> {
    stored.map(read_day).transpose()
}

/// An instant as microseconds since 1970.
pub fn instant(at: Timestamp) -> Value {
    at.as_microsecond().into()
}

/// An instant, or nothing.
pub fn maybe_instant(at: Option<Timestamp>) -> Value {
    at.map(Timestamp::as_microsecond).into()
}

/// A stored instant.
pub fn read_instant(stored: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(stored).map_err(|cause| Fault::new("reading an instant", cause))
}

/// A stored instant or nothing.
pub fn read_maybe_instant(stored: Option<i64>) -> Result<Option<Timestamp>, Fault> {
    stored.map(read_instant).transpose()
}

#[cfg(test)]
mod tests;
