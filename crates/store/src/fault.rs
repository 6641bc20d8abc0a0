//! A fault: the machine failed. Context is added on the way; the edge logs it once and shows a reference number.

use std::fmt;

/// What was being done, and what went wrong underneath.
#[derive(Debug)]
pub struct Fault {
    doing: &'static str,
    cause: Box<dyn std::error::Error + Send + Sync>,
}

impl Fault {
    /// A fault while doing something.
    pub fn new(
        doing: &'static str,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            doing,
            cause: cause.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.doing, self.cause)
    }
}

impl std::error::Error for Fault {}

impl From<sea_orm::DbErr> for Fault {
    fn from(cause: sea_orm::DbErr) -> Self {
        Self::new("talking to the database", cause)
    }
}

impl From<serde_json::Error> for Fault {
    fn from(cause: serde_json::Error) -> Self {
        Self::new("reading a stored document", cause)
    }
}
