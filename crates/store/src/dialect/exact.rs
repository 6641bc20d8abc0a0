//! Money and rates: text on `SQLite`, where a number would become a float, and a numeric column on `PostgreSQL`.

use rust_decimal::Decimal;
use sea_orm::{ColIdx, DbBackend, DbErr, QueryResult, TryGetError, TryGetable, Value};

use crate::fault::Fault;

/// An exact decimal on its way into or out of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact(pub Decimal);

impl Exact {
    /// As the database keeps it.
    pub fn value(self, backend: DbBackend) -> Value {
        match backend {
            DbBackend::Sqlite => self.0.to_string().into(),
            _ => self.0.into(),
        }
    }

    /// From text, exactly.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        text.parse()
            .map(Self)
            .map_err(|cause: rust_decimal::Error| Fault::new("reading an exact number", cause))
    }
}

impl TryGetable for Exact {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        if let Ok(text) = String::try_get_by(row, index) {
            return Self::parse(&text)
                .map_err(|fault| TryGetError::DbErr(DbErr::Type(fault.to_string())));
        }
        Decimal::try_get_by(row, index).map(Self)
    }
}
